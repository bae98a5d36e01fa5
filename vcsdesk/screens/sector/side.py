"""What the two lists of this screen share: a list edited in place, and all about its chosen row."""

from collections.abc import Callable, Collection, Mapping, Sequence
from typing import Any, Generic

from vcsdesk.lists.column import Row
from vcsdesk.lists.listing import Listing
from vcsdesk.screens.beside import WIDE_LIST, Beside, show_and_tell
from vcsdesk.screens.panes import DetailPane
from vcsdesk.ui.actions import Action
from vcsdesk.ui.cells import Edit
from vcsdesk.ui.screen import Screen


class Side(Beside, Generic[Row]):
    """One list with its pane; `tell` sets out the pane of a row."""

    def __init__(
        self,
        screen: Screen,
        listing: Listing[Row],
        shown: Collection[str],
        *,
        thing: str,
        key: Callable[[Row], object],
        empty: str,
        ask: str,
    ) -> None:
        self._screen, self._desk, self._listing = screen, screen.desk, listing
        self.offered = self.offers()
        self.list = screen.add_table(
            [column for column in listing.columns if column.title in shown],
            name=listing.title,
            thing=thing,
            key=key,
            edits=self.edits(),
            actions=self.offered,
            empty=empty,
            add=False,
        )
        self.pane = DetailPane(self._desk, ask)
        super().__init__(self.list, self.pane, least=WIDE_LIST)
        self.list.row_chosen.connect(self._tell)

    def refresh(self) -> None:
        """Read the list anew."""
        desk = self._desk
        show_and_tell(self.list, self._listing.rows(desk.store, desk.on, desk.today), self._tell)

    def edits(self) -> Mapping[str, Edit[Any]]:
        """Give what may be typed into which column."""
        raise NotImplementedError

    def offers(self) -> Sequence[Action]:
        """Give what can be done with a row, the most usual first."""
        raise NotImplementedError

    def tell(self, row: Row) -> None:
        """Tell of a row in the pane."""
        raise NotImplementedError

    def _tell(self, row: Row | None) -> None:
        if row is None:
            self.pane.show_nothing()
        else:
            self.tell(row)
