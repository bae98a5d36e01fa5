"""What is told of a role beside the tree: its documents, and what is promised to whoever takes it."""

from vcsdesk import wording
from vcsdesk.records.boards.commitment import Commitment
from vcsdesk.records.boards.role_document import RoleDocument
from vcsdesk.rules.boards.current import is_current
from vcsdesk.screens.panes import Section
from vcsdesk.ui.desk import Desk


def document_section(
    desk: Desk, *, body_id: int | None = None, seat_id: int | None = None, title: str = "Role documents"
) -> Section:
    """Name the documents of a body or of a seat that hold on the day looked at."""
    found = desk.store.find(RoleDocument, body_id=body_id, seat_id=seat_id, order_by="place, id")
    return Section(
        title,
        lines=[
            f"{each.title} ({wording.value(each.kind).lower()})"
            for each in found
            if is_current(each.valid_from, each.valid_to, desk.on)
        ],
    )


def promise_section(desk: Desk, body_id: int) -> Section:
    """Say what is promised to representatives on one body in particular."""
    found = desk.store.find(Commitment, body_id=body_id, order_by="place, id")
    return Section(
        "Promised here",
        lines=[each.text for each in found if is_current(each.valid_from, each.valid_to, desk.on)],
    )
