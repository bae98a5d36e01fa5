"""The dossier tells whoever stands in what this week asks, and what only the officer knows."""

from pathlib import Path

import make
from documents import boroughs
from documents.telling import headings, words
from vcsdesk.documents.day import Day
from vcsdesk.documents.desk.if_i_am_off import gather, story
from vcsdesk.records.boards.appointment import Appointment, Capacity
from vcsdesk.records.boards.seat import Seat
from vcsdesk.records.feedback.report import ReportState
from vcsdesk.records.meetings.meeting import MeetingStatus
from vcsdesk.store import Store


def told(store: Store) -> str:
    return words(story(gather(Day(store, boroughs.ON, boroughs.ON))))


def test_it_begins_with_this_week(store: Store) -> None:
    board = make.body(store)
    make.meeting(store, board, held_on=boroughs.ON + 3 * boroughs.DAY)
    make.meeting(store, board, held_on=boroughs.ON + 5 * boroughs.DAY, status=MeetingStatus.CANCELLED)
    text = told(store)
    assert "this week has 1 meeting" in text
    assert text.index("Meetings this week") < text.index("The next 30 days")


def test_nothing_recorded_is_said_and_not_taken_for_nothing_to_do(store: Store) -> None:
    text = told(store)
    assert "No meeting is recorded for the next 30 days." in text
    assert "Who the officer is, is not recorded." in text


def test_it_counts_the_seats_that_nobody_else_could_take(store: Store) -> None:
    jo = make.person(store, "Jo Baker")
    make.borough(store, officer_id=jo.id)
    make.appointment(store, None, jo, capacity=Capacity.GAP_FILL)
    shared = make.appointment(store, make.seat(store, make.body(store, "Housing board")), jo)
    make.appointment(store, seat_of(store, shared), make.person(store, "Bea Novak"), capacity=Capacity.DEPUTY)
    text = told(store)
    assert "1 of 2 seats (50 %)" in text
    assert text.count("nobody named") == 1
    assert "Bea Novak" in text


def test_reports_that_nobody_has_read_are_counted(store: Store) -> None:
    make.report(store, state=ReportState.TAKEN_IN)
    make.report(store, make.meeting(store), make.person(store, "Di Reed"))
    assert "1 report has come and is waiting to be read." in told(store)


def test_there_is_no_password_in_it_and_it_says_so(store: Store) -> None:
    assert "Passwords and keys to the office are not in here." in told(store)


def test_it_says_in_which_folder_the_file_lies(store: Store, tmp_path: Path) -> None:
    assert "The borough’s file has no name yet." in told(store)
    (tmp_path / "away").mkdir()
    kept = Store.create(tmp_path / "away" / ".." / "Lewisham.vcsdesk")
    text = told(kept)
    kept.close()
    assert f"The borough’s file is called “Lewisham.vcsdesk” and lies in the folder “{tmp_path}”." in text


def test_it_goes_from_this_week_to_where_things_are(store: Store) -> None:
    boroughs.small(store)
    assert headings(story(gather(Day(store, boroughs.ON, boroughs.ON)))) == [
        "The next 30 days",
        "The officer’s own seats",
        "What is open",
        "Seats that need something",
        "Whom to ring",
        "Where things are",
    ]


def seat_of(store: Store, appointment: Appointment) -> Seat:
    return store.get(Seat, appointment.seat_id)
