"""The window with the timeline of one seat: the strip, what its patterns mean, and the same as a table."""

from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from vcsdesk import wording
from vcsdesk.lists.boards.marks import state_mark
from vcsdesk.lists.boards.moments import MomentKind
from vcsdesk.lists.boards.timeline import Timeline, timeline
from vcsdesk.lists.boards.timeline_lines import COLUMNS, MOMENT_MARKS, STANDING_MARK, TimelineLine, lines
from vcsdesk.lists.column import Tone
from vcsdesk.records.boards.seat import Seat
from vcsdesk.screens.boards.timeline.strip import TimelineStrip
from vcsdesk.screens.flow import FlowLayout
from vcsdesk.screens.panes import Chip
from vcsdesk.ui.desk import Desk
from vcsdesk.ui.labels import label
from vcsdesk.ui.list_panel import Wish
from vcsdesk.ui.reading_window import reading_window
from vcsdesk.ui.table import Table


class TimelineView(QWidget):
    """The strip over its table, kept in step."""

    def __init__(self, desk: Desk, shown: Timeline) -> None:
        super().__init__()
        self.strip = TimelineStrip(shown)
        self.table: Table[TimelineLine] = Table(
            desk, COLUMNS, Wish(name="Timeline", thing="line", empty="Nothing is recorded of this seat yet.")
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(14)
        column.addWidget(self.strip)
        column.addWidget(_legend(shown))
        column.addWidget(self.table, 1)
        self.table.show_rows(lines(shown))
        self.table.row_chosen.connect(self._choose)
        self.strip.chosen_changed.connect(self._show)

    def _choose(self, row: TimelineLine | None) -> None:
        if row is not None and row.stretch is not None:
            self.strip.choose(row.stretch)

    def _show(self, number: int) -> None:
        self.table.choose(lambda row: row.stretch == number)


def show_timeline(parent: QWidget, desk: Desk, seat_id: int) -> QDialog:
    """Open the timeline of a seat as looked at on the day."""
    shown = timeline(desk.store, desk.store.get(Seat, seat_id), desk.on)
    window, column = reading_window(parent.window(), f"Timeline of “{shown.seat}”")
    view = TimelineView(desk, shown)
    said = f"{shown.board}, as looked at on {wording.day(shown.on)}."
    column.insertWidget(1, label(said, Tone.MUTED, wrap=True))
    column.insertWidget(2, view, 1)
    letter, room = window.fontMetrics(), parent.window().size()
    wide, high = letter.averageCharWidth() * 150, letter.height() * 34
    window.resize(min(wide, room.width() * 24 // 25), min(high, room.height() * 24 // 25))
    window.open()
    view.strip.setFocus()
    return window


def _legend(shown: Timeline) -> QWidget:
    """Say what the patterns and signs that are drawn mean."""
    made = QWidget()
    row = FlowLayout()
    made.setLayout(row)
    for state in dict.fromkeys(each.state for each in shown.stretches):
        row.addWidget(Chip(state_mark(state), state.words))
    if shown.beside:
        row.addWidget(Chip(STANDING_MARK, "Stood by"))
    for kind in dict.fromkeys(each.kind for each in shown.moments):
        words = {MomentKind.CARRIED_OVER: "Carried over by a restructure"}.get(kind, wording.value(kind))
        row.addWidget(Chip(MOMENT_MARKS[kind], words))
    return made
