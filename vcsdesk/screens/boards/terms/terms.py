"""Terms and vacancies: when terms end, which seats need something, and what to do next about each."""

from collections.abc import Sequence

from PySide6.QtWidgets import QStackedWidget

from vcsdesk.lists.boards import seats, staggering, term_cliff, vacancies
from vcsdesk.lists.boards.seats import SeatRow
from vcsdesk.lists.boards.staggering import StaggerRow
from vcsdesk.lists.boards.term_cliff import CliffRow
from vcsdesk.lists.boards.vacancies import VacancyRow
from vcsdesk.lists.column import Tone
from vcsdesk.records.boards.appointment import Appointment
from vcsdesk.records.boards.body import Body
from vcsdesk.records.boards.body_name import BodyName
from vcsdesk.records.boards.constituency import Constituency
from vcsdesk.records.boards.contract import Contract
from vcsdesk.records.boards.dispute import Dispute
from vcsdesk.records.boards.restructure import Restructure
from vcsdesk.records.boards.seat import Seat
from vcsdesk.records.desk.borough import Borough
from vcsdesk.records.exchange.import_origin import ImportOrigin
from vcsdesk.records.exchange.import_source import ImportSource
from vcsdesk.records.meetings.meeting import Meeting
from vcsdesk.records.record import Record
from vcsdesk.records.sector.affiliation import Affiliation
from vcsdesk.records.sector.organisation import Organisation
from vcsdesk.records.sector.person import Person
from vcsdesk.rules.boards.need import Need
from vcsdesk.screens.boards import appointing, term_forms
from vcsdesk.screens.boards.terms.bars import cliff_bars, is_among, is_month, stagger_bars
from vcsdesk.screens.boards.terms.chart_page import ChartPage
from vcsdesk.screens.boards.terms.needing import NeedingPage, summed_up
from vcsdesk.screens.desk.printing import print_for, print_whole
from vcsdesk.ui.actions import Action
from vcsdesk.ui.filter_bar import Filter, FilterBar
from vcsdesk.ui.list_panel import ListPanel
from vcsdesk.ui.one_line import OneLine
from vcsdesk.ui.screen import Screen

_PAPER = "vacancies"
_EMPTY = "No seat is vacant, in hold-over or ending within a year. Seats are added on “Boards and groups”."
_ONLY_LOOKED_AT = "Nothing is changed by looking."
VIEW, NEEDING = "Look at", "What needs doing"
PAGES = (NEEDING, "When terms end", "If terms were staggered")
SPLIT = "Next terms"
YEARS = {"Split over 3 years": 3, "Split over 2 years": 2, "As usual": 1}


