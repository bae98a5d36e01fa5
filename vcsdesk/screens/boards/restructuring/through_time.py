"""The structure through time: from one day on which it changed to the next, or any two days side by side."""

from collections.abc import Callable
from datetime import date, timedelta

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from vcsdesk import wording
from vcsdesk.lists.boards.comparison import Comparison, FigureRow, compare
from vcsdesk.lists.boards.difference import DifferenceRow
from vcsdesk.lists.boards.turning_days import turn_after, turn_before, turning_days
from vcsdesk.lists.reach import reach
from vcsdesk.refused import Refused
from vcsdesk.screens.in_full import said_in_full, sentence, show_rows
from vcsdesk.screens.low_page import LowPage
from vcsdesk.ui.buttons import PlainButton
from vcsdesk.ui.date_field import TypedField
from vcsdesk.ui.desk import Desk
from vcsdesk.ui.kinds import Day
from vcsdesk.ui.labels import PlainLabel, label, tip
from vcsdesk.ui.lines import Slider
from vcsdesk.ui.table import Table

_DAY = timedelta(days=1)


class ThroughTime(QWidget):
    """A page that steps the day looked at from change to change and says what each of them changed."""

    def __init__(self, desk: Desk, table: Table[DifferenceRow]) -> None:
        super().__init__()
        self._desk, self.table = desk, table
        self._days: tuple[date, ...] = ()
        self._typed: tuple[date, date] | None = None
        self._typed_on = desk.on
        self.shown: Comparison | None = None
        self.said = PlainLabel("", factor=1.1, strong=True)
        self.said.setWordWrap(True)
        self.figures = label("", wrap=True)
        self.slider = Slider(Qt.Orientation.Horizontal)
        self.first, self.then = self._field("Compare this day"), self._field("with this day")
        self.fields = self._fields()
        self._lay_out()
        self.slider.valueChanged.connect(lambda at: self._go_to(self._days[at]))
        self.first.taken.connect(lambda day: self._take(day, None))
        self.then.taken.connect(lambda day: self._take(None, day))

    def refresh(self) -> None:
        """Compare anew: the days that were typed, or the last change with the day before it."""
        desk = self._desk
        self._days = turning_days(desk.store)
        if desk.on != self._typed_on:
            self._typed = None
        before, after = self._typed or self._last_change()
        found = self.shown = compare(desk.store, before, after, desk.today)
        self.said.setText(_said(found, stepping=self._typed is None))
        self.figures.setText(_figures(found))
        self.first.say(wording.short_day(found.before))
        self.then.say(wording.short_day(found.after))
        self._show_place(after)
        show_rows(self.table, found.changes)

    def look_between(self, one: date, other: date) -> None:
        """Compare two days, until another day is looked at."""
        self._typed, self._typed_on = (one, other), self._desk.on
        self.refresh()

    def step(self, find: Callable[[tuple[date, ...], date], date | None]) -> None:
        """Look at the change before or after the day that is looked at."""
        days = turning_days(self._desk.store)
        start = self._desk.on if find is turn_after else self._last_change()[1]
        day = find(days, start)
        if day is None:
            way = "later" if find is turn_after else "earlier"
            raise Refused(f"There is no {way} change of the structure.", "Type two days to compare them.")
        self._go_to(day)

    def _go_to(self, day: date) -> None:
        """Look at the borough on a day on which it changed."""
        self._typed = None
        self._desk.look_at(day)

    def _last_change(self) -> tuple[date, date]:
        """Give the last day that brought a change, up to the day looked at, and the day before it."""
        on = self._desk.on
        last = on if on in self._days else turn_before(self._days, on) or on
        return reach(last, -_DAY), last

    def _take(self, one: date | None, other: date | None) -> None:
        """Compare other days; an empty field goes back to the last change."""
        if self.shown is not None and (one or other):
            self.look_between(one or self.shown.before, other or self.shown.after)
        else:
            self._typed = None
            self.refresh()

    def _field(self, name: str) -> TypedField:
        made = TypedField(Day(lambda: self._desk.today), name, "calendar-days")
        made.setToolTip(tip(f"{name}: 3/12/26, 3 Dec, thu, today or +3"))
        return made

    def _show_place(self, after: date) -> None:
        """Put the slider where the day is among the changes."""
        with QSignalBlocker(self.slider):
            self.slider.setRange(0, max(len(self._days) - 1, 0))
            self.slider.setValue(sum(day <= after for day in self._days) - 1)
        self.slider.setEnabled(len(self._days) > 1)
        self.slider.setAccessibleDescription(wording.day(after))
        self.slider.setToolTip(tip(wording.day(after)))

    def _lay_out(self) -> None:
        self.slider.setAccessibleName("Days on which the structure changed")
        self.slider.setTracking(False)
        self.slider.setPageStep(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addLayout(self._steps())
        column.addWidget(self.said)
        column.addWidget(self.figures)
        column.addWidget(self.table, 1)
        column.addWidget(said_in_full(self.table, _in_full))
        LowPage(self, (self.figures,))

    def _steps(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addWidget(self._button("Earlier change", "chevron-left", "Alt+Left", turn_before))
        row.addWidget(self.slider, 1)
        row.addWidget(self._button("Later change", "chevron-right", "Alt+Right", turn_after))
        return row

    def _fields(self) -> QWidget:
        """Make the row of the two days; the screen places it."""
        made = QWidget()
        row = QHBoxLayout(made)
        row.setContentsMargins(0, 0, 0, 0)
        for words, field in (("Compare", self.first), ("with", self.then)):
            named = label(words)
            named.setBuddy(field)
            row.addWidget(named)
            row.addWidget(field)
        return made

    def _button(
        self, words: str, icon: str, key: str, find: Callable[[tuple[date, ...], date], date | None]
    ) -> PlainButton:
        made = PlainButton(words, icon)
        made.setToolTip(tip(f"{words} ({key})"))
        made.clicked.connect(lambda: self._desk.do(lambda: self.step(find)))
        shortcut = QShortcut(QKeySequence(key), self)
        shortcut.activated.connect(made.click)
        return made


def _said(found: Comparison, *, stepping: bool) -> str:
    """Say which days stand side by side, and how much is different."""
    many = wording.count(len(found.changes), "difference")
    if stepping:
        return f"What changed on {wording.day(found.after)}: {many} from the day before"
    return f"From {wording.day(found.before)} to {wording.day(found.after)}: {many}"


def _figures(found: Comparison) -> str:
    """Say the counts of both days: Boards and groups 38 · Seats 40 before, 38 after."""
    return " · ".join(f"{each.what} {_both(each)}" for each in found.figures)


def _both(figure: FigureRow) -> str:
    if figure.before == figure.after:
        return f"{figure.after:,}"
    return f"{figure.before:,} before, {figure.after:,} after"


def _in_full(row: DifferenceRow) -> str:
    """Say a difference in sentences, as much as there is to say."""
    where = f"“{row.seat}” on {row.board}" if row.seat else row.board
    facts = (("Before", row.before), ("After", row.after), ("Why", row.why))
    known = {"", row.board, row.what.words}
    told = [f"{word}: {text}" for word, text in facts if text not in known]
    return sentence(f"{row.what.words}: {where}", *told)
