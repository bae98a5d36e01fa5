"""What the shapes, edges and lines of the map mean, with how many there are of each."""

from collections import Counter
from collections.abc import Callable

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from vcsdesk.lists.boards.map import BoardMap, counted_states
from vcsdesk.lists.boards.marks import state_mark
from vcsdesk.lists.column import Mark
from vcsdesk.records.boards.body import Level
from vcsdesk.records.boards.body_link import LinkKind
from vcsdesk.screens.boards.mapped.boxes import draw_edge
from vcsdesk.screens.boards.mapped.ties import draw_tie
from vcsdesk.screens.flow import FlowLayout
from vcsdesk.ui.shapes import GAP, draw_shape
from vcsdesk.ui.theme import colours
from vcsdesk.wording import value

# Draws a sign into a rectangle.
Sign = Callable[[QPainter, QRectF], None]
_WIDE = 2.2


class _Entry(QWidget):
    """One sign and what it means."""

    def __init__(self, words: str, sign: Sign, wide: float = 1.0) -> None:
        super().__init__()
        self._words, self._sign, self._wide = words, sign, wide
        self.setAccessibleName(words)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Be as large as the sign and the words want."""
        metrics = self.fontMetrics()
        wide = self._room().width() + GAP + metrics.horizontalAdvance(self._words) + 2 * GAP
        return QSize(int(wide) + 1, metrics.height() + 4)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the sign, then the words."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        room = self._room()
        self._sign(painter, room)
        painter.setPen(QColor(colours().text))
        base = (self.height() + self.fontMetrics().capHeight()) / 2
        painter.drawText(int(room.right() + GAP), int(base), self._words)

    def _room(self) -> QRectF:
        side = float(self.fontMetrics().capHeight() + 2)
        return QRectF(1, (self.height() - side) / 2, side * self._wide, side)


class Legend(QWidget):
    """The signs that are on the map."""

    def __init__(self) -> None:
        super().__init__()
        self._flow = FlowLayout()
        self.setLayout(self._flow)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setAccessibleName("What the signs on the map mean")

    def show_for(self, shown: BoardMap) -> None:
        """Explain what is on a map."""
        for entry in self.findChildren(_Entry):
            self._flow.removeWidget(entry)
            entry.deleteLater()
        entries = [*_states(shown), *_levels(shown), *_ties(shown)]
        for entry in entries:
            self._flow.addWidget(entry)
        self.setAccessibleDescription(", ".join(entry.accessibleName() for entry in entries))
        self.updateGeometry()


def _states(shown: BoardMap) -> list[_Entry]:
    counted = counted_states(state for row in shown.rows for state in row.states)
    made = []
    for state, many in counted:
        mark = state_mark(state)

        def sign(painter: QPainter, room: QRectF, mark: Mark = mark) -> None:
            draw_shape(painter, mark.shape, room, colours().tone(mark.tone))

        made.append(_Entry(f"{state.words}: {many:,}", sign))
    return made


def _levels(shown: BoardMap) -> list[_Entry]:
    counted = Counter(row.level for row in shown.rows)
    made = []
    for level in (level for level in Level if counted[level]):

        def sign(painter: QPainter, room: QRectF, level: Level = level) -> None:
            draw_edge(painter, level, room.adjusted(0, -1, 0, 1), QColor(colours().surface), colours())

        words = "Level not known" if level is Level.NOT_KNOWN else value(level)
        made.append(_Entry(f"{words}: {counted[level]:,}", sign, _WIDE))
    return made


def _ties(shown: BoardMap) -> list[_Entry]:
    counted = Counter(tie.kind for tie in shown.ties)
    made = []
    for kind in (kind for kind in LinkKind if counted[kind]):

        def sign(painter: QPainter, room: QRectF, kind: LinkKind = kind) -> None:
            middle = room.center().y()
            draw_tie(
                painter,
                kind,
                ((room.left() + 4, middle), (room.right() - 4, middle)),
                QColor(colours().accent),
            )

        made.append(_Entry(f"{value(kind)}: {counted[kind]:,}", sign, _WIDE * 1.6))
    return made
