"""The map of boards: the tree by level, how each seat stands, and the ties beside the tree."""

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QStackedWidget, QWidget

from vcsdesk.lists.boards.map import LISTING, BoardMap, MapRow, board_map, in_words, seats_said
from vcsdesk.lists.boards.map_narrowing import how_to_narrow, legible, narrowed, tops
from vcsdesk.lists.column import Tone
from vcsdesk.records.boards.appointment import Appointment
from vcsdesk.records.boards.body import Body, Level
from vcsdesk.records.boards.body_link import BodyLink
from vcsdesk.records.boards.body_name import BodyName
from vcsdesk.records.boards.body_parent import BodyParent
from vcsdesk.records.boards.constituency import Constituency
from vcsdesk.records.boards.dispute import Dispute
from vcsdesk.records.boards.restructure import Restructure
from vcsdesk.records.boards.seat import Seat
from vcsdesk.records.exchange.import_origin import ImportOrigin
from vcsdesk.records.exchange.import_source import ImportSource
from vcsdesk.records.sector.affiliation import Affiliation
from vcsdesk.records.sector.organisation import Organisation
from vcsdesk.records.sector.person import Person
from vcsdesk.screens.beside import show_and_tell
from vcsdesk.screens.boards.mapped.page import MapPage
from vcsdesk.screens.boards.mapped.told import ToldBeside
from vcsdesk.screens.desk.printing import print_whole
from vcsdesk.screens.flow import FlowLayout
from vcsdesk.screens.panes import DetailPane, Section
from vcsdesk.ui.actions import Action
from vcsdesk.ui.buttons import icon_button
from vcsdesk.ui.filter_bar import Filter, FilterBar
from vcsdesk.ui.labels import label
from vcsdesk.ui.lines import RoundCombo
from vcsdesk.ui.screen import Screen
from vcsdesk.wording import count, value

_MAP, _LIST = "Map", "List"
_TOLD_BY_THE_TREE = "Under"
_EVERYTHING = "Under everything"
_LEVELS = {
    "All levels": None,
    "Strategic": Level.STRATEGIC,
    "Executive": Level.EXECUTIVE,
    "Operational": Level.OPERATIONAL,
}
_LETTERS, _LETTERS_OF_A_LEVEL = 16, 9
_ASK = "Choose a board or group to see how its seats stand and what it is tied to."


