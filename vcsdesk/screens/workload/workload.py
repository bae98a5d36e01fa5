"""Workload: what everybody carries against what they may be asked to, and which groups make it so."""

from collections.abc import Sequence

from PySide6.QtWidgets import QHBoxLayout, QWidget

from vcsdesk import wording
from vcsdesk.lists.column import Tone
from vcsdesk.lists.workload.workload import LISTING, WorkloadRow
from vcsdesk.records.boards.appointment import Appointment
from vcsdesk.records.boards.body import Body
from vcsdesk.records.boards.body_name import BodyName
from vcsdesk.records.boards.body_parent import BodyParent
from vcsdesk.records.boards.dispute import Dispute
from vcsdesk.records.boards.seat import Seat
from vcsdesk.records.desk.borough import Borough
from vcsdesk.records.meetings.meeting import Meeting
from vcsdesk.records.meetings.meeting_series import MeetingSeries
from vcsdesk.records.record import Record
from vcsdesk.records.sector.affiliation import Affiliation
from vcsdesk.records.sector.organisation import Organisation
from vcsdesk.records.sector.person import Person
from vcsdesk.records.workload.load_limit import LoadLimit
from vcsdesk.refused import Refused
from vcsdesk.screens.beside import Over, show_and_tell
from vcsdesk.screens.desk.printing import print_packs_of
from vcsdesk.screens.workload.carried import COLUMNS, CarriedRow, carried, summed_up
from vcsdesk.screens.workload.limits import ASKED, ask_limits, type_limit
from vcsdesk.ui.actions import Action
from vcsdesk.ui.card import Card
from vcsdesk.ui.cells import Edit
from vcsdesk.ui.filter_bar import Filter, FilterBar
from vcsdesk.ui.kinds import Number
from vcsdesk.ui.labels import PlainLabel, label
from vcsdesk.ui.one_line import OneLine
from vcsdesk.ui.screen import Screen

_TOLD_BELOW = {"Why", "Heaviest groups"}
_WITHIN, _LETTERS = 3, 30
_ASK = "Choose somebody to see which groups make up their load."


class WorkloadScreen(Screen):
    """Everybody who sits anywhere. A person's load is reached as their limit, by the person's id."""

    title = "Workload"
    order = 60
    icon = "gauge"
    watches = (
        Affiliation,
        Appointment,
        Body,
        BodyName,
        BodyParent,
        Borough,
        Dispute,
        LoadLimit,
        Meeting,
        MeetingSeries,
        Organisation,
        Person,
        Seat,
    )
    shows = (LoadLimit,)

    def build(self) -> None:
        """Make the list of people and, beside it, the groups of the one that is chosen."""
        self.summary = label("", Tone.MUTED)
        self.on_person = [
            Action("See the person", self._see_person, "user", opens=True),
            Action(ASKED, lambda row: ask_limits(self, self.desk, row), "gauge"),
            Action("Print their packs…", lambda _row: self.print_paper(), "printer"),
        ]
        self.people = self.add_table(
            [column for column in LISTING.columns if column.title not in _TOLD_BELOW],
            name=LISTING.title,
            thing="person",
            key=lambda row: row.person_id,
            edits={
                "Limit": Edit(lambda row, groups: self._set(row, limit_groups=groups), Number(most=200)),
                "Contract": Edit(
                    lambda row, days: self._set(row, contract_days_week=days), Number(most=7, decimals=True)
                ),
            },
            actions=self.on_person,
            empty="Nobody sits anywhere yet. Appoint somebody on “Boards and groups”.",
            add=False,
        )
        self.groups = self.add_table(
            COLUMNS,
            name="Groups of the person chosen",
            thing="group",
            key=lambda row: row.body_id,
            actions=[Action("See the group", self._see_group, "arrow-right", opens=True)],
            empty=_ASK,
            add=False,
        )
        self.people.row_chosen.connect(self._show_groups)
        who = Filter("Show", [("Everybody", None), ("Over a limit", lambda row: row.over)])
        self.filters = self.add_filter_bar([who], self.people)
        self.add_row(self.filters, self.summary, stretch=(1, 0))
        self._split = Over(self.people, self._pane(), self.groups)
        self.body.addWidget(self._split, 1)

    def refresh(self) -> None:
        """Work the load out anew."""
        rows = LISTING.rows(self.desk.store, self.desk.on, self.desk.today)
        self.summary.setText(_summed_up(rows))
        show_and_tell(self.people, rows, self._show_groups)
        self._split.show_lines(sum(row.over for row in rows) + _WITHIN)

    def show_record(self, kind: type[Record], number: int) -> None:
        """Go to a person, also where a filter would hide them."""
        self.filters.choose("Show", "Everybody")
        self.people.go_to(lambda row: row.person_id == number)
        self.which.choose("Groups", "Sitting")

    def print_paper(self) -> None:
        """Print the packs of the person that is chosen."""
        row = self.people.current()
        if row is None:
            raise Refused("Nobody is chosen.", "Choose somebody in the list first.")
        print_packs_of(self, self.desk, row.person, person_id=row.person_id)

    def _pane(self) -> QWidget:
        """Make the card that says whose groups these are, over the groups."""
        self._name = PlainLabel("", strong=True)
        self._name.setMaximumWidth(self.fontMetrics().averageCharWidth() * _LETTERS)
        self._why = OneLine()
        self.sum = label("", Tone.MUTED)
        self.which = FilterBar(
            [
                Filter(
                    "Groups",
                    [
                        ("All", None),
                        ("Sitting", lambda row: row.sits),
                        ("Supporting", lambda row: not row.sits),
                    ],
                )
            ]
        )
        self.which.changed.connect(lambda: self.groups.keep(self.which.wanted()))
        pane = Card(margin=1)
        head = QWidget()
        row = QHBoxLayout(head)
        row.setContentsMargins(18, 6, 8, 2)
        row.setSpacing(18)
        row.addWidget(self._name)
        row.addWidget(self._why, 1)
        row.addWidget(self.sum)
        row.addWidget(self.which)
        pane.inside.addWidget(head)
        pane.inside.addWidget(self.groups, 1)
        return pane

    def _show_groups(self, row: WorkloadRow | None) -> None:
        self._name.setText(row.person if row else "")
        self._why.say(_in_words(row) if row else "")
        found = carried(self.desk, row) if row else ()
        self.sum.setText(summed_up(found))
        self.groups.show_rows(found)

    def _set(self, row: WorkloadRow, **new: object) -> None:
        type_limit(self.desk, row, **new)

    def _see_person(self, row: WorkloadRow) -> None:
        self.desk.show_record(Person, row.person_id)

    def _see_group(self, row: CarriedRow) -> None:
        self.desk.show_record(Body, row.body_id)


def _summed_up(rows: Sequence[WorkloadRow]) -> str:
    """Say how many people carry too much."""
    if not rows:
        return ""
    over = sum(row.over for row in rows)
    if not over:
        return "Nobody is over a limit."
    are = "is" if over == 1 else "are"
    return f"{wording.count(over, 'person')} of {wording.number(len(rows))} {are} over a limit."


def _in_words(row: WorkloadRow) -> str:
    """Say how somebody stands: over or not, by what, and what is not known."""
    said = f"Over: {row.why}." if row.over else "Within limits."
    if row.unknown_groups:
        said += (
            f" How often {wording.count(row.unknown_groups, 'group')} meets is not known, so it may be more."
        )
    if row.standing_by:
        said += f" Stands by as a deputy or shadow for {wording.count(row.standing_by, 'group')}."
    return said
