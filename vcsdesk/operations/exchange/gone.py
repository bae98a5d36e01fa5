"""What hangs together of all that is gone from a source: who sat where, with all that came with them."""

from collections.abc import Iterable

from vcsdesk.records.boards.appointment import Appointment
from vcsdesk.records.boards.body import Body
from vcsdesk.records.boards.body_name import BodyName
from vcsdesk.records.boards.body_parent import BodyParent
from vcsdesk.records.boards.constituency import Constituency
from vcsdesk.records.boards.continuance import Continuance
from vcsdesk.records.boards.dispute import Dispute
from vcsdesk.records.boards.mandate_evidence import MandateEvidence
from vcsdesk.records.boards.seat import Seat
from vcsdesk.records.record import Record
from vcsdesk.records.sector.affiliation import Affiliation
from vcsdesk.records.sector.contact_point import ContactPoint
from vcsdesk.records.sector.organisation import Organisation
from vcsdesk.records.sector.person import Person

Which = tuple[str, int]


class Gone:
    """Everything that is gone, each told with the first thing that it hangs on and that is gone too."""

    def __init__(self, records: Iterable[Record]) -> None:
        self._records = {(each.table, each.id): each for each in records}
        self._needing: dict[Which, Record] = {}
        for record in self._records.values():
            for needed in _needs(record):
                self._needing.setdefault(needed, record)

    def main(self, record: Record) -> Which:
        """Give what a thing is told with: itself, or what needs it, or what it belongs to."""
        seen = {(record.table, record.id)}
        while (above := self._above(record)) is not None and (above.table, above.id) not in seen:
            record = above
            seen.add((record.table, record.id))
        return record.table, record.id

    def _above(self, record: Record) -> Record | None:
        needing = self._needing.get((record.table, record.id))
        owners = (self._records.get(owner) for owner in _owners(record))
        return needing or next((owner for owner in owners if owner is not None), None)


def _needs(record: Record) -> list[Which]:
    """Give what was in the file for the sake of a thing."""
    match record:
        case Appointment():
            place = [(Affiliation.table, record.affiliation_id)] if record.affiliation_id else []
            return [(Seat.table, record.seat_id), (Person.table, record.person_id), *place]
        case Seat():
            spoken_for = [(Constituency.table, record.constituency_id)] if record.constituency_id else []
            return [(Body.table, record.body_id), *spoken_for]
        case Affiliation():
            return [(Organisation.table, record.organisation_id), (Person.table, record.person_id)]
    return []


def _owners(record: Record) -> list[Which]:
    """Give what a thing says something of."""
    match record:
        case BodyName() | BodyParent():
            return [(Body.table, record.body_id)]
        case ContactPoint():
            return [(Person.table, record.person_id or 0), (Organisation.table, record.organisation_id or 0)]
        case MandateEvidence() | Dispute() | Continuance():
            return [(Appointment.table, record.appointment_id)]
    return []
