"""All that follows from a draft, worked out once: the preview says it and applying does it."""

from datetime import date

import msgspec

from vcsdesk.lists.boards.restructuring.draft import Draft, read_draft
from vcsdesk.lists.boards.restructuring.seating import Seating, seatings
from vcsdesk.lists.boards.restructuring.structure import Structure, read_structure
from vcsdesk.lists.boards.restructuring.ties import Tie, standing_links, ties
from vcsdesk.records.boards.body_link import BodyLink
from vcsdesk.records.boards.restructure import Restructure
from vcsdesk.store import Store


class Plan(msgspec.Struct, frozen=True, kw_only=True):
    """What a restructure does to bodies, seats, people and ties; `links` are all that stand on the eve."""

    structure: Structure
    seatings: tuple[Seating, ...]
    links: tuple[BodyLink, ...]
    ties: tuple[Tie, ...]

    @property
    def draft(self) -> Draft:
        """The draft it follows from."""
        return self.structure.draft


def read_plan(store: Store, restructure: Restructure, today: date) -> Plan:
    """Read the records and work out what follows."""
    structure = read_structure(store, read_draft(store, restructure, today))
    links = standing_links(store, structure)
    return Plan(
        structure=structure,
        seatings=seatings(store, structure),
        links=links,
        ties=ties(structure, links),
    )
