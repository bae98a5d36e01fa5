"""The Print room: everything that can be printed, found by what it is for and when it is wanted."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from vcsdesk import wording
from vcsdesk.documents.catalogue import documents
from vcsdesk.printing.document import Wanted
from vcsdesk.records.printing.given_paper import GivenPaper
from vcsdesk.refused import Refused
from vcsdesk.screens.beside import WIDE_LIST, Beside, show_and_tell
from vcsdesk.screens.desk.printing import print_document
from vcsdesk.screens.flow import FlowLayout
from vcsdesk.screens.panes import DetailPane, Section
from vcsdesk.screens.printing.doors import DOORS, Door
from vcsdesk.screens.printing.favourites import favourites, keep_favourites
from vcsdesk.screens.printing.not_here import nothing_found
from vcsdesk.screens.printing.rows import COLUMNS, RoomRow, room_rows
from vcsdesk.ui.actions import Action
from vcsdesk.ui.buttons import PlainButton
from vcsdesk.ui.choice_editors import ChoiceEditor
from vcsdesk.ui.screen import Screen

_ANY = "Whenever it is wanted"


class PrintRoomScreen(Screen):
    """Every document there is."""

    title = "Print room"
    order = 58
    icon = "printer"
    key = "Ctrl+Shift+P"
    watches = (GivenPaper,)

    def build(self) -> None:
        """Make the list, what narrows it, and the pane."""
        self.on_paper = self._actions()
        self.list = self.add_table(
            COLUMNS,
            name=self.title,
            thing="paper",
            key=lambda row: row.name,
            actions=self.on_paper,
            empty="There is nothing to print.",
            nothing_found=self._nothing_found,
            add=False,
        )
        self.wanted = ChoiceEditor([_ANY, *(str(each) for each in Wanted)])
        self.wanted.altered.connect(self._narrow)
        self.body.addWidget(self._bar())
        self.pane = DetailPane(self.desk, "Choose a paper to see what it is for.")
        self.body.addWidget(Beside(self.list, self.pane, least=WIDE_LIST), 1)
        self.list.row_chosen.connect(self._tell)

    def refresh(self) -> None:
        """Read the catalogue anew."""
        rows = room_rows(self.desk.store, favourites(self.desk.settings))
        show_and_tell(self.list, rows, self._tell)

    def actions_offered(self) -> Sequence[Action]:
        """Offer to print what is chosen."""
        return (Action("Print…", self.print_paper, "printer", main=True),)

    def print_paper(self) -> None:
        """Ask how to print the paper that is chosen."""
        row = self.list.current()
        if row is None:
            raise Refused("No paper is chosen.", "Choose one in the list first.")
        self._print(row)

    def _print(self, row: RoomRow) -> None:
        print_document(self, self.desk, documents()[row.name])

    def _actions(self) -> list[Action]:
        return [
            Action("Print…", self._print, "printer", opens=True),
            Action("Make it a favourite", self._star, "star", may=lambda row: not row.starred),
            Action("No longer a favourite", self._unstar, "star", may=lambda row: row.starred),
        ]

    def _star(self, row: RoomRow) -> None:
        self._keep(favourites(self.desk.settings) | {row.name})
        self.desk.tell(f"“{row.title}” is among the favourites, at the top of the list.")

    def _unstar(self, row: RoomRow) -> None:
        self._keep(favourites(self.desk.settings) - {row.name})
        self.desk.tell(f"“{row.title}” is no longer a favourite.")

    def _keep(self, names: frozenset[str]) -> None:
        keep_favourites(self.desk.settings, names)
        self.refresh()

    def _nothing_found(self, words: str) -> str:
        """Say what there is instead of what was searched for."""
        called = [name for row in self.list.model.rows for name in (row.title, *row.also_called)]
        return nothing_found(words, called)

    def _narrow(self) -> None:
        """Show only what is wanted at the time that is chosen."""
        wanted = self.wanted.said()
        self.list.keep(None if wanted == _ANY else lambda row: row.wanted == wanted)

    def _bar(self) -> QWidget:
        """Set out what narrows the list, and the ways to other windows of the print room."""
        bar = QWidget()
        row = FlowLayout()
        bar.setLayout(row)
        self.wanted.setAccessibleName("Show papers by when they are wanted")
        self.wanted.setMinimumContentsLength(len(Wanted.APPOINTMENT))
        row.addWidget(self.wanted)
        for door in DOORS:
            row.addWidget(self._button(door))
        return bar

    def _button(self, door: Door) -> PlainButton:
        made = PlainButton(door.words, door.icon)
        made.clicked.connect(lambda: self.desk.do(lambda: door.open(self, self.desk, self.list.current())))
        return made

    def _tell(self, row: RoomRow | None) -> None:
        if row is None:
            self.pane.show_nothing()
            return
        section = Section(
            facts=[
                ("About", row.about),
                ("Wanted", row.wanted),
                ("Last used", wording.plain_day(row.given_on) if row.given_on else "Not yet"),
                ("Also called", wording.listed(row.also_called)),
            ]
        )
        actions = [(action, row) for action in self.on_paper]
        self.pane.show_details(row.title, row.purpose, [section], actions=actions)
