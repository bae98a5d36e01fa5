"""Which printed papers no longer say how it is once a restructure holds."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping

from vcsdesk.lists.boards.restructuring.draft import Target
from vcsdesk.lists.boards.restructuring.effects import BodyEffect, Happens, Preview, StalePaper
from vcsdesk.lists.boards.restructuring.plan import Plan
from vcsdesk.lists.boards.restructuring.telling.people import what_happens
from vcsdesk.lists.boards.seats import SeatRow

_SAID = "The structure changes"
_WHOLE = (("handbook", "Handbook"), ("roster", "Roster of seats"), ("board-map", "Board map"))


def stale_papers(plan: Plan, found: Preview, seats: Iterable[SeatRow]) -> tuple[StalePaper, ...]:
    """Give the papers of the whole borough, then the pack of every seat whose board or its place changes.

    A pack draws all that stands above its board, what stands directly below, and its ties. Each is named
    after the seat as it is from then; who sits in no seat from then has none.
    """
    if not found.bodies:
        return ()
    why = _why(plan, found.bodies)
    whole = [StalePaper(document=name, title=title, about="", why=_SAID) for name, title in _WHOLE]
    return (*whole, *_packs(found, seats, why))


def packs_back(found: Preview, seats: Iterable[SeatRow]) -> tuple[StalePaper, ...]:
    """Give the printed packs to take back: of seats that end, and of those that go on elsewhere."""
    fates = {each.seat_id: each for each in found.seats}
    return tuple(
        _pack(row, row.board, f"It goes on as a seat of {fate.to}" if fate.to else "The seat ends")
        for row in seats
        if row.appointment_id is not None and (fate := fates.get(row.seat_id))
    )


def _packs(found: Preview, seats: Iterable[SeatRow], why: Mapping[int, str]) -> Iterator[StalePaper]:
    fates = {each.seat_id: each for each in found.seats}
    ending = {each.appointment_id for each in found.appointments if not each.goes_on}
    names = {each.body_id: each.name_after for each in found.bodies if each.name_after}
    for row in seats:
        if row.appointment_id is None or row.appointment_id in ending or row.body_id not in why:
            continue
        fate = fates.get(row.seat_id)
        board = fate.to if fate else names.get(row.body_id, row.board)
        if board:
            yield _pack(row, board, why[row.body_id])


def _pack(row: SeatRow, board: str, why: str) -> StalePaper:
    about = f"{row.seat} on {board}, {row.who}"
    return StalePaper(document="rep-pack", title="Rep pack", about=about, why=why, seat_id=row.seat_id)


def _why(plan: Plan, effects: tuple[BodyEffect, ...]) -> dict[int, str]:
    """Give for each body why its packs are out of date: its own change first, then one beside it."""
    found = {each.body_id: what_happens(each) for each in effects if each.body_id and each.name_before}
    below = defaultdict[int, list[int]](list)
    for body_id, body in plan.structure.before.items():
        if body.parent_id:
            below[body.parent_id].append(body_id)
    for body_id, said in list(found.items()):
        for near in (*_under(body_id, below), *_directly_above(plan, body_id), *_tied(plan, body_id)):
            found.setdefault(near, said)
    for effect in effects:
        if effect.happens is Happens.BEGINS and effect.change_id:
            above = plan.draft.place(plan.draft.line(effect.change_id))
            if above is not None and above.body_id:
                found.setdefault(above.body_id, f"{effect.name_after} begins under it.")
    return found


def _under(body_id: int, below: Mapping[int, list[int]]) -> Iterator[int]:
    waiting, seen = [body_id], {body_id}
    while waiting:
        for each in below.get(waiting.pop(), ()):
            if each not in seen:
                seen.add(each)
                waiting.append(each)
                yield each


def _directly_above(plan: Plan, body_id: int) -> Iterator[int]:
    before, after = plan.structure.before.get(body_id), plan.structure.under(Target(body_id=body_id))
    yield from filter(None, (before.parent_id if before else None, after.body_id if after else None))


def _tied(plan: Plan, body_id: int) -> Iterator[int]:
    for link in plan.links:
        if body_id in (link.from_body_id, link.to_body_id):
            yield link.to_body_id if link.from_body_id == body_id else link.from_body_id
