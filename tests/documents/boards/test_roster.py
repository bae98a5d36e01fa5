"""The roster keeps the order of such lists kept by hand, and says once what holds for most boards."""

from datetime import timedelta

import pytest

import make
from documents import boroughs
from documents.telling import facts_of, headings, opened, words
from vcsdesk.documents.boards import board_roster, roster
from vcsdesk.documents.boards.seat_roster.pages import board_pages
from vcsdesk.documents.boards.seat_roster.usual import usual_of
from vcsdesk.documents.day import Day
from vcsdesk.printing import para
from vcsdesk.printing.parts import Facts, Grid
from vcsdesk.records.boards.body import Body
from vcsdesk.records.boards.body_name import BodyName
from vcsdesk.records.boards.route import Route
from vcsdesk.records.boards.seat import RoleLabel, Seat
from vcsdesk.records.partial_date import PartialDate, on_day
from vcsdesk.refused import Refused
from vcsdesk.store import Store

DAY = timedelta(days=1)


def cells(story) -> list[list[str]]:
    rows = [row for part in opened(story) if isinstance(part, Grid) for row in part.rows]
    return [[words([para(cell)]) for cell in row] for row in rows]


def test_a_board_says_its_rule_its_rhythm_its_purpose_and_who_appoints(day: Day, full_seat: Seat) -> None:
    told = roster.story(roster.gather(day))
    unknown = "; ".join(f"Sector seat {number}: not recorded" for number in (2, 3))
    rules = f"Sector seat 1: 3 years, at most 2 terms; {unknown}"
    assert headings(told) == ["Boards with seats for the sector"]
    assert list(facts_of(told).items())[:6] == [
        ("Term", rules),
        ("Meets", facts_of(told)["Meets"]),
        ("What it is for", "Plans and pays for what children and families need."),
        ("Who appoints", "Secret ballot"),
        ("Chair", "Cllr Dev Anand"),
        ("Run by", "Anyborough Council"),
    ]
    assert "month" in facts_of(told)["Meets"]
    assert "3 seats on 1 board or group. Nobody holds 1 of them." in words(told)


def test_each_seat_says_who_since_when_and_until_when(day: Day, full_seat: Seat) -> None:
    told = facts_of(board_roster.story(board_roster.gather(day, full_seat.body_id)))
    assert told["Sector seat 1"] == (
        "Ann Okafor, Manager, Riverside Play. Appointed: Nov 2025. How: secret ballot. "
        "Filled until 29 Dec 2027. Deputy: Bea Novak."
    )
    assert "Appointed: 2023. How: not recorded. In hold-over since 26 Aug 2026." in told["Sector seat 2"]
    assert told["Sector seat 3"] == "Nobody. No holder is recorded."


def test_where_there_are_many_seats_each_row_names_the_board(store: Store) -> None:
    board = make.body(store, "Local Safeguarding Children Board")
    (name,) = store.find(BodyName, body_id=board.id)
    with store.step("Shorten"):
        store.change(name, short_name="LSCB")
    for number in range(1, 7):
        make.seat(store, board, f"Seat {number}", role=RoleLabel.OBSERVER)
    rows = cells(roster.story(roster.gather(Day(store, boroughs.ON, boroughs.ON))))
    assert [row[0] for row in rows] == [f"LSCB: Seat {number} (observer)" for number in range(1, 7)]
    assert rows[0][2] == "No holder is recorded."


def test_what_holds_for_most_boards_is_said_once(store: Store) -> None:
    for number in range(5):
        board = make.body(store, f"Group {number}")
        make.seat(store, board, "Sector seat", term_months=36 if number == 4 else 24)
    told = roster.story(roster.gather(Day(store, boroughs.ON, boroughs.ON)))
    terms = [
        said
        for part in opened(told)
        if isinstance(part, Facts)
        for word, said in part.pairs
        if word == "Term"
    ]
    assert terms == ["2 years", "", "", "", "", "3 years"]
    assert "For every board that says nothing else:" in words(told)
    assert words(told).count("Sector seat") == 1


def test_a_board_of_which_nothing_is_recorded_does_not_pass_for_a_usual_one(store: Store) -> None:
    boards = [make.body(store, f"Group {number}") for number in range(4)]
    for board in boards:
        make.seat(store, board, "Sector seat", term_months=None if board is boards[3] else 24)
    told = roster.gather(Day(store, boroughs.ON, boroughs.ON))
    last = board_pages(told.boards[3], usual_of(told.boards))
    assert facts_of([last])["Term"] == "not recorded"


def test_reappointments_are_listed_with_their_dates(store: Store) -> None:
    seat, ann = make.seat(store), make.person(store, "Ann Okafor")
    make.appointment(
        store, seat, ann, valid_from=PartialDate("2020-06"), valid_to=on_day(boroughs.ON - 400 * DAY)
    )
    make.appointment(store, seat, ann, valid_from=on_day(boroughs.ON - 399 * DAY), route=Route.SHOW_OF_HANDS)
    told = facts_of(roster.story(roster.gather(Day(store, boroughs.ON, boroughs.ON))))
    assert "Appointed: Jun 2020, again 21 Oct 2025. No end recorded." in told["Sector seat"]


def test_a_board_without_seats_is_left_out_but_can_be_asked_for(store: Store, full_seat: Seat) -> None:
    day = Day(store, boroughs.ON, boroughs.ON)
    assert [board.name for board in roster.gather(day).boards] == ["Children’s trust board"]
    (forum,) = [body for body in day.bodies if body.name == "Children’s forum"]
    alone = words(board_roster.story(board_roster.gather(day, forum.body_id)))
    assert "No seat for the sector is recorded on this board." in alone


def test_a_board_that_is_not_there_on_the_day_is_refused(store: Store) -> None:
    board = make.kept(store, Body(valid_to=PartialDate("2020")))
    with pytest.raises(Refused, match="does not exist on this day"):
        board_roster.gather(Day(store, boroughs.ON, boroughs.ON), board.id)
