"""Whose paper it is: the desk, its officer and how they are reached."""

from collections.abc import Iterable

import msgspec

from vcsdesk.documents.day import Day
from vcsdesk.documents.unknown import NOT_RECORDED, known
from vcsdesk.lists.sector.contacts import Contacts
from vcsdesk.printing import HOUSE_BRAND, Brand, Part, Words, facts, link, unbroken
from vcsdesk.records.sector.contact_point import Channel
from vcsdesk.records.sector.organisation import Organisation
from vcsdesk.records.sector.person import Person

_LABELS = {
    Channel.PHONE: "Telephone",
    Channel.TEXT: "Text message",
    Channel.EMAIL: "E-mail",
    Channel.POST: "By post",
    Channel.VISIT: "Call in",
    Channel.THROUGH: "Through",
}


class Reach(msgspec.Struct, frozen=True):
    """One way of reaching somebody."""

    channel: Channel
    value: str


class Sender(msgspec.Struct, frozen=True, kw_only=True):
    """The desk that prints: empty text is what is not recorded."""

    borough: str = ""
    organisation: str = ""
    authority: str = ""
    officer: str = ""
    officer_id: int | None = None
    reached: tuple[Reach, ...] = ()
    expenses: str = ""
    how_to_report: str = ""
    brand: Brand = HOUSE_BRAND

    @property
    def name(self) -> str:
        """What stands at the head of every page."""
        return self.organisation or self.borough or "The voluntary sector’s desk"

    @property
    def who(self) -> str:
        """Whom to ask, in the middle of a sentence."""
        return self.officer or "the officer who gave you this"


def sender(day: Day) -> Sender:
    """Read whose desk this is on the day."""
    borough = day.borough
    if borough is None:
        return Sender()
    own = day.contacts_of_people[borough.officer_id] if borough.officer_id else Contacts()
    shared = day.contacts_of_organisations[borough.organisation_id] if borough.organisation_id else Contacts()
    return Sender(
        borough=borough.name,
        organisation=organisation_name(day, borough.organisation_id),
        authority=organisation_name(day, borough.authority_id),
        officer=person_name(day, borough.officer_id),
        officer_id=borough.officer_id,
        reached=reached(own) or reached(shared),
        expenses=borough.expenses.strip(),
        how_to_report=borough.how_to_report.strip(),
        brand=day.brand,
    )


def person_name(day: Day, person_id: int | None) -> str:
    """Give somebody's name, or nothing."""
    found = day.store.first(Person, id=person_id) if person_id else None
    return found.name if found else ""


def organisation_name(day: Day, organisation_id: int | None) -> str:
    """Give an organisation's name, or nothing."""
    found = day.store.first(Organisation, id=organisation_id) if organisation_id else None
    return found.name if found else ""


def reached(contacts: Contacts) -> tuple[Reach, ...]:
    """Take the ways of reaching somebody, the preferred one first."""
    return tuple(Reach(point.channel, point.value) for point in contacts.points)


def reach_pairs(ways: Iterable[Reach]) -> list[tuple[str, Words]]:
    """Say how somebody is reached, one line for each means; if none is known, that too."""
    pairs: dict[str, Words] = {}
    for way in ways:
        pairs.setdefault(_LABELS[way.channel], _said(way))
    return [*pairs.items()] or [("How to reach them", NOT_RECORDED)]


def reach_card(pairs: Iterable[tuple[str, str]], ways: Iterable[Reach]) -> Part:
    """Set out who somebody is and how they are reached."""
    return facts([*((label, known(said)) for label, said in pairs), *reach_pairs(ways)])


def _said(way: Reach) -> Words:
    if way.channel is Channel.EMAIL and "@" in way.value and " " not in way.value:
        return (link(way.value),)
    return unbroken(way.value) if way.channel in {Channel.PHONE, Channel.TEXT} else way.value
