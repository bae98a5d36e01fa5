"""The list of every appointment there ever was."""

from datetime import date, timedelta

import make
from vcsdesk.lists.boards import appointments
from vcsdesk.lists.boards.appointments import Tense, held_between
from vcsdesk.records.boards.appointment import Capacity
from vcsdesk.records.boards.seat import RoleLabel
from vcsdesk.records.partial_date import PartialDate, on_day

ONE_DAY = timedelta(days=1)


def test_past_current_and_to_come_are_all_there(store, today):
    seat = make.seat(store, make.body(store, "Old board", valid_to="2026-11-01"))
    ends = on_day(today - ONE_DAY)
    make.appointment(store, seat, make.person(store, "Was"), valid_to=ends, end_reason="Stood down.")
    make.appointment(store, seat, make.person(store, "Is"), valid_from=on_day(today))
    make.appointment(store, seat, make.person(store, "Comes"), valid_from=on_day(today + ONE_DAY))
    found = appointments.rows(store, today, today)
    assert {row.person: row.tense for row in found} == {
        "Was": Tense.PAST, "Is": Tense.CURRENT, "Comes": Tense.TO_COME,
    }  # fmt: skip
    assert {row.board for row in found} == {"Old board"}
    assert [row.end_reason for row in found if row.person == "Was"] == ["Stood down."]
    assert len(appointments.rows(store, today - 9000 * ONE_DAY, today)) == 3


def test_who_held_what_between_two_days(store, today):
    seat = make.seat(store)
    for year in ("2019", "2021", "2023"):
        make.appointment(
            store, seat, make.person(store, year), valid_from=PartialDate(year), valid_to=PartialDate(year)
        )
    found = appointments.rows(store, today, today)
    asked = held_between(found, date(2019, 12, 31), date(2021, 1, 1))
    assert [row.person for row in asked] == ["2019", "2021"]
    assert held_between(found, date(2022, 1, 1), date(2022, 12, 31)) == ()


def test_a_holder_is_called_as_the_borough_calls_them(store, today):
    seat = make.seat(store, role=RoleLabel.APPOINTEE)
    make.appointment(store, seat, make.person(store, "Ann"))
    make.appointment(store, seat, make.person(store, "Dee"), capacity=Capacity.DEPUTY)
    assert {row.person: row.called for row in appointments.rows(store, today, today)} == {
        "Ann": "Appointee", "Dee": "Deputy",
    }  # fmt: skip


def test_where_they_came_from_is_the_place_they_were_appointed_from(store, today):
    place = make.affiliation(store, make.person(store))
    make.appointment(store, person_id=place.person_id, affiliation_id=place.id)
    (row,) = appointments.rows(store, today, today)
    assert row.organisation == "Riverside Play"
