"""The chart of terms: gone through with the arrow keys, and each bar said in full to a screen reader."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
    QResizeEvent,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from vcsdesk.screens.boards.terms.bar_drawing import Place, draw_chart, lay_out
from vcsdesk.screens.boards.terms.bars import Bar
from vcsdesk.ui.labels import tip
from vcsdesk.ui.speech import announce
from vcsdesk.ui.theme import colours

_STEPS = {int(Qt.Key.Key_Left): -1, int(Qt.Key.Key_Right): 1}
_LEAST_LETTERS, _LETTERS = 24, 72
_LEAST_LINES, _LINES = 6, 11
_ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}


class TermChart(QWidget):
    """Bars side by side, one of which is chosen; drawn once and kept as a picture until something changes."""

    bar_chosen = Signal(object)
    """Another bar is chosen; carries it."""
    opened = Signal(object)
    """A bar was opened by Enter or a double click; carries it."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.bars: tuple[Bar, ...] = ()
        self._places: tuple[Place, ...] = ()
        self._picture: QPixmap | None = None
        self._at = 0
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def show_bars(self, bars: Sequence[Bar]) -> None:
        """Show other bars; the month that was chosen stays chosen where it is still there."""
        before = self.current()
        self.bars = tuple(bars)
        same = [number for number, bar in enumerate(bars) if before and _key(bar) == _key(before)]
        self._at = same[0] if same else _tallest(self.bars)
        self._lay_out()
        self._tell()

    def current(self) -> Bar | None:
        """Give the bar that is chosen."""
        return self.bars[self._at] if self.bars else None

    def choose(self, number: int) -> None:
        """Choose a bar by its place."""
        if self.bars:
            self._at = min(max(number, 0), len(self.bars) - 1)
            self.update()
            self._tell()
            announce(self, self.bars[self._at].said)

    def sizeHint(self) -> QSize:
        """Ask for room for bars, their numbers and their months."""
        return self._room(_LETTERS, _LINES)

    def minimumSizeHint(self) -> QSize:
        """Never be too low to tell bars apart."""
        return self._room(_LEAST_LETTERS, _LEAST_LINES)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go from bar to bar, to the first and the last, and open one."""
        key = event.key()
        if key in _STEPS:
            self.choose(self._at + _STEPS[key])
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            self.choose(0 if key == Qt.Key.Key_Home else len(self.bars))
        elif key in _ENTER and self.bars:
            self.opened.emit(self.current())
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose the bar under the mouse."""
        number = self._bar_at(event.position())
        if number is not None:
            self.choose(number)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Open the bar under the mouse."""
        if self._bar_at(event.position()) is not None:
            self.opened.emit(self.current())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Show the picture, and mark the bar that is chosen."""
        if self._picture is None:
            self._picture = self._drawn()
        painter = QPainter(self)
        if self._places:
            look, slot = colours(), self._places[self._at].slot.adjusted(0.5, 0.5, -0.5, -0.5)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setBrush(QColor(look.plain_tint))
            edge = QPen(QColor(look.accent), 2) if self.hasFocus() else QPen(QColor(look.line), 1)
            painter.setPen(edge)
            painter.drawRoundedRect(slot, 5, 5)
        painter.drawPixmap(0, 0, self._picture)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the room out anew."""
        super().resizeEvent(event)
        self._lay_out()

    def changeEvent(self, event: QEvent) -> None:
        """Draw anew in other letters or colours."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.PaletteChange):
            self._lay_out()
            self.updateGeometry()

    def event(self, event: QEvent) -> bool:
        """Say what the bar under the mouse stands for."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            number = self._bar_at(QPointF(event.pos()))
            QToolTip.showText(event.globalPos(), tip(self.bars[number].said) if number is not None else "")
            return True
        return super().event(event)

    def _lay_out(self) -> None:
        self._places = lay_out(self.bars, QRectF(self.rect()), QFontMetricsF(self._letters()))
        self._picture = None
        self.update()

    def _drawn(self) -> QPixmap:
        ratio = self.devicePixelRatioF()
        picture = QPixmap(self.size() * ratio)
        picture.setDevicePixelRatio(ratio)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        draw_chart(painter, self._places, colours(), self._letters())
        painter.end()
        return picture

    def _room(self, letters: int, lines: int) -> QSize:
        metrics = self.fontMetrics()
        return QSize(metrics.averageCharWidth() * letters, metrics.height() * lines)

    def _letters(self) -> QFont:
        font = QFont(self.font())
        font.setPointSizeF(font.pointSizeF() * 0.92)
        return font

    def _bar_at(self, where: QPointF) -> int | None:
        return next((n for n, place in enumerate(self._places) if place.slot.contains(where)), None)

    def _tell(self) -> None:
        bar = self.current()
        self.setAccessibleDescription(bar.said if bar else "")
        self.bar_chosen.emit(bar)


def _key(bar: Bar) -> object:
    return bar.month or bar.label


def _tallest(bars: Sequence[Bar]) -> int:
    """Choose the month in which most terms end, to begin with."""
    months = [number for number, bar in enumerate(bars) if bar.month]
    return max(months, key=lambda number: (bars[number].amount, -number), default=0)
