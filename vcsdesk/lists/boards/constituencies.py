"""Constituencies: for whom seats speak, of what they are a part, who elects for them and who runs that."""

from collections import Counter
from collections.abc import Sequence
from datetime import date

import msgspec

from vcsdesk.lists.boards.electorate import electorate
from vcsdesk.lists.boards.sittings import sittings
from vcsdesk.lists.column import Column
from vcsdesk.lists.listing import Listing
from vcsdesk.records.boards.constituency import Constituency
from vcsdesk.records.boards.named_body import NamedBody
from vcsdesk.records.boards.seat import Seat
from vcsdesk.records.boards.standing_appointment import StandingAppointment
from vcsdesk.records.sector.organisation import Organisation
from vcsdesk.rules.boards.current import is_current
from vcsdesk.store import Store


class ConstituencyRow(msgspec.Struct, frozen=True, kw_only=True):
    """One constituency on a day; `electors` names who may elect then, where other seat-holders do."""

    constituency: str
    who_belongs: str
    part_of: str | None
    elected_by: str | None
    electors: tuple[str, ...]
    returned_by: str | None
    seats: int
    constituency_id: int


def rows(store: Store, on: date, today: date) -> tuple[ConstituencyRow, ...]:
    """Read the constituencies that are there on the day, by name."""
    found = store.find(Constituency)
    names = {each.id: each.name for each in found}
    seats = Counter(
        seat.constituency_id for seat in store.find(Seat) if is_current(seat.valid_from, seat.valid_to, on)
    )
    standing = sittings(store, on) if any(each.electors_body_id for each in found) else ()
    return tuple(
        _row(store, each, on, names, seats[each.id], standing)
        for each in sorted(found, key=lambda each: (each.name.casefold(), each.id))
        if is_current(each.valid_from, each.valid_to, on)
    )


def _row(
    store: Store,
    each: Constituency,
    on: date,
    names: dict[int, str],
    seats: int,
    standing: Sequence[StandingAppointment],
) -> ConstituencyRow:
    return ConstituencyRow(
        constituency=each.name,
        who_belongs=each.who_belongs,
        part_of=names.get(each.part_of_id or 0),
        elected_by=_electors_body(store, each, on),
        electors=tuple(elector.person for elector in electorate(store, each, on, standing)),
        returned_by=store.get(Organisation, each.returned_by_id).name if each.returned_by_id else None,
        seats=seats,
        constituency_id=each.id,
    )


def _electors_body(store: Store, each: Constituency, on: date) -> str | None:
    if each.electors_body_id is None:
        return None
    (found,) = store.view(NamedBody, body_id=each.electors_body_id, on=on)
    return found.name


LISTING = Listing(
    name="constituencies",
    title="Constituencies",
    columns=(
        Column("Constituency", lambda row: row.constituency, width=24),
        Column("Who belongs", lambda row: row.who_belongs, width=24),
        Column("Part of", lambda row: row.part_of, width=18),
        Column("Electors sit on", lambda row: row.elected_by, width=24),
        Column("Electors", lambda row: len(row.electors) if row.elected_by else None),
        Column("Choosing run by", lambda row: row.returned_by, width=20),
        Column("Seats", lambda row: row.seats, tip="Seats that speak for it on the day"),
    ),
    rows=rows,
)
