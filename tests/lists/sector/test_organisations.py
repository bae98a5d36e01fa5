"""The list of organisations on a day."""

from datetime import timedelta

import make
from vcsdesk.lists.sector import organisations
from vcsdesk.records.boards.appointment import Capacity
from vcsdesk.records.partial_date import on_day
from vcsdesk.records.sector.contact_point import Channel, ContactPoint


def test_people_count_once_and_only_seats_held_count(store, today):
    play = make.organisation(store, "Riverside Play")
    ann, bo = make.person(store, "Ann"), make.person(store, "Bo")
    for who, post in ((ann, "Manager"), (ann, "Trustee"), (bo, "Worker")):
        make.affiliation(store, who, play, post=post)
    make.appointment(store, who=ann)
    make.appointment(store, who=bo, capacity=Capacity.GAP_FILL)
    (row,) = organisations.rows(store, today, today)
    assert (row.people, row.seats) == (2, 1)


def test_only_those_that_exist_are_shown(store, today):
    make.organisation(store, "Gone", valid_to=on_day(today - timedelta(days=1)))
    here = make.organisation(store, "Here", valid_to=on_day(today))
    make.kept(store, ContactPoint(organisation_id=here.id, channel=Channel.PHONE, value="020 7946 0000"))
    assert [(row.name, row.contact) for row in organisations.rows(store, today, today)] == [
        ("Here", "020 7946 0000")
    ]
