"""Places in the tree that a draft gives and that cannot be taken."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from datetime import date, timedelta

from vcsdesk.lists.boards.restructuring.draft import Target
from vcsdesk.lists.boards.restructuring.effects import Problem
from vcsdesk.lists.boards.restructuring.problems.times import is_there_after
from vcsdesk.lists.boards.restructuring.structure import Structure
from vcsdesk.records.boards.body_parent import BodyParent
from vcsdesk.records.partial_date import on_day
from vcsdesk.rules.boards.tree import Placed, stands_under
from vcsdesk.store import Store
from vcsdesk.wording import capital

Places = defaultdict[Target, list[Placed[Target]]]


def misplaced(store: Store, structure: Structure) -> Iterator[Problem]:
    """Give each body that would stand under one that is not there, or, on any day, under itself."""
    places, until = _places(store, structure)
    for target, above in structure.placed.items():
        if above is None:
            continue
        if not is_there_after(structure, above):
            yield _problem(
                structure,
                target,
                f"{structure.name(target)} would stand under {structure.name(above)}, "
                "which is not there from that day.",
            )
        elif stands_under(above, target, _read(places), structure.draft.first_day, until[target]):
            below = f"{structure.name(target)} would stand under itself"
            way = "" if above == target else f", by way of {structure.name(above)}"
            yield _problem(structure, target, f"{below}{way}.")


def _read(places: Places) -> Callable[[Target], Iterable[Placed[Target]]]:
    return lambda target: places.get(target, ())


def _problem(structure: Structure, target: Target, message: str) -> Problem:
    lines = [line.id for line in structure.draft.lines if structure.draft.result(line) == target]
    return Problem(
        message=capital(message),
        hint="Choose another place for it.",
        change_id=target.change_id or next(iter(lines), None),
        body_id=target.body_id or None,
    )


def _places(store: Store, structure: Structure) -> tuple[Places, dict[Target, date]]:
    """Give every place that holds from the first day on, and until when the new ones do."""
    first_day = structure.draft.first_day
    places: Places = defaultdict(list)
    until = dict.fromkeys(structure.placed, date.max)
    for each in store.find(BodyParent):
        target = Target(body_id=each.body_id)
        if each.body_id in structure.ended or not _goes_on(structure, target, each):
            continue
        places[target].append(Placed(Target(body_id=each.parent_id), each.valid_from, each.valid_to))
        if target in until and each.valid_from:
            until[target] = min(until[target], each.valid_from.first_day() - timedelta(days=1))
    for target, above in structure.placed.items():
        if above is not None:
            last = None if until[target] == date.max else on_day(until[target])
            places[target].append(Placed(above, on_day(first_day), last))
    return places, until


def _goes_on(structure: Structure, target: Target, place: BodyParent) -> bool:
    """Tell whether a place is still taken: one that begins later, or of a body that no line places."""
    later = place.valid_from is not None and place.valid_from.first_day() > structure.draft.first_day
    return later or target not in structure.placed
