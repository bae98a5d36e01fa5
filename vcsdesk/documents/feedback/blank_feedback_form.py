"""The feedback form for one seat and any meeting: to lie ready, and to be filled in by hand."""

from vcsdesk.documents.boards.sitter import sitter
from vcsdesk.documents.boards.who_is_who import several_seats
from vcsdesk.documents.day import Day
from vcsdesk.documents.feedback.asked import asked_after_meeting
from vcsdesk.documents.feedback.form_facts import FormFacts, about_pairs, head, reporting
from vcsdesk.documents.file_names import file_name
from vcsdesk.documents.forms.marks import how_it_comes_back, marks
from vcsdesk.printing import Document, Story, Wanted, facts, letterhead
from vcsdesk.printing.fields import fields_in
from vcsdesk.records.boards.seat import Seat
from vcsdesk.records.feedback.report import ReportForm
from vcsdesk.rules.forms.identity import FormIdentity


def gather(day: Day, seat_id: int) -> FormFacts:
    """Read whose form it is; Refused where nobody sits in the seat."""
    found = sitter(day, seat_id, "to report from")
    identity = FormIdentity(
        form=ReportForm.FEEDBACK.value,
        seat_id=seat_id,
        person_id=found.person.id,
        printed_on=day.printed_on,
        asks=len(fields_in(asked_after_meeting(names_meeting=False))),
    )
    return FormFacts(
        sender=found.sender,
        on=day.on,
        printed_on=day.printed_on,
        person=found.person.name,
        is_officers=found.person.id == found.sender.officer_id,
        board=found.board.name,
        seat=found.seat.label if found.row.body_id in several_seats(day.seats) else "",
        marks=marks(day, identity),
    )


def story(told: FormFacts) -> Story:
    """Set the form out."""
    return [
        letterhead(head(told, "Feedback form")),
        facts(about_pairs(told)),
        asked_after_meeting(names_meeting=False),
        how_it_comes_back(told.marks, reporting(told), is_officers=told.is_officers),
    ]


def named(told: FormFacts) -> str:
    """Name the file."""
    return file_name("Feedback form for any meeting", told.board, told.person, told.seat)


DOCUMENT = Document(
    name="blank-feedback-form",
    title="Feedback form for any meeting",
    purpose="Lies ready with a representative, who writes on it from which meeting it reports.",
    wanted=Wanted.APPOINTMENT,
    also_called=(
        "report form",
        "reporting back",
        "blank form",
        "by hand",
        "fillable",
        "questionnaire",
        "survey",
        "evaluation",
    ),
    about=Seat,
    gather=gather,
    story=story,
    file_name=named,
    order=60,
)
