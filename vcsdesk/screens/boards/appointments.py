"""Everybody who ever sat anywhere, for whom seats speak, and the contracts under which some are held."""

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from vcsdesk.lists.boards import appointments, constituencies, contracts, seats
from vcsdesk.lists.boards.appointments import AppointmentRow, Tense, held_between
from vcsdesk.lists.boards.constituencies import ConstituencyRow
from vcsdesk.lists.boards.contracts import ContractRow
from vcsdesk.records.boards.appointment import Appointment
from vcsdesk.records.boards.body import Body
from vcsdesk.records.boards.body_name import BodyName
from vcsdesk.records.boards.constituency import Constituency
from vcsdesk.records.boards.contract import Contract
from vcsdesk.records.boards.dispute import Dispute
from vcsdesk.records.boards.seat import Seat
from vcsdesk.records.sector.affiliation import Affiliation
from vcsdesk.records.sector.organisation import Organisation
from vcsdesk.records.sector.person import Person
from vcsdesk.screens.boards import constituency_forms
from vcsdesk.screens.boards.appointing import ask_seat_to_fill
from vcsdesk.screens.boards.held_between import HeldBetween
from vcsdesk.screens.desk.printing import print_whole
from vcsdesk.screens.sector.contract_forms import ask_whose_contract
from vcsdesk.ui.actions import Action
from vcsdesk.ui.filter_bar import Filter, FilterBar
from vcsdesk.ui.screen import Screen

_APPOINTMENTS, _CONSTITUENCIES, _CONTRACTS = "Appointments", "Constituencies", "Contracts"
_LISTS = (_APPOINTMENTS, _CONSTITUENCIES, _CONTRACTS)


class AppointmentsScreen(Screen):
    """Who held what, between any two days; with constituencies and contracts beside it."""

    title = "Appointments"
    order = 27
    icon = "history"
    watches = (
        Affiliation,
        Appointment,
        Body,
        BodyName,
        Constituency,
        Contract,
        Dispute,
        Organisation,
        Person,
        Seat,
    )
    shows = (Constituency,)

    def build(self) -> None:
        """Make the three lists, and the choice between them."""
        self.which = FilterBar([Filter("Show", [(name, None) for name in _LISTS])])
        self.which.changed.connect(self._turn)
        self.between = HeldBetween(self.desk)
        self.between.changed.connect(self.refresh)
        self._add_lists()
        self._sides = QStackedWidget()
        for side in (self._appointments_page(), self.constituencies, self.contracts):
            self._sides.addWidget(side)
        self.body.addWidget(self.which)
        self.body.addWidget(self._sides, 1)

    def refresh(self) -> None:
        """Read the list that is seen anew."""
        store, on, today = self.desk.store, self.desk.on, self.desk.today
        seen = self.which.answer("Show")
        if seen == _APPOINTMENTS:
            rows, days = appointments.rows(store, on, today), self.between.days()
            self.appointments.show_rows(held_between(rows, *days) if days else rows)
        elif seen == _CONSTITUENCIES:
            self.constituencies.show_rows(constituencies.rows(store, on, today))
        else:
            self.contracts.show_rows(contracts.rows(store, on, today))

    def actions_offered(self) -> Sequence[Action]:
        """Offer one more of what the page shows, and the roster."""
        add = {
            _APPOINTMENTS: Action("Appoint somebody…", self._appoint, "user-plus", "Ctrl+N", main=True),
            _CONSTITUENCIES: Action(
                "Add a constituency…", self._add_constituency, "plus", "Ctrl+N", main=True
            ),
            _CONTRACTS: Action("Sign a contract…", self._sign, "plus", "Ctrl+N", main=True),
        }
        return (
            add[self.which.answer("Show")],
            Action("Print the roster…", self.print_paper, "printer"),
        )

    def print_paper(self) -> None:
        """Print the roster of seats."""
        print_whole(self, self.desk, None, usual="roster")

    def show_record(self, kind: type, number: int) -> None:
        """Go to a constituency, also where a search would hide it."""
        self.ensure_built()
        self.which.choose("Show", _CONSTITUENCIES)
        self.constituencies.go_to(lambda row: row.constituency_id == number)

    def _add_lists(self) -> None:
        self.appointments = self.add_table(
            appointments.LISTING,
            thing="appointment",
            key=lambda row: row.appointment_id,
            actions=self._on_appointment(),
            empty="Nobody was ever appointed. “Appoint somebody” (Ctrl+N) fills a seat that is there.",
            add=False,
        )
        self.constituencies = self.add_table(
            constituencies.LISTING,
            thing="constituency",
            key=lambda row: row.constituency_id,
            actions=self._on_constituency(),
            empty="No constituencies yet. “Add a constituency” (Ctrl+N) makes the first.",
            add=False,
        )
        self.contracts = self.add_table(
            contracts.LISTING,
            thing="contract",
            key=lambda row: row.contract_id,
            actions=[Action("Go to the organisation", self._go_to_organisation, "building-2", opens=True)],
            empty="No contracts run on this day. “Sign a contract” (Ctrl+N) records one.",
            add=False,
        )

    def _appointments_page(self) -> QWidget:
        """Put the questions when and between which days over the list of appointments."""
        page, row = QWidget(), QHBoxLayout()
        when = [("All", None), *((each.words, _is(each)) for each in Tense)]
        self.when = FilterBar([Filter("When", when)])
        self.when.changed.connect(lambda: self.appointments.keep(self.when.wanted()))
        row.addWidget(self.when)
        row.addWidget(self.between, 1)
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(row)
        column.addWidget(self.appointments, 1)
        return page

    def _on_appointment(self) -> list[Action]:
        def go(row: AppointmentRow) -> None:
            self.desk.show_record(Seat, row.seat_id)

        def show(row: AppointmentRow) -> None:
            from vcsdesk.screens.boards.timeline.window import show_timeline

            show_timeline(self, self.desk, row.seat_id)

        return [
            Action("Timeline of the seat…", show, "history", opens=True),
            Action("Go to the seat", go, "arrow-right"),
            Action("Go to the person", lambda row: self.desk.show_record(Person, row.person_id), "user"),
        ]

    def _on_constituency(self) -> list[Action]:
        def on_it(asks: Callable[..., object]) -> Callable[[ConstituencyRow], object]:
            def act(row: ConstituencyRow) -> object:
                return asks(self, self.desk, self.desk.store.get(Constituency, row.constituency_id))

            return act

        return [
            Action("Correct…", on_it(constituency_forms.ask_correct_constituency), "pencil", opens=True),
            Action("It ends…", on_it(constituency_forms.ask_end_constituency), "x"),
        ]

    def _go_to_organisation(self, row: ContractRow) -> None:
        self.desk.show_record(Organisation, row.organisation_id)

    def _turn(self) -> None:
        self._sides.setCurrentIndex(_LISTS.index(self.which.answer("Show")))
        self.offers_changed.emit()
        self.refresh()

    def _appoint(self) -> None:
        ask_seat_to_fill(self, self.desk, seats.rows(self.desk.store, self.desk.on, self.desk.today))

    def _sign(self) -> None:
        ask_whose_contract(self, self.desk)

    def _add_constituency(self) -> None:
        constituency_forms.ask_name_constituency(self, self.desk)


def _is(tense: Tense) -> Callable[[AppointmentRow], bool]:
    return lambda row: row.tense is tense
