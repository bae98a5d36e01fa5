"""What a screen is: a few declared facts, widgets made once, and `refresh`."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from typing import TYPE_CHECKING, Any, ClassVar, TypeVar

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from vcsdesk.lists.column import Row
from vcsdesk.records.record import Record
from vcsdesk.ui.actions import Action
from vcsdesk.ui.cells import Edit
from vcsdesk.ui.desk import Desk
from vcsdesk.ui.filter_bar import Filter, FilterBar

if TYPE_CHECKING:
    from vcsdesk.ui.list_panel import Columns, ListPanel
    from vcsdesk.ui.table import Table, TreeTable

SPACING = 14
AnyList = TypeVar("AnyList", bound="ListPanel[Any]")


class Screen(QWidget):
    """One screen of the window; see the guide in `vcsdesk.ui`."""

    title: ClassVar[str]
    order: ClassVar[int]
    icon: ClassVar[str] = "list"
    key: ClassVar[str] = ""
    """The keys that go there from anywhere, beside Alt and the number it has on the rail."""
    watches: ClassVar[tuple[type[Record], ...]] = ()
    shows: ClassVar[tuple[type[Record], ...]] = ()

    search_lifted = Signal()
    """One of its lists shows everything again."""
    offers_changed = Signal()
    """Other things can be done on the page that is turned to."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk
        self.tables: list[ListPanel[Any]] = []
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.setSpacing(SPACING)
        self._built = False
        self._stale = True
        self.setAccessibleName(self.title)
        desk.changed.connect(self._records_changed)
        desk.on_changed.connect(self._day_changed)

    # What a screen's author writes

    def build(self) -> None:
        """Make the widgets, once, when the screen is first shown."""
        raise NotImplementedError

    def refresh(self) -> None:
        """Show what is kept now; by default every table made from a listing reads its rows anew."""
        for table in self.tables:
            self.fill(table)

    def actions_offered(self) -> Sequence[Action]:
        """Give the main things to do here, for the header; their `do` takes nothing."""
        return ()

    def print_paper(self) -> None:
        """Answer Ctrl+P."""
        self.desk.tell("There is nothing to print on this screen.")

    def show_record(self, kind: type[Record], number: int) -> None:
        """Go to one record of a kind in `shows`; by default the row with that id."""
        for table in self.tables:
            if table.choose(lambda row: getattr(row, "id", None) == number):
                table.view.setFocus()
                return

    # What it is given to do so

    def add_table(
        self,
        columns: "Columns[Row]",
        *,
        name: str = "",
        thing: str = "row",
        edits: Mapping[str, Edit[Any]] | None = None,
        actions: Sequence[Action] = (),
        empty: str = "Nothing here yet.",
        nothing_found: Callable[[str], str] | None = None,
        key: Callable[[Row], object] | None = None,
        add: bool = True,
    ) -> "Table[Row]":
        """Make a list of a `Listing`, or of columns; with `add=False` the author places it."""
        from vcsdesk.ui.list_panel import Wish
        from vcsdesk.ui.table import Table

        wish = Wish(
            name=name,
            thing=thing,
            edits=edits or {},
            actions=actions,
            empty=empty,
            nothing_found=nothing_found,
            key=key,
        )
        return self._adopt(Table(self.desk, columns, wish), add=add)

    def add_tree(
        self,
        columns: "Columns[Row]",
        *,
        key: Callable[[Row], object],
        upper: Callable[[Row], object],
        name: str = "",
        thing: str = "row",
        edits: Mapping[str, Edit[Any]] | None = None,
        actions: Sequence[Action] = (),
        empty: str = "Nothing here yet.",
        add: bool = True,
    ) -> "TreeTable[Row]":
        """Make a tree: `key` names a row and `upper` gives the key of the row above it, or None."""
        from vcsdesk.ui.list_panel import Wish
        from vcsdesk.ui.table import TreeTable

        wish = Wish(name=name, thing=thing, edits=edits or {}, actions=actions, empty=empty, key=key)
        return self._adopt(TreeTable(self.desk, columns, wish, key=key, upper=upper), add=add)

    def add_filter_bar(self, filters: Sequence[Filter], table: "ListPanel[Any]") -> FilterBar:
        """Put a row of choices that narrow a table, above it."""
        made = FilterBar(filters)
        made.changed.connect(lambda: table.keep(made.wanted()))
        place = self.body.indexOf(table)
        self.body.insertWidget(place if place >= 0 else self.body.count(), made)
        table.keep(made.wanted())
        return made

    def add_row(self, *widgets: QWidget, stretch: Sequence[int] = ()) -> QHBoxLayout:
        """Put widgets side by side."""
        row = QHBoxLayout()
        row.setSpacing(SPACING)
        for number, widget in enumerate(widgets):
            row.addWidget(widget, stretch[number] if number < len(stretch) else 1)
        self.body.addLayout(row)
        return row

    def fill(self, table: "ListPanel[Any]") -> None:
        """Read the rows of a table's listing anew."""
        if table.listing is not None:
            table.show_rows(table.listing.rows(self.desk.store, self.desk.on, self.desk.today))

    def search(self, words: str) -> None:
        """Search this screen; by default all its tables."""
        for table in self.tables:
            table.search(words)

    def focus_first(self) -> None:
        """Put the keyboard where work begins; by default on the first table."""
        if self.tables:
            self.tables[0].view.setFocus()

    def focus_again(self) -> None:
        """Put the keyboard back on the list in use, when what had it is gone."""
        used = self._list_in_use()
        if used is None:
            self.focus_first()
        else:
            used.view.setFocus()

    def enter_list(self) -> None:
        """Go from the search line into what was found."""
        seen = (table for table in self.tables if table.view.isVisible() and table.model.shown)
        entered = self._list_in_use() or next(seen, None)
        if entered is not None:
            entered.enter()

    @property
    def searchable(self) -> bool:
        """Tell whether there is something to search."""
        return bool(self.tables)

    # When it happens

    def ensure_built(self) -> None:
        """Build at the first showing, and refresh what is stale."""
        if not self._built:
            self._built = True
            self.build()
        if self._stale:
            self._stale = False
            self.refresh()

    def showEvent(self, event: QShowEvent) -> None:
        """Be up to date before being seen."""
        self.ensure_built()
        super().showEvent(event)

    def _records_changed(self, kinds: frozenset[type[Record]]) -> None:
        if not kinds.isdisjoint(self.watches):
            self._refresh_when_seen()

    def _day_changed(self, _day: date) -> None:
        self._refresh_when_seen()

    def _refresh_when_seen(self) -> None:
        self._stale = True
        if self.isVisible():
            self.ensure_built()

    def _list_in_use(self) -> "ListPanel[Any] | None":
        """Find the list that has a current row."""
        return next((table for table in self.tables if table.current() and table.view.isVisible()), None)

    def _adopt(self, table: AnyList, *, add: bool) -> AnyList:
        self.tables.append(table)
        table.search_lifted.connect(self.search_lifted)
        if add:
            self.body.addWidget(table, 1)
        return table
