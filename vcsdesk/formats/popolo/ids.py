"""Ids: under which name each record goes out, the same one every time."""

import re
from collections.abc import Iterable, Mapping

from vcsdesk.formats.popolo.structure import Structure
from vcsdesk.records.boards.appointment import Appointment
from vcsdesk.records.boards.body import Body
from vcsdesk.records.boards.constituency import Constituency
from vcsdesk.records.boards.contract import Contract
from vcsdesk.records.boards.seat import Seat
from vcsdesk.records.record import Record
from vcsdesk.records.sector.affiliation import Affiliation
from vcsdesk.records.sector.organisation import Organisation
from vcsdesk.records.sector.person import Person

REFERENCES: Mapping[str, type[Record]] = {
    "affiliation_id": Affiliation,
    "appointment_id": Appointment,
    "body_id": Body,
    "chair_id": Person,
    "constituency_id": Constituency,
    "continues_id": Appointment,
    "contract_id": Contract,
    "electors_body_id": Body,
    "follows_id": Seat,
    "from_body_id": Body,
    "organisation_id": Organisation,
    "owner_id": Organisation,
    "parent_id": Body,
    "part_of_id": Constituency,
    "person_id": Person,
    "returned_by_id": Organisation,
    "supporter_id": Person,
    "to_body_id": Body,
}
"""Which kind of record each field that names another one is about."""
_NUMBER = re.compile("([0-9]+)")


class Ids:
    """Gives each record the id it came with, or else one of its kind and number that nothing else has."""

    def __init__(self, structure: Structure) -> None:
        self._ids: dict[tuple[str, int], str] = {}
        for records in _kinds_by_list(structure):
            self._name(list(records), structure.ids)

    def __call__(self, kind: type[Record], record_id: int | None) -> str | None:
        """Give the id of a record, or nothing for no record."""
        return None if record_id is None else self._ids[kind.table, record_id]

    def of(self, record: Record) -> str:
        """Give the id of a record."""
        return self._ids[record.table, record.id]

    def place(self, record: Record) -> list[str | int]:
        """Sort records by their ids as people count: seat-2 before seat-10."""
        parts = _NUMBER.split(self.of(record))  # every second one is a number
        return [int(part) if place % 2 else part for place, part in enumerate(parts)]

    def _name(self, records: list[Record], known: Mapping[tuple[str, int], str]) -> None:
        """Name the records that stand in one list of the file, first those that came with a name."""
        taken: set[str] = set()
        for record in records:
            came_as = known.get((record.table, record.id))
            if came_as and came_as not in taken:
                self._ids[record.table, record.id] = came_as
                taken.add(came_as)
        for record in records:
            if (record.table, record.id) not in self._ids:
                made = _free(f"{record.table}-{record.id}", taken)
                self._ids[record.table, record.id] = made
                taken.add(made)


def _kinds_by_list(structure: Structure) -> Iterable[Iterable[Record]]:
    """Give the records of each list of the file, within which an id stands for one thing."""
    yield structure.people
    yield (*structure.constituencies, *structure.bodies, *structure.organisations)
    yield structure.seats
    yield (*structure.appointments, *structure.affiliations)
    yield structure.contracts


def _free(wanted: str, taken: set[str]) -> str:
    number, found = 1, wanted
    while found in taken:
        number += 1
        found = f"{wanted}-{number}"
    return found
