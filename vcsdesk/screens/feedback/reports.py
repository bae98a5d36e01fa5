"""Reports: what came back from meetings, read and taken in; what is owed, and the form to ask for it."""

from collections.abc import Callable, Sequence

from PySide6.QtGui import QDragEnterEvent, QDropEvent

from vcsdesk.documents.catalogue import documents
from vcsdesk.documents.feedback.meetings_to_print import target_at
from vcsdesk.lists.feedback.reports import LISTING, MARKS, ReportRow
from vcsdesk.operations.feedback.reports import in_place_of, remove_report, take_in_report
from vcsdesk.records.boards.appointment import Appointment
from vcsdesk.records.boards.body import Body
from vcsdesk.records.boards.body_name import BodyName
from vcsdesk.records.boards.seat import Seat
from vcsdesk.records.feedback.report import Report
from vcsdesk.records.feedback.report_line import ReportLine
from vcsdesk.records.meetings.attendance import Attendance
from vcsdesk.records.meetings.meeting import Meeting
from vcsdesk.records.record import Record
from vcsdesk.records.sector.person import Person
from vcsdesk.refused import Refused
from vcsdesk.rules.feedback.owed import Standing
from vcsdesk.screens.beside import WIDE_LIST, Beside, show_and_tell
from vcsdesk.screens.desk.printing import print_targets
from vcsdesk.screens.feedback.details import report_sections
from vcsdesk.screens.feedback.picture_view import look_at_picture
from vcsdesk.screens.feedback.places import Place
from vcsdesk.screens.feedback.returned import choose_and_take_in_forms, take_in_forms
from vcsdesk.screens.feedback.typing_window import Typed, correct, type_report
from vcsdesk.screens.panes import DetailPane
from vcsdesk.screens.papers.saving import ask_save
from vcsdesk.screens.papers.taking_in import dropped_files
from vcsdesk.ui.actions import Action
from vcsdesk.ui.filter_bar import Filter
from vcsdesk.ui.screen import Screen

_SHOWN = ("State", "Meeting", "Board or group", "Representative", "Days owed", "Form", "Came on", "Points")
_WAITING = {Standing.DRAFT, Standing.OWED}


