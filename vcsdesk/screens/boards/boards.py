"""Boards and groups: the tree with its seats, how each stands, and all that is done there."""

from collections.abc import Callable, Sequence

from vcsdesk.lists.boards.boards import BoardRow
from vcsdesk.lists.boards.marks import state_mark
from vcsdesk.lists.boards.seats import SeatRow
from vcsdesk.records.boards.appointment import Appointment
from vcsdesk.records.boards.body import Body
from vcsdesk.records.boards.body_link import BodyLink
from vcsdesk.records.boards.body_name import BodyName
from vcsdesk.records.boards.body_parent import BodyParent
from vcsdesk.records.boards.commitment import Commitment
from vcsdesk.records.boards.constituency import Constituency
from vcsdesk.records.boards.continuance import Continuance
from vcsdesk.records.boards.contract import Contract
from vcsdesk.records.boards.dispute import Dispute
from vcsdesk.records.boards.lineage import Lineage
from vcsdesk.records.boards.mandate_evidence import MandateEvidence
from vcsdesk.records.boards.restructure import Restructure
from vcsdesk.records.boards.role_document import RoleDocument
from vcsdesk.records.boards.seat import Seat
from vcsdesk.records.desk.borough import Borough
from vcsdesk.records.exchange.import_origin import ImportOrigin
from vcsdesk.records.exchange.import_source import ImportSource
from vcsdesk.records.meetings.meeting import Meeting
from vcsdesk.records.meetings.meeting_series import MeetingSeries
from vcsdesk.records.record import Record
from vcsdesk.records.sector.affiliation import Affiliation
from vcsdesk.records.sector.organisation import Organisation
from vcsdesk.records.sector.person import Person
from vcsdesk.screens.beside import Beside, show_and_tell
from vcsdesk.screens.boards import body_forms
from vcsdesk.screens.boards.actions import body_actions, seat_actions
from vcsdesk.screens.boards.appointing import which_seat
from vcsdesk.screens.boards.body_details import body_sections
from vcsdesk.screens.boards.in_place import tree_edits
from vcsdesk.screens.boards.seat_details import seat_sections
from vcsdesk.screens.boards.tree_rows import (
    COLUMNS,
    TreeRow,
    is_covered_by,
    is_disputed,
    is_held_over,
    is_lapsing,
    is_vacant,
    rows,
)
from vcsdesk.screens.desk.printing import print_for, print_packs_of, print_whole
from vcsdesk.screens.panes import DetailPane
from vcsdesk.ui.actions import Action
from vcsdesk.ui.filter_bar import Filter
from vcsdesk.ui.screen import Screen

_EMPTY = "No boards or groups yet. “Add a board or group” (Ctrl+N) makes the first."
_ASK = "Choose a board, a group or a seat to see who sits there, by what right and for how long."


class BoardsScreen(Screen):
    """The tree of boards, groups and seats."""

    title = "Boards and groups"
    order = 20
    icon = "list-tree"
    watches = (
        Affiliation,
        Appointment,
        Body,
        BodyLink,
        BodyName,
        BodyParent,
        Borough,
        Commitment,
        Constituency,
        Continuance,
        Contract,
        Dispute,
        ImportOrigin,
        ImportSource,
        Lineage,
        MandateEvidence,
        Meeting,
        MeetingSeries,
        Organisation,
        Person,
        Restructure,
        RoleDocument,
        Seat,
    )
    shows = (Body, Seat)

    def build(self) -> None:
        """Make the filters, the tree and the pane."""
        self._officer_id: int | None = None
        self.on_seat, self.on_body = seat_actions(self, self._print), body_actions(self, self._print)
        self.tree = self.add_tree(
            COLUMNS,
            name=self.title,
            key=lambda row: row.key,
            upper=lambda row: row.upper,
            thing="line",
            edits=tree_edits(self.desk),
            actions=[*self.on_seat, *self.on_body],
            empty=_EMPTY,
            add=False,
        )
        self.filters = self.add_filter_bar([Filter("Show", self._answers())], self.tree)
        self.pane = DetailPane(self.desk, _ASK)
        self.tree.row_chosen.connect(self._tell)
        self.body.addWidget(Beside(self.tree, self.pane), 1)

    def refresh(self) -> None:
        """Read the tree anew."""
        borough = self.desk.store.first(Borough)
        self._officer_id = borough.officer_id if borough else None
        show_and_tell(self.tree, rows(self.desk), self._tell)

    def actions_offered(self) -> Sequence[Action]:
        """Offer what is done here most, and the papers for everybody."""
        return (
            Action("Add a board or group…", self._add_body, "plus", "Ctrl+N", main=True),
            Action("Print all rep packs…", lambda: print_whole(self, self.desk, Seat), "printer"),
            Action("Print the handbook…", lambda: print_whole(self, self.desk, None), "book-open"),
        )

    def show_record(self, kind: type[Record], number: int) -> None:
        """Go to a body or a seat, also where a filter would hide it."""
        self.ensure_built()
        self.filters.choose("Show", "All")
        if kind is Body:
            self.tree.go_to(lambda row: row.key == ("body", number))
        else:
            self.tree.go_to(lambda row: row.seat is not None and row.seat.seat_id == number)

    def print_paper(self) -> None:
        """Print what there is for the row that is chosen."""
        row = self.tree.current()
        if row is None:
            print_whole(self, self.desk, None)
        else:
            self._print(row)

    def _answers(self) -> list[tuple[str, Callable[[TreeRow], bool] | None]]:
        return [
            ("All", None),
            ("Vacant", is_vacant),
            ("Hold-over", is_held_over),
            ("Disputed", is_disputed),
            ("Lapsing", lambda row: is_lapsing(row, self.desk.on)),
            ("Covered by the officer", lambda row: is_covered_by(row, self._officer_id)),
        ]

    def _add_body(self) -> None:
        row = self.tree.current()
        body_forms.ask_add_body(self, self.desk, row.board if row else None)

    def _tell(self, row: TreeRow | None) -> None:
        """Tell of the row in the pane."""
        if row is None:
            self.pane.show_nothing()
            return
        sections = [
            *(seat_sections(self.desk, row.seat) if row.seat else ()),
            *(body_sections(self.desk, row.board) if row.board else ()),
        ]
        self.pane.show_details(
            row.name,
            _under(row.seat, row.board),
            sections,
            state=(state_mark(row.seat.state), row.seat.state.words) if row.seat else None,
            actions=[(action, row) for action in (*self.on_seat, *self.on_body)],
        )

    def _print(self, row: TreeRow) -> None:
        if row.seat is not None:
            print_for(self, self.desk, Seat, [row.seat.seat_id], which_seat(row.seat))
        elif row.board is not None:
            print_packs_of(self, self.desk, row.board.name, body_id=row.board.body_id)


def _under(seat: SeatRow | None, board: BoardRow | None) -> str:
    if seat is not None:
        where = seat.board if board is None else seat.seat
        return f"{where} · {seat.role.words}"
    return board.kind.words if board else ""
