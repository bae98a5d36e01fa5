"""The flat list of every screen and the tree of rows that stand under one another."""

from collections.abc import Callable

from PySide6.QtCore import QModelIndex, QSignalBlocker
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QHeaderView, QStyleOptionViewItem, QTableView, QTreeView

from vcsdesk.lists.column import Row
from vcsdesk.lists.listing import Listing
from vcsdesk.ui.cells import AnyIndex, Cells
from vcsdesk.ui.desk import Desk
from vcsdesk.ui.heading_row import HeadingRow
from vcsdesk.ui.list_panel import Columns, ListPanel, Wish
from vcsdesk.ui.table_model import TableModel
from vcsdesk.ui.theme import colours
from vcsdesk.ui.tree_model import TreeModel

_INDENT = 22
_ROW_AIR = 14
_MANY = 500
"""Rows beyond which a tree starts closed: nobody reads so many, and opening them takes long."""


def _cells(columns: Columns[Row], wish: Wish) -> Cells[Row]:
    return Cells(columns.columns if isinstance(columns, Listing) else tuple(columns), wish.edits)


class _LinedTree(QTreeView):
    """A tree whose rows are parted by lines over their whole width."""

    def drawRow(  # noqa: N802
        self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex
    ) -> None:
        """Draw a row and the line under it."""
        super().drawRow(painter, option, index)
        painter.setPen(QPen(QColor(colours().line), 1))
        painter.drawLine(0, option.rect.bottom(), self.viewport().width(), option.rect.bottom())


class Table(ListPanel[Row]):
    """A flat list."""

    def __init__(self, desk: Desk, columns: Columns[Row], wish: Wish) -> None:
        view = QTableView()
        view.setHorizontalHeader(HeadingRow(view))
        view.setShowGrid(False)
        view.setWordWrap(False)
        view.setTabKeyNavigation(False)
        view.setCornerButtonEnabled(False)
        rows = view.verticalHeader()
        rows.hide()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        super().__init__(desk, columns, view, TableModel(_cells(columns, wish), view), wish)
        self._table = view
        self._set_row_height()
        self._layout.letters_changed.connect(self._set_row_height)

    def _set_row_height(self) -> None:
        """Make rows as high as the letters want."""
        self._table.verticalHeader().setDefaultSectionSize(self._table.fontMetrics().height() + _ROW_AIR)


class TreeTable(ListPanel[Row]):
    """A list whose rows stand under one another: `key` names a row, `upper` the key of the row above it."""

    def __init__(
        self,
        desk: Desk,
        columns: Columns[Row],
        wish: Wish,
        *,
        key: Callable[[Row], object],
        upper: Callable[[Row], object],
    ) -> None:
        view = _LinedTree()
        view.setHeader(HeadingRow(view))
        view.setUniformRowHeights(True)
        view.setIndentation(_INDENT)
        view.setAllColumnsShowFocus(False)
        view.setExpandsOnDoubleClick(False)
        super().__init__(desk, columns, view, TreeModel(_cells(columns, wish), key, upper, view), wish)
        self._tree = view
        self._layout.indent = _INDENT * 2
        self._turned: dict[object, bool] = {}
        self.model.modelReset.connect(self._open)
        view.expanded.connect(lambda index: self._turn(index, is_open=True))
        view.collapsed.connect(lambda index: self._turn(index, is_open=False))

    def _open(self) -> None:
        """Open everything, or nothing where that is much, but for what a person opened or closed."""
        view, narrows = self._tree, self.model.asked.narrows
        with QSignalBlocker(view):
            if narrows or len(self.model.shown) <= _MANY:
                view.expandAll()
            for row in self.model.shown if self._turned and not narrows else ():
                if (is_open := self._turned.get(self._key(row))) is not None:
                    view.setExpanded(self.model.index_of(row), is_open)

    def _turn(self, index: QModelIndex, *, is_open: bool) -> None:
        """Remember which rows a person opened or closed."""
        row = self.model.row_at(index)
        if row is not None and not self.model.asked.narrows:
            self._turned[self._key(row)] = is_open
