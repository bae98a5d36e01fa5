"""The one model of every flat list: frozen rows, and the columns that say what to show of each."""

from collections.abc import Sequence
from typing import Generic

import msgspec
from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, Qt

from vcsdesk.lists.column import Row
from vcsdesk.ui.arranging import Arrangement, chosen, in_order, searchable
from vcsdesk.ui.cells import AnyIndex, Cells

_NOWHERE = QModelIndex()


class TableModel(QAbstractTableModel, Generic[Row]):
    """Rows as a table, sorted and narrowed as asked."""

    def __init__(self, cells: Cells[Row], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.cells = cells
        self.rows: tuple[Row, ...] = ()
        self.shown: list[Row] = []
        self.asked: Arrangement[Row] = Arrangement()
        self._found: dict[int, str] = {}

    def show_rows(self, rows: Sequence[Row]) -> None:
        """Take other rows."""
        self.rows = tuple(rows)
        self._found = {}
        self._arrange()

    def ask(self, asked: Arrangement[Row]) -> None:
        """Show what is asked for, in the order asked for."""
        self.asked = asked
        self._arrange()

    def row_at(self, index: AnyIndex) -> Row | None:
        """Give the row an index stands for."""
        return self.shown[index.row()] if 0 <= index.row() < len(self.shown) else None

    def index_of(self, row: Row) -> QModelIndex:
        """Find where a row is shown; it may not be."""
        number = next((number for number, one in enumerate(self.shown) if one is row), -1)
        return self.index(number, 0) if number >= 0 else QModelIndex()

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort by a column's values."""
        backwards = order == Qt.SortOrder.DescendingOrder
        self.ask(msgspec.structs.replace(self.asked, sorted_by=column, backwards=backwards))

    def rowCount(self, parent: AnyIndex = _NOWHERE) -> int:
        """Count the rows shown."""
        return 0 if parent.isValid() else len(self.shown)

    def columnCount(self, parent: AnyIndex = _NOWHERE) -> int:
        """Count the columns."""
        return 0 if parent.isValid() else len(self.cells.columns)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Answer for one cell."""
        row = self.row_at(index)
        return None if row is None else self.cells.look(index.column(), row, role)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Answer for one heading."""
        if orientation == Qt.Orientation.Vertical or not 0 <= section < len(self.cells.columns):
            return None
        return self.cells.heading(section, role)

    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        """Tell what can be done with a cell."""
        return self.cells.flags(index.column(), self.row_at(index))

    def _arrange(self) -> None:
        self.beginResetModel()
        columns = self.cells.columns
        self.shown = in_order(chosen(self.rows, columns, self.asked, self._search), columns, self.asked)
        self.endResetModel()

    def _search(self, row: Row) -> str:
        """Give what a row says, folded, and keep it for the next letter typed."""
        found = self._found.get(id(row))
        if found is None:
            found = self._found[id(row)] = searchable(self.cells.columns, row)
        return found
