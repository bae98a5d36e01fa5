"""The records of a borough by what they are about, so that each object of the file is written in one go."""

from collections import defaultdict
from collections.abc import Iterable
from typing import TypeVar

from vcsdesk.formats.popolo.ids import Ids
from vcsdesk.formats.popolo.more import Beyond
from vcsdesk.formats.popolo.structure import Structure
from vcsdesk.records.record import Record

AnyRecord = TypeVar("AnyRecord", bound=Record)


class Facts:
    """A structure with its ids and its groupings worked out."""

    def __init__(self, structure: Structure) -> None:
        self.structure = structure
        self.ids = Ids(structure)
        self.beyond = Beyond(self.ids, with_private=structure.with_private)
        contacts = structure.contact_points if structure.with_private else ()
        self.names = by(structure.names, "body_id")
        self.parents = by(structure.parents, "body_id")
        self.links = by(structure.links, "from_body_id")
        self.came_from = by(structure.lineages, "to_body_id")
        self.contracts = by(structure.contracts, "organisation_id")
        self.evidence = by(structure.evidence, "appointment_id")
        self.disputes = by(structure.disputes if structure.with_private else (), "appointment_id")
        self.continuances = by(structure.continuances, "appointment_id")
        self.contacts_of_people = by(contacts, "person_id")
        self.contacts_of_organisations = by(contacts, "organisation_id")
        self.seats = {seat.id: seat for seat in structure.seats}


def by(records: Iterable[AnyRecord], field: str) -> defaultdict[int | None, list[AnyRecord]]:
    """Put records together by the record they are about."""
    found: defaultdict[int | None, list[AnyRecord]] = defaultdict(list)
    for record in records:
        found[getattr(record, field)].append(record)
    return found
