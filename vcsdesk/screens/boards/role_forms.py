"""Forms about what a role asks and what is promised to it."""

from datetime import date

from PySide6.QtWidgets import QWidget

from vcsdesk.lists.boards.boards import BoardRow
from vcsdesk.lists.boards.seats import SeatRow
from vcsdesk.operations.boards.commitments import promise
from vcsdesk.operations.boards.role_documents import adopt_role_document
from vcsdesk.records.boards.body import Body
from vcsdesk.records.boards.commitment import PromisedBy
from vcsdesk.records.boards.role_document import RoleDocumentKind
from vcsdesk.records.boards.seat import Seat
from vcsdesk.records.partial_date import PartialDate
from vcsdesk.ui.desk import Desk
from vcsdesk.ui.form import Field, Form, ask
from vcsdesk.ui.kinds import Choice, Day, PartialDay, Text, words_of


def ask_body_document(parent: QWidget, desk: Desk, row: BoardRow) -> Form:
    """Ask for a text about what a board asks of those who sit on it."""
    body = desk.store.get(Body, row.body_id)
    return _ask_document(parent, desk, row.name, body=body)


def ask_seat_document(parent: QWidget, desk: Desk, row: SeatRow) -> Form:
    """Ask for a text about what one seat asks."""
    return _ask_document(parent, desk, f"{row.seat}, {row.board}", seat=desk.store.get(Seat, row.seat_id))


def ask_promise(parent: QWidget, desk: Desk, row: BoardRow) -> Form:
    """Ask what is promised to representatives, on one board or on all."""
    everywhere: list[tuple[object, str]] = [("here", row.name), ("everywhere", "Every board")]
    fields = [
        Field("text", "What is promised", Text(lines=3), needed=True),
        Field(
            "promised_by", "Who promises it", Choice(words_of(PromisedBy)), PromisedBy.AUTHORITY, needed=True
        ),
        Field("where", "Where it holds", Choice(everywhere), "here", needed=True),
        Field("since", "Since", PartialDay(lambda: desk.today), PartialDate(desk.on.isoformat())),
    ]

    def act(text: str, promised_by: PromisedBy, where: str, since: PartialDate | None) -> None:
        body = desk.store.get(Body, row.body_id) if where == "here" else None
        promise(desk.store, text, body=body, promised_by=promised_by, since=since)

    return ask(parent, "A promise to representatives", fields, act, button="Record it")


def _ask_document(
    parent: QWidget, desk: Desk, about: str, *, body: Body | None = None, seat: Seat | None = None
) -> Form:
    fields = [
        Field(
            "kind",
            "What it is",
            Choice(words_of(RoleDocumentKind)),
            RoleDocumentKind.JOB_DESCRIPTION,
            needed=True,
        ),
        Field("title", "Title", needed=True),
        Field("text", "Text", Text(lines=8, most=40_000), needed=True, help="Printed in the rep pack."),
        Field("adopted_on", "Holds from", Day(lambda: desk.today), desk.on, needed=True),
        Field("agreed_with", "Agreed with"),
        Field("review_on", "To be looked at again on", Day(lambda: desk.today)),
    ]

    def act(
        kind: RoleDocumentKind,
        title: str,
        text: str,
        adopted_on: date,
        agreed_with: str,
        review_on: date | None,
    ) -> None:
        adopt_role_document(
            desk.store,
            kind,
            title,
            text,
            adopted_on=adopted_on,
            body=body,
            seat=seat,
            agreed_with=agreed_with,
            review_on=review_on,
        )

    words = "A newer text of the same title takes the older one’s place from its first day."
    return ask(parent, f"Role document: {about}", fields, act, button="Adopt it", words=words)
