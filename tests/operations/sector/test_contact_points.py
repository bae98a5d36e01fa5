"""Ways of reaching people are added, corrected, tried and ended."""

from datetime import date

import pytest

import make
from vcsdesk.operations.sector.contact_points import (
    add_contact_point,
    correct_contact_point,
    end_contact_point,
    mark_verified,
)
from vcsdesk.records.sector.contact_point import Channel, ContactPoint
from vcsdesk.refused import Refused
from vcsdesk.store import Store


def test_one_is_added_for_a_person_and_for_an_organisation(store: Store, one_step) -> None:
    ann, play = make.person(store), make.organisation(store)
    with one_step("Add contact"):
        hers = add_contact_point(store, ann, Channel.EMAIL, " ann@example.org ")
    theirs = add_contact_point(store, play, Channel.PHONE, "020 7946 0123")
    assert (hers.person_id, hers.organisation_id, hers.value) == (ann.id, None, "ann@example.org")
    assert (theirs.person_id, theirs.organisation_id) == (None, play.id)


def test_only_one_is_preferred(store: Store) -> None:
    ann, ben = make.person(store), make.person(store, "Ben")
    first = add_contact_point(store, ann, Channel.EMAIL, "ann@example.org", preferred=True)
    other = add_contact_point(store, ben, Channel.EMAIL, "ben@example.org", preferred=True)
    second = add_contact_point(store, ann, Channel.PHONE, "020 7946 0123", preferred=True)
    assert [p.id for p in store.find(ContactPoint, preferred=True)] == [other.id, second.id]
    correct_contact_point(store, first, preferred=True)
    assert [p.id for p in store.find(ContactPoint, preferred=True)] == [first.id, other.id]


@pytest.mark.parametrize(
    ("channel", "value", "because"),
    [
        (Channel.EMAIL, "ann at example", "not an e-mail address"),
        (Channel.EMAIL, "ann@example", "not an e-mail address"),
        (Channel.EMAIL, "a@b@c.org", "not an e-mail address"),
        (Channel.EMAIL, "ann okafor@example.org", "not an e-mail address"),
        (Channel.PHONE, "ring her", "not a telephone number"),
        (Channel.POST, "  ", "is empty"),
    ],
)
def test_what_reaches_nobody_is_refused(
    store: Store, unchanged, channel: Channel, value: str, because: str
) -> None:
    ann = make.person(store)
    with unchanged(), pytest.raises(Refused, match=because) as refusal:
        add_contact_point(store, ann, channel, value)
    assert refusal.value.hint


def test_a_changed_address_has_not_been_tried(store: Store, one_step) -> None:
    point = make.contact_point(store)
    with one_step("Mark contact verified"):
        point = mark_verified(store, point, date(2026, 11, 20))
    point = correct_contact_point(store, point, best_hours="Mornings", value="ann@example.org")
    assert point.verified_on == date(2026, 11, 20)
    with one_step("Correct contact"):
        point = correct_contact_point(store, point, value="ann.okafor@example.org")
    assert point.verified_on is None
    with pytest.raises(Refused, match="not an e-mail address"):
        correct_contact_point(store, point, value="nobody")


def test_one_is_ended(store: Store, one_step) -> None:
    point = make.contact_point(store, preferred=True)
    with one_step("End contact"):
        ended = end_contact_point(store, point, date(2026, 11, 20))
    assert (ended.valid_to, ended.preferred) == ("2026-11-20", False)
