"""A month of meetings as a calendar: moved through with the arrow keys, said in full to a screen reader."""

from calendar import monthrange
from collections import defaultdict
from collections.abc import Sequence
from datetime import date, timedelta

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from vcsdesk import wording
from vcsdesk.lists.column import Tone
from vcsdesk.lists.meetings.meetings import MeetingRow
from vcsdesk.records.meetings.meeting import MeetingStatus
from vcsdesk.ui.palettes import Colours
from vcsdesk.ui.speech import announce
from vcsdesk.ui.theme import colours

_WEEK = 7
_PAD = 6.0
_STEPS = {
    int(Qt.Key.Key_Left): -1,
    int(Qt.Key.Key_Right): 1,
    int(Qt.Key.Key_Up): -_WEEK,
    int(Qt.Key.Key_Down): _WEEK,
}
_MONTHS = {int(Qt.Key.Key_PageUp): -1, int(Qt.Key.Key_PageDown): 1}


class MonthView(QWidget):
    """One month, a cell a day, the meetings of each day in it."""

    day_chosen = Signal(object)
    """Another day is chosen; carries the date."""
    meeting_chosen = Signal(object)
    """A meeting is chosen; carries its row, or None for a day without any."""

    def __init__(self, today: date) -> None:
        super().__init__()
        self.day = self._today = today
        self._held: defaultdict[date, list[MeetingRow]] = defaultdict(list)
        self._at = 0
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._say()

    def show_rows(self, rows: Sequence[MeetingRow], today: date) -> None:
        """Show other meetings."""
        self._today = today
        self._held.clear()
        for row in rows:
            self._held[row.held_on].append(row)
        self._at = min(self._at, max(len(self._held.get(self.day, ())) - 1, 0))
        self._choose_meeting()

    def go_to(self, day: date) -> None:
        """Choose a day, in whatever month it is."""
        self.day, self._at = day, 0
        self.day_chosen.emit(day)
        self._choose_meeting()

    def go_by_months(self, step: int) -> None:
        """Choose the same day of another month, or the last one it has."""
        months = self.day.year * 12 + self.day.month - 1 + step
        year, month = months // 12, months % 12 + 1
        if date.min.year < year < date.max.year:
            self.go_to(date(year, month, min(self.day.day, monthrange(year, month)[1])))

    @property
    def meeting(self) -> MeetingRow | None:
        """The meeting that is chosen."""
        held = self._held.get(self.day, [])
        return held[self._at] if self._at < len(held) else None

    def sizeHint(self) -> QSize:
        """Ask for room for a word or two in each cell."""
        metrics = self.fontMetrics()
        return QSize(metrics.averageCharWidth() * 14 * _WEEK, metrics.height() * 4 * 6)

    def minimumSizeHint(self) -> QSize:
        """Have room for the numbers at least."""
        metrics = self.fontMetrics()
        return QSize(metrics.averageCharWidth() * 6 * _WEEK, metrics.height() * 9)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move by day, week and month; Space goes through the meetings of one day."""
        key = event.key()
        if key in _STEPS:
            self.go_to(self.day + timedelta(days=_STEPS[key]))
        elif key in _MONTHS:
            self.go_by_months(_MONTHS[key])
        elif key == Qt.Key.Key_Home:
            self.go_to(self._today)
        elif key in (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._at = (self._at + 1) % max(len(self._held.get(self.day, ())), 1)
            self._choose_meeting()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose the day and meeting under the mouse."""
        self.setFocus()
        for day, cell in self._cells():
            if cell.contains(event.position()):
                self.go_to(day)
                line = int((event.position().y() - cell.top() - self._first_line()) // self._line())
                if 0 < line < len(self._held.get(day, ())):
                    self._at = line
                    self._choose_meeting()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw weekdays and cells."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        look = colours()
        painter.setPen(look.tone(Tone.MUTED))
        painter.setFont(self._letters(strong=True))
        wide = self.width() / _WEEK
        for number, name in enumerate(wording.WEEKDAYS):
            where = QRectF(number * wide + _PAD, 0, wide - _PAD, self._head())
            painter.drawText(where, int(Qt.AlignmentFlag.AlignVCenter), name if wide > 110 else name[:3])
        for day, cell in self._cells():
            self._draw_cell(painter, look, day, cell)

    def _draw_cell(self, painter: QPainter, look: Colours, day: date, cell: QRectF) -> None:
        chosen, inside = day == self.day, day.month == self.day.month
        box = cell.adjusted(1.5, 1.5, -1.5, -1.5)
        painter.setBrush(QColor(look.chosen if chosen else look.surface if inside else look.window))
        edge = QColor(look.accent if chosen and self.hasFocus() else look.line)
        painter.setPen(QPen(edge, 2 if chosen and self.hasFocus() else 1))
        painter.drawRoundedRect(box, 6, 6)
        ink = QColor(look.on_chosen if chosen else look.text if inside else look.muted)
        painter.setFont(self._letters(strong=day == self._today))
        painter.setPen(look.tone(Tone.ACCENT) if day == self._today and not chosen else ink)
        number = f"{day.day}" if day != self._today else f"{day.day} today"
        painter.drawText(QPointF(cell.left() + _PAD + 2, cell.top() + _PAD + self._line() * 0.75), number)
        self._draw_meetings(painter, look, (day, cell), ink)

    def _draw_meetings(
        self, painter: QPainter, look: Colours, where: tuple[date, QRectF], ink: QColor
    ) -> None:
        """Write the meetings of a day, as many as there is room for."""
        day, cell = where
        held = self._held.get(day, [])
        room = max(int((cell.height() - self._first_line() - 2) // self._line()), 0)
        shown = held if len(held) <= room else held[: max(room - 1, 0)]
        painter.setFont(self._letters())
        metrics = QFontMetricsF(painter.font())
        top = cell.top() + self._first_line()
        for number, row in enumerate(shown):
            line = QRectF(
                cell.left() + _PAD, top + number * self._line(), cell.width() - 2 * _PAD, self._line()
            )
            painter.fillRect(QRectF(line.left(), line.top() + 3, 3, line.height() - 6), look.tone(_tone(row)))
            font = self._letters(strong=row is self.meeting)
            font.setStrikeOut(row.status is MeetingStatus.CANCELLED)
            painter.setFont(font)
            painter.setPen(ink)
            words = line.adjusted(8, 0, 0, 0)
            text = metrics.elidedText(_in_short(row), Qt.TextElideMode.ElideRight, words.width())
            painter.drawText(words, int(Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine), text)
        if len(shown) < len(held):
            left = f"{len(held) - len(shown)} more" if shown else wording.count(len(held), "meeting")
            last = QRectF(cell.left() + _PAD, top + len(shown) * self._line(), cell.width(), self._line())
            if not room:
                last = QRectF(cell.center().x(), cell.top() + _PAD, cell.width() / 2 - _PAD, self._line())
                left = f"● {len(held)}"
            painter.setFont(self._letters())
            painter.setPen(look.tone(Tone.ACCENT))
            painter.drawText(last, int(Qt.AlignmentFlag.AlignVCenter), left)

    def _cells(self) -> list[tuple[date, QRectF]]:
        """Give every day of the page with its place."""
        first = self.day.replace(day=1)
        start = first - timedelta(days=first.weekday())
        days = monthrange(self.day.year, self.day.month)[1] + first.weekday()
        weeks = -(-days // _WEEK)
        wide, high = self.width() / _WEEK, (self.height() - self._head()) / weeks
        return [
            (
                start + timedelta(days=number),
                QRectF(number % _WEEK * wide, self._head() + number // _WEEK * high, wide, high),
            )
            for number in range(weeks * _WEEK)
        ]

    def _choose_meeting(self) -> None:
        self._say()
        self.update()
        self.meeting_chosen.emit(self.meeting)

    def _say(self) -> None:
        """Say the day that is chosen and its meetings."""
        held = [f"{_in_short(row)}{_off(row)}" for row in self._held.get(self.day, [])]
        said = f"{wording.day(self.day)}: {'; '.join(held) or 'no meetings'}"
        self.setAccessibleName(f"Month of meetings, {wording.month(self.day)}")
        self.setAccessibleDescription(said)
        announce(self, said)

    def _head(self) -> float:
        return self.fontMetrics().height() * 1.5

    def _line(self) -> float:
        return self.fontMetrics().height() * 1.05

    def _first_line(self) -> float:
        return self._line() + _PAD * 1.5

    def _letters(self, *, strong: bool = False) -> QFont:
        font = QFont(self.font())
        font.setPointSizeF(font.pointSizeF() * 0.9)
        font.setWeight(QFont.Weight.DemiBold if strong else QFont.Weight.Normal)
        return font


def _in_short(row: MeetingRow) -> str:
    return f"{wording.clock_time(row.starts_at)} {row.board}" if row.starts_at else row.board


def _off(row: MeetingRow) -> str:
    return ", cancelled" if row.status is MeetingStatus.CANCELLED else ""


def _tone(row: MeetingRow) -> Tone:
    if row.status is MeetingStatus.CANCELLED:
        return Tone.MUTED
    return Tone.WARNING if row.short_notice else Tone.ACCENT
