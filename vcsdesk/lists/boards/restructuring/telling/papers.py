"""Which printed papers no longer say how it is once a restructure holds."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping

from vcsdesk.lists.boards.restructuring.draft import Target
from vcsdesk.lists.boards.restructuring.effects import BodyEffect, Happens, StalePaper
from vcsdesk.lists.boards.restructuring.plan import Plan
from vcsdesk.lists.boards.restructuring.telling.people import what_happens
from vcsdesk.lists.boards.seats import SeatRow

_SAID = "The structure changes"
_WHOLE = (("handbook", "Handbook"), ("roster", "Roster of seats"), ("board-map", "Board map"))


def stale_papers(
    plan: Plan, effects: Iterable[BodyEffect], seats: Iterable[SeatRow]
) -> tuple[StalePaper, ...]:
    """Give the papers of the whole borough, then the pack of every seat whose board or its place changes.

    A pack draws all that stands above its board, what stands directly below, and its ties.
    """
    effects = tuple(effects)
    if not effects:
        return ()
    why = _why(plan, effects)
    whole = [StalePaper(document=name, title=title, about="", why=_SAID) for name, title in _WHOLE]
    return (*whole, *_packs(seats, why))


def _packs(seats: Iterable[SeatRow], why: Mapping[int, str]) -> Iterator[StalePaper]:
    for row in seats:
        if row.appointment_id is not None and row.body_id in why:
            yield StalePaper(
                document="rep-pack",
                title="Rep pack",
                about=f"{row.seat} on {row.board}, {row.who}",
                why=why[row.body_id],
                seat_id=row.seat_id,
            )


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
