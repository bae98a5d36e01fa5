"""The meeting proforma: where a representative writes in the meeting itself (Sutton), item by item."""

from vcsdesk.documents.boards.said import OFFICERS_REPORT
from vcsdesk.documents.day import Day
from vcsdesk.documents.feedback.asked import asked_in_meeting
from vcsdesk.documents.feedback.feedback_form import gives
from vcsdesk.documents.feedback.form_facts import FormFacts, gather_form, head, when_and_where
from vcsdesk.documents.file_names import file_name
from vcsdesk.documents.forms.marks import how_it_comes_back
from vcsdesk.printing import Document, Story, Wanted, facts, letterhead
from vcsdesk.printing.page_shapes import A4_LYING
from vcsdesk.records.feedback.report import ReportForm
from vcsdesk.records.meetings.meeting import Meeting

_FOR = "This sheet is for your notes, item by item: keep it by you in the meeting, and fill it in there."


def gather(day: Day, meeting_id: int, seat_id: int) -> FormFacts:
    """Read what the proforma for one seat at one meeting is printed with."""
    return gather_form(day, ReportForm.PROFORMA, meeting_id, seat_id)


def story(told: FormFacts) -> Story:
    """Set the proforma out."""
    return [
        letterhead(head(told, "Meeting proforma"), A4_LYING),
        facts(_about(told)),
        asked_in_meeting(told.items),
        how_it_comes_back(told.marks, _using_it(told), is_officers=told.is_officers),
    ]


def _about(told: FormFacts) -> list[tuple[str, str]]:
    """Say in as few lines as can be whose notes of which meeting they are."""
    who = ", ".join(each for each in (told.person, told.seat, told.board) if each)
    return [("Representative", who), ("Meeting", when_and_where(told))]


def _using_it(told: FormFacts) -> list[str]:
    """Say what the sheet is for; how the borough reports back after a meeting is about another form."""
    after = OFFICERS_REPORT if told.is_officers else f"Then send it to {told.sender.who}."
    return [f"{_FOR} {after}"]


def named(told: FormFacts) -> str:
    """Name the file."""
    return file_name("Meeting proforma", told.board, told.when.split(",")[0], told.person, told.seat)


DOCUMENT = Document(
    name="meeting-proforma",
    title="Meeting proforma",
    purpose="For notes in the meeting, item by item, with what the forum should do about it.",
    wanted=Wanted.BEFORE,
    also_called=(
        "notes",
        "note sheet",
        "action points",
        "fillable",
        "PDF form",
        "note taking",
        "minutes of your own",
        "actions",
    ),
    about=Meeting,
    gather=gather,
    story=story,
    file_name=named,
    gives=gives,
    order=20,
)
