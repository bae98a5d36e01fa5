"""Role documents are adopted; a newer one takes the older one's place from its first day."""

from datetime import date

import msgspec

from vcsdesk.operations import checks
from vcsdesk.operations.turns import make_room
from vcsdesk.records.boards.body import Body
from vcsdesk.records.boards.role_document import RoleDocument, RoleDocumentKind
from vcsdesk.records.boards.seat import Seat
from vcsdesk.records.partial_date import on_day
from vcsdesk.refused import Refused
from vcsdesk.store import Store


def adopt_role_document(
    store: Store,
    kind: RoleDocumentKind,
    title: str,
    text: str,
    *,
    adopted_on: date,
    body: Body | None = None,
    seat: Seat | None = None,
    version: str = "1",
    agreed_with: str = "",
    agreed_on: date | None = None,
    review_on: date | None = None,
    place: int | None = None,
) -> RoleDocument:
    """Adopt a text for one seat, for one body, or for everyone where neither is given.

    Its place is after all others of its kind unless one is given, or it follows another version of itself.
    """
    if body is not None and seat is not None:
        raise Refused(
            "A document is for a board or group or for a seat, not for both.", "Choose one of them."
        )
    document = RoleDocument(
        kind=kind,
        body_id=body.id if body else None,
        seat_id=seat.id if seat else None,
        title=checks.name(title, "A document"),
        version=checks.text(version) or "1",
        text=checks.said(text, "The document"),
        agreed_with=checks.text(agreed_with),
        agreed_on=agreed_on,
        review_on=review_on,
        valid_from=on_day(adopted_on),
    )
    with store.step("Adopt document"):
        versions = _versions(store, document)
        before = versions[-1].place if versions else None
        placed = _placed(store, document, before if place is None else place)
        until = make_room(store, versions, adopted_on)
        return store.add(msgspec.structs.replace(placed, valid_to=until))


def correct_role_document(store: Store, document: RoleDocument, **new: object) -> RoleDocument:
    """Correct a document without making a new version of it."""
    new = checks.corrected(document, new)
    if "title" in new:
        new["title"] = checks.name(str(new["title"]), "A document")
    with store.step("Correct document"):
        return store.change(document, **new)


def end_role_document(store: Store, document: RoleDocument, on: date) -> RoleDocument:
    """Let a document hold until a day and no longer."""
    checks.in_order(document.valid_from, on_day(on))
    with store.step("End document"):
        return store.change(document, valid_to=on_day(on))


def _versions(store: Store, document: RoleDocument) -> list[RoleDocument]:
    return [each for each in _alike(store, document) if each.title == document.title]


def _alike(store: Store, document: RoleDocument) -> list[RoleDocument]:
    found = store.find(RoleDocument, body_id=document.body_id, seat_id=document.seat_id)
    return [each for each in found if each.kind is document.kind]


def _placed(store: Store, document: RoleDocument, place: int | None) -> RoleDocument:
    if place is None:
        place = max((other.place for other in _alike(store, document)), default=0) + 1
    return msgspec.structs.replace(document, place=place)
