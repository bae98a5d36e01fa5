"""All that a source says, found by key and by what belongs to what, and how each thing is called."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from typing import Any, TypeVar

from vcsdesk import wording
from vcsdesk.formats.incoming import (
    Incoming,
    IncomingAppointment,
    IncomingBody,
    IncomingConstituency,
    IncomingContact,
    IncomingContinuance,
    IncomingContract,
    IncomingDispute,
    IncomingLineage,
    IncomingLink,
    IncomingMandate,
    IncomingName,
    IncomingOrganisation,
    IncomingParent,
    IncomingPerson,
    IncomingPost,
    IncomingSeat,
    IncomingThing,
)
from vcsdesk.records.boards.appointment import Appointment
from vcsdesk.records.boards.body import Body
from vcsdesk.records.boards.seat import Seat
from vcsdesk.records.record import Record
from vcsdesk.records.sector.affiliation import Affiliation
from vcsdesk.records.sector.organisation import Organisation
from vcsdesk.records.sector.person import Person

Place = tuple[str, str]
"""The table of the record a thing is to become, and its key."""

_Thing = TypeVar("_Thing", bound=IncomingThing)


def place_of(thing: IncomingThing) -> Place:
    """Give where a thing is found."""
    return thing.record.table, thing.key


class Read:
    """One source, read."""

    def __init__(self, incoming: Incoming) -> None:
        self.incoming = incoming
        self.things: dict[Place, IncomingThing] = {}
        self.twice: list[IncomingThing] = []
        for thing in incoming.things():
            if self.things.setdefault(place_of(thing), thing) is not thing:
                self.twice.append(thing)
        self.names = _by(incoming.names, "body")
        self.parents = _by(incoming.parents, "body")
        self.children = _by(incoming.parents, "parent")
        self.seats = _by(incoming.seats, "body")
        self.sitters = _by(incoming.appointments, "seat")
        self.sittings = _by(incoming.appointments, "person")
        self.staff = _by(incoming.posts, "organisation")
        self.contacts = _by(incoming.contacts, "person")

    def owner_of(self, thing: IncomingThing) -> Place | None:
        """Give what a thing belongs to, if it is of no use without it."""
        match thing:
            case IncomingPost() | IncomingContact(person=str()):
                return Person.table, str(thing.person)
            case IncomingContact():
                return Organisation.table, str(thing.organisation)
            case IncomingName() | IncomingParent():
                return Body.table, thing.body
        return None

    def organisation(self, key: str) -> str:
        """Say what an organisation is called."""
        found = self.things.get((Organisation.table, key))
        return found.name if isinstance(found, IncomingOrganisation) else key

    def body(self, key: str) -> str:
        """Say what a body is called, by its latest name."""
        names = sorted(self.names.get(key, ()), key=lambda each: each.valid_to or "~")
        return names[-1].name if names else key

    def person(self, key: str) -> str:
        """Say what a person is called."""
        found = self.things.get((Person.table, key))
        return found.name if isinstance(found, IncomingPerson) else key

    def seat(self, key: str) -> str:
        """Say which seat on which body."""
        found = self.things.get((Seat.table, key))
        if not isinstance(found, IncomingSeat):
            return key
        return f"{found.label or 'a seat'} on {self.body(found.body)}"

    def called(self, kind: type[Record], key: str) -> str:
        """Say what a thing that is referred to is called."""
        found = self.things.get((kind.table, key))
        return self.what(found) if found is not None else key

    def what(self, thing: IncomingThing) -> str:
        """Say what a thing is, in few words that name it by itself."""
        return _WORDS[type(thing)](self, thing)

    def owner(self, thing: IncomingContact) -> str:
        """Say whose contact it is."""
        return self.person(thing.person) if thing.person else self.organisation(thing.organisation or "")


_WORDS: dict[type[IncomingThing], Callable[[Read, Any], str]] = {
    IncomingOrganisation: lambda _, one: one.name,
    IncomingPerson: lambda _, one: one.name,
    IncomingConstituency: lambda _, one: one.name,
    IncomingContract: lambda _, one: one.title,
    IncomingBody: lambda read, one: read.body(one.key),
    IncomingName: lambda _, one: one.name,
    IncomingParent: lambda read, one: f"{read.body(one.body)} under {read.body(one.parent)}",
    IncomingLink: lambda read, one: (
        f"{read.body(one.from_body)} {one.kind.words.lower()} {read.body(one.to_body)}"
    ),
    IncomingLineage: lambda read, one: f"{read.body(one.to_body)} out of {read.body(one.from_body)}",
    IncomingSeat: lambda read, one: wording.capital(read.seat(one.key)),
    IncomingPost: lambda read, one: f"{read.person(one.person)} at {read.organisation(one.organisation)}",
    IncomingContact: lambda read, one: f"{one.value} of {read.owner(one)}",
    IncomingAppointment: lambda read, one: f"{read.person(one.person)}: {read.seat(one.seat)}",
    IncomingMandate: lambda read, one: read.called(Appointment, one.appointment),
    IncomingDispute: lambda read, one: read.called(Appointment, one.appointment),
    IncomingContinuance: lambda read, one: read.called(Appointment, one.appointment),
}

REFERENCES: dict[str, type[Record]] = {
    "owner": Organisation,
    "organisation": Organisation,
    "returned_by": Organisation,
    "person": Person,
    "chair": Person,
    "supporter": Person,
    "affiliation": Affiliation,
    "body": Body,
    "parent": Body,
    "from_body": Body,
    "to_body": Body,
    "electors_body": Body,
    "part_of": IncomingConstituency.record,
    "constituency": IncomingConstituency.record,
    "contract": IncomingContract.record,
    "seat": Seat,
    "follows": Seat,
    "appointment": Appointment,
    "continues": Appointment,
}
"""Which fields hold the key of another thing, and of what kind that is."""


def refers_to(kind: type[Record], name: str) -> type[Record] | None:
    """Give what kind of record a field of a thing names, if it names one."""
    return REFERENCES.get(name) if f"{name}_id" in kind.__struct_fields__ else None


def said_fields(thing: IncomingThing) -> dict[str, object]:
    """Give what a thing says, by field; what it does not say is left out."""
    names = (name for name in thing.__struct_fields__ if name not in _OWN)
    return {name: value for name in names if (value := getattr(thing, name)) is not None}


_OWN = {"key", "where", "stands", "of"}


def _by(things: Iterable[_Thing], field: str) -> dict[str, Sequence[_Thing]]:
    found: dict[str, list[_Thing]] = defaultdict(list)
    for thing in things:
        key = getattr(thing, field)
        if key is not None:
            found[key].append(thing)
    return dict(found)


def field_words(name: str) -> str:
    """Say what a field is."""
    return _FIELDS.get(name, wording.capital(name.replace("_", " ")))


_FIELDS = {
    "valid_from": "Start",
    "valid_to": "End",
    "term_ends": "End of term",
    "notice_days": "Days of notice",
    "happened_on": "Date",
    "affiliation": "Appointed from",
    "parent": "Stands under",
    "end_reason": "Why it ended",
    "does": "What it does",
    "who_belongs": "Who belongs to it",
}
