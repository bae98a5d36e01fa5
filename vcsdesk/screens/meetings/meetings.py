"""Meetings: as a list, as a month, and who came; planned, moved, cancelled, and given their papers."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QStackedWidget

from vcsdesk.lists.meetings.meetings import LISTING, MeetingRow
from vcsdesk.operations.meetings.meetings import correct_meeting
from vcsdesk.records.boards.appointment import Appointment
from vcsdesk.records.boards.body import Body
from vcsdesk.records.boards.body_name import BodyName
from vcsdesk.records.boards.seat import Seat
from vcsdesk.records.meetings.attendance import Attendance, Presence
from vcsdesk.records.meetings.meeting import Meeting
from vcsdesk.records.meetings.meeting_change import MeetingChange
from vcsdesk.records.papers.paper import Paper
from vcsdesk.records.record import Record
from vcsdesk.records.sector.person import Person
from vcsdesk.refused import Refused
from vcsdesk.screens.beside import WIDE_LIST, Beside, show_and_tell
from vcsdesk.screens.desk.printing import print_packs_of
from vcsdesk.screens.feedback.sorting import sort_dropped
from vcsdesk.screens.meetings import meeting_forms, who_came
from vcsdesk.screens.meetings.actions import meeting_actions
from vcsdesk.screens.meetings.details import meeting_sections
from vcsdesk.screens.meetings.month_page import MonthPage
from vcsdesk.screens.meetings.series_form import ask_series
from vcsdesk.screens.meetings.shown import columns
from vcsdesk.screens.meetings.who_came import CameRow
from vcsdesk.screens.panes import DetailPane
from vcsdesk.screens.papers.taking_in import ask_take_in, choose_and_take_in, dropped_files
from vcsdesk.ui.actions import Action
from vcsdesk.ui.cells import Edit
from vcsdesk.ui.filter_bar import Filter, FilterBar
from vcsdesk.ui.kinds import Choice, Text, TimeOfDay, words_of
from vcsdesk.ui.screen import Screen
from vcsdesk.ui.table import Table

_LIST, _MONTH, _CAME = "List", "Month", "Who came"
_ASK = "Choose a meeting to see its notice, its papers and who sits there."


class MeetingsScreen(Screen):
    """The diary of every board and group."""

    title = "Meetings"
    order = 40
    icon = "calendar-days"
    watches = (Appointment, Attendance, Body, BodyName, Meeting, MeetingChange, Paper, Person, Seat)
    shows = (Meeting,)

    def build(self) -> None:
        """Make the three ways of looking at meetings, and the pane they share."""
        self.setAcceptDrops(True)
        self.rows: tuple[MeetingRow, ...] = ()
        self.on_meeting = meeting_actions(self, self._print)
        self.list = self._adopted_list()
        self.came = self._adopted_came()
        self.month = MonthPage(self.desk)
        self.ways = FilterBar([Filter("Look at", [(_LIST, None), (_MONTH, None), (_CAME, None)])])
        self.when = self.add_filter_bar([Filter("Show", self._answers())], self.list)
        unknown = Filter("Show", [("Everybody", None), ("Not recorded", who_came.is_unknown)])
        self.unknown = self.add_filter_bar([unknown], self.came)
        self.add_row(self.ways, self.when, self.unknown, stretch=(0, 0, 0)).addStretch(1)
        self.pane = DetailPane(self.desk, _ASK)
        self._views = QStackedWidget()
        for view in (self.list, self.month, self.came):
            self._views.addWidget(view)
        self.split = Beside(self._views, self.pane, least=WIDE_LIST)
        self.body.addWidget(self.split, 1)
        self.list.row_chosen.connect(self._tell)
        self.month.view.meeting_chosen.connect(self._tell)
        self.came.row_chosen.connect(self._tell_chosen)
        self.ways.changed.connect(self._turn)
        self._arrange()

    def refresh(self) -> None:
        """Read the diary anew."""
        desk = self.desk
        self.rows = LISTING.rows(desk.store, desk.on, desk.today)
        self._fill()

    def actions_offered(self) -> Sequence[Action]:
        """Offer what is done here most."""
        return (
            Action("Plan a meeting…", self._plan, "calendar-plus", "Ctrl+N", main=True),
            Action("Plan a series…", self._plan_series, "calendar-clock", "Ctrl+Shift+M"),
            Action("Take in papers…", self._take_in, "paperclip", "Ctrl+I"),
        )

    def show_record(self, kind: type[Record], number: int) -> None:
        """Go to a meeting."""
        self.ensure_built()
        self.ways.choose("Look at", _LIST)
        self.when.choose("Show", "All")
        self.list.go_to(lambda row: row.meeting_id == number)

    def print_paper(self) -> None:
        """Print the packs for whoever goes to the meeting that is chosen."""
        row = self._chosen()
        if row is None:
            raise Refused("No meeting is chosen.", "Choose the one the packs are for.")
        self._print(row)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Let files be dropped."""
        event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Take in the papers that were dropped, for the meeting that is chosen, and forms among them."""
        self.desk.do(lambda: self._sort(dropped_files(event.mimeData())))

    def _sort(self, files: list[Path]) -> None:
        chosen = self._chosen()
        meeting_id = chosen.meeting_id if chosen else None
        sort_dropped(self, self.desk, files, lambda papers: ask_take_in(self, self.desk, papers, meeting_id))

    @property
    def _way(self) -> str:
        return self.ways.answer("Look at")

    def _adopted_list(self) -> Table[MeetingRow]:
        store = self.desk.store

        def correcting(field: str) -> Callable[[MeetingRow, object], object]:
            return lambda row, value: correct_meeting(
                store, store.get(Meeting, row.meeting_id), **{field: value}
            )

        return self.add_table(
            columns(),
            name=LISTING.title,
            thing="meeting",
            key=lambda row: row.meeting_id,
            edits={
                "Time": Edit(correcting("starts_at"), TimeOfDay()),
                "Venue": Edit(correcting("venue"), Text()),
            },
            actions=self.on_meeting,
            empty="No meetings here. “Plan a meeting” (Ctrl+N) puts one into the diary.",
            add=False,
        )

    def _adopted_came(self) -> Table[CameRow]:
        return self.add_table(
            who_came.COLUMNS,
            name="Who came to which meeting",
            thing="line",
            key=lambda row: (row.meeting_id, row.person_id, row.seat_id),
            edits={"Came": Edit(self._note_came, Choice(words_of(Presence)))},
            empty="No meeting so far had anybody sitting on its board.",
            add=False,
        )

    def _answers(self) -> list[tuple[str, Callable[[MeetingRow], bool] | None]]:
        return [
            ("To come", lambda row: row.held_on >= self.desk.on),
            ("Past", self._is_past),
            ("Short notice", lambda row: row.short_notice is True),
            ("All", None),
        ]

    def _is_past(self, row: MeetingRow) -> bool:
        return row.held_on < self.desk.on

    def _turn(self) -> None:
        self._arrange()
        self._fill()

    def _arrange(self) -> None:
        """Put up the way of looking that is chosen, with its choices."""
        way = self._way
        self._views.setCurrentIndex([_LIST, _MONTH, _CAME].index(way))
        self.when.setVisible(way == _LIST)
        self.unknown.setVisible(way == _CAME)
        self.split.set_least(None if way == _MONTH else WIDE_LIST)

    def _fill(self) -> None:
        """Show the meetings the way that is chosen, and tell of the chosen one."""
        if self._way == _MONTH:
            self.month.view.show_rows(self.rows, self.desk.on, self.desk.today)
        elif self._way == _CAME:
            show_and_tell(self.came, who_came.past(self.desk), self._tell_chosen)
        else:
            show_and_tell(self.list, self.rows, self._tell)

    def _tell_chosen(self, _row: object) -> None:
        self._tell(self._chosen())

    def _chosen(self) -> MeetingRow | None:
        """Give the meeting that is chosen, whichever way it is looked at."""
        if self._way == _MONTH:
            return self.month.view.meeting
        if self._way == _LIST:
            return self.list.current()
        came = self.came.current()
        return next((row for row in self.rows if came and row.meeting_id == came.meeting_id), None)

    def _tell(self, row: MeetingRow | None) -> None:
        if row is None:
            self.pane.show_nothing()
            return
        actions = [(action, row) for action in self.on_meeting]
        self.pane.show_details(row.board, "", meeting_sections(self.desk, row), actions=actions)

    def _plan(self) -> None:
        row = self._chosen()
        day = self.month.view.day if self._way == _MONTH else None
        meeting_forms.ask_plan(self, self.desk, row.body_id if row else None, day)

    def _plan_series(self) -> None:
        row = self._chosen()
        ask_series(self, self.desk, row.body_id if row else None)

    def _take_in(self) -> None:
        row = self._chosen()
        choose_and_take_in(self, self.desk, row.meeting_id if row else None)

    def _print(self, row: MeetingRow) -> None:
        print_packs_of(self, self.desk, row.board, body_id=row.body_id)

    def _note_came(self, row: CameRow, presence: Presence | None) -> None:
        meeting_forms.note_came(self.desk, row, presence or Presence.NOT_RECORDED)
