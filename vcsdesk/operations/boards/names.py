"""What a body is called, for sentences that name it."""

from datetime import date

from vcsdesk.records.boards.body import Body
from vcsdesk.records.boards.body_name import BodyName
from vcsdesk.rules.boards.current import is_current
from vcsdesk.store import Store


def name_on(store: Store, body: Body, on: date) -> str:
    """Give the name a body has on a day, or else the last one it had."""
    names = store.find(BodyName, body_id=body.id)
    now = [each for each in names if is_current(each.valid_from, each.valid_to, on)]
    return (now or names)[-1].name if names else "This body"
