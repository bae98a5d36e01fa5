"""Two days between which something was held, typed above a list."""

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from vcsdesk.lists.column import Tone
from vcsdesk.ui.date_field import TypedField
from vcsdesk.ui.desk import Desk
from vcsdesk.ui.kinds import Day
from vcsdesk.ui.labels import label
from vcsdesk.wording import short_day


class HeldBetween(QWidget):
    """Asks from which day to which; an empty day is no bound."""

    changed = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.first: date | None = None
        self.last: date | None = None
        self.first_line, self.last_line = self._line(desk, "Held from"), self._line(desk, "Held until")
        self.first_line.taken.connect(self._take_first)
        self.last_line.taken.connect(self._take_last)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        for widget in (label("Held between", Tone.MUTED), self.first_line, label("and"), self.last_line):
            row.addWidget(widget, int(isinstance(widget, TypedField)))

    def days(self) -> tuple[date, date] | None:
        """Give the two days in their order, or None where neither was typed."""
        if self.first is None and self.last is None:
            return None
        first, last = self.first or date.min, self.last or date.max
        return min(first, last), max(first, last)

    def _line(self, desk: Desk, name: str) -> TypedField:
        made = TypedField(Day(lambda: desk.today), name, "calendar-days")
        made.setPlaceholderText("any day")
        return made

    def _take_first(self, day: date | None) -> None:
        self.first = day
        self._say(self.first_line, day)

    def _take_last(self, day: date | None) -> None:
        self.last = day
        self._say(self.last_line, day)

    def _say(self, line: TypedField, day: date | None) -> None:
        line.say(short_day(day) if day else "")
        self.changed.emit()
