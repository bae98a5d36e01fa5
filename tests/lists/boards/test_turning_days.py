"""The days from which the structure was another one."""

from datetime import date

import make
from vcsdesk.lists.boards.turning_days import turn_after, turn_before, turning_days
from vcsdesk.operations.boards.bodies import rename_body
from vcsdesk.records.partial_date import PartialDate, on_day
from vcsdesk.store import Store


def test_what_begins_turns_on_its_first_day_and_what_ends_on_the_day_after(store: Store) -> None:
    make.body(store, valid_from=on_day(date(2025, 4, 1)), valid_to=on_day(date(2026, 8, 31)))
    assert turning_days(store) == (date(2025, 4, 1), date(2026, 9, 1))


def test_a_year_counts_from_its_first_day_and_ends_with_its_last(store: Store) -> None:
    make.seat(store, valid_from=PartialDate("2024"), valid_to=PartialDate("2026-02"))
    assert turning_days(store) == (date(2024, 1, 1), date(2026, 3, 1))


def test_a_new_name_is_one_day_and_not_two(store: Store) -> None:
    rename_body(store, make.body(store), "Another name", on=date(2026, 9, 1))
    assert turning_days(store) == (date(2026, 9, 1),)


def test_the_nearest_turns_are_before_and_after_a_day_and_never_the_day(store: Store) -> None:
    days = (date(2025, 4, 1), date(2026, 3, 1), date(2026, 9, 1))
    assert turn_before(days, date(2026, 3, 1)) == date(2025, 4, 1)
    assert turn_after(days, date(2026, 3, 1)) == date(2026, 9, 1)
    assert turn_before(days, date(2025, 4, 1)) is None
    assert turn_after(days, date(2026, 9, 1)) is None


def test_the_last_day_there_is_has_no_day_after_it(store: Store) -> None:
    make.body(store, valid_to=on_day(date.max))
    assert turning_days(store) == (date.max,)
