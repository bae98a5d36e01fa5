"""The timeline of a seat as a strip: seen, pointed at, and gone through with the arrow keys."""

from PySide6.QtCore import QEvent, QPointF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from vcsdesk.lists.boards.timeline import Timeline
from vcsdesk.screens.boards.timeline import drawing
from vcsdesk.screens.boards.timeline.drawing import Block
from vcsdesk.screens.boards.timeline.scale import Scale, scale_of
from vcsdesk.ui.labels import tip
from vcsdesk.ui.speech import announce
from vcsdesk.ui.theme import colours

_EDGE = 6.0
_STEPS = {Qt.Key.Key_Right: 1, Qt.Key.Key_Down: 1, Qt.Key.Key_Left: -1, Qt.Key.Key_Up: -1}


class TimelineStrip(QWidget):
    """The drawn timeline; the table beside it says the same."""

    chosen_changed = Signal(int)
    """Another stretch is chosen; carries its number."""

    def __init__(self, shown: Timeline) -> None:
        super().__init__()
        self._shown = shown
        self.chosen: int | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(f"Timeline of “{shown.seat}” on {shown.board}")
        self.setAccessibleDescription(shown.words)

    def sizeHint(self) -> QSize:
        """Be as high as the words want."""
        metrics = QFontMetricsF(self.font())
        return QSize(
            int(metrics.averageCharWidth() * 90), int(drawing.height(metrics, self._shown) + 2 * _EDGE)
        )

    def minimumSizeHint(self) -> QSize:
        """Never be lower, but as narrow as need be."""
        return QSize(int(QFontMetricsF(self.font()).averageCharWidth() * 30), self.sizeHint().height())

    def choose(self, number: int) -> None:
        """Choose a stretch, and say it."""
        if not 0 <= number < len(self._shown.stretches) or number == self.chosen:
            return
        self.chosen = number
        words = self._shown.stretches[number].words
        announce(self, words)
        self.setToolTip(tip(words))
        self.update()
        self.chosen_changed.emit(number)

    def blocks(self) -> tuple[Block, ...]:
        """Give the stretches in their places."""
        metrics = QFontMetricsF(self.font())
        top = drawing.block_top(metrics)
        return drawing.lay_out(self._shown, self._scale(), top, drawing.block_height(metrics))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw it."""
        painter, look, font = QPainter(self), colours(), self.font()
        painter.translate(0, _EDGE)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        blocks = self.blocks()
        drawing.draw_blocks(painter, blocks, look, font)
        drawing.draw_standing(painter, self._shown, self._scale(), look, font)
        if self.chosen is not None:
            drawing.draw_ring(painter, blocks[self.chosen], look, focused=self.hasFocus())
        drawing.draw_moments(painter, self._shown.moments, self._scale(), look, font)
        drawing.draw_axis(painter, self._shown, self._scale(), look, font)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go from stretch to stretch."""
        last = len(self._shown.stretches) - 1
        key = Qt.Key(event.key())
        if key in _STEPS:
            self.choose(min(max((self.chosen or 0) + _STEPS[key], 0), last))
        elif key == Qt.Key.Key_Home:
            self.choose(0)
        elif key == Qt.Key.Key_End:
            self.choose(last)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose what is pressed on."""
        number = self._at(event.position())
        if number is not None:
            self.choose(number)

    def event(self, event: QEvent) -> bool:
        """Say of what is pointed at what it is."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            QToolTip.showText(event.globalPos(), tip(self._words_at(QPointF(event.pos()))), self)
            return True
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            if self.chosen is None:
                self.choose(self._of_the_day())
            self.update()
        return super().event(event)

    def _of_the_day(self) -> int:
        """Give the stretch of the day looked at, or the first."""
        on = self._shown.on
        days = [(each.first or on, each.last or on) for each in self._shown.stretches]
        return next((number for number, (first, last) in enumerate(days) if first <= on <= last), 0)

    def _words_at(self, where: QPointF) -> str:
        number = self._at(where)
        if number is not None:
            return self._shown.stretches[number].words
        rows = drawing.standing_boxes(self._shown, self._scale(), QFontMetricsF(self.font()))
        return next((each.words for each, box in rows if box.contains(where - QPointF(0, _EDGE))), "")

    def _at(self, where: QPointF) -> int | None:
        point = where - QPointF(0, _EDGE)
        return next((number for number, each in enumerate(self.blocks()) if each.box.contains(point)), None)

    def _scale(self) -> Scale:
        return scale_of(self._shown, _EDGE, self.width() - 2 * _EDGE)
