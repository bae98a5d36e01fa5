"""Papers: what came for which meeting, taken in, looked at, retitled, put to another meeting, and saved."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtGui import QDragEnterEvent, QDropEvent

from vcsdesk import wording
from vcsdesk.lists.papers.papers import LISTING, PaperRow
from vcsdesk.operations.papers.papers import correct_paper, remove_paper, retitle_paper
from vcsdesk.records.boards.body import Body
from vcsdesk.records.boards.body_name import BodyName
from vcsdesk.records.meetings.meeting import Meeting
from vcsdesk.records.papers.paper import Paper, Stage
from vcsdesk.records.papers.paper_version import PaperVersion
from vcsdesk.records.record import Record
from vcsdesk.refused import Refused
from vcsdesk.screens.beside import WIDE_LIST, Beside, show_and_tell
from vcsdesk.screens.feedback.sorting import sort_dropped
from vcsdesk.screens.panes import DetailPane, Section
from vcsdesk.screens.papers.paper_forms import ask_move_paper, choose_new_version
from vcsdesk.screens.papers.saving import ask_save
from vcsdesk.screens.papers.taking_in import ask_take_in, choose_and_take_in, dropped_files
from vcsdesk.screens.printing.any_pdf import show_pdf
from vcsdesk.ui.actions import Action
from vcsdesk.ui.cells import Edit
from vcsdesk.ui.dropping import spreadsheet_in
from vcsdesk.ui.filter_bar import Filter
from vcsdesk.ui.kinds import Choice, Text, words_of
from vcsdesk.ui.screen import Screen

_SHOWN = ("Title", "Board or group", "Meeting", "Stage", "Pages", "Came on")


class PapersScreen(Screen):
    """Everything that came."""

    title = "Papers"
    order = 50
    icon = "files"
    watches = (Body, BodyName, Meeting, Paper, PaperVersion)
    shows = (Paper,)

    def build(self) -> None:
        """Make the list and the pane."""
        self.setAcceptDrops(True)
        store = self.desk.store
        self.on_paper = self._actions()
        self.list = self.add_table(
            [column for column in LISTING.columns if column.title in _SHOWN],
            name=LISTING.title,
            thing="paper",
            key=lambda row: row.paper_id,
            edits={
                "Title": Edit(
                    lambda row, title: retitle_paper(store, self._paper(row), title), Text(most=400)
                ),
                "Stage": Edit(
                    lambda row, stage: correct_paper(store, self._paper(row), stage=stage),
                    Choice(words_of(Stage)),
                ),
            },
            actions=self.on_paper,
            empty="No papers yet. Drop PDF files here, or press “Take in papers” (Ctrl+I).",
            add=False,
        )
        self.filters = self.add_filter_bar([Filter("Show", self._answers())], self.list)
        self.pane = DetailPane(
            self.desk, "Choose a paper to see what it is for. Drop PDF files here to take them in."
        )
        self.body.addWidget(Beside(self.list, self.pane, least=WIDE_LIST), 1)
        self.list.row_chosen.connect(self._tell)

    def refresh(self) -> None:
        """Read all papers anew."""
        desk = self.desk
        show_and_tell(self.list, LISTING.rows(desk.store, desk.on, desk.today), self._tell)

    def actions_offered(self) -> Sequence[Action]:
        """Offer to take papers in."""
        return (Action("Take in papers…", self._take_in, "paperclip", "Ctrl+I", main=True),)

    def show_record(self, kind: type[Record], number: int) -> None:
        """Go to a paper, also where a filter would hide it."""
        self.ensure_built()
        self.filters.choose("Show", "All")
        self.list.go_to(lambda row: row.paper_id == number)

    def print_paper(self) -> None:
        """Look at the paper that is chosen, from where it is printed."""
        row = self.list.current()
        if row is None:
            raise Refused("No paper is chosen.", "Choose one in the list first.")
        self._look(row)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Let files be dropped; a spreadsheet is no paper and goes to the window."""
        if spreadsheet_in(event.mimeData()) is None:
            event.acceptProposedAction()
        else:
            event.ignore()

    def dropEvent(self, event: QDropEvent) -> None:
        """Take in the papers that were dropped, and forms that came back among them."""
        self.desk.do(lambda: self._sort(dropped_files(event.mimeData())))

    def _sort(self, files: list[Path]) -> None:
        sort_dropped(self, self.desk, files, lambda papers: ask_take_in(self, self.desk, papers))

    def _answers(self) -> list[tuple[str, Callable[[PaperRow], bool] | None]]:
        return [
            ("All", None),
            (
                "For meetings to come",
                lambda row: row.meeting_on is not None and row.meeting_on >= self.desk.on,
            ),
            ("Without a meeting", lambda row: row.meeting_id is None),
        ]

    def _actions(self) -> list[Action]:
        desk = self.desk
        return [
            Action("Look at it", self._look, "eye", opens=True, may=_has_file),
            Action("Save a copy…", self._save, "save", may=_has_file),
            Action("For another meeting…", lambda row: ask_move_paper(self, desk, row), "calendar-clock"),
            Action("Newer version…", lambda row: choose_new_version(self, desk, row), "upload"),
            Action(
                "See the meeting",
                self._see_meeting,
                "calendar-days",
                may=lambda row: row.meeting_id is not None,
            ),
            Action("Take it away", self._remove, "trash-2", tip="Undo brings it back"),
        ]

    def _paper(self, row: PaperRow) -> Paper:
        return self.desk.store.get(Paper, row.paper_id)

    def _look(self, row: PaperRow) -> None:
        """Show the paper in the program."""
        pdf = self.desk.store.content(row.sha256)
        show_pdf(self, self.desk, row.title, row.file_name, pdf, row.pages or 1)

    def _save(self, row: PaperRow) -> None:
        ask_save(self, self.desk, "Save a copy", row.file_name, row.sha256, "PDF papers (*.pdf)")

    def _see_meeting(self, row: PaperRow) -> None:
        if row.meeting_id is not None:
            self.desk.show_record(Meeting, row.meeting_id)

    def _remove(self, row: PaperRow) -> None:
        remove_paper(self.desk.store, self._paper(row))
        self.desk.tell(f"Taken away: “{row.title}”. Ctrl+Z brings it back.")

    def _take_in(self) -> None:
        choose_and_take_in(self, self.desk)

    def _tell(self, row: PaperRow | None) -> None:
        if row is None:
            self.pane.show_nothing()
            return
        self.pane.show_details(
            row.title, row.board, self._sections(row), actions=[(action, row) for action in self.on_paper]
        )

    def _sections(self, row: PaperRow) -> list[Section]:
        """Tell what a paper is for and what it came as."""
        days = "" if row.days_before is None else wording.count(row.days_before, "day", none="the same day")
        about = Section(
            facts=[
                ("Meeting", wording.day(row.meeting_on) if row.meeting_on else "None"),
                ("Came on", wording.plain_day(row.received_on) if row.received_on else None),
                ("Before it", days),
                ("Stage", row.stage),
            ]
        )
        versions = self.desk.store.find(PaperVersion, paper_id=row.paper_id, order_by="number")
        files = Section("Its files", lines=[_version(each) for each in reversed(versions)])
        return [about, files]


def _version(version: PaperVersion) -> str:
    came = f", came on {wording.plain_day(version.received_on)}" if version.received_on else ""
    return f"{version.file_name}: {wording.count(version.pages, 'page')}{came}"


def _has_file(row: PaperRow) -> bool:
    return bool(row.sha256)