class MapScreen(Screen):
    """Boards and groups as a map, and the same as a list."""

    title = "Map"
    order = 21
    icon = "network"
    watches = (
        Affiliation,
        Appointment,
        Body,
        BodyLink,
        BodyName,
        BodyParent,
        Constituency,
        Dispute,
        ImportOrigin,
        ImportSource,
        Organisation,
        Person,
        Restructure,
        Seat,
    )

    def build(self) -> None:
        """Make the choices, the map, the list and the pane."""
        self.on_body = [
            Action("See the group", self._see, "arrow-right", opens=True),
            Action("Look under it", self._look_under, "network", may=self._has_below),
        ]
        self.page = MapPage()
        self.view = self.page.view
        self.advice = label("", Tone.WARNING, wrap=True)
        self.list = self.add_tree(
            [column for column in LISTING.columns if column.title != _TOLD_BY_THE_TREE],
            name=LISTING.title,
            key=lambda row: row.body_id,
            upper=lambda row: row.parent_id,
            thing="group",
            actions=self.on_body,
            empty="No boards or groups on this day. Add the first on “Boards and groups”.",
            add=False,
        )
        self.body.addWidget(self._choices())
        self.body.addWidget(self.advice)
        self._ways = QStackedWidget()
        self._ways.addWidget(self.page)
        self._ways.addWidget(self.list)
        self.pane = DetailPane(self.desk, _ASK)
        self.told = ToldBeside(self._ways, self.pane)
        self.body.addWidget(self.told, 1)
        self.view.row_chosen.connect(self._tell)
        self.view.row_opened.connect(self._see)
        self.list.row_chosen.connect(self._tell_from_list)
        self._whole = self._wanted = BoardMap((), ())

    def refresh(self) -> None:
        """Read the map anew."""
        self._whole = board_map(self.desk.store, self.desk.on, self.desk.today)
        self._fill_under()
        self._show()

    def actions_offered(self) -> Sequence[Action]:
        """Offer the map on paper."""
        return (Action("Print the map…", self.print_paper, "printer"),)

    def print_paper(self) -> None:
        """Print the map."""
        print_whole(self, self.desk, None, usual="board-map")

    def search(self, words: str) -> None:
        """Search the list, and let the other boxes of the map step back."""
        super().search(words)
        self.view.seek(words)

    def focus_first(self) -> None:
        """Put the keyboard on the map, or on the list where that is looked at."""
        (self.view if self._way == _MAP else self.list.view).setFocus()

    def enter_list(self) -> None:
        """Go from the search line to what was found: on the map, or in the list where that is looked at."""
        if self._way == _MAP:
            self.view.setFocus()
        else:
            super().enter_list()

    @property
    def _way(self) -> str:
        return _MAP if self._wanted.rows and self.ways.answer("Look at") == _MAP else _LIST

    def _choices(self) -> QWidget:
        """Set the choices side by side, on a second line where there is no room."""
        self.ways = FilterBar([Filter("Look at", [(_MAP, None), (_LIST, None)])])
        self.levels, self.under = _combo("Level", _LETTERS_OF_A_LEVEL), _combo("Look under", _LETTERS)
        self.levels.addItems(list(_LEVELS))
        self.ways.changed.connect(self._show)
        self.levels.currentIndexChanged.connect(self._show)
        self.under.currentIndexChanged.connect(self._show)
        made, flow = QWidget(), FlowLayout()
        made.setLayout(flow)
        self.sizes = self._sizes()
        for widget in (self.ways, self.levels, self.under, *self.sizes):
            flow.addWidget(widget)
        return made

    def _sizes(self) -> list[QWidget]:
        """Make the buttons that show the map larger, smaller and whole, and tell what its signs mean."""
        made: list[QWidget] = []
        for words, sign, key, act in (
            ("Smaller", "zoom-out", "-", lambda: self.view.zoom_by(-1)),
            ("Larger", "zoom-in", "+", lambda: self.view.zoom_by(1)),
            ("Whole map", "maximize", "0", self.view.show_whole),
            ("What the signs mean", "circle-help", "", self.page.turn_legend),
        ):
            button = icon_button(words, sign, key)
            button.clicked.connect(lambda _=False, act=act: act())
            made.append(button)
        return made

    def _fill_under(self) -> None:
        """Offer the boards under which something stands; the one chosen stays chosen while it is there."""
        chosen = self.under.currentData()
        with QSignalBlocker(self.under):
            self.under.clear()
            self.under.addItem(_EVERYTHING, None)
            for row in tops(self._whole):
                self.under.addItem(row.name, row.body_id)
            self.under.setCurrentIndex(max(self.under.findData(chosen), 0))

    def _show(self) -> None:
        """Show what is wanted of the map, as much of it as can be read."""
        level = _LEVELS[self.levels.currentText()]
        self._wanted = narrowed(self._whole, self.under.currentData(), level)
        drawn = legible(self._wanted)
        advice = how_to_narrow(self._wanted, drawn)
        self.advice.setText(str(advice or ""))
        self._ways.setCurrentIndex(int(self._way == _LIST))
        self.advice.setVisible(advice is not None and self._way == _MAP)
        for button in self.sizes:
            button.setVisible(self._way == _MAP)
        with QSignalBlocker(self.view):
            self.page.show_map(drawn)
        show_and_tell(self.list, self._wanted.rows, self._tell_from_list)
        if self._way == _MAP:
            self._tell(self.view.current)

    def _tell_from_list(self, row: MapRow | None) -> None:
        if self._way == _LIST:
            self._tell(row)

    def _tell(self, row: MapRow | None) -> None:
        """Tell of a body in the pane."""
        self.told.line.say(in_words(row) if row else _ASK)
        if row is None:
            self.pane.show_nothing()
            return
        actions = [(action, row) for action in self.on_body]
        self.pane.show_details(row.name, value(row.kind), _sections(row), actions=actions)

    def _see(self, row: MapRow) -> None:
        self.desk.show_record(Body, row.body_id)

    def _has_below(self, row: MapRow) -> bool:
        return self.under.findData(row.body_id) >= 0 and self.under.currentData() != row.body_id

    def _look_under(self, row: MapRow) -> None:
        self.under.setCurrentIndex(self.under.findData(row.body_id))


def _combo(name: str, letters: int) -> RoundCombo:
    """Make a list of choices that takes no more room than so many letters."""
    made = RoundCombo()
    made.setAccessibleName(name)
    made.setSizeAdjustPolicy(RoundCombo.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    made.setMinimumContentsLength(letters)
    return made


def _sections(row: MapRow) -> list[Section]:
    sitting = [f"{seat.label}: {_sits(seat.who, value(seat.state))}" for seat in row.seats]
    below = [f"{count(row.below, 'group')} below it, not drawn here"] if row.below else []
    return [
        Section(facts=[("Level", row.level), ("Under", row.parent), ("Seats", seats_said(row.states))]),
        Section("Who sits there", lines=sitting),
        Section("Ties beside the tree", lines=row.ties),
        Section("Not drawn", lines=below),
    ]


def _sits(who: str | None, state: str) -> str:
    return f"{who} ({state.lower()})" if who else state.lower()
