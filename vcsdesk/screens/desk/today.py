"""Today: what needs the officer now, the worst first, each thing opening where it is dealt with."""

from collections.abc import Sequence
from functools import cached_property

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from vcsdesk import wording
from vcsdesk.lists.boards import seats
from vcsdesk.lists.column import Mark, Shape, Tone
from vcsdesk.lists.desk import today as today_list
from vcsdesk.lists.desk.overload import overload
from vcsdesk.lists.desk.today_row import Opens, TodayRow
from vcsdesk.records.boards.appointment import Appointment
from vcsdesk.records.boards.body import Body
from vcsdesk.records.boards.body_name import BodyName
from vcsdesk.records.boards.body_parent import BodyParent
from vcsdesk.records.boards.constituency import Constituency
from vcsdesk.records.boards.continuance import Continuance
from vcsdesk.records.boards.dispute import Dispute
from vcsdesk.records.boards.restructure import Restructure
from vcsdesk.records.boards.seat import Seat
from vcsdesk.records.desk.borough import Borough
from vcsdesk.records.exchange.import_origin import ImportOrigin
from vcsdesk.records.exchange.import_source import ImportSource
from vcsdesk.records.feedback.report import Report
from vcsdesk.records.feedback.report_line import ReportLine
from vcsdesk.records.meetings.attendance import Attendance
from vcsdesk.records.meetings.meeting import Meeting
from vcsdesk.records.meetings.meeting_series import MeetingSeries
from vcsdesk.records.papers.paper import Paper
from vcsdesk.records.record import Record
from vcsdesk.records.sector.affiliation import Affiliation
from vcsdesk.records.sector.organisation import Organisation
from vcsdesk.records.sector.person import Person
from vcsdesk.records.workload.load_limit import LoadLimit
from vcsdesk.rules.desk.folding import fold
from vcsdesk.rules.desk.harm import Urgency
from vcsdesk.screens.desk.banner import Banner
from vcsdesk.screens.desk.overload_words import loud_words, why_words, worst
from vcsdesk.screens.desk.start_card import StartCard
from vcsdesk.screens.desk.waiting_card import WaitingCard
from vcsdesk.ui.actions import Action
from vcsdesk.ui.buttons import PlainButton
from vcsdesk.ui.labels import label
from vcsdesk.ui.lines import scrolling
from vcsdesk.ui.room import Room
from vcsdesk.ui.screen import SPACING, Screen
from vcsdesk.ui.table import Table

_CARDS = (
    (Urgency.OVERDUE, Mark(Shape.OVER, Tone.BAD), "Nothing is overdue. Well done."),
    (Urgency.DUE_THIS_WEEK, Mark(Shape.SQUARE, Tone.WARNING), "Nothing else is due this week."),
    (Urgency.LATER, Mark(Shape.EMPTY, Tone.MUTED), ""),
    (Urgency.NEXT_MEETING, Mark(Shape.FULL, Tone.ACCENT), "No meetings in the next week."),
    (Urgency.SEAT_LAPSING, Mark(Shape.HALF, Tone.WARNING), "No seat is vacant or about to lapse."),
)
_ORDERS = {
    Urgency.OVERDUE: "Papers for a coming meeting first, then what is longest overdue.",
    Urgency.SEAT_LAPSING: "Vacant seats and those to be decided first, then what ends soonest.",
}
"""By what rule what is equally near follows, as the harm of each has it."""
_RIGHT = {Urgency.NEXT_MEETING, Urgency.SEAT_LAPSING}
_NARROW = 96
_AS_LIST, _AS_CARDS = "See everything as a list", "See it as cards"
_KINDS: dict[Opens, type[Record]] = {
    Opens.MEETING: Meeting,
    Opens.SEAT: Appointment,  # what to do about a seat stands with its term
    Opens.PERSON: LoadLimit,
    Opens.REPORT: Report,
}


