"""Reports kept, read, taken in, corrected and taken away; who came is noted, but never over what is known."""

import pytest

import make
from documents import boroughs
from vcsdesk.operations.feedback.reports import (
    About,
    Sent,
    correct_report,
    in_place_of,
    keep_report,
    remove_report,
    take_in_report,
)
from vcsdesk.records.boards.seat import Seat
from vcsdesk.records.feedback.report import Report, ReportCame, ReportForm, ReportState
from vcsdesk.records.feedback.report_line import ReportLine
from vcsdesk.records.meetings.attendance import Attendance, Presence
from vcsdesk.records.meetings.meeting import Meeting, MeetingStatus
from vcsdesk.records.sector.person import Person
from vcsdesk.refused import Refused
from vcsdesk.store import Store

TYPED = Sent(came=ReportCame.TYPED, on=boroughs.ON)


@pytest.fixture
def ann(store: Store, seat: Seat) -> Person:
    return store.first(Person, known_as="Ann")


@pytest.fixture
def about(ann: Person, seat: Seat, held: Meeting) -> About:
    return About(form=ReportForm.FEEDBACK, meeting=held, person=ann, seat=seat)


def presences(store: Store, meeting: Meeting) -> list[tuple[Presence, str]]:
    return [(each.presence, each.note) for each in store.find(Attendance, meeting_id=meeting.id)]


def test_a_draft_says_nothing_of_who_came_until_it_is_taken_in(
    store: Store, about: About, held: Meeting
) -> None:
    draft = keep_report(store, about, {"went": "deputy", "deputy": "Bea Novak"}, TYPED)
    assert presences(store, held) == []
    taken = take_in_report(store, draft)
    assert taken.state is ReportState.TAKEN_IN
    assert presences(store, held) == [(Presence.DEPUTY, "Bea Novak went")]
    assert store.undo() == "Take in report"
    assert presences(store, held) == []


def test_what_was_entered_by_hand_stays(store: Store, about: About, held: Meeting, ann: Person) -> None:
    make.attendance(store, held, ann, presence=Presence.APOLOGIES, note="Rang on the day")
    take_in_report(store, keep_report(store, about, {"went": "yes"}, TYPED))
    assert presences(store, held) == [(Presence.APOLOGIES, "Rang on the day")]


def test_whoever_was_only_asked_is_noted_as_having_come(
    store: Store, about: About, held: Meeting, ann: Person
) -> None:
    make.attendance(store, held, ann, presence=Presence.INVITED)
    take_in_report(store, keep_report(store, about, {"went": "yes"}, TYPED))
    assert presences(store, held) == [(Presence.ATTENDED, "")]


def test_a_report_that_does_not_say_who_came_notes_nothing(store: Store, about: About, held: Meeting) -> None:
    take_in_report(store, keep_report(store, about, {"point-1": "One"}, TYPED))
    assert presences(store, held) == []


def test_a_report_of_a_cancelled_meeting_is_kept_and_notes_nothing(
    store: Store, about: About, held: Meeting
) -> None:
    with store.step("Cancel meeting"):
        store.change(held, status=MeetingStatus.CANCELLED)
    take_in_report(store, keep_report(store, about, {"went": "yes", "point-1": "We met all the same"}, TYPED))
    assert presences(store, held) == []


def test_a_report_is_taken_in_once(store: Store, about: About) -> None:
    taken = take_in_report(store, keep_report(store, about, {"went": "yes"}, TYPED))
    with pytest.raises(Refused, match="not a draft"):
        take_in_report(store, taken)


def test_correcting_a_report_puts_its_points_anew(store: Store, about: About) -> None:
    draft = keep_report(store, about, {"point-1": "One", "hours": "2"}, TYPED)
    changed = correct_report(store, draft, {"point-1": "Uno", "point-2": "Due", "hours": ""})
    assert [line.text for line in store.find(ReportLine, report_id=draft.id, order_by="place")] == [
        "Uno",
        "Due",
    ]
    assert (changed.spent_minutes, changed.answers_hash) == (None, draft.answers_hash)
    with pytest.raises(Refused, match="Nothing has been filled in"):
        correct_report(store, changed, {"next": "3 December 2026"})


def test_taking_a_newer_report_away_brings_the_one_before_back_to_be_read(store: Store, about: About) -> None:
    first = take_in_report(store, keep_report(store, about, {"point-1": "One"}, TYPED))
    second = keep_report(store, about, {"point-1": "Two"}, TYPED)
    with pytest.raises(Refused, match="A later report has replaced this one"):
        remove_report(store, store.get(Report, first.id))
    remove_report(store, second)
    assert [(each.id, each.state) for each in store.find(Report)] == [(first.id, ReportState.DRAFT)]


def test_a_proforma_and_a_feedback_form_of_one_meeting_stand_beside_each_other(
    store: Store, about: About
) -> None:
    keep_report(store, about, {"point-1": "One"}, TYPED)
    other = About(form=ReportForm.PROFORMA, meeting=about.meeting, person=about.person, seat=about.seat)
    assert keep_report(store, other, {"notes-1": "A note"}, TYPED).replaces_id is None


PHOTO = Sent(came=ReportCame.PICTURE, on=boroughs.ON, content=b"photo", file_name="IMG_0042.jpg")


def test_a_picture_with_nothing_typed_replaces_what_was_taken_in_only_when_it_is_taken_in_itself(
    store: Store, about: About
) -> None:
    first = take_in_report(store, keep_report(store, about, {"point-1": "One"}, TYPED))
    draft = keep_report(store, about, {}, PHOTO)
    assert store.get(Report, first.id).state is ReportState.TAKEN_IN
    assert in_place_of(draft) == ""
    taken = take_in_report(store, correct_report(store, draft, {"point-1": "Two"}))
    assert store.get(Report, first.id).state is ReportState.REPLACED
    assert in_place_of(taken) == ", in place of the report before it"
    remove_report(store, taken)
    assert [(each.id, each.state) for each in store.find(Report)] == [(first.id, ReportState.DRAFT)]


def test_of_two_pictures_the_later_replaces_the_one_before_and_then_what_was_taken_in(
    store: Store, about: About
) -> None:
    first = take_in_report(store, keep_report(store, about, {"point-1": "One"}, TYPED))
    before = keep_report(store, about, {}, PHOTO)
    draft = keep_report(store, about, {}, PHOTO)
    take_in_report(store, correct_report(store, draft, {"point-1": "Two"}))
    assert [(each.state, each.replaces_id) for each in store.find(Report, order_by="id")] == [
        (ReportState.REPLACED, None),
        (ReportState.REPLACED, first.id),
        (ReportState.TAKEN_IN, before.id),
    ]


def test_a_picture_that_is_taken_away_untyped_leaves_what_was_taken_in(store: Store, about: About) -> None:
    first = take_in_report(store, keep_report(store, about, {"point-1": "One"}, TYPED))
    remove_report(store, keep_report(store, about, {}, PHOTO))
    assert [(each.id, each.state) for each in store.find(Report)] == [(first.id, ReportState.TAKEN_IN)]
