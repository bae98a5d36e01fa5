"""Two days beside each other on paper."""

from datetime import date

import make
from documents import boroughs
from documents.telling import headings, words
from vcsdesk.documents.boards.structure_changes import gather, named, story
from vcsdesk.documents.day import Day
from vcsdesk.operations.boards.bodies import rename_body
from vcsdesk.operations.boards.endings import end_body
from vcsdesk.records.partial_date import on_day
from vcsdesk.store import Store

ON, DAY = boroughs.ON, boroughs.DAY


def test_it_names_both_days_and_tells_each_kind_of_difference_by_itself(store: Store) -> None:
    ends, goes_on = make.body(store, "Parks <b> & co"), make.body(store, "Housing")
    make.seat(store, ends, "Parks seat")
    rename_body(store, goes_on, "Homes", on=date(2026, 9, 1))
    end_body(store, ends, on=on_day(date(2026, 9, 30)), reason="Its work was done", told_on=ON)
    told = story(gather(Day(store, ON, ON, date(2026, 8, 1))))
    assert headings(told) == [
        "Before and after",
        "Boards and groups that ended",
        "Boards and groups with another name",
        "Seats lost",
    ]
    said = words(told)
    assert "From 1 August 2026 to 24 November 2026" in said
    assert "3 differences between the two days." in said
    assert "Parks <b> & co" in said
    assert "Its work was done" in said


def test_without_a_day_to_compare_with_it_is_the_year_before(store: Store) -> None:
    rename_body(store, make.body(store, "Housing"), "Homes", on=ON - 364 * DAY)
    assert "Homes" in words(story(gather(Day(store, ON, ON))))
    later = ON + DAY
    assert "Homes" not in words(story(gather(Day(store, later, later))))


def test_the_same_structure_says_that_nothing_changed(store: Store) -> None:
    make.body(store)
    told = story(gather(Day(store, ON, ON, ON - DAY)))
    assert "No differences between the two days." in words(told)
    assert "Nothing changed." in words(told)


def test_the_file_is_named_after_both_days(store: Store) -> None:
    name = named(gather(Day(store, ON, ON, ON - DAY)))
    assert name == "Changes of the structure - 2026-11-23 to 2026-11-24"
