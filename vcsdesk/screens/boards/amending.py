"""The promises and documents of a role: a new one is put down, or one that is there corrected or ended."""

from collections.abc import Callable, Sequence
from datetime import date
from typing import TypeVar

from PySide6.QtWidgets import QWidget

from vcsdesk.lists.boards.boards import BoardRow
from vcsdesk.lists.boards.seats import SeatRow
from vcsdesk.operations.boards.commitments import correct_promise, end_promise
from vcsdesk.operations.boards.role_documents import correct_role_document, end_role_document
from vcsdesk.records.boards.commitment import Commitment
from vcsdesk.records.boards.role_document import RoleDocument
from vcsdesk.rules.boards.current import is_current
from vcsdesk.screens import forms
from vcsdesk.screens.boards.role_forms import ask_body_document, ask_promise, ask_seat_document
from vcsdesk.ui.desk import Desk
from vcsdesk.ui.form import Field, Form, ask
from vcsdesk.ui.kinds import Choice, Day, Text

Put = TypeVar("Put", Commitment, RoleDocument)
_NEW = 0


def ask_promises(parent: QWidget, desk: Desk, row: BoardRow) -> Form:
    """Ask for a promise: a new one, or which of those that hold here is to be corrected or ended."""
    found = [
        *desk.store.find(Commitment, body_id=row.body_id, order_by="place, id"),
        *desk.store.find(Commitment, body_id=None, order_by="place, id"),
    ]
    return _one_of(
        (parent, desk, "Promises to representatives"),
        [(each, each.text) for each in found],
        _ask_promise,
        lambda: ask_promise(parent, desk, row),
    )


def ask_body_documents(parent: QWidget, desk: Desk, row: BoardRow) -> Form:
    """Ask for a document of a board: a new one, or one that is to be corrected or ended."""
    found = desk.store.find(RoleDocument, body_id=row.body_id, order_by="place, id")
    return _one_of(
        (parent, desk, f"Documents: {row.name}"),
        [(each, each.title) for each in found],
        _ask_document,
        lambda: ask_body_document(parent, desk, row),
    )


def ask_seat_documents(parent: QWidget, desk: Desk, row: SeatRow) -> Form:
    """Ask for a document of a seat: a new one, or one that is to be corrected or ended."""
    found = desk.store.find(RoleDocument, seat_id=row.seat_id, order_by="place, id")
    return _one_of(
        (parent, desk, f"Documents: {row.seat}, {row.board}"),
        [(each, each.title) for each in found],
        _ask_document,
        lambda: ask_seat_document(parent, desk, row),
    )


def _one_of(
    where: tuple[QWidget, Desk, str],
    found: Sequence[tuple[Put, str]],
    amend: Callable[[QWidget, Desk, Put], Form],
    put_down: Callable[[], Form],
) -> Form:
    """Go straight to a new one where there is none yet, or ask first which is meant."""
    parent, desk, title = where
    there = [(one, words) for one, words in found if is_current(one.valid_from, one.valid_to, desk.on)]
    if not there:
        return put_down()
    meant = {one.id: one for one, _ in there}
    named: list[tuple[object, str]] = forms.told_apart(
        [(one.id, words, f"number {one.id}") for one, words in there]
    )
    fields = [Field("which", "Which one", Choice([(_NEW, "A new one"), *named]), _NEW, needed=True)]

    def go_on(which: int) -> Form:
        return put_down() if which == _NEW else amend(parent, desk, meant[which])

    return ask(parent, title, fields, go_on, button="Go on")


def _ask_promise(parent: QWidget, desk: Desk, kept: Commitment) -> Form:
    def act(text: str, on: date | None) -> None:
        with desk.store.step("End promise" if on else "Correct promise"):
            corrected = correct_promise(desk.store, kept, text=text)
            if on is not None:
                end_promise(desk.store, corrected, on)

    fields = [Field("text", "What is promised", Text(lines=3), kept.text, needed=True), _last_day(desk)]
    return ask(parent, "A promise to representatives", fields, act)


def _ask_document(parent: QWidget, desk: Desk, kept: RoleDocument) -> Form:
    def act(on: date | None, **new: object) -> None:
        with desk.store.step("End document" if on else "Correct document"):
            corrected = correct_role_document(desk.store, kept, **new)
            if on is not None:
                end_role_document(desk.store, corrected, on)

    fields = [
        Field("title", "Title", Text(), kept.title, needed=True),
        Field("text", "Text", Text(lines=8, most=40_000), kept.text, needed=True),
        Field("agreed_with", "Agreed with", Text(), kept.agreed_with),
        Field("review_on", "To be looked at again on", Day(lambda: desk.today), kept.review_on),
        _last_day(desk),
    ]
    words = "To put a newer text in its place from a day on, adopt one of the same title instead."
    return ask(parent, kept.title, fields, act, words=words)


def _last_day(desk: Desk) -> Field:
    return Field("on", "Last day it holds", Day(lambda: desk.today), help="Left empty, it goes on holding.")
