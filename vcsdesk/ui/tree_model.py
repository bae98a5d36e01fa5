"""The model of a tree of rows, each of which may stand under another."""

from collections import defaultdict
from collections.abc import Callable, Sequence
from typing import Generic

import msgspec
from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, Qt

from vcsdesk.lists.column import Row
from vcsdesk.ui.arranging import Arrangement, chosen, in_order, searchable
from vcsdesk.ui.cells import AnyIndex, Cells

_NOWHERE = QModelIndex()
_TOP = object()
"""Stands for the key of what is above the highest rows."""


class _Branch(Generic[Row]):
    """A row, where it hangs, and what hangs under it once somebody asked."""

    __slots__ = ("number", "row", "under", "upper")

    def __init__(self, row: Row | None, upper: "_Branch[Row] | None", number: int = 0) -> None:
        self.row = row
        self.upper = upper
        self.number = number
        self.under: list[_Branch[Row]] | None = None


class TreeModel(QAbstractItemModel, Generic[Row]):
    """Rows as a tree; a search keeps what is under what was found, and anything found the rows above it."""

    def __init__(
        self,
        cells: Cells[Row],
        key: Callable[[Row], object],
        upper: Callable[[Row], object],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.cells = cells
        self.rows: tuple[Row, ...] = ()
        self.shown: list[Row] = []
        self.asked: Arrangement[Row] = Arrangement()
        self._key, self._upper = key, upper
        self._root: _Branch[Row] = _Branch(None, None)
        self._fallen = self._root
        self._by_key: dict[object, Row] = {}
        self._hung: defaultdict[object, list[Row]] = defaultdict(list)
        self._branches: dict[object, _Branch[Row]] = {_TOP: self._root}

    def show_rows(self, rows: Sequence[Row]) -> None:
        """Take other rows."""
        self.rows = tuple(rows)
        self._arrange()

    def ask(self, asked: Arrangement[Row]) -> None:
        """Show what is asked for, in the order asked for."""
        self.asked = asked
        self._arrange()

    def row_at(self, index: AnyIndex) -> Row | None:
        """Give the row an index stands for."""
        return self._branch(index).row

    def index_of(self, row: Row) -> QModelIndex:
        """Find where a row is shown; it may not be."""
        branch = self._branch_of(self._key(row))
        return self.createIndex(branch.number, 0, branch) if branch else QModelIndex()

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort what hangs under each row by a column's values."""
        backwards = order == Qt.SortOrder.DescendingOrder
        self.ask(msgspec.structs.replace(self.asked, sorted_by=column, backwards=backwards))

    def index(self, row: int, column: int, parent: AnyIndex = _NOWHERE) -> QModelIndex:
        """Give the index of a cell under a row."""
        under = self._under(self._branch(parent))
        if not (0 <= row < len(under) and 0 <= column < len(self.cells.columns)):
            return QModelIndex()
        return self.createIndex(row, column, under[row])

    def parent(self, index: AnyIndex = _NOWHERE) -> QModelIndex:  # type: ignore[override]
        """Give the index of the row above."""
        upper = self._branch(index).upper
        return (
            QModelIndex() if upper is None or upper.row is None else self.createIndex(upper.number, 0, upper)
        )

    def rowCount(self, parent: AnyIndex = _NOWHERE) -> int:
        """Count what hangs under a row."""
        return 0 if parent.column() > 0 else len(self._hung.get(self._key_of(self._branch(parent)), ()))

    def columnCount(self, parent: AnyIndex = _NOWHERE) -> int:
        """Count the columns."""
        return len(self.cells.columns)

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

    def _branch(self, index: AnyIndex) -> _Branch[Row]:
        found = index.internalPointer() if index.isValid() else None
        return found if isinstance(found, _Branch) else self._root

    def _arrange(self) -> None:
        self.beginResetModel()
        kept = self._with_uppers(self._kept()) if self.asked.narrows else self.rows
        ordered = in_order(kept, self.cells.columns, self.asked)
        self._fallen = self._root  # Qt keeps bare pointers to the old branches until the reset is over
        self._root = _Branch(None, None)
        self._branches = {_TOP: self._root}
        self._by_key = dict(zip(map(self._key, ordered), ordered, strict=True))
        self._hung = defaultdict(list)
        for row, upper in zip(ordered, map(self._upper, ordered), strict=True):
            self._hung[upper if upper in self._by_key else _TOP].append(row)
        self.shown = self._walk()
        self.endResetModel()

    def _upper_shown(self, row: Row) -> object:
        """Give the key of the row above, or of the top where that is not shown."""
        upper = self._upper(row)
        return upper if upper in self._by_key else _TOP

    def _key_of(self, branch: _Branch[Row]) -> object:
        return _TOP if branch.row is None else self._key(branch.row)

    def _under(self, branch: _Branch[Row]) -> list[_Branch[Row]]:
        """Give what hangs under a branch, made when it is first asked for: most of a long tree never is."""
        if branch.under is None:
            rows = self._hung.get(self._key_of(branch), ())
            branch.under = [_Branch(row, branch, number) for number, row in enumerate(rows)]
            self._branches.update(zip(map(self._key, rows), branch.under, strict=True))
        return branch.under

    def _branch_of(self, key: object) -> _Branch[Row] | None:
        """Find the branch of a row that is shown, making those above it first, from the top down."""
        way, at = list[object](), key
        while at not in self._branches and at in self._by_key:
            at = self._upper_shown(self._by_key[at])
            way.append(at)
        for upper in reversed(way):
            self._under(self._branches[upper])
        return self._branches.get(key)

    def _walk(self) -> list[Row]:
        """List the rows from top to bottom, each before those under it."""
        rows: list[Row] = []
        waiting = self._hung.get(_TOP, [])[::-1]
        while waiting:
            row = waiting.pop()
            rows.append(row)
            waiting += self._hung.get(self._key(row), ())[::-1]
        return rows

    def _kept(self) -> list[Row]:
        """Keep what passes and is found, or is under what is found."""
        passed = self._chosen(msgspec.structs.replace(self.asked, words=""))
        if not self.asked.words.strip():
            return passed
        under = self._keys_under(self._chosen(Arrangement(words=self.asked.words)))
        return [row for row in passed if self._key(row) in under]

    def _chosen(self, asked: Arrangement[Row]) -> list[Row]:
        columns = self.cells.columns
        return chosen(self.rows, columns, asked, lambda row: searchable(columns, row))

    def _keys_under(self, found: list[Row]) -> set[object]:
        """Give the keys of rows and of all under them."""
        hung: defaultdict[object, list[object]] = defaultdict(list)
        for row in self.rows:
            hung[self._upper(row)].append(self._key(row))
        keys: set[object] = set()
        waiting = list(map(self._key, found))
        while waiting:
            if (key := waiting.pop()) not in keys:
                keys.add(key)
                waiting += hung.get(key, ())
        return keys

    def _with_uppers(self, kept: list[Row]) -> list[Row]:
        """Add the rows above those that were found, in the order they came."""
        by_key = {self._key(row): row for row in self.rows}
        wanted: set[object] = set()
        for row in kept:
            key: object = self._key(row)
            while key in by_key and key not in wanted:
                wanted.add(key)
                key = self._upper(by_key[key])
        return [row for row in self.rows if self._key(row) in wanted]
