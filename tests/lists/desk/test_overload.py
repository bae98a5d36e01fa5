"""Who carries more than they may be asked to, in the words of the banner."""

from datetime import timedelta

import pytest

import make
from vcsdesk.lists.desk.overload import Overload, overload
from vcsdesk.records.meetings.meeting_series import Pattern
from vcsdesk.records.partial_date import on_day


def sit(store, who, number, pattern=Pattern.MONTHLY):
    for each in range(number):
        body = make.body(store, f"Group {each}")
        make.meeting_series(store, body, pattern=pattern)
        make.appointment(store, make.seat(store, body), who)


def test_nobody_is_overloaded_in_an_empty_borough(store, today):
    assert overload(store, today) == ()


def test_the_sentence_has_the_person_the_groups_the_limit_and_the_hours(store, today):
    jo = make.person(store, "Jo Baker")
    sit(store, jo, 9)
    (found,) = overload(store, today)
    assert found.sentence == "Jo Baker sits on 9 groups, 1 over the limit of 8: about 38 hours a month."
    assert (found.person_id, found.heaviest) == (jo.id, ("Group 0", "Group 1", "Group 2"))


def test_whoever_is_over_in_hours_alone_is_told_so_without_a_limit_of_groups(store, today):
    jo = make.person(store, "Jo Baker")
    sit(store, jo, 1, Pattern.WEEKLY)
    make.load_limit(store, jo, limit_hours_month=10)
    (found,) = overload(store, today)
    assert found.sentence == "Jo Baker sits on 1 group: about 18 hours a month."
    assert found.why == "18 hours a month against 10"


def test_most_groups_come_first_and_only_on_the_days_they_are_over(store, today):
    for name, number in (("Few", 9), ("Many", 12)):
        sit(store, make.person(store, name), number)
    late = make.person(store, "Later")
    sit(store, late, 1)
    make.load_limit(store, late, limit_groups=0, valid_from=on_day(today + timedelta(days=1)))
    assert [each.person for each in overload(store, today)] == ["Many", "Few"]
    assert [each.person for each in overload(store, today + timedelta(days=1))] == ["Many", "Few", "Later"]


@pytest.mark.parametrize(("groups", "limit"), [(8, 8), (3, None)])
def test_a_limit_that_is_kept_is_not_said_to_be_passed(groups, limit):
    said = Overload(person="Jo", groups=groups, limit=limit, hours=20, why="", heaviest=(), person_id=1)
    assert "over the limit" not in said.sentence