class ReportsScreen(Screen):
    """What seats reported of which meeting, and what they owe."""

    title = "Reports"
    order = 55
    icon = "clipboard-list"
    watches = (Appointment, Attendance, Body, BodyName, Meeting, Person, Report, ReportLine, Seat)
    shows = (Report,)

    def build(self) -> None:
        """Make the list and the pane."""
        self.setAcceptDrops(True)
        self.on_report = self._actions()
        self.list = self.add_table(
            [column for column in LISTING.columns if column.title in _SHOWN],
            name=LISTING.title,
            thing="report",
            key=lambda row: (row.report_id, row.meeting_id, row.seat_id),
            actions=self.on_report,
            empty="Nothing here. Drop forms that came back here, or press “Take in returned forms”.",
            add=False,
        )
        self.filters = self.add_filter_bar([Filter("Show", self._answers())], self.list)
        self.pane = DetailPane(
            self.desk, "Choose a report to read it, or one that is owed to print or send its form."
        )
        self.body.addWidget(Beside(self.list, self.pane, least=WIDE_LIST), 1)
        self.list.row_chosen.connect(self._tell)

    def refresh(self) -> None:
        """Read all reports anew, and what is owed."""
        desk = self.desk
        show_and_tell(self.list, LISTING.rows(desk.store, desk.on, desk.today), self._tell)

    def actions_offered(self) -> Sequence[Action]:
        """Offer to take in what came back, and to type in what was told."""
        return (
            Action("Take in returned forms…", self._take_in_forms, "log-in", "Ctrl+I", main=True),
            Action("Type one in…", self._type_new, "pencil", "Ctrl+N"),
        )

    def show_record(self, kind: type[Record], number: int) -> None:
        """Go to a report, also where a filter would hide it; of one that was replaced, to what holds."""
        self.ensure_built()
        self.filters.choose("Show", "All")
        while (later := self.desk.store.first(Report, replaces_id=number)) is not None:
            number = later.id
        self.list.go_to(lambda row: row.report_id == number)

    def print_paper(self) -> None:
        """Print the form for the report that is owed."""
        row = self.list.current()
        if row is None:
            raise Refused("No meeting is chosen.", "Choose the one whose form you want to print.")
        self._print_form(row)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Let files be dropped."""
        event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Take in the forms that were dropped."""
        self.desk.do(lambda: take_in_forms(self, self.desk, dropped_files(event.mimeData())))

    def _answers(self) -> list[tuple[str, Callable[[ReportRow], bool] | None]]:
        return [
            ("Waiting", lambda row: row.standing in _WAITING),
            ("Taken in", lambda row: row.standing is Standing.TAKEN_IN),
            ("No report received", lambda row: row.standing is Standing.NONE),
            ("All", None),
        ]

    def _actions(self) -> list[Action]:
        return [
            Action("Take in", self._take_in, "check", may=lambda row: row.standing is Standing.DRAFT),
            Action("Read and correct…", self._correct, "pencil", opens=True, may=_came),
            Action("Type it in…", self._type, "pencil", may=_is_missing),
            Action("Print or send the form…", self._print_form, "printer", may=_is_missing),
            Action("Look at it as it came", self._look, "eye", may=_has_file),
            Action("Save it as it came…", self._save, "save", may=_has_file),
            Action("See the meeting", self._see_meeting, "calendar-days"),
            Action("Take it away", self._remove, "trash-2", may=_came, tip="Undo brings it back"),
        ]

    def _report(self, row: ReportRow) -> Report:
        return self.desk.store.get(Report, row.report_id or 0)

    def _take_in(self, row: ReportRow) -> None:
        taken = take_in_report(self.desk.store, self._report(row))
        instead = in_place_of(taken)
        self.desk.tell(f"Taken in{instead}: {row.person}, {row.board}. Ctrl+Z makes it a draft again.")

    def _correct(self, row: ReportRow) -> None:
        correct(self, self.desk, self._report(row))

    def _type(self, row: ReportRow) -> None:
        place = Place(row.meeting_id, row.seat_id or 0, row.person_id)
        type_report(self, self.desk, Typed(place=place))

    def _type_new(self) -> None:
        row = self.list.current()
        if row is not None and _is_missing(row):
            self._type(row)
        else:
            type_report(self, self.desk, Typed())

    def _print_form(self, row: ReportRow) -> None:
        if row.seat_id is None:
            raise Refused("This report is for no seat.", "Choose another one.")
        target = target_at(self.desk.store, row.meeting_id, row.seat_id, self.desk.on)
        forms = [document for document in documents().values() if document.about is Meeting]
        print_targets(self, self.desk, forms, [target], target.words)

    def _look(self, row: ReportRow) -> None:
        """Show the file as it came."""
        look_at_picture(self, self.desk, row.file_name, self.desk.store.content(row.sha256))

    def _save(self, row: ReportRow) -> None:
        ask_save(self, self.desk, "Save it as it came", row.file_name, row.sha256)

    def _see_meeting(self, row: ReportRow) -> None:
        self.desk.show_record(Meeting, row.meeting_id)

    def _remove(self, row: ReportRow) -> None:
        remove_report(self.desk.store, self._report(row))
        self.desk.tell(f"Taken away: the report of {row.person}, {row.board}. Ctrl+Z brings it back.")

    def _take_in_forms(self) -> None:
        choose_and_take_in_forms(self, self.desk)

    def _tell(self, row: ReportRow | None) -> None:
        if row is None:
            self.pane.show_nothing()
            return
        self.pane.show_details(
            row.person,
            row.board,
            report_sections(self.desk, row),
            state=(MARKS[row.standing], row.standing.words),
            actions=[(action, row) for action in self.on_report],
        )


def _came(row: ReportRow) -> bool:
    return row.report_id is not None


def _is_missing(row: ReportRow) -> bool:
    return row.report_id is None


def _has_file(row: ReportRow) -> bool:
    return bool(row.sha256)
