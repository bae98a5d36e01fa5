"""The page of what needs doing: the seats that need something, and how each stands and what next."""

from collections import Counter
from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from vcsdesk import wording
from vcsdesk.lists.boards.marks import need_mark
from vcsdesk.lists.boards.vacancies import VacancyRow
from vcsdesk.rules.boards.need import Need
from vcsdesk.screens.beside import Beside, show_and_tell
from vcsdesk.screens.panes import DetailPane, Section
from vcsdesk.ui.actions import Action
from vcsdesk.ui.desk import Desk
from vcsdesk.ui.filter_bar import Filter, FilterBar
from vcsdesk.ui.list_panel import ListPanel
from vcsdesk.ui.screen import SPACING

_ASK = "Choose a seat to see how it stands and what to do next."


class NeedingPage(QWidget):
    """The list with its filters, and the pane that tells of the chosen seat."""

    def __init__(self, desk: Desk, table: ListPanel[VacancyRow], actions: Sequence[Action]) -> None:
        super().__init__()
        self._table, self._actions = table, actions
        self.pane = DetailPane(desk, _ASK)
        self.filters = FilterBar([Filter("Show", _ANSWERS)])
        self.filters.changed.connect(lambda: table.keep(self.filters.wanted()))
        table.row_chosen.connect(self._tell)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACING)
        column.addWidget(self.filters)
        column.addWidget(Beside(table, self.pane), 1)

    def show_rows(self, rows: Sequence[VacancyRow]) -> None:
        """Show other seats."""
        show_and_tell(self._table, rows, self._tell)

    def go_to(self, seat_id: int) -> bool:
        """Go to a seat, also where a filter would hide it; tell whether it needs something."""
        self.filters.choose("Show", "All")
        return self._table.go_to(lambda row: row.seat_id == seat_id)

    def _tell(self, row: VacancyRow | None) -> None:
        """Tell of the chosen seat."""
        if row is None:
            self.pane.show_nothing()
            return
        self.pane.show_details(
            row.board,
            row.seat,
            _sections(row),
            state=(need_mark(row.need), row.need.words),
            actions=[(action, row) for action in self._actions],
        )


_ANSWERS: list[tuple[str, Callable[[VacancyRow], bool] | None]] = [
    ("All", None),
    ("Officer goes", lambda row: row.need is Need.OFFICER_GOES),
    ("Vacant", lambda row: row.need in {Need.VACANT, Need.COVERED}),
    ("Hold-over", lambda row: row.need is Need.HOLD_OVER),
    ("Ending", lambda row: row.need is Need.ENDING),
]
_COUNTED = (
    (Need.OFFICER_GOES, "filled by the officer"),
    (Need.DISPUTED, "disputed"),
    (Need.VACANT, "vacant"),
    (Need.COVERED, "covered"),
    (Need.HOLD_OVER, "in hold-over"),
    (Need.ENDING, "ending"),
)


def summed_up(rows: Sequence[VacancyRow]) -> str:
    """Say how many seats need what."""
    counted = Counter(row.need for row in rows)
    said = [f"{counted[need]} {words}" for need, words in _COUNTED if counted[need]]
    return f"{wording.listed(said)}." if said else ""


def _sections(row: VacancyRow) -> list[Section]:
    """Tell how a seat stands, what to do next, and how it is filled."""
    begin = f"{wording.plain_day(row.begin_by)}" if row.need is Need.ENDING else None
    return [
        Section("What to do next", lines=[row.next_step]),
        Section(
            "How it stands",
            facts=[
                ("Now", wording.capital(row.stands)),
                ("Who", row.who),
                ("Organisation", row.organisation),
                ("Next meeting", row.next_meeting),
                ("Begin by", begin),
                ("How it is filled", row.route),
                ("Speaks for", row.constituency),
            ],
        ),
    ]
