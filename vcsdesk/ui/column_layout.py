"""The widths of a list's columns: fitted to the window until a person drags one, remembered from then on."""

from typing import Any

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QFontMetricsF
from PySide6.QtWidgets import QHeaderView, QTableView, QTreeView

from vcsdesk.ui.cells import Cells
from vcsdesk.ui.settings import Settings
from vcsdesk.ui.shapes import chip_width
from vcsdesk.ui.widths import fitted, with_room

_MOST_LETTERS = 44
_ROWS_LOOKED_AT = 40
_LEAST_LETTERS = 13
_MOST_LETTERS_OF_A_CHIP = 26
_AIR = 24
_LEAST_LETTERS_OF_A_BAR = 16
_LEAST_LETTERS_OF_A_NAME = 26


class ColumnLayout(QObject):
    """Lays out the columns of one view."""

    letters_changed = Signal()

    def __init__(
        self, view: QTableView | QTreeView, cells: Cells[Any], settings: Settings, name: str
    ) -> None:
        super().__init__(view)
        self._view, self._cells, self._settings = view, cells, settings
        self._name = f"widths/{name}"
        self._laying = False
        self._wanted: list[int] = []
        self._least: list[int] = []
        self._rows: list[Any] = []
        self.indent = 0
        self._header().sectionResized.connect(self._dragged)
        view.viewport().installEventFilter(self)
        view.installEventFilter(self)

    def measure(self, rows: list[Any]) -> None:
        """Find how wide each column would like to be, and lay them out."""
        self._rows = rows
        metrics = QFontMetricsF(self._view.font())
        sample = rows[:: len(rows) // _ROWS_LOOKED_AT + 1]
        self._wanted = [self._width(number, sample, metrics) for number in range(len(self._cells.columns))]
        self._wanted[0] += self.indent
        self._least = [self._least_width(number, sample, metrics) for number in range(len(self._wanted))]
        self.lay_out()

    def lay_out(self) -> None:
        """Fit the columns for which there is room to the view, or set them as they were left."""
        if not self._wanted:
            return
        room = self._view.viewport().width()
        shown = with_room(self._wanted, [column.spare for column in self._cells.columns], room)
        widths = dict(zip(shown, self._widths(shown, room), strict=True))
        self._laying = True
        for number in range(len(self._wanted)):
            self._view.setColumnHidden(number, number not in widths)
            if number in widths:
                self._header().resizeSection(number, widths[number])
        self._laying = False

    def _widths(self, shown: list[int], room: int) -> list[int]:
        """Give the widths as they were left, or else as they fit."""
        kept = self._settings.widths(self._name)
        wanted = [self._wanted[number] for number in shown]
        if len(kept) == len(self._wanted):
            return [kept[number] or self._wanted[number] for number in shown]
        return fitted(wanted, [self._least[number] for number in shown], room)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Fit anew when the view gets another size or other letters."""
        if event.type() == QEvent.Type.FontChange and watched is self._view:
            self.measure(self._rows)
            self.letters_changed.emit()
        elif event.type() in (QEvent.Type.Resize, QEvent.Type.Show):
            self.lay_out()
        return super().eventFilter(watched, event)

    def _header(self) -> QHeaderView:
        view = self._view
        return view.horizontalHeader() if isinstance(view, QTableView) else view.header()

    def _width(self, number: int, rows: list[Any], metrics: QFontMetricsF) -> int:
        """Measure a column by its first rows."""
        column = self._cells.columns[number]
        heading = self._header().sectionSizeFromContents(number).width()
        if column.width:
            return max(heading, int(column.width * metrics.averageCharWidth()) + _AIR)
        if column.limit:
            return max(heading, int(metrics.averageCharWidth() * 24))
        return max(
            heading,
            min(self._content(number, rows, metrics), int(metrics.averageCharWidth() * _MOST_LETTERS)),
        )

    def _content(self, number: int, rows: list[Any], metrics: QFontMetricsF) -> int:
        """Measure the widest of what a column holds."""
        texts = [self._cells.text(number, row) for row in rows]
        if self._cells.columns[number].mark:
            return max((int(chip_width(metrics, text)) for text in texts), default=0) + _AIR
        return max((int(metrics.horizontalAdvance(text)) for text in texts), default=0) + _AIR

    def _least_width(self, number: int, rows: list[Any], metrics: QFontMetricsF) -> int:
        """Tell how far a column can be narrowed: names and sentences to a few words, the rest not at all."""
        column, letter = self._cells.columns[number], metrics.averageCharWidth()
        heading = self._header().sectionSizeFromContents(number).width() - int(metrics.height())
        letters = _LEAST_LETTERS_OF_A_NAME if number == 0 else _LEAST_LETTERS
        if column.limit:
            letters = _LEAST_LETTERS_OF_A_BAR
        elif column.mark or not any(type(column.value(row)) is str for row in rows):
            shown = min(self._content(number, rows, metrics), int(letter * _MOST_LETTERS_OF_A_CHIP))
            return min(self._wanted[number], max(shown, heading))
        return min(self._wanted[number], int(letter * letters) + _AIR)

    def _dragged(self, *_: int) -> None:
        """Remember widths a person set."""
        if not self._laying and self._view.isVisible():
            header = self._header()
            widths = [str(header.sectionSize(number)) for number in range(len(self._cells.columns))]
            self._settings.keep(self._name, " ".join(widths))
