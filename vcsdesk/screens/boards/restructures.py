"""Restructures: drafted at leisure, applied and reversed as one; and the structure through time."""

from collections.abc import Sequence
from datetime import timedelta

from PySide6.QtWidgets import QStackedWidget

from vcsdesk.lists.boards import difference
from vcsdesk.lists.boards.restructuring.restructures import LISTING, RestructureRow, state_mark
from vcsdesk.lists.reach import reach
from vcsdesk.records.boards.appointment import Appointment
from vcsdesk.records.boards.body import Body
from vcsdesk.records.boards.body_link import BodyLink
from vcsdesk.records.boards.body_name import BodyName
from vcsdesk.records.boards.body_parent import BodyParent
from vcsdesk.records.boards.commitment import Commitment
from vcsdesk.records.boards.constituency import Constituency
from vcsdesk.records.boards.dispute import Dispute
from vcsdesk.records.boards.lineage import Lineage
from vcsdesk.records.boards.merged_body import MergedBody
from vcsdesk.records.boards.restructure import Restructure
from vcsdesk.records.boards.restructure_change import RestructureChange
from vcsdesk.records.boards.role_document import RoleDocument
from vcsdesk.records.boards.seat import Seat
from vcsdesk.records.boards.seat_fate import SeatFate
from vcsdesk.records.desk.borough import Borough
from vcsdesk.records.exchange.import_origin import ImportOrigin
from vcsdesk.records.exchange.import_source import ImportSource
from vcsdesk.records.meetings.attendance import Attendance
from vcsdesk.records.meetings.meeting import Meeting
from vcsdesk.records.meetings.meeting_change import MeetingChange
from vcsdesk.records.meetings.meeting_series import MeetingSeries
from vcsdesk.records.record import Record
from vcsdesk.records.sector.affiliation import Affiliation
from vcsdesk.records.sector.contact_point import ContactPoint
from vcsdesk.records.sector.organisation import Organisation
from vcsdesk.records.sector.person import Person
from vcsdesk.refused import Refused
from vcsdesk.screens.beside import Beside, show_and_tell
from vcsdesk.screens.boards.restructuring import verbs
from vcsdesk.screens.boards.restructuring.about_forms import ask_new
from vcsdesk.screens.boards.restructuring.details import restructure_sections
from vcsdesk.screens.boards.restructuring.draft_page import DraftPage
from vcsdesk.screens.boards.restructuring.through_time import ThroughTime
from vcsdesk.screens.desk.printing import print_for
from vcsdesk.screens.panes import DetailPane
from vcsdesk.screens.printing.runs import look_between
from vcsdesk.ui.actions import Action
from vcsdesk.ui.filter_bar import Filter, FilterBar
from vcsdesk.ui.screen import Screen

_SEE_DAY = "See the structure on its day"
_ALL, _TIME = "All restructures", "Through time"
_DIFFERENCES = [column for column in difference.COLUMNS if column.title != "Why"]
_TOLD_BESIDE = {"Carried over", "Seats gained", "Decided by"}
_LIST_PAGE, _TIME_PAGE, _DRAFT_PAGE = range(3)
_EMPTY = (
    "No restructures yet. “New restructure” (Ctrl+N) drafts the first; nothing changes until you apply it."
)
_ASK = "Choose a restructure to see what it changes, or draft a new one."


