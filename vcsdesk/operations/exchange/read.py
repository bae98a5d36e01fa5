"""All that a source says, found by key and by what belongs to what, and how each thing is called."""

from collections import Counter, defaultdict
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
        self._numbers = _numbered(incoming.seats)

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

    def number(self, seat: IncomingSeat) -> int:
        """Give the place of a seat among those of its body that are called alike."""
        return self._numbers[seat.key]

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


def _by(things: Iterable[_Thing], field: str) -> dict[str, Sequence[_Thing]]:
    found: dict[str, list[_Thing]] = defaultdict(list)
    for thing in things:
        key = getattr(thing, field)
        if key is not None:
            found[key].append(thing)
    return dict(found)


def _numbered(seats: Iterable[IncomingSeat]) -> dict[str, int]:
    counts = Counter[tuple[object, ...]]()
    found: dict[str, int] = {}
    for seat in seats:
        alike = seat.body, seat.label, seat.role, seat.constituency
        counts[alike] += 1
        found.setdefault(seat.key, counts[alike])
    return found
