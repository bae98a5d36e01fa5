"""How one day of the month is drawn: its number, and as many of its meetings as there is room for."""

from collections.abc import Sequence
from datetime import date

import msgspec
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen

from vcsdesk import wording
from vcsdesk.lists.column import Tone
from vcsdesk.lists.meetings.meetings import MeetingRow
from vcsdesk.records.meetings.meeting import MeetingStatus
from vcsdesk.ui.theme import colours

PAD = 6.0
_MIDDLE = int(Qt.AlignmentFlag.AlignVCenter)


class Letters:
    """The letters of the month, a little smaller than elsewhere, and the lines they make."""

    def __init__(self, font: QFont) -> None:
        high = QFontMetricsF(font).height()
        self.font = QFont(font)
        self.font.setPointSizeF(font.pointSizeF() * 0.9)
        self.strong = QFont(self.font)
        self.strong.setWeight(QFont.Weight.DemiBold)
        self.head = high * 1.5
        self.line = high * 1.05
        self.first_line = self.line + PAD * 1.5


class DayCell(msgspec.Struct, frozen=True, kw_only=True):
    """One day in its place; `note` says that it is today or the day looked at."""

    day: date
    box: QRectF
    held: Sequence[MeetingRow]
    meeting: MeetingRow | None
    note: str
    inside: bool
    chosen: bool
    focused: bool

    @property
    def ink(self) -> QColor:
        """The colour its words are written in."""
        look = colours()
        return QColor(look.on_chosen if self.chosen else look.text if self.inside else look.muted)


def draw_day(painter: QPainter, cell: DayCell, letters: Letters) -> None:
    """Draw a day."""
    look = colours()
    painter.setBrush(QColor(look.chosen if cell.chosen else look.surface if cell.inside else look.window))
    strong_edge = cell.chosen and cell.focused
    painter.setPen(QPen(QColor(look.accent if strong_edge else look.line), 2 if strong_edge else 1))
    painter.drawRoundedRect(cell.box.adjusted(1.5, 1.5, -1.5, -1.5), 6, 6)
    painter.setFont(letters.strong if cell.note else letters.font)
    painter.setPen(look.tone(Tone.ACCENT) if cell.note and not cell.chosen else cell.ink)
    words = f"{cell.day.day} {cell.note}".rstrip()
    crowded = cell.held and not _lines_of(cell, letters)
    room = cell.box.width() / (2 if crowded else 1) - 2 * PAD
    fits = painter.fontMetrics().horizontalAdvance(words) <= room
    where = QPointF(cell.box.left() + PAD + 2, cell.box.top() + PAD + letters.line * 0.75)
    painter.drawText(where, words if fits else str(cell.day.day))
    _draw_meetings(painter, cell, letters)


def in_short(row: MeetingRow) -> str:
    """Say when and who meets."""
    return f"{wording.clock_time(row.starts_at)} {row.board}" if row.starts_at else row.board


def _draw_meetings(painter: QPainter, cell: DayCell, letters: Letters) -> None:
    room = _lines_of(cell, letters)
    shown = cell.held if len(cell.held) <= room else cell.held[: max(room - 1, 0)]
    top = cell.box.top() + letters.first_line
    for number, row in enumerate(shown):
        line = QRectF(
            cell.box.left() + PAD, top + number * letters.line, cell.box.width() - 2 * PAD, letters.line
        )
        _draw_meeting(painter, row, line, letters.strong if row is cell.meeting else letters.font, cell.ink)
    left = len(cell.held) - len(shown)
    if not left:
        return
    painter.setFont(letters.font)
    painter.setPen(colours().tone(Tone.ACCENT))
    if room:
        words = f"{left} more" if shown else wording.count(left, "meeting")
        last = QRectF(cell.box.left() + PAD, top + len(shown) * letters.line, cell.box.width(), letters.line)
        painter.drawText(last, _MIDDLE, words)
        return
    half = cell.box.width() / 2 - PAD
    painter.drawText(
        QRectF(cell.box.center().x(), cell.box.top() + PAD, half, letters.line), _MIDDLE, f"● {left}"
    )


def _lines_of(cell: DayCell, letters: Letters) -> int:
    """Tell for how many lines there is room under the number."""
    return max(int((cell.box.height() - letters.first_line - 2) // letters.line), 0)


def _draw_meeting(painter: QPainter, row: MeetingRow, line: QRectF, font: QFont, ink: QColor) -> None:
    bar = QRectF(line.left(), line.top() + 3, 3, line.height() - 6)
    painter.fillRect(bar, colours().tone(_tone(row)))
    own = QFont(font)
    own.setStrikeOut(row.status is MeetingStatus.CANCELLED)
    painter.setFont(own)
    painter.setPen(ink)
    words = line.adjusted(8, 0, 0, 0)
    painter.drawText(
        words, _MIDDLE | int(Qt.TextFlag.TextSingleLine), _shortened(painter, in_short(row), words.width())
    )


def _shortened(painter: QPainter, words: str, room: float) -> str:
    return QFontMetricsF(painter.font()).elidedText(words, Qt.TextElideMode.ElideRight, room)


def _tone(row: MeetingRow) -> Tone:
    if row.status is MeetingStatus.CANCELLED:
        return Tone.MUTED
    return Tone.WARNING if row.short_notice else Tone.ACCENT
