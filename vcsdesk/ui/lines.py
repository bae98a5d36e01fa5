"""Lines to type into and bars to scroll with, drawn round and calm like the rest."""

from typing import cast

from PySide6.QtCore import QEvent, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPalette, QPen, QShowEvent, QWheelEvent
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QFrame,
    QLineEdit,
    QProgressBar,
    QScrollArea,
    QScrollBar,
    QSlider,
    QStyle,
    QStyleOptionSlider,
    QWidget,
)

from vcsdesk.ui.focus_ring import FocusRing
from vcsdesk.ui.icons import draw_icon
from vcsdesk.ui.theme import colours

ONLY_LOOKING_ELSEWHERE = (Qt.FocusReason.ActiveWindowFocusReason, Qt.FocusReason.PopupFocusReason)
"""Why the keyboard goes away from a line that it comes back to."""
RADIUS = 7
_AIR, _BELOW = 14, 8


class RoundLine(QLineEdit):
    """A line with round corners, an edge that can be seen, a ring where the keyboard is, perhaps a sign."""

    def __init__(self, parent: QWidget | None = None, sign: str = "") -> None:
        super().__init__(parent)
        self._sign = sign
        self.setFrame(False)
        self._set_margins()
        clear = QPalette()
        clear.setColor(QPalette.ColorRole.Base, QColor(Qt.GlobalColor.transparent))
        self.setPalette(clear)

    def sizeHint(self) -> QSize:
        """Be as high as a button."""
        return QSize(super().sizeHint().width(), self.fontMetrics().height() + _AIR)

    def minimumSizeHint(self) -> QSize:
        """Never be lower than a button."""
        return QSize(super().minimumSizeHint().width(), self.fontMetrics().height() + _AIR)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the ground and the edge under the words."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        _draw_ground(painter, self, here=self.hasFocus())
        if self._sign:
            side = self._side()
            place = QRectF(10, (self.height() - side) / 2, side, side)
            draw_icon(painter, self._sign, place, QColor(colours().muted))
        painter.end()
        super().paintEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Make room for a larger sign."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._set_margins()

    def _side(self) -> int:
        return round(self.fontMetrics().height() * 0.84)

    def _set_margins(self) -> None:
        self.setTextMargins(12 + self._side() if self._sign else 6, 0, 6, 0)


class RoundCombo(QComboBox):
    """A list of choices with round corners; the wheel over it scrolls what it stands in."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrame(False)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Choose nothing by the way."""
        event.ignore()

    def sizeHint(self) -> QSize:
        """Be as high as a button."""
        return QSize(super().sizeHint().width() + 16, self.fontMetrics().height() + _AIR)

    def minimumSizeHint(self) -> QSize:
        """Never be lower than a button."""
        return QSize(super().minimumSizeHint().width(), self.fontMetrics().height() + _AIR)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the ground, the choice and the arrow."""
        look = colours()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        line = self.lineEdit()
        here = self.hasFocus() or (line is not None and line.hasFocus())
        _draw_ground(painter, self, here=here)
        side = self.fontMetrics().height() * 0.8
        arrow = QRectF(self.width() - side - 10, (self.height() - side) / 2, side, side)
        draw_icon(painter, "chevron-down", arrow, QColor(look.text))
        if line is None:
            painter.setPen(QColor(look.text))
            room = QRectF(10, 0, arrow.left() - 14, self.height())
            words = self.fontMetrics().elidedText(
                self.currentText(), Qt.TextElideMode.ElideRight, int(room.width())
            )
            painter.drawText(room, int(Qt.AlignmentFlag.AlignVCenter), words)

    def setLineEdit(self, line: QLineEdit) -> None:  # noqa: N802
        """Take a line to type in, and let the ground show through it."""
        clear = QPalette()
        clear.setColor(QPalette.ColorRole.Base, QColor(Qt.GlobalColor.transparent))
        line.setPalette(clear)
        line.setFrame(False)
        line.setTextMargins(6, 0, 0, 0)
        super().setLineEdit(line)


class Slider(QSlider):
    """A handle on a line, moved by hand or by keys; the wheel over it scrolls what it stands in."""

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Move nothing by the way."""
        event.ignore()


