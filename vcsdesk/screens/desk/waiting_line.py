"""One thing that waits, as a line that opens where it is dealt with."""

from datetime import date

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy

from vcsdesk.lists.column import Mark, Tone
from vcsdesk.lists.desk.today_row import TodayRow
from vcsdesk.ui.labels import left_to_right, literal
from vcsdesk.ui.palettes import Colours
from vcsdesk.ui.shapes import draw_shape
from vcsdesk.ui.theme import colours
from vcsdesk.wording import MONTHS, WEEKDAYS, capital, day

_PAD = 10.0
_GAP = 3.0
_WIDEST = 10_000
_WRAP = int(Qt.TextFlag.TextWordWrap)
# Some scripts stand taller than our letters: in the middle of the line, and never cut.
_WHOLE = int(Qt.TextFlag.TextSingleLine | Qt.TextFlag.TextDontClip | Qt.AlignmentFlag.AlignVCenter)


class WaitingLine(QAbstractButton):
    """The board in strong letters, what waits under it, and how near; a meeting leads with its day."""

    def __init__(self, row: TodayRow, mark: Mark, *, dated: bool) -> None:
        super().__init__()
        self.row, self._mark, self._dated = row, mark, dated
        self._what = left_to_right(_without_day(row) if dated else row.what)
        said = f"{row.where}. {row.what} {row.when}"
        self.setText(literal(said))
        self.setAccessibleName(said)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def hasHeightForWidth(self) -> bool:  # noqa: N802
        """Grow in height where the words wrap."""
        return True

    def heightForWidth(self, width: int) -> int:  # noqa: N802
        """Tell how high it is at a width."""
        words = self._words(width).height() + QFontMetricsF(self.font()).height() + _GAP
        return int(max(words, self._left() * 0.8 if self._dated else 0) + 2 * _PAD)

    def sizeHint(self) -> QSize:
        """Ask for a width at which most sentences need one line or two."""
        return QSize(360, self.heightForWidth(360))

    def minimumSizeHint(self) -> QSize:
        """Become narrow where it must; how high it then is follows from the width."""
        return QSize(160, self.heightForWidth(_WIDEST))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the line."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        look, metrics = colours(), QFontMetricsF(self.font())
        box = QRectF(self.rect()).adjusted(2, 1, -2, -1)
        if self.underMouse() or self.isDown():
            painter.setBrush(QColor(look.plain_tint))
            painter.setPen(Qt.PenStyle.NoPen)
            painter.drawRoundedRect(box, 8, 8)
        self._draw_sign(painter, look, metrics)
        when = metrics.horizontalAdvance(self.row.when)
        top = QRectF(self._left(), _PAD, self.width() - self._left() - when - 3 * _PAD, metrics.height())
        painter.setFont(self._strong())
        painter.setPen(QColor(look.text))
        board = QFontMetricsF(self._strong()).elidedText(
            self.row.where, Qt.TextElideMode.ElideRight, top.width()
        )
        painter.drawText(top, _WHOLE, board)
        painter.setFont(self.font())
        painter.setPen(look.tone(self._mark.tone))
        right = QRectF(self.width() - when - 2 * _PAD, _PAD, when + _PAD, metrics.height())
        painter.drawText(right, int(Qt.AlignmentFlag.AlignRight), self.row.when)
        painter.setPen(look.tone(Tone.MUTED))
        painter.drawText(
            self._words(self.width()).translated(0, _PAD + metrics.height() + _GAP), _WRAP, self._what
        )
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(look.accent), 2))
            painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), 7, 7)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open on Enter too, and move with the arrow keys."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        elif event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self.focusNextPrevChild(event.key() == Qt.Key.Key_Down)
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Make room for larger letters."""
        if event.type() == QEvent.Type.FontChange:
            self.updateGeometry()
        super().changeEvent(event)

    def _draw_sign(self, painter: QPainter, look: Colours, metrics: QFontMetricsF) -> None:
        """Draw the shape of how near it is, or the day of a meeting."""
        if self._dated:
            side = self._left() - 2.4 * _PAD
            _draw_day(painter, QRectF(_PAD, _PAD, side, side * 1.02), self.row.due_on, look, self.font())
            return
        side = metrics.capHeight() + 3
        spot = QRectF(_PAD + 2, _PAD + (metrics.height() - side) / 2, side, side)
        draw_shape(painter, self._mark.shape, spot, look.tone(self._mark.tone))

    def _left(self) -> float:
        """Tell where the words begin."""
        letter = QFontMetricsF(self.font()).height()
        return letter * 2.4 + 2.4 * _PAD if self._dated else letter + 1.6 * _PAD

    def _words(self, width: int) -> QRectF:
        """Give the space the sentence takes at a width."""
        room = QRectF(self._left(), 0, max(width - self._left() - 2 * _PAD, 80), _WIDEST)
        found = QFontMetricsF(self.font()).boundingRect(room, _WRAP, self._what)
        return QRectF(room.left(), 0, room.width(), found.height())

    def _strong(self) -> QFont:
        font = QFont(self.font())
        font.setWeight(QFont.Weight.DemiBold)
        return font


def _without_day(row: TodayRow) -> str:
    """Leave out of the sentence the day that stands beside it."""
    rest = row.what.removeprefix(f"Meets on {day(row.due_on)}").lstrip(" ,.")
    return capital(rest) or row.what


def _draw_day(painter: QPainter, box: QRectF, on: date, look: Colours, font: QFont) -> None:
    """Draw a leaf of a calendar: weekday, day and month."""
    painter.save()
    painter.setPen(QPen(look.tone(Tone.ACCENT), 1) if look.strong else Qt.PenStyle.NoPen)
    painter.setBrush(look.tint(Tone.ACCENT))
    painter.drawRoundedRect(box, 8, 8)
    painter.setPen(look.tone(Tone.ACCENT))
    small, large = QFont(font), QFont(font)
    small.setPointSizeF(font.pointSizeF() * 0.78)
    large.setPointSizeF(font.pointSizeF() * 1.25)
    large.setWeight(QFont.Weight.DemiBold)
    third = box.height() / 3.2
    centre = int(Qt.AlignmentFlag.AlignCenter)
    for words, letters, top, height in (
        (WEEKDAYS[on.weekday()][:3], small, 0.12, 0.9),
        (str(on.day), large, 1.0, 1.15),
        (MONTHS[on.month - 1][:3], small, 2.1, 0.9),
    ):
        painter.setFont(letters)
        painter.drawText(
            QRectF(box.left(), box.top() + third * top, box.width(), third * height), centre, words
        )
    painter.restore()
