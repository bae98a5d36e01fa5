"""The list of people on a day."""

from datetime import timedelta

import make
from vcsdesk.lists.sector import people
from vcsdesk.records.boards.appointment import Capacity
from vcsdesk.records.partial_date import on_day
from vcsdesk.records.sector.contact_point import Channel

ONE_DAY = timedelta(days=1)


def only(store, on):
    (row,) = people.rows(store, on, on)
    return row


def test_posts_are_those_of_the_day(store, today):
    ann = make.person(store)
    make.affiliation(store, ann, make.organisation(store, "Before"), valid_to=on_day(today - ONE_DAY))
    make.affiliation(store, ann, make.organisation(store, "Now"), post="Manager", valid_from=on_day(today))
    assert (only(store, today).organisations, only(store, today).posts) == (("Now",), ("Manager",))
    assert only(store, today - ONE_DAY).organisations == ("Before",)


def test_groups_are_those_they_go_to_each_once(store, today):
    ann, body = make.person(store), make.body(store, "Early years")
    for capacity in (Capacity.HOLDER, Capacity.INTERIM):
        make.appointment(store, make.seat(store, body), ann, capacity=capacity)
    make.appointment(store, make.seat(store, make.body(store, "Other")), ann, capacity=Capacity.DEPUTY)
    assert only(store, today).groups == ("Early years",)


def test_the_preferred_way_comes_before_the_lately_checked_one(store, today):
    ann = make.person(store)
    make.contact_point(store, ann, value="old@example.org", verified_on=today)
    make.contact_point(store, ann, value="ann@example.org", preferred=True)
    make.contact_point(store, ann, channel=Channel.PHONE, value="020 7946 0000", valid_to=on_day(today))
    row = only(store, today)
    assert (row.email, row.best_contact, row.phone) == ("ann@example.org", "ann@example.org", "020 7946 0000")
    assert (row.verified_on, only(store, today + ONE_DAY).phone) == (today, None)


def test_people_come_by_name_whatever_its_letters(store, today):
    for name in ("beth", "Zoë", "Ann <x> & co", "سارة"):
        make.person(store, name)
    assert [row.person for row in people.rows(store, today, today)] == [
        "Ann <x> & co", "beth", "Zoë", "سارة",
    ]  # fmt: skip
