"""Printing, the same from every screen: choose the paper, look at it, or have many made into a folder."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING, Any

import msgspec
from PySide6.QtWidgets import QWidget

from vcsdesk import wording
from vcsdesk.documents.catalogue import documents
from vcsdesk.documents.drafting import Message
from vcsdesk.documents.gathering import Wish, gathered_at_once
from vcsdesk.documents.printable import Target
from vcsdesk.documents.targets import targets, targets_of
from vcsdesk.lists.boards.sittings import sittings
from vcsdesk.printing.choices import Choices
from vcsdesk.printing.document import Document
from vcsdesk.records.boards.seat import Seat
from vcsdesk.records.record import Record
from vcsdesk.refused import Refused
from vcsdesk.rules.boards.seat_state import STANDING_BY
from vcsdesk.screens.desk.pages import draw_page
from vcsdesk.screens.printing.looking import Looking
from vcsdesk.screens.printing.print_fields import Asked
from vcsdesk.screens.printing.running import Running
from vcsdesk.ui.desk import Desk
from vcsdesk.ui.form import Form

if TYPE_CHECKING:
    from vcsdesk.ui.preview import Preview

_NO_WORDS = Message()


def print_for(parent: QWidget, desk: Desk, kind: type[Record], ids: Sequence[int], about: str) -> Form | None:
    """Ask how to print what there is for some records: one is looked at first, several go into a folder."""
    found = [document for document in documents().values() if document.about is kind]
    if not found or not ids:
        raise Refused(f"There is nothing to print for “{about}”.", "Choose a seat with somebody in it.")
    chosen = targets_of(desk.store, kind, ids, desk.on, desk.today)
    if not chosen:
        raise Refused(f"“{about}” is not there on {wording.day(desk.on)}.", "Look at a day on which it is.")
    return _ask(parent, desk, found, chosen, about)


def print_whole(parent: QWidget, desk: Desk, kind: type[Record] | None, *, usual: str = "") -> Form | None:
    """Ask how to print a paper for the whole borough, or one for everybody there is of a kind.

    `usual` names the paper that is offered first.
    """
    found = [document for document in documents().values() if document.about is kind]
    found.sort(key=lambda document: document.name != usual)
    if not found:
        raise Refused("There is nothing to print here.")
    everybody = targets(desk.store, found[0], desk.on, desk.today)
    return _ask(parent, desk, found, everybody, "The whole borough" if kind is None else "Everybody")


def print_document(parent: QWidget, desk: Desk, document: Document[object]) -> Form:
    """Ask how to print one document, and for whom: nobody is ticked yet."""
    everybody = targets(desk.store, document, desk.on, desk.today)
    return _ask(parent, desk, [document], everybody, document.title, ticked=False)


def print_targets(
    parent: QWidget, desk: Desk, found: Sequence[Document[object]], wanted: Sequence[Target], about: str
) -> Form:
    """Ask how to print one of some documents for whom it is already known to be."""
    return _ask(parent, desk, found, wanted, about)


def print_packs_of(
    parent: QWidget, desk: Desk, about: str, *, body_id: int | None = None, person_id: int | None = None
) -> Form | None:
    """Ask how to print what there is for the seats of one body, or for those one person sits in."""
    sitting = [
        row.seat_id
        for row in sittings(desk.store, desk.on)
        if row.capacity not in STANDING_BY and (row.body_id == body_id or row.person_id == person_id)
    ]
    return print_for(parent, desk, Seat, list(dict.fromkeys(sitting)), about)


def look_at(parent: QWidget, desk: Desk, document: str, target: Target) -> Looking:
    """Set one paper out in the worker, in the size its reader asked for, and show it."""
    return look_at_all(parent, desk, wish_for(desk, [documents()[document]], [target], Choices()))


def look_between(parent: QWidget, desk: Desk, document: str, since: date, on: date) -> Looking:
    """Set out and show a paper that compares two days."""
    wish = wish_for(desk, [documents()[document]], [Target()], Choices())
    between = msgspec.structs.replace(wish, on=on, since=since)
    return look_at_all(parent, desk, between, f"{wording.plain_day(since)} to {wording.plain_day(on)}")


def look_at_all(parent: QWidget, desk: Desk, wish: Wish, words: str = "") -> Looking:
    """Show papers one after another; a single one is read here and now, so that a refusal is said at once."""
    run = gathered_at_once(desk.store, wish) if len(wish.targets) * len(wish.documents) == 1 else None
    looking = Looking(parent, desk, wish, words)
    looking.start(run)
    return looking


def hand_out_all(parent: QWidget, desk: Desk, wish: Wish, message: Message = _NO_WORDS) -> Running:
    """Have papers made as they were chosen, into a folder; what cannot be printed as typed is asked about."""
    running = Running(parent, desk, wish, wish.documents[0].title, message)
    running.start()
    return running


def wish_for(desk: Desk, wanted: Sequence[Document[Any]], whom: Sequence[Target], choices: Choices) -> Wish:
    """Want papers for some, as they are on the day that is looked at."""
    return Wish(
        documents=tuple(wanted), targets=tuple(whom), on=desk.on, printed_on=desk.today, choices=choices
    )


def show_pdf(parent: QWidget, desk: Desk, title: str, name: str, pdf: bytes, pages: int) -> Preview:
    """Show any PDF in the window of papers."""
    from vcsdesk.ui.paper import Paper
    from vcsdesk.ui.preview import Preview

    window = Preview(desk, Paper(title, name, pdf, pages, draw_page), parent.window())
    window.open()
    return window


def _ask(
    parent: QWidget,
    desk: Desk,
    found: Sequence[Document[Any]],
    wanted: Sequence[Target],
    about: str,
    *,
    ticked: bool = True,
) -> Form:
    from vcsdesk.screens.printing.print_form import PrintForm

    asked = Asked(found=tuple(found), wanted=tuple(wanted), ticked=ticked)
    return PrintForm(parent, desk, asked, about).form
