"""What one cell tells the window: its words, its shape, its limit; worked out from the row alone."""

from collections.abc import Callable, Mapping
from math import nan
from typing import Any, Generic

import msgspec
from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt

from vcsdesk import wording
from vcsdesk.lists.column import Column, Row
from vcsdesk.ui.kinds import Kind
from vcsdesk.ui.labels import tip

ROW = int(Qt.ItemDataRole.UserRole)
MARK = ROW + 1
LIMIT = ROW + 2
VALUE = ROW + 3

_TO_READ = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
_TO_EDIT = _TO_READ | Qt.ItemFlag.ItemIsEditable

AnyIndex = QModelIndex | QPersistentModelIndex


class Edit(msgspec.Struct, Generic[Row], frozen=True):
    """How a column is edited in place: an operation, and what may be typed.

    `change(row, value)` runs the operation; if it raises Refused the editor stays open and says so.
    `kind` may be a function of the row, where what can be chosen differs from row to row.
    """

    change: Callable[[Row, Any], object]
    kind: Kind | Callable[[Row], Kind]
    may: Callable[[Row], bool] | None = None

    def kind_for(self, row: Row) -> Kind:
        """Give what may be typed into one row's cell."""
        return self.kind if isinstance(self.kind, Kind) else self.kind(row)


class Cells(Generic[Row]):
    """The columns of one list and the edits they allow."""

    def __init__(self, columns: tuple[Column[Row], ...], edits: Mapping[str, Edit[Row]]) -> None:
        self.columns = columns
        self._edits = {
            number: edits[column.title] for number, column in enumerate(columns) if column.title in edits
        }

    def edit(self, number: int, row: Row | None) -> Edit[Row] | None:
        """Give the edit of a cell, or nothing if it is only to be read."""
        edit = self._edits.get(number)
        if edit is None or row is None or (edit.may is not None and not edit.may(row)):
            return None
        return edit

    @property
    def editable(self) -> bool:
        """Tell whether any column can be edited."""
        return bool(self._edits)

    def text(self, number: int, row: Row) -> str:
        """Say what a cell holds, in words."""
        return wording.value(self.columns[number].value(row))

    def look(self, number: int, row: Row, role: int) -> object:
        """Answer Qt for one cell."""
        column = self.columns[number]
        if role == Qt.ItemDataRole.DisplayRole:
            return self.text(number, row)
        if role == ROW:
            return row
        if role == MARK:
            return column.mark(row) if column.mark else None
        if role == LIMIT:
            return _limit(column, row)
        if role == VALUE:
            return column.value(row)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return int(alignment(column, column.value(row)))
        if role == Qt.ItemDataRole.ToolTipRole:
            return tip(self.text(number, row))
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(column, row)
        return None

    def heading(self, number: int, role: int) -> object:
        """Answer Qt for one heading."""
        column = self.columns[number]
        if role == Qt.ItemDataRole.DisplayRole:
            return column.title
        if role == Qt.ItemDataRole.ToolTipRole:
            return tip(column.tip) if column.tip else None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return int(alignment(column, None))
        return None

    def flags(self, number: int, row: Row | None) -> Qt.ItemFlag:
        """Tell what can be done with a cell."""
        if row is None:
            return Qt.ItemFlag.NoItemFlags
        return _TO_EDIT if self.edit(number, row) else _TO_READ

    def _spoken(self, column: Column[Row], row: Row) -> str:
        """Say a cell to somebody who does not see the bar."""
        text = wording.value(column.value(row))
        limit, value = (column.limit(row) if column.limit else None), column.value(row)
        if limit is None or not isinstance(value, int | float):
            return text
        return f"{text} of {wording.number(limit)}{', over the limit' if value > limit else ''}"


def _limit(column: Column[Row], row: Row) -> float | None:
    """Give a row's limit; not a number where others of its column have one and it has none."""
    if column.limit is None:
        return None
    limit = column.limit(row)
    return nan if limit is None else limit


def alignment(column: Column[Row], value: object) -> Qt.AlignmentFlag:
    """Set numbers to the right and the rest to the left, unless the column says otherwise."""
    number = isinstance(value, int | float) and not isinstance(value, bool) and column.limit is None
    right = number if column.right is None else column.right
    return Qt.AlignmentFlag.AlignVCenter | (
        Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
    )
