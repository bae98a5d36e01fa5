"""Any PDF in the window of papers: one that came, or one that was given."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from vcsdesk.screens.printing.pages import draw_page
from vcsdesk.ui.desk import Desk

if TYPE_CHECKING:
    from vcsdesk.ui.paper import Paper
    from vcsdesk.ui.preview import Preview


def show_pdf(parent: QWidget, desk: Desk, title: str, name: str, pdf: bytes, pages: int) -> Preview:
    """Show any PDF in the window of papers."""
    from vcsdesk.ui.paper import Paper

    return show_paper(parent, desk, Paper(title, name, pdf, pages, draw_page))


def show_paper(parent: QWidget, desk: Desk, paper: Paper) -> Preview:
    """Show a finished paper in the window of papers."""
    from vcsdesk.ui.preview import Preview

    window = Preview(desk, paper, parent.window())
    window.open()
    return window