class TodayScreen(Screen):
    """What needs her now."""

    title = "Today"
    order = 10
    icon = "layout-dashboard"
    watches = (
        Affiliation,
        Appointment,
        Attendance,
        Body,
        BodyName,
        BodyParent,
        Borough,
        Constituency,
        Continuance,
        Dispute,
        ImportOrigin,
        ImportSource,
        LoadLimit,
        Meeting,
        MeetingSeries,
        Organisation,
        Paper,
        Person,
        Report,
        ReportLine,
        Restructure,
        Seat,
    )

    def build(self) -> None:
        """Make the banner and the cards; the same as a list is made when it is first asked for."""
        self._words = ""
        self._over_id = 0
        self._rows: tuple[TodayRow, ...] = ()
        self.summary = label("", Tone.MUTED, wrap=True)
        self.turner = PlainButton(_AS_LIST, "list", quiet=True)
        self.turner.clicked.connect(self.turn)
        self.add_row(self.summary, self.turner, stretch=(1, 0))
        self.banner = Banner("See which groups")
        self.banner.pressed.connect(lambda: self.desk.show_record(LoadLimit, self._over_id))
        self.cards = {harm: self._card(harm, mark, nothing) for harm, mark, nothing in _CARDS}
        self.start = StartCard(self.desk)
        self._views = QStackedWidget()
        self._cards_page = self._page()
        self._views.addWidget(self._cards_page)
        self.body.addWidget(self._views, 1)
        Room(self, self._fit)

    def refresh(self) -> None:
        """Read what waits."""
        self._rows = today_list.rows(self.desk.store, self.desk.on, self.desk.today)
        for table in self.tables:
            table.show_rows(self._rows)
        self._show_overload()
        self._show_cards()

    @cached_property
    def list(self) -> Table[TodayRow]:
        """The same as a list."""
        made = self.add_table(
            today_list.LISTING,
            thing="thing",
            empty="Nothing needs you today.",
            actions=[Action("Open", self._open, "arrow-right", opens=True)],
            add=False,
        )
        made.show_rows(self._rows)
        made.search(self._words)
        self._views.addWidget(made)
        return made

    @property
    def searchable(self) -> bool:
        """The cards can be searched before there is a list."""
        return True

    def print_paper(self) -> None:
        """Print what is for the whole borough."""
        from vcsdesk.screens.desk.printing import print_whole

        print_whole(self, self.desk, None)

    def turn(self) -> None:
        """Show the list instead of the cards, or the cards again."""
        to_list = self._views.currentIndex() == 0
        self._views.setCurrentWidget(self.list if to_list else self._cards_page)
        self.turner.set_words(_AS_CARDS if to_list else _AS_LIST)

    def search(self, words: str) -> None:
        """Search the cards and the list alike."""
        self._words = words
        super().search(words)
        self._show_cards()

    def _card(self, harm: Urgency, mark: Mark, nothing: str) -> WaitingCard:
        dated, order = harm is Urgency.NEXT_MEETING, _ORDERS.get(harm, "")
        card = WaitingCard(harm.words, mark, nothing, order=order, dated=dated)
        card.opened.connect(self._open)
        return card

    def _page(self) -> QWidget:
        """Lay the banner over two columns."""
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 6, 0)
        column.setSpacing(SPACING)
        column.addWidget(self.start)
        column.addWidget(self.banner)
        self._columns = columns = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        columns.setSpacing(SPACING)
        columns.addLayout(self._stack([harm for harm in self.cards if harm not in _RIGHT]), 11)
        columns.addLayout(self._stack([harm for harm in self.cards if harm in _RIGHT]), 9)
        column.addLayout(columns)
        column.addStretch(1)
        page = scrolling(inside)
        page.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        page.setAccessibleName(self.title)
        return page

    def _fit(self, letters: float) -> None:
        """Set the cards in one column where two would be too narrow to read."""
        ways, narrow = QBoxLayout.Direction, letters < _NARROW
        self._columns.setDirection(ways.TopToBottom if narrow else ways.LeftToRight)
        self.banner.turn(upright=narrow)

    def _stack(self, harms: Sequence[Urgency]) -> QVBoxLayout:
        stack = QVBoxLayout()
        stack.setSpacing(SPACING)
        for harm in harms:
            stack.addWidget(self.cards[harm])
        stack.addStretch(1)
        return stack

    def _show_overload(self) -> None:
        desk = self.desk
        borough = desk.store.first(Borough)
        officer_id = borough.officer_id if borough else None
        found = overload(desk.store, desk.on)
        over = worst(found, officer_id)
        if over is None:
            self.banner.say("", "")
            return
        self._over_id = over.person_id
        taken = seats.rows(desk.store, desk.on, desk.today)
        self.banner.say(loud_words(over, officer_id), why_words(over, found, taken))

    def _show_cards(self) -> None:
        kept = [row for row in self._rows if _has(row, self._words)]
        for harm, card in self.cards.items():
            card.show_rows([row for row in kept if row.harm is harm])
        empty = not self._rows and self.desk.store.first(Body) is None
        self.start.setVisible(empty)
        for card in self.cards.values():
            card.setVisible(not empty)
        self.cards[Urgency.LATER].setVisible(bool(self.cards[Urgency.LATER].lines))
        self.summary.setText(self._sentence(self._rows))

    def _sentence(self, rows: Sequence[TodayRow]) -> str:
        """Say the day and how much waits, in one line."""
        overdue = sum(row.harm is Urgency.OVERDUE for row in rows)
        week = sum(row.harm is Urgency.DUE_THIS_WEEK for row in rows)
        soon = wording.count(week, "thing", none="nothing")
        late = wording.count(overdue, "thing", none="nothing")
        said = f"{late} overdue, {soon} due this week"
        if not overdue and not week:
            said = "nothing needs you today"
        return f"{wording.day(self.desk.on)}: {said}."

    def _open(self, row: TodayRow) -> None:
        self.desk.show_record(_KINDS[row.opens], row.record_id)


def _has(row: TodayRow, words: str) -> bool:
    said = fold(f"{row.where} {row.what} {row.when}")
    return all(word in said for word in fold(words).split())