class ProgressLine(QProgressBar):
    """A bar that fills up, and shows only its beginning while nobody knows how long it takes."""

    def __init__(self) -> None:
        super().__init__()
        self.setTextVisible(False)
        self.setFixedHeight(12)

    def show_at(self, done: int, total: int) -> None:
        """Show how far it is with the next picture of the window, and not at once as Qt would by itself."""
        self.setUpdatesEnabled(False)
        self.setRange(0, total)
        self.setValue(done)
        self.setUpdatesEnabled(True)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the track and what is done of it."""
        look = colours()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.setPen(QPen(QColor(look.edge if look.strong else look.plain_tint), 1))
        painter.setBrush(QColor(look.plain_tint))
        painter.drawRoundedRect(box, 6, 6)
        share = self.value() / self.maximum() if self.maximum() else 0.08
        box.setWidth(max(box.width() * share, box.height()) if share else 0)
        painter.setBrush(QColor(look.accent))
        painter.drawRoundedRect(box, 6, 6)


class ScrollArea(QScrollArea):
    """Lets a widget be scrolled where there is no room for it."""

    def __init__(self) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setVerticalScrollBar(ThinScrollBar())
        self.setHorizontalScrollBar(ThinScrollBar())
        FocusRing(self)
        cast("QApplication", QApplication.instance()).focusChanged.connect(self._follow)

    def _follow(self, _before: QWidget | None, now: QWidget | None) -> None:
        """Bring what the keyboard went to into sight, whole and with its label, wherever it came from."""
        inside = self.widget()
        if now is None or inside is None or not inside.isAncestorOf(now):
            return
        if QApplication.mouseButtons() != Qt.MouseButton.NoButton or now.height() > self.viewport().height():
            return
        where = QRect(now.mapTo(inside, QPoint()), now.size())
        self.ensureVisible(where.left(), where.bottom(), 0, _BELOW)
        self.ensureVisible(where.left(), where.top(), 0, self.fontMetrics().height() + _BELOW)

    def showEvent(self, event: QShowEvent) -> None:
        """Lay out again what grew while it came into sight, of which Qt tells nobody."""
        super().showEvent(event)
        inside = self.widget()
        if inside is not None and (layout := inside.layout()) is not None:
            layout.setGeometry(inside.contentsRect())


def scrolling(inside: QWidget) -> ScrollArea:
    """Let a widget be scrolled where there is no room for it."""
    area = ScrollArea()
    area.setWidget(inside)
    return area


def _draw_ground(painter: QPainter, widget: QWidget, *, here: bool) -> None:
    """Draw a rounded ground, with a ring where the keyboard is."""
    look = colours()
    painter.setBrush(QColor(look.surface))
    painter.setPen(QPen(QColor(look.accent if here else look.edge), 2 if here else 1))
    painter.drawRoundedRect(QRectF(widget.rect()).adjusted(1, 1, -1, -1), RADIUS, RADIUS)


class ThinScrollBar(QScrollBar):
    """A scroll bar without arrows: the handle alone, over whatever is behind it."""

    def __init__(self) -> None:
        super().__init__()
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent, on=False)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the handle."""
        option = QStyleOptionSlider()
        self.initStyleOption(option)
        part = QStyle.SubControl.SC_ScrollBarSlider
        handle = self.style().subControlRect(QStyle.ComplexControl.CC_ScrollBar, option, part, self)
        look = colours()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colour = QColor(look.edge)
        colour.setAlphaF(1.0 if look.strong or self.isSliderDown() or self.underMouse() else 0.55)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        painter.drawRoundedRect(QRectF(handle).adjusted(4, 4, -4, -4), 4, 4)
