"""The tree of bodies stays a tree."""

from datetime import date

from vcsdesk.records.boards.body import Body
from vcsdesk.records.boards.body_parent import BodyParent
from vcsdesk.refused import Refused
from vcsdesk.rules.boards.current import is_past
from vcsdesk.store import Store


def refuse_loop(store: Store, body: Body, parent: Body, on: date) -> None:
    """Refuse to put a body under itself, or under a body that stands below it from that day on."""
    above, climbing = {parent.id}, [parent.id]
    while climbing:
        for place in store.find(BodyParent, body_id=climbing.pop()):
            if not is_past(place.valid_to, on) and place.parent_id not in above:
                above.add(place.parent_id)
                climbing.append(place.parent_id)
    if body.id in above:
        raise Refused(
            "A body cannot stand under itself or under one of its own groups.", "Choose another place for it."
        )
