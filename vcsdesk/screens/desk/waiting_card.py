"""Things that are equally near, in a card: the first few, and the rest when they are asked for."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from vcsdesk import wording
from vcsdesk.lists.column import Mark, Tone
from vcsdesk.lists.desk.today_row import TodayRow
from vcsdesk.screens.desk.waiting_line import WaitingLine
from vcsdesk.ui.buttons import PlainButton
from vcsdesk.ui.card import Card
from vcsdesk.ui.labels import PlainLabel, heading, label

_AT_FIRST = 5
_AT_MOST = 60


class WaitingCard(Card):
    """A heading with a number, lines, and a button for the rest.

    `order` says by what rule the lines follow one another, where not all hurt alike.
    """

    opened = Signal(object)
    """Carries the row."""

    def __init__(self, title: str, mark: Mark, nothing: str, *, order: str = "", dated: bool = False) -> None:
        super().__init__(margin=8)
        self._mark, self._nothing, self._dated = mark, nothing, dated
        self._rows: tuple[TodayRow, ...] = ()
        self._shown: list[QWidget] = []
        self._all = False
        self._number = PlainLabel("", factor=1.25, tone=mark.tone, strong=True)
        head = QHBoxLayout()
        head.setContentsMargins(12, 8, 14, 0)
        head.addWidget(heading(title))
        head.addStretch(1)
        head.addWidget(self._number)
        self.setAccessibleName(title)
        self._order = label(order, Tone.MUTED, wrap=True)
        self._order.setContentsMargins(12, 0, 12, 2)
        self._lines = QVBoxLayout()
        self._lines.setSpacing(0)
        self._more = PlainButton("", "chevron-down", quiet=True)
        self._more.clicked.connect(self._show_all)
        self.inside.setSpacing(2)
        self.inside.addLayout(head)
        self.inside.addWidget(self._order)
        self.inside.addLayout(self._lines)
        self.inside.addWidget(self._more, 0, Qt.AlignmentFlag.AlignLeft)

    def show_rows(self, rows: Sequence[TodayRow]) -> None:
        """Show what waits."""
        self._rows = tuple(rows)
        self._order.setVisible(bool(self._order.text()) and len({row.severity for row in rows}) > 1)
        self._number.setText(str(len(rows)) if rows else "")
        for old in self._shown:
            self._lines.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._shown = []
        for row in rows[: _AT_MOST if self._all else _AT_FIRST]:
            line = WaitingLine(row, self._mark, dated=self._dated)
            line.clicked.connect(lambda _=False, row=row: self.opened.emit(row))
            self._shown.append(line)
        if not rows:
            self._shown.append(self._kind_words())
        for widget in self._shown:
            self._lines.addWidget(widget)
        rest = len(rows) - _AT_FIRST
        self._more.setVisible(rest > 0 and not self._all)
        self._more.set_words(f"Show {wording.number(max(rest, 0))} more")

    @property
    def lines(self) -> tuple[WaitingLine, ...]:
        """Give the lines that are shown."""
        return tuple(widget for widget in self._shown if isinstance(widget, WaitingLine))

    def _show_all(self) -> None:
        self._all = True
        self.show_rows(self._rows)
        if len(self.lines) > _AT_FIRST:
            self.lines[_AT_FIRST].show()
            self.lines[_AT_FIRST].setFocus()

    def _kind_words(self) -> PlainLabel:
        said = label(self._nothing, Tone.MUTED, wrap=True)
        said.setContentsMargins(12, 4, 12, 10)
        return said
