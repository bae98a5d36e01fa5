"""Sorting a list as a press on its heading does."""

from typing import Any

from PySide6.QtCore import Qt

from vcsdesk.ui.list_panel import ListPanel


def sort_by(panel: ListPanel[Any], title: str, *, backwards: bool = False) -> None:
    """Sort by a column."""
    number = [column.title for column in panel.cells.columns].index(title)
    order = Qt.SortOrder.DescendingOrder if backwards else Qt.SortOrder.AscendingOrder
    panel.heading_row.setSortIndicator(number, order)
