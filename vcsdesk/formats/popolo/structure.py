"""What a borough has to say in Popolo: its records as they are kept, and under which ids they go out."""

from collections.abc import Mapping
from datetime import date

import msgspec

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
from vcsdesk.records.sector.affiliation import Affiliation
from vcsdesk.records.sector.contact_point import ContactPoint
from vcsdesk.records.sector.organisation import Organisation
from vcsdesk.records.sector.person import Person


class Structure(msgspec.Struct, frozen=True, kw_only=True):
    """Every board, seat, appointment, person and organisation of a borough, with all their dates."""

    on: date
    """The day whose name and parent come first; those of other days are told beside them."""
    with_private: bool = False
    """Whether contact details and the desk's own notes go out too."""
    ids: Mapping[tuple[str, int], str] = {}
    """The id that a record of a table had in the Popolo file it came from."""
    bodies: tuple[Body, ...] = ()
    names: tuple[BodyName, ...] = ()
    parents: tuple[BodyParent, ...] = ()
    links: tuple[BodyLink, ...] = ()
    lineages: tuple[Lineage, ...] = ()
    seats: tuple[Seat, ...] = ()
    constituencies: tuple[Constituency, ...] = ()
    appointments: tuple[Appointment, ...] = ()
    evidence: tuple[MandateEvidence, ...] = ()
    disputes: tuple[Dispute, ...] = ()
    continuances: tuple[Continuance, ...] = ()
    contracts: tuple[Contract, ...] = ()
    people: tuple[Person, ...] = ()
    organisations: tuple[Organisation, ...] = ()
    affiliations: tuple[Affiliation, ...] = ()
    contact_points: tuple[ContactPoint, ...] = ()
