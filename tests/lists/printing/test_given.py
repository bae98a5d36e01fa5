"""What was given, newest first, and whose pack was not given yet."""

from datetime import timedelta

import make
from vcsdesk.lists.printing.given import GivenRow, rows
from vcsdesk.records.printing.given_paper import GivenAs, GivenHow
from vcsdesk.store import Store

ON = make.A_TUESDAY


def read(store: Store) -> list[GivenRow]:
    return list(rows(store, ON, ON))


def test_what_was_given_is_told_newest_first_with_whom_and_for_which_meeting(store: Store) -> None:
    board, ann = make.body(store, "Trust board"), make.person(store, "Ann Okafor")
    seat = make.seat(store, board)
    meeting = make.meeting(store, board, ON + timedelta(days=9))
    usual = {"title": "Rep pack", "seat_id": seat.id, "person_id": ann.id, "record_id": seat.id}
    make.given_paper(store, printed_on=ON - timedelta(days=5), edition="large print", **usual)
    make.given_paper(store, given_how=GivenHow.E_MAIL_DRAFT, meeting_id=meeting.id, pages=7, **usual)
    newest, oldest = read(store)
    assert (newest.title, newest.whom, newest.board, newest.pages) == (
        "Rep pack",
        "Ann Okafor",
        "Trust board",
        7,
    )
    assert (newest.how, newest.letters, newest.meeting_on) == ("E-mail draft", "Standard", meeting.held_on)
    assert (oldest.how, oldest.letters) == ("Saved as a file", "Large print")


def test_what_is_for_nobody_in_particular_says_what_it_is_about(store: Store) -> None:
    make.given_paper(store, "The whole borough", document="handbook", title="Handbook")
    (row,) = read(store)
    assert (row.title, row.whom, row.board) == ("Handbook", "The whole borough", "")


def test_whoever_sits_without_a_pack_of_their_own_is_named(store: Store) -> None:
    board = make.body(store, "Trust board")
    had, other, never = (make.person(store, name) for name in ("Ann", "Bea", "Chi"))
    seats = [make.seat(store, board, f"Seat {number}") for number in range(3)]
    for seat, who in zip(seats, (had, other, never), strict=True):
        make.appointment(store, seat, who)
    make.given_paper(store, seat_id=seats[0].id, person_id=had.id)
    make.given_paper(store, seat_id=seats[1].id, person_id=had.id)
    make.given_paper(store, seat_id=seats[2].id, person_id=never.id, given_as=GivenAs.SUPPLEMENT)
    missing = [row for row in read(store) if row.given_id is None]
    assert [(row.whom, row.how, row.given_on) for row in missing] == [
        ("Bea", "Not given yet", None),
        ("Chi", "Not given yet", None),
    ]
