"""What a body is called, for sentences that name it."""

from datetime import date

from vcsdesk.records.boards.body import Body
from vcsdesk.records.boards.named_body import NamedBody
from vcsdesk.store import Store


def name_on(store: Store, body: Body, on: date) -> str:
    """Give the name a body has on a day, or else the one nearest to it, as every list says it."""
    (body_then,) = store.view(NamedBody, on=on, body_id=body.id)
    return body_then.name or "This board or group"
