"""Forms that correct or end what was put down of a role: a promise, or a document."""

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
from vcsdesk.refused import Refused
from vcsdesk.rules.boards.current import is_current
from vcsdesk.screens import forms
from vcsdesk.ui.desk import Desk
from vcsdesk.ui.form import Field, Form, ask
from vcsdesk.ui.kinds import Choice, Day, Text

Put = TypeVar("Put", Commitment, RoleDocument)


def ask_amend_promise(parent: QWidget, desk: Desk, row: BoardRow) -> Form:
    """Ask how a promise should read, or when it ceased to hold."""
    found = [
        *desk.store.find(Commitment, body_id=row.body_id, order_by="place, id"),
        *desk.store.find(Commitment, body_id=None, order_by="place, id"),
    ]
    there = [each for each in found if is_current(each.valid_from, each.valid_to, desk.on)]
    if not there:
        raise Refused("Nothing is promised here yet.", "Use “Promise to its reps…” to put a promise down.")
    return _one_of(parent, "Which promise", there, "text", lambda kept: _ask_promise(parent, desk, kept))


def ask_amend_body_document(parent: QWidget, desk: Desk, row: BoardRow) -> Form:
    """Ask how a document of a board should read, or when it ceased to hold."""
    return _amend_document(parent, desk, desk.store.find(RoleDocument, body_id=row.body_id))


def ask_amend_seat_document(parent: QWidget, desk: Desk, row: SeatRow) -> Form:
    """Ask how a document of a seat should read, or when it ceased to hold."""
    return _amend_document(parent, desk, desk.store.find(RoleDocument, seat_id=row.seat_id))


def _amend_document(parent: QWidget, desk: Desk, found: Sequence[RoleDocument]) -> Form:
    there = [each for each in found if is_current(each.valid_from, each.valid_to, desk.on)]
    if not there:
        raise Refused("There is no document here yet.", "Put one down first, under “Document of …”.")
    return _one_of(parent, "Which document", there, "title", lambda kept: _ask_document(parent, desk, kept))


def _one_of(
    parent: QWidget, title: str, there: Sequence[Put], words: str, then: Callable[[Put], Form]
) -> Form:
    """Go on with the only one there is, or ask first which is meant."""
    if len(there) == 1:
        return then(there[0])
    meant = {each.id: each for each in there}
    named = [(each.id, str(getattr(each, words)), f"number {each.id}") for each in there]
    fields = [Field("which", title, Choice(forms.told_apart(named)), needed=True)]
    return ask(parent, title, fields, lambda which: then(meant[which]), button="Go on")


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
