"""Printing, the same from every screen: which papers there are for what is chosen, and how to print them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtWidgets import QWidget

from vcsdesk import wording
from vcsdesk.documents.catalogue import documents
from vcsdesk.documents.printable import Target
from vcsdesk.documents.targets import targets, targets_of
from vcsdesk.lists.boards.sittings import sittings
from vcsdesk.printing.document import Document
from vcsdesk.records.boards.seat import Seat
from vcsdesk.records.record import Record
from vcsdesk.refused import Refused
from vcsdesk.rules.boards.seat_state import STANDING_BY
from vcsdesk.screens.printing.print_fields import Asked
from vcsdesk.screens.printing.print_form import PrintForm
from vcsdesk.ui.desk import Desk
from vcsdesk.ui.form import Form


def print_for(parent: QWidget, desk: Desk, kind: type[Record], ids: Sequence[int], about: str) -> Form:
    """Ask how to print what there is for some records: one is looked at first, several go into a folder."""
    found = [document for document in documents().values() if document.about is kind]
    if not found or not ids:
        raise Refused(f"There is nothing to print for “{about}”.", "Choose a seat with somebody in it.")
    chosen = targets_of(desk.store, kind, ids, desk.on, desk.today)
    if not chosen:
        raise Refused(f"“{about}” is not there on {wording.day(desk.on)}.", "Look at a day on which it is.")
    return print_targets(parent, desk, found, chosen, about)


def print_whole(parent: QWidget, desk: Desk, kind: type[Record] | None, *, usual: str = "") -> Form:
    """Ask how to print a paper for the whole borough, or one for everybody there is of a kind.

    `usual` names the paper that is offered first.
    """
    found = [document for document in documents().values() if document.about is kind]
    found.sort(key=lambda document: document.name != usual)
    if not found:
        raise Refused("There is nothing to print here.")
    everybody = targets(desk.store, found[0], desk.on, desk.today)
    return print_targets(parent, desk, found, everybody, "The whole borough" if kind is None else "Everybody")


def print_document(parent: QWidget, desk: Desk, document: Document[object]) -> Form:
    """Ask how to print one document, and for whom: nobody is ticked yet."""
    everybody = targets(desk.store, document, desk.on, desk.today)
    return print_targets(parent, desk, [document], everybody, document.title, ticked=False)


def print_targets(
    parent: QWidget,
    desk: Desk,
    found: Sequence[Document[Any]],
    wanted: Sequence[Target],
    about: str,
    *,
    ticked: bool = True,
) -> Form:
    """Ask how to print one of some documents, for whom it is known that it can be."""
    asked = Asked(found=tuple(found), wanted=tuple(wanted), ticked=ticked)
    return PrintForm(parent, desk, asked, about).form


def print_packs_of(
    parent: QWidget, desk: Desk, about: str, *, body_id: int | None = None, person_id: int | None = None
) -> Form:
    """Ask how to print what there is for the seats of one body, or for those one person sits in."""
    sitting = [
        row.seat_id
        for row in sittings(desk.store, desk.on)
        if row.capacity not in STANDING_BY and (row.body_id == body_id or row.person_id == person_id)
    ]
    return print_for(parent, desk, Seat, list(dict.fromkeys(sitting)), about)
