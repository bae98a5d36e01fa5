"""What is recorded here, read once and found by what it is naturally known by."""

from collections import defaultdict
from collections.abc import Callable, Hashable, Iterable
from typing import Any, TypeVar

from vcsdesk.records.boards.appointment import Appointment
from vcsdesk.records.boards.body import Body
from vcsdesk.records.boards.body_link import BodyLink
from vcsdesk.records.boards.body_name import BodyName
from vcsdesk.records.boards.body_parent import BodyParent
from vcsdesk.records.boards.constituency import Constituency
from vcsdesk.records.boards.continuance import Continuance
from vcsdesk.records.boards.contract import Contract
from vcsdesk.records.boards.dispute import Dispute
from vcsdesk.records.boards.lineage import Lineage
from vcsdesk.records.boards.mandate_evidence import MandateEvidence
from vcsdesk.records.boards.seat import Seat
from vcsdesk.records.record import Record
from vcsdesk.records.sector.affiliation import Affiliation
from vcsdesk.records.sector.contact_point import ContactPoint
from vcsdesk.records.sector.organisation import Organisation
from vcsdesk.records.sector.person import Person
from vcsdesk.rules.desk.folding import said_alike
from vcsdesk.store import Store

AnyRecord = TypeVar("AnyRecord", bound=Record)
Names = Iterable[Hashable]


def _organisation(one: Organisation) -> Names:
    return {said_alike(name) for name in (one.name, *one.other_names.split(";")) if name.strip()}


def _contact(one: ContactPoint) -> Names:
    owner = one.person_id, one.organisation_id
    return ("of", *owner), (*owner, one.channel, said_alike(one.value))


def _affiliation(one: Affiliation) -> Names:
    return ("person", one.person_id), (one.person_id, one.organisation_id)


def _seat(one: Seat) -> Names:
    return ("body", one.body_id), (one.body_id, said_alike(one.label))


def _appointment(one: Appointment) -> Names:
    return ("seat", one.seat_id), ("person", one.person_id), (one.seat_id, one.person_id)


_KNOWN_BY: dict[type[Record], Callable[[Any], Names]] = {
    Organisation: _organisation,
    Person: lambda one: (said_alike(one.name),),
    ContactPoint: _contact,
    Affiliation: _affiliation,
    Contract: lambda one: ((one.organisation_id, said_alike(one.title)),),
    Body: lambda _one: (),
    BodyName: lambda one: (("body", one.body_id), said_alike(one.name)),
    BodyParent: lambda one: (("body", one.body_id),),
    BodyLink: lambda one: ((one.from_body_id, one.to_body_id, one.kind),),
    Lineage: lambda one: (("to", one.to_body_id), (one.from_body_id, one.to_body_id, one.kind)),
    Constituency: lambda one: (said_alike(one.name),),
    Seat: _seat,
    Appointment: _appointment,
    MandateEvidence: lambda one: (one.appointment_id,),
    Dispute: lambda one: (one.appointment_id,),
    Continuance: lambda one: ((one.appointment_id, one.affiliation_id),),
}


def known_by(record: Record) -> frozenset[Hashable]:
    """Give every name a record goes by."""
    return frozenset(_KNOWN_BY[type(record)](record))


class Ours:
    """The records of each kind, and which of them go by a name; a name may be any few values."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._records: dict[type[Record], dict[int, Record]] = {}
        self._named: dict[type[Record], dict[Hashable, list[int]]] = {}

    def get(self, kind: type[AnyRecord], number: int) -> AnyRecord | None:
        """Give one record, or None where it is not there."""
        self._read(kind)
        found = self._records[kind].get(number)
        assert found is None or isinstance(found, kind)
        return found

    def all(self, kind: type[AnyRecord], name: Hashable) -> list[AnyRecord]:
        """Give the records that go by a name."""
        self._read(kind)
        found = (self.get(kind, number) for number in self._named[kind].get(name, ()))
        return [each for each in found if each is not None]

    def put(self, record: Record) -> None:
        """Know a record as it now is."""
        kind = type(record)
        self._read(kind)
        self.forget(record)
        self._records[kind][record.id] = record
        for name in _KNOWN_BY[kind](record):
            self._named[kind][name].append(record.id)

    def forget(self, record: Record) -> None:
        """Know a record no longer."""
        known = self._records[type(record)].pop(record.id, None)
        for name in _KNOWN_BY[type(record)](known) if known else ():
            self._named[type(record)][name].remove(record.id)

    def forget_everything(self) -> None:
        """Know nothing any longer, so that all is read anew."""
        self._records.clear()
        self._named.clear()

    def _read(self, kind: type[Record]) -> None:
        if kind in self._records:
            return
        self._records[kind], self._named[kind] = {}, defaultdict(list)
        for record in self._store.find(kind):
            self.put(record)
