"""What answers say, and the answers that say what a report says."""

from datetime import date

import make
from vcsdesk.records.feedback.report import ReportForm
from vcsdesk.records.feedback.report_line import LineKind, ReportLine
from vcsdesk.records.meetings.attendance import Presence
from vcsdesk.rules.feedback.answers import Reported, answers_of, reported
from vcsdesk.store import Store

NEAR = date(2026, 11, 24)
FEEDBACK = {
    "went": "apologies",
    "hours": "2½ hours",
    "next": "3 December 2026",
    "point-1": "One\nin two lines",
    "point-2": "Two",
    "decisions": "First\n- Second",
    "sector": "Know this",
    "urgent": "Yes",
    "influence": "The wording",
    "do-1": "Write",
    "who-1": "Jo",
    "by-1": "4 December 2026",
}
PROFORMA = {
    "item-1": "Budget",
    "notes-1": "Late",
    "decision-1": "Agreed",
    "does-2": "Jo writes",
    "item-2": "Plan",
    "suggest-1": "Ask the forum",
}


def report_of(store: Store, form: ReportForm, said: Reported):
    report = make.report(
        store,
        form=form,
        presence=said.presence,
        deputy=said.deputy,
        spent_minutes=said.spent_minutes,
        next_on=said.next_on,
    )
    return report, [
        ReportLine(
            report_id=report.id,
            place=place,
            kind=each.kind,
            about=each.about,
            text=each.text,
            who=each.who,
            due_on=each.due_on,
            is_urgent=each.is_urgent,
        )
        for place, each in enumerate(said.points, 1)
    ]


def test_a_report_that_is_corrected_says_the_same_as_before(store: Store) -> None:
    for form, answers in ((ReportForm.FEEDBACK, FEEDBACK), (ReportForm.PROFORMA, PROFORMA)):
        said = reported(form, answers, NEAR)
        again = reported(form, answers_of(*report_of(store, form, said)), NEAR)
        assert again == said


def test_what_could_not_be_read_stands_again_in_its_field(store: Store) -> None:
    said = reported(ReportForm.FEEDBACK, {"hours": "all day", "next": "after Easter", "point-1": "One"}, NEAR)
    answers = answers_of(*report_of(store, ReportForm.FEEDBACK, said))
    assert (answers["hours"], answers["next"]) == ("all day", "after Easter")


def test_a_deed_is_kept_of_which_only_the_doer_is_said() -> None:
    (point,) = reported(ReportForm.FEEDBACK, {"who-2": "Jo"}, NEAR).points
    assert (point.kind, point.text, point.who) == (
        LineKind.ACTION,
        "What is to be done is not said",
        "Jo",
    )


def test_an_item_of_which_only_the_name_was_written_is_kept() -> None:
    (point,) = reported(ReportForm.PROFORMA, {"item-3": "Any other business"}, NEAR).points
    assert (point.kind, point.text) == (LineKind.NOTE, "Any other business")


def test_only_the_printed_date_of_the_next_meeting_says_nothing() -> None:
    assert not reported(ReportForm.FEEDBACK, {"next": "3 December 2026"}, NEAR).says_something
    assert not reported(ReportForm.PROFORMA, {"title-1": "The plan"}, NEAR).says_something
    assert reported(ReportForm.FEEDBACK, {"went": "no"}, NEAR).presence is Presence.ABSENT


def test_a_word_that_is_no_answer_is_none() -> None:
    assert reported(ReportForm.FEEDBACK, {"went": "maybe", "point-x": "?"}, NEAR) == Reported()
