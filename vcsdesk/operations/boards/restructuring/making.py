"""The bodies of a new structure: those it makes, and where each stands."""

from collections.abc import Mapping

from vcsdesk.lists.boards.restructuring.draft import Target
from vcsdesk.lists.boards.restructuring.inheriting import inherited
from vcsdesk.lists.boards.restructuring.structure import Structure
from vcsdesk.operations.boards.bodies import move_body, set_up_body
from vcsdesk.records.boards.body import Body
from vcsdesk.rules.boards.current import ends_before
from vcsdesk.store import Store

Bodies = Mapping[Target, Body]


def make_bodies(store: Store, structure: Structure) -> dict[Target, Body]:
    """Set up every body that a line makes, as yet under none, and note on the line which it was."""
    made = {}
    for line in structure.draft.making:
        body = set_up_body(
            store,
            line.name,
            line.body_kind,
            level=line.level,
            short_name=line.short_name,
            since=structure.draft.first_day,
        )
        new = inherited(structure, line)
        made[Target(change_id=line.id)] = store.change(body, **new) if new else body
        store.change(line, made_body_id=body.id)
    return made


def place_bodies(store: Store, structure: Structure, bodies: Bodies) -> None:
    """Put every body where it is to stand; all leave their places first, so that two can change about."""
    first_day = structure.draft.first_day
    for target in structure.placed:
        move_body(store, bodies[target], None, on=first_day)
    for target, above in structure.placed.items():
        if above is None:
            continue
        place = move_body(store, bodies[target], bodies[above], on=first_day)
        left = structure.handed.get(target.body_id)
        known_end = left[0].valid_to if left else None
        if place and known_end and not ends_before(place.valid_to, known_end):
            store.change(place, valid_to=known_end)