class TermsScreen(Screen):
    """Every seat that needs something. One is reached as its appointment, by the id of the seat."""

    title = "Terms"
    order = 29
    icon = "hourglass"
    watches = (
        Affiliation,
        Appointment,
        Body,
        BodyName,
        Borough,
        Constituency,
        Contract,
        Dispute,
        ImportOrigin,
        ImportSource,
        Meeting,
        Organisation,
        Person,
        Restructure,
        Seat,
    )
    shows = (Appointment,)

    def build(self) -> None:
        """Make the three pages: what needs doing, when terms end, and what staggering would do."""
        self._seats: dict[int, SeatRow] = {}
        self.pages = QStackedWidget()
        self.views = FilterBar([Filter(VIEW, [(words, None) for words in PAGES])])
        self.views.changed.connect(self._turn)
        self.summary = OneLine(Tone.MUTED)
        self.add_row(self.views, self.summary, stretch=(0, 1))
        self.body.addWidget(self.pages, 1)
        self.needing = self._needing_table()
        self.page = NeedingPage(self.desk, self.needing, self.on_seat)
        self.pages.addWidget(self.page)
        self.cliff = ChartPage("Terms that end, month by month", self._month_table(), is_month)
        self.split = FilterBar([Filter(SPLIT, [(words, None) for words in YEARS])])
        self.split.changed.connect(self._show_staggering)
        self.spread = ChartPage("Next terms, month by month", self._spread_table(), is_among, self.split)
        self.pages.addWidget(self.cliff)
        self.pages.addWidget(self.spread)

    def refresh(self) -> None:
        """Read the seats once, and all that follows from them."""
        store, on = self.desk.store, self.desk.on
        found = seats.rows(store, on, self.desk.today)
        self._seats = {row.seat_id: row for row in found}
        rows = vacancies.read(store, on, found)
        self.summary.say(summed_up(rows))
        self.page.show_rows(rows)
        self._show_page()

    def focus_first(self) -> None:
        """Begin in the list, or on the chart, of the page that is shown."""
        page = self.pages.currentWidget()
        (page.chart if isinstance(page, ChartPage) else self.needing.view).setFocus()

    def actions_offered(self) -> Sequence[Action]:
        """Offer the report."""
        return (Action("Print vacancies and expiries…", self.print_paper, "printer"),)

    def print_paper(self) -> None:
        """Print the report of vacancies and expiries."""
        print_whole(self, self.desk, None, usual=_PAPER)

    def show_record(self, kind: type[Record], number: int) -> None:
        """Go to a seat that needs something, also where a filter would hide it; any other is on its board."""
        self.ensure_built()
        self.views.choose(VIEW, NEEDING)
        if not self.page.go_to(number):
            self.desk.show_record(Seat, number)

    def _needing_table(self) -> ListPanel[VacancyRow]:
        self.on_seat = [
            Action("Appoint somebody…", self._appoint, "user-plus", "Ctrl+H", may=_is_open),
            Action("Another term…", self._reappoint, "user-check", may=_has_holder),
            Action("See the seat", self._see_seat, "armchair", opens=True),
            Action("Print…", self._print_seat, "printer", may=_is_sat_in),
        ]
        return self.add_table(
            vacancies.LISTING,
            thing="seat",
            key=lambda row: row.seat_id,
            actions=self.on_seat,
            empty=_EMPTY,
            add=False,
        )

    def _month_table(self) -> ListPanel[CliffRow]:
        return self.add_table(
            term_cliff.LISTING,
            thing="line",
            key=lambda row: (row.ending, row.month),
            empty="Nobody holds a seat yet, so no term ends.",
            add=False,
        )

    def _spread_table(self) -> ListPanel[StaggerRow]:
        return self.add_table(
            staggering.LISTING,
            thing="seat",
            key=lambda row: row.seat_id,
            empty="No seat with a known length of term is to be filled in the next two years.",
            add=False,
        )

    def _turn(self) -> None:
        self.pages.setCurrentIndex(PAGES.index(self.views.answer(VIEW)))
        self._show_page()

    def _show_page(self) -> None:
        """Work out what the page shows that is turned to."""
        if self.pages.currentWidget() is self.cliff:
            ends = term_cliff.read(self.desk.store, self.desk.on, self._seats.values())
            self.cliff.show_all(" ".join(term_cliff.in_words(ends)), cliff_bars(ends), ends)
        elif self.pages.currentWidget() is self.spread:
            self._show_staggering()

    def _show_staggering(self) -> None:
        """Show the next terms as usual, or split over some years; nothing is changed by looking."""
        years = YEARS[self.split.answer(SPLIT)]
        rows = staggering.read(self.desk.store, self.desk.on, self._seats.values(), years)
        bars = stagger_bars(rows, self.desk.on, as_usual=years == 1)
        self.spread.show_all(f"{staggering.in_words(rows)} {_ONLY_LOOKED_AT}", bars, rows)

    def _appoint(self, row: VacancyRow) -> None:
        appointing.ask_appoint(self, self.desk, self._seats[row.seat_id])

    def _reappoint(self, row: VacancyRow) -> None:
        term_forms.ask_reappoint(self, self.desk, self._seats[row.seat_id])

    def _see_seat(self, row: VacancyRow) -> None:
        self.desk.show_record(Seat, row.seat_id)

    def _print_seat(self, row: VacancyRow) -> None:
        print_for(self, self.desk, Seat, [row.seat_id], appointing.which_seat(self._seats[row.seat_id]))


def _is_open(row: VacancyRow) -> bool:
    return row.need.is_vacancy


def _has_holder(row: VacancyRow) -> bool:
    return row.need in {Need.HOLD_OVER, Need.ENDING}


def _is_sat_in(row: VacancyRow) -> bool:
    return row.appointment_id is not None
