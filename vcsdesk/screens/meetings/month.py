"""A month of meetings as a calendar: moved through with the arrow keys, said in full to a screen reader."""

from calendar import monthrange
from collections import defaultdict
from collections.abc import Sequence
from datetime import date, timedelta

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from vcsdesk import wording
from vcsdesk.lists.column import Tone
from vcsdesk.lists.meetings.meetings import MeetingRow
from vcsdesk.records.meetings.meeting import MeetingStatus
from vcsdesk.screens.meetings.day_cell import PAD, DayCell, Letters, draw_day, in_short
from vcsdesk.ui.speech import announce
from vcsdesk.ui.theme import colours

_WEEK = 7
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

    def __init__(self, on: date, today: date) -> None:
        super().__init__()
        self.day = self._on = on
        self._today = today
        self._held: defaultdict[date, list[MeetingRow]] = defaultdict(list)
        self._at = 0
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._say()

    def show_rows(self, rows: Sequence[MeetingRow], on: date, today: date) -> None:
        """Show other meetings; when another day is looked at, go to it."""
        self._today = today
        if on != self._on:
            self.day = self._on = on
            self.day_chosen.emit(on)
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

    def go_home(self) -> None:
        """Choose today."""
        self.go_to(self._today)

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
            self.go_home()
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
                letters = self._letters()
                line = int((event.position().y() - cell.top() - letters.first_line) // letters.line)
                if 0 < line < len(self._held.get(day, ())):
                    self._at = line
                    self._choose_meeting()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw weekdays and days."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        letters = self._letters()
        painter.setPen(colours().tone(Tone.MUTED))
        painter.setFont(letters.strong)
        wide = self.width() / _WEEK
        for number, name in enumerate(wording.WEEKDAYS):
            where = QRectF(number * wide + PAD, 0, wide - PAD, letters.head)
            painter.drawText(where, int(Qt.AlignmentFlag.AlignVCenter), name if wide > 110 else name[:3])
        for day, box in self._cells():
            draw_day(painter, self._cell(day, box), letters)

    def _cell(self, day: date, box: QRectF) -> DayCell:
        return DayCell(
            day=day,
            box=box,
            held=self._held.get(day, ()),
            meeting=self.meeting,
            note=self._note(day),
            inside=day.month == self.day.month,
            chosen=day == self.day,
            focused=self.hasFocus(),
        )

    def _note(self, day: date) -> str:
        if day == self._today:
            return "today"
        return "looked at" if day == self._on else ""

    def _cells(self) -> list[tuple[date, QRectF]]:
        """Give every day of the page with its place."""
        first = self.day.replace(day=1)
        start = first - timedelta(days=first.weekday())
        days = monthrange(self.day.year, self.day.month)[1] + first.weekday()
        weeks = -(-days // _WEEK)
        head = self._letters().head
        wide, high = self.width() / _WEEK, (self.height() - head) / weeks
        return [
            (
                start + timedelta(days=number),
                QRectF(number % _WEEK * wide, head + number // _WEEK * high, wide, high),
            )
            for number in range(weeks * _WEEK)
        ]

    def _choose_meeting(self) -> None:
        self._say()
        self.update()
        self.meeting_chosen.emit(self.meeting)

    def _say(self) -> None:
        """Say the day that is chosen and its meetings."""
        held = [f"{in_short(row)}{_off(row)}" for row in self._held.get(self.day, [])]
        note = {"today": ", today", "looked at": ", the day looked at"}.get(self._note(self.day), "")
        said = f"{wording.day(self.day)}{note}: {'; '.join(held) or 'no meetings'}"
        self.setAccessibleName(f"Month of meetings, {wording.month(self.day)}")
        self.setAccessibleDescription(said)
        announce(self, said)

    def _letters(self) -> Letters:
        return Letters(self.font())


def _off(row: MeetingRow) -> str:
    return ", cancelled" if row.status is MeetingStatus.CANCELLED else ""
