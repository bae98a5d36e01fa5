"""The feedback form: what a representative reports back after a meeting (Lewisham), on two sides at most."""

from vcsdesk.documents.day import Day
from vcsdesk.documents.feedback.asked import asked_after_meeting
from vcsdesk.documents.feedback.form_facts import FormFacts, about_pairs, gather_form, head, reporting
from vcsdesk.documents.file_names import file_name
from vcsdesk.documents.forms.marks import how_it_comes_back
from vcsdesk.printing import Document, Gives, Story, Wanted, facts, letterhead
from vcsdesk.records.feedback.report import ReportForm
from vcsdesk.records.meetings.meeting import Meeting


def gather(day: Day, meeting_id: int, seat_id: int) -> FormFacts:
    """Read what the form for one seat at one meeting is printed with."""
    return gather_form(day, ReportForm.FEEDBACK, meeting_id, seat_id)


def story(told: FormFacts) -> Story:
    """Set the form out."""
    return [
        letterhead(head(told, "Feedback form")),
        facts(about_pairs(told)),
        asked_after_meeting(told.next_on),
        how_it_comes_back(told.marks, reporting(told), is_officers=told.is_officers),
    ]


def named(told: FormFacts) -> str:
    """Name the file."""
    return file_name("Feedback form", told.board, told.when.split(",")[0], told.person, told.seat)


def gives(told: FormFacts) -> Gives:
    """Say for which meeting it is."""
    return Gives(meeting_id=told.meeting_id)


DOCUMENT = Document(
    name="feedback-form",
    title="Feedback form",
    purpose="Asks a representative what to report back; filled in on a computer, it files itself.",
    wanted=Wanted.AFTER,
    also_called=(
        "report form",
        "reporting back",
        "what happened",
        "fillable",
        "PDF form",
        "meeting report",
        "questionnaire",
        "survey",
        "evaluation",
    ),
    about=Meeting,
    gather=gather,
    story=story,
    file_name=named,
    gives=gives,
    order=10,
)
