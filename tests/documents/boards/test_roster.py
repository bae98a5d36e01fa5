"""The roster keeps the order of such lists kept by hand, and names every seat with its board."""

from datetime import timedelta

import pytest

import make
from documents import boroughs
from documents.telling import facts_of, headings, words
from vcsdesk.documents.boards import board_roster, roster
from vcsdesk.documents.day import Day
from vcsdesk.printing import para
from vcsdesk.printing.parts import Grid, flat
from vcsdesk.records.boards.body import Body
from vcsdesk.records.boards.body_name import BodyName
from vcsdesk.records.boards.route import Route
from vcsdesk.records.boards.seat import RoleLabel, Seat
from vcsdesk.records.partial_date import PartialDate, on_day
from vcsdesk.refused import Refused
from vcsdesk.store import Store

DAY = timedelta(days=1)


def cells(story) -> list[list[str]]:
    rows = [row for part in flat(story) if isinstance(part, Grid) for row in part.rows]
    return [[words([para(cell)]) for cell in row] for row in rows]


def test_a_board_says_its_rule_its_rhythm_its_purpose_and_who_appoints(day: Day, full_seat: Seat) -> None:
    told = roster.story(roster.gather(day))
    unknown = "; ".join(f"Sector seat {number}: not recorded" for number in (2, 3))
    rules = f"Sector seat 1: 3 years, at most 2 terms; {unknown}"
    assert headings(told) == ["Children’s trust board"]
    assert list(facts_of(told).items()) == [
        ("Term", rules),
        ("Meets", facts_of(told)["Meets"]),
        ("What it is for", "Plans and pays for what children and families need."),
        ("Who appoints", "Secret ballot"),
        ("Chair", "Cllr Dev Anand"),
        ("Run by", "Anyborough Council"),
    ]
    assert "month" in facts_of(told)["Meets"]
    assert "3 seats on 1 board or group. Nobody holds 1 of them." in words(told)


def test_every_row_names_its_board_and_says_who_since_when_and_until_when(day: Day, full_seat: Seat) -> None:
    rows = cells(board_roster.story(board_roster.gather(day, full_seat.body_id)))
    assert [row[0] for row in rows] == [
        f"Children’s trust board: Sector seat {number}" for number in (1, 2, 3)
    ]
    assert rows[0][1].replace("\n", "") == "Ann Okafor, Manager, Riverside Play. Deputy: Bea Novak"
    assert rows[0][2] == "Appointed: Nov 2025. How: secret ballot. Filled until 29 Dec 2027."
    assert rows[1][2] == "Appointed: 2023. How: not recorded. In hold-over since 26 Aug 2026."
    assert rows[2][1:] == ["Nobody\n", "No holder is recorded"]


def test_reappointments_are_listed_with_their_dates(store: Store) -> None:
    seat, ann = make.seat(store), make.person(store, "Ann Okafor")
    make.appointment(
        store, seat, ann, valid_from=PartialDate("2020-06"), valid_to=on_day(boroughs.ON - 400 * DAY)
    )
    make.appointment(store, seat, ann, valid_from=on_day(boroughs.ON - 399 * DAY), route=Route.SHOW_OF_HANDS)
    (row,) = cells(roster.story(roster.gather(Day(store, boroughs.ON, boroughs.ON))))
    assert row[2] == "Appointed: Jun 2020, again 21 Oct 2025. How: show of hands. No end recorded."


def test_a_board_with_a_short_name_is_called_by_it_in_its_table(store: Store) -> None:
    board = make.body(store, "Local Safeguarding Children Board")
    (name,) = store.find(BodyName, body_id=board.id)
    with store.step("Shorten"):
        store.change(name, short_name="LSCB")
    make.seat(store, board, "Seat 1", term_months=24, role=RoleLabel.OBSERVER)
    told = roster.story(roster.gather(Day(store, boroughs.ON, boroughs.ON)))
    assert cells(told)[0][0] == "LSCB: Seat 1 (observer)"
    assert facts_of(told)["Term"] == "2 years"


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