class RestructuresScreen(Screen):
    """Every restructure there was or is to be."""

    title = "Restructures"
    order = 28
    icon = "git-merge"
    watches = (
        Affiliation,
        Appointment,
        Attendance,
        Body,
        BodyLink,
        BodyName,
        BodyParent,
        Borough,
        Commitment,
        Constituency,
        ContactPoint,
        Dispute,
        ImportOrigin,
        ImportSource,
        Lineage,
        Meeting,
        MeetingChange,
        MeetingSeries,
        MergedBody,
        Organisation,
        Person,
        Restructure,
        RestructureChange,
        RoleDocument,
        Seat,
        SeatFate,
    )
    shows = (Restructure,)

    def build(self) -> None:
        """Make the list, the page of days and the page of the draft."""
        self.on_restructure = self._actions()
        self.list = self.add_table(
            [column for column in LISTING.columns if column.title not in _TOLD_BESIDE],
            name=LISTING.title,
            thing="restructure",
            key=lambda row: row.restructure_id,
            actions=self.on_restructure,
            empty=_EMPTY,
            add=False,
        )
        self.pane = DetailPane(self.desk, _ASK)
        differences = self.add_table(_DIFFERENCES, name="What changed", thing="difference", add=False,
                                     empty="Nothing is different between these days.")  # fmt: skip
        self.time = ThroughTime(self.desk, differences)
        self.draft = DraftPage(self)
        self.ways = FilterBar([Filter("Look at", [(_ALL, None), (_TIME, None)])])
        self.add_row(self.ways, self.time.fields, stretch=(0, 0)).insertStretch(1, 1)
        self._pages = QStackedWidget()
        for page in (Beside(self.list, self.pane), self.time, self.draft):
            self._pages.addWidget(page)
        self.body.addWidget(self._pages, 1)
        self.time.fields.hide()
        self.list.row_chosen.connect(self._tell)
        self.ways.changed.connect(self._turn)
        self.draft.left.connect(self._turn)
        self.draft.apply_asked.connect(lambda number: self.desk.do(lambda: self._apply(number)))

    def refresh(self) -> None:
        """Read what is open anew."""
        page = self._pages.currentIndex()
        if page == _TIME_PAGE:
            self.time.refresh()
        elif page == _DRAFT_PAGE:
            self.draft.refresh()
        else:
            show_and_tell(self.list, LISTING.rows(self.desk.store, self.desk.on, self.desk.today), self._tell)

    def actions_offered(self) -> Sequence[Action]:
        """Offer what is done here most."""
        return (
            Action("New restructure…", self._new, "plus", "Ctrl+N", main=True),
            Action("Print the report…", self.print_paper, "printer"),
        )

    def show_record(self, kind: type[Record], number: int) -> None:
        """Go to a restructure in the list."""
        self.ensure_built()
        self.ways.choose("Look at", _ALL)
        self._turn()
        self.list.go_to(lambda row: row.restructure_id == number)

    def print_paper(self) -> None:
        """Print the report of the restructure that is open or chosen, or the days that are compared."""
        if self._pages.currentIndex() == _DRAFT_PAGE:
            self._print(self.draft.number, self.draft.title.in_full)
            return
        if self._pages.currentIndex() == _TIME_PAGE and self.time.shown:
            shown = self.time.shown
            look_between(self, self.desk, "structure-changes", shown.before, shown.after)
            return
        row = self.list.current()
        if row is None:
            raise Refused("No restructure is chosen.", "Choose one in the list first.")
        self._print(row.restructure_id, row.title)

    def _actions(self) -> list[Action]:
        desk = self.desk
        return [
            Action("Go on with it…", self._go_on, "pencil", opens=True, may=_is_draft),
            Action("See what changed", self._see_change, "history", may=_has_day),
            Action("Print the report…", lambda row: self._print(row.restructure_id, row.title), "printer"),
            Action(_SEE_DAY, lambda row: verbs.look_at_its_day(desk, row), "calendar-days", may=_has_day),
            Action("Apply it", lambda row: self._apply(row.restructure_id), "check", may=_is_draft),
            Action("Reverse it", lambda row: verbs.reverse(desk, row), "undo-2", may=_is_applied,
                   tip="It is a draft again"),
            Action("Discard the draft", lambda row: verbs.discard(desk, row), "trash-2", may=_is_draft,
                   tip="Undo brings it back"),
        ]  # fmt: skip

    def _turn(self) -> None:
        """Show the list or the days, whichever is chosen."""
        self._show(_TIME_PAGE if self.ways.answer("Look at") == _TIME else _LIST_PAGE)

    def _show(self, page: int) -> None:
        self.ways.setVisible(page != _DRAFT_PAGE)
        self.time.fields.setVisible(page == _TIME_PAGE)
        self._pages.setCurrentIndex(page)
        self.refresh()

    def _new(self) -> None:
        ask_new(self, self.desk, lambda draft: self._open(draft.id))

    def _go_on(self, row: RestructureRow) -> None:
        self._open(row.restructure_id)

    def _open(self, number: int) -> None:
        self.draft.open_draft(number)
        self._show(_DRAFT_PAGE)

    def _see_change(self, row: RestructureRow) -> None:
        """Compare the day of a restructure with the day before it."""
        if row.starts_on is not None:
            self.ways.choose("Look at", _TIME)
            self.time.look_between(reach(row.starts_on, timedelta(days=-1)), row.starts_on)

    def _apply(self, number: int) -> None:
        """Apply a draft and show it in the list, where its report is a button away."""
        applied = verbs.apply(self.desk, number)
        self.show_record(Restructure, applied.id)

    def _print(self, number: int, title: str) -> None:
        print_for(self, self.desk, Restructure, [number], title)

    def _tell(self, row: RestructureRow | None) -> None:
        if row is None:
            self.pane.show_nothing()
            return
        self.pane.show_details(
            row.title,
            "",
            restructure_sections(self.desk, row),
            state=(state_mark(row.state), row.state.words),
            actions=[(action, row) for action in self.on_restructure],
        )


def _is_draft(row: RestructureRow) -> bool:
    return row.is_draft


def _is_applied(row: RestructureRow) -> bool:
    return not row.is_draft


def _has_day(row: RestructureRow) -> bool:
    return row.starts_on is not None and not row.is_draft
