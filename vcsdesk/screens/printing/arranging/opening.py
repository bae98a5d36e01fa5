"""Opening the window in which a paper is arranged."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from vcsdesk.documents.catalogue import documents
from vcsdesk.printing.document import Document
from vcsdesk.screens.printing.rows import RoomRow
from vcsdesk.ui.desk import Desk
from vcsdesk.ui.screen import Screen

if TYPE_CHECKING:
    from vcsdesk.screens.printing.arranging.window import ArrangeWindow


def open_arranging(screen: Screen, desk: Desk, row: RoomRow | None) -> ArrangeWindow:
    """Arrange the paper that is chosen, or the first that has sections, and say so where it is another."""
    from vcsdesk.screens.printing.arranging.window import ArrangeWindow

    found = arrangeable()
    wanted = next((each for each in found if row is not None and each.name == row.name), found[0])
    window = ArrangeWindow(screen.window(), desk, found, wanted)
    window.open()
    if row is not None and row.name != wanted.name:
        window.message.tell(f"“{row.title}” is not made of sections. This is the {wanted.title.lower()}.")
    return window


def arrangeable() -> list[Document[Any]]:
    """Give the papers of sections, by their titles; the rep pack is what is arranged as a rule."""
    found = [document for document in documents().values() if document.sections]
    return sorted(found, key=lambda document: (document.about is None, document.title))
