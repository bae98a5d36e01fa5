"""The tree of bodies stays a tree."""

from collections.abc import Iterable
from datetime import date

from vcsdesk.records.boards.body import Body
from vcsdesk.records.boards.body_parent import BodyParent
from vcsdesk.refused import Refused
from vcsdesk.rules.boards.tree import Placed, stands_under
from vcsdesk.store import Store


def refuse_loop(store: Store, body: Body, parent: Body, on: date, until: date = date.max) -> None:
    """Refuse to put a body under itself, or under one that stands below it on any day from then on."""

    def places(body_id: int) -> Iterable[Placed[int]]:
        for place in store.find(BodyParent, body_id=body_id):
            yield Placed(place.parent_id, place.valid_from, place.valid_to)

    if stands_under(parent.id, body.id, places, on, until):
        raise Refused(
            "A board or group cannot stand under itself or under one of its own groups.",
            "Choose another place for it.",
        )
