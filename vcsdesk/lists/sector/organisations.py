"""Organisations: those that exist on a day, who belongs to them and what seats their people hold."""

from collections import Counter
from datetime import date

import msgspec

from vcsdesk.lists.boards.sittings import sittings
from vcsdesk.lists.column import Column
from vcsdesk.lists.listing import Listing
from vcsdesk.lists.sector.contacts import of_organisations
from vcsdesk.records.sector.organisation import OrganisationKind, SizeBand
from vcsdesk.records.sector.post import Post
from vcsdesk.records.sector.standing_contact import StandingContact
from vcsdesk.records.sector.standing_organisation import StandingOrganisation
from vcsdesk.rules.boards.seat_state import HOLDING
from vcsdesk.store import Store


class OrganisationRow(msgspec.Struct, frozen=True, kw_only=True):
    """One organisation on a day; `seats` counts those its people hold, not those they cover."""

    name: str
    kind: OrganisationKind
    size: SizeBand
    does: str
    area: str
    people: int
    seats: int
    contact: str | None
    verified_on: date | None
    organisation_id: int


def rows(store: Store, on: date, today: date) -> tuple[OrganisationRow, ...]:
    """Read every organisation there is on the day, by name."""
    members = {(post.organisation_id, post.person_id) for post in store.view(Post, on=on)}
    people = Counter(organisation_id for organisation_id, _ in members)
    held = {
        (sitting.organisation_id, sitting.seat_id)
        for sitting in sittings(store, on)
        if sitting.capacity in HOLDING
    }
    seats = Counter(organisation_id for organisation_id, _ in held)
    contacts = of_organisations(store.view(StandingContact, on=on))
    return tuple(
        OrganisationRow(
            name=each.name,
            kind=each.kind,
            size=each.size,
            does=each.does,
            area=each.area,
            people=people[each.organisation_id],
            seats=seats[each.organisation_id],
            contact=contacts[each.organisation_id].best,
            verified_on=contacts[each.organisation_id].verified_on,
            organisation_id=each.organisation_id,
        )
        for each in store.view(StandingOrganisation, on=on)
    )


LISTING = Listing(
    name="organisations",
    title="Organisations",
    columns=(
        Column("Name", lambda row: row.name, width=36),
        Column("Kind", lambda row: row.kind),
        Column("Size", lambda row: row.size),
        Column("What it does", lambda row: row.does, width=24),
        Column("Area", lambda row: row.area),
        Column("People", lambda row: row.people or None),
        Column("Seats held", lambda row: row.seats or None),
        Column("Contact", lambda row: row.contact, width=26),
        Column("Last checked", lambda row: row.verified_on, tip="When its details were last found right"),
    ),
    rows=rows,
)
