"""What a restructure does to each seat that its lines loosen, and to everybody who sits there."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

import msgspec

from vcsdesk.lists.boards.restructuring.draft import Target
from vcsdesk.lists.boards.restructuring.endings import splits_going_on
from vcsdesk.lists.boards.restructuring.inheriting import takes_deputies
from vcsdesk.lists.boards.restructuring.saying import why_it_ends, why_seat_lapses
from vcsdesk.lists.boards.restructuring.structure import Structure
from vcsdesk.records.boards.appointment import Appointment, Capacity
from vcsdesk.records.boards.restructure_change import ChangeKind, RestructureChange
from vcsdesk.records.boards.seat import Seat
from vcsdesk.records.boards.seat_fate import Fate, SeatFate
from vcsdesk.rules.boards.current import ends_before, is_past
from vcsdesk.store import Store


class Sitting(msgspec.Struct, frozen=True, kw_only=True):
    """An appointment that goes on in the seat that follows, or ends, and why."""

    appointment: Appointment
    goes_on: bool
    why: str


class Seating(msgspec.Struct, frozen=True, kw_only=True):
    """A seat that lapses, or carries over to a body; `to` is None as long as it is not said where."""

    seat: Seat
    line: RestructureChange
    carries: bool
    to: Target | None
    decided: bool
    why: str
    sittings: tuple[Sitting, ...] = ()


def seatings(store: Store, structure: Structure) -> tuple[Seating, ...]:
    """Give what becomes of each seat there is on the eve of a body that ends, or is split and loses it.

    Where the restructure has been applied, these are the seats and appointments that it ended.
    """
    lines = loosening(structure)
    seats = store.find(Seat, body_id=tuple(lines))
    found = [_seating(structure, seat, lines[seat.body_id]) for seat in seats if _is_there(structure, seat)]
    people = defaultdict[int, list[Appointment]](list)
    for each in store.find(Appointment, seat_id=tuple(seat.id for seat in seats)):
        people[each.seat_id].append(each)
    return tuple(
        msgspec.structs.replace(each, sittings=tuple(_sittings(structure, each, people[each.seat.id])))
        for each in found
        if each is not None and _is_ours(structure, each.seat, each.why)
    )


def loosening(structure: Structure) -> Mapping[int, RestructureChange]:
    """Give the bodies whose seats may end or carry elsewhere, each with the line that does it."""
    ending = {body_id: ending.line for body_id, ending in structure.ended.items()}
    return {**splits_going_on(structure.draft), **ending}


def _is_there(structure: Structure, fact: Seat | Appointment) -> bool:
    """Tell whether a fact holds on the eve and would go on, or would have but for this restructure."""
    draft = structure.draft
    over = is_past(fact.valid_to, draft.eve if draft.is_applied else draft.first_day)
    return not over and not ends_before(draft.eve.isoformat(), fact.valid_from)


def _is_ours(structure: Structure, fact: Seat | Appointment, why: str) -> bool:
    """Tell whether it was this restructure that ended a fact, where it has been applied."""
    return not structure.draft.is_applied or fact.end_reason == why


def _seating(structure: Structure, seat: Seat, line: RestructureChange) -> Seating | None:
    """Take what was decided, or else the rule; None for a seat that stays where it is."""
    fate = structure.draft.fates.get(seat.id)
    if fate is None and line.kind is ChangeKind.SPLIT and line.goes_on:
        return None
    usual = _usual(structure, line)
    carries = usual is not None if fate is None else fate.fate is Fate.CARRIES_OVER
    to = (_decided(structure, fate) or usual) if carries else None
    why = _why(structure, seat, line, to)
    return Seating(seat=seat, line=line, carries=carries, to=to, decided=fate is not None, why=why)


def _usual(structure: Structure, line: RestructureChange) -> Target | None:
    """Give where the seats of a body go by rule: with a merger, or into the first part of a split."""
    if line.kind is ChangeKind.MERGE:
        return structure.draft.result(line)
    parts = structure.draft.parts(line)
    return structure.draft.result(parts[0]) if parts else None


def _decided(structure: Structure, fate: SeatFate | None) -> Target | None:
    if fate is not None and fate.to_change_id:
        return structure.draft.result(structure.draft.line(fate.to_change_id))
    return Target(body_id=fate.to_body_id) if fate is not None and fate.to_body_id else None


def _why(structure: Structure, seat: Seat, line: RestructureChange, to: Target | None) -> str:
    if to is not None:
        return f"Carried over to {structure.name(to)}."
    ending = structure.ended.get(seat.body_id)
    return why_it_ends(structure, ending) if ending else why_seat_lapses(structure, line)


def _sittings(structure: Structure, seating: Seating, people: Sequence[Appointment]) -> Iterator[Sitting]:
    to = seating.to
    deputies = True if to is None else takes_deputies(structure, to)
    for each in people:
        refused = each.capacity is Capacity.DEPUTY and deputies is False
        why = f"{structure.name(to)} takes no deputies." if refused else seating.why
        if _is_there(structure, each) and _is_ours(structure, each, why):
            yield Sitting(appointment=each, goes_on=to is not None and not refused, why=why)
