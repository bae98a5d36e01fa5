"""Everything there is to say of boards, seats and people to other programs, each kind read once."""

from datetime import date

from vcsdesk.formats.popolo.structure import Structure
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
from vcsdesk.records.exchange.import_origin import ImportOrigin
from vcsdesk.records.exchange.import_source import ImportSource, SourceKind
from vcsdesk.records.sector.affiliation import Affiliation
from vcsdesk.records.sector.contact_point import ContactPoint
from vcsdesk.records.sector.organisation import Organisation
from vcsdesk.records.sector.person import Person
from vcsdesk.store import Store


def structure(store: Store, on: date, *, with_private: bool = False) -> Structure:
    """Read all of it, past and to come; `on` is the day whose names and parents come first."""
    return Structure(
        on=on,
        with_private=with_private,
        ids=_known_ids(store),
        bodies=store.find(Body),
        names=store.find(BodyName),
        parents=store.find(BodyParent),
        links=store.find(BodyLink),
        lineages=store.find(Lineage),
        seats=store.find(Seat),
        constituencies=store.find(Constituency),
        appointments=store.find(Appointment),
        evidence=store.find(MandateEvidence),
        disputes=store.find(Dispute),
        continuances=store.find(Continuance),
        contracts=store.find(Contract),
        people=store.find(Person),
        organisations=store.find(Organisation),
        affiliations=store.find(Affiliation),
        contact_points=store.find(ContactPoint),
    )


def _known_ids(store: Store) -> dict[tuple[str, int], str]:
    """Read under which ids things came from Popolo; the first source to have brought one names it."""
    sources = tuple(source.id for source in store.find(ImportSource, kind=SourceKind.POPOLO))
    found: dict[tuple[str, int], str] = {}
    for origin in store.find(ImportOrigin, source_id=sources) if sources else ():
        found.setdefault((origin.record, origin.row_id), origin.key)
    return found
