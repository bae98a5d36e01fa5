"""What a flat list and a tree share: a card with rows that are sorted, searched, narrowed and chosen."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any, Generic, cast

import msgspec
from PySide6.QtCore import QItemSelection, QItemSelectionModel, QModelIndex, QPoint, QSize, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QMenu,
    QTableView,
    QTreeView,
    QVBoxLayout,
    QWidget,
)

from vcsdesk.lists.column import Column, Row, Tone
from vcsdesk.lists.listing import Listing
from vcsdesk.ui.actions import Action
from vcsdesk.ui.arranging import sort_key
from vcsdesk.ui.card import Card
from vcsdesk.ui.cell_editing import EditingDelegate
from vcsdesk.ui.cells import Edit
from vcsdesk.ui.column_layout import ColumnLayout
from vcsdesk.ui.desk import Desk
from vcsdesk.ui.filter_popup import FilterPopup
from vcsdesk.ui.heading_row import HeadingRow
from vcsdesk.ui.labels import label, literal
from vcsdesk.ui.lines import ThinScrollBar
from vcsdesk.ui.list_clipboard import ListClipboard
from vcsdesk.ui.list_foot import ListFoot
from vcsdesk.ui.row_actions import RowActions
from vcsdesk.ui.table_model import TableModel
from vcsdesk.ui.tree_model import TreeModel

Columns = Listing[Row] | Sequence[Column[Row]]
_NOBODY = object()
_NOT_AMONG_THESE = "There is none among these. The choices above the list show others."
_NO_MATCH = "Nothing matches. Press “Show all” below to see everything again."


class Wish(msgspec.Struct, frozen=True, kw_only=True):
    """How a screen wants a list: what its rows are called, and what can be done with them."""

    name: str = ""
    thing: str = "row"
    edits: Mapping[str, Edit[Any]] = {}
    actions: Sequence[Action] = ()
    empty: str = "Nothing here yet."
    nothing_found: Callable[[str], str] | None = None
    """What to say when nothing has the words that were searched for; by default how to see all again."""
    none_kept: Callable[[], str] | None = None
    """What to say when the choices above the list leave no row; by default that they do."""
    key: Callable[[Any], object] | None = None
    """What makes a row the same row after a change; by default its `id`, or all of it."""


class ListPanel(Card, Generic[Row]):
    """A list in a card, with a foot; made as `Table` or `TreeTable`."""

    opened = Signal(object)
    """A row was opened by Enter or a double click; carries the row."""
    row_chosen = Signal(object)
    """The current row is another one; carries the row or None."""
    search_lifted = Signal()
    """Everything is shown again, whatever was searched for."""

    def __init__(
        self,
        desk: Desk,
        columns: Columns[Row],
        view: QTableView | QTreeView,
        model: TableModel[Row] | TreeModel[Row],
        wish: Wish,
    ) -> None:
        super().__init__(margin=1)
        self.inside.setContentsMargins(1, 6, 1, 4)
        self.desk = desk
        self.listing = columns if isinstance(columns, Listing) else None
        self.title = wish.name or (self.listing.title if self.listing else "List")
        self.view = view
        self.model = model
        self.cells = model.cells
        self._wish = wish
        self._moving = False
        self._left: object = _NOBODY
        self._stand_in: object = _NOBODY
        self._delegate = EditingDelegate(view, self.cells)
        self.foot = ListFoot(wish.thing)
        self.nothing = label("", Tone.MUTED, wrap=True)
        self._dress()
        self._layout = ColumnLayout(view, self.cells, desk.settings, self.title)
        self.clipboard = ListClipboard(self)
        self.row_actions = RowActions(self, wish.actions)
        self.inside.setSpacing(0)
        self.inside.addWidget(view, 1)
        self.inside.addWidget(self.foot)
        self.foot.all_asked.connect(self.show_all)
        self.foot.filter_asked.connect(self._choose_column)
        self.foot.copy_asked.connect(self.clipboard.copy_all)

    # What a screen does with it

    def show_rows(self, rows: Sequence[Row]) -> None:
        """Show other rows; what was chosen stays chosen where it is still there."""
        self._keeping_place(lambda: self.model.show_rows(rows))
        self._layout.measure(list(self.model.rows))

    def current(self) -> Row | None:
        """Give the row the keyboard is on."""
        index = self.view.currentIndex()
        return self.model.row_at(index) if index.isValid() else None

    def selected(self) -> tuple[Row, ...]:
        """Give the chosen rows from top to bottom."""
        picked = {id(self.model.row_at(index)) for index in self.view.selectionModel().selectedIndexes()}
        return tuple(row for row in self.model.shown if id(row) in picked)

    def enter(self) -> None:
        """Take the keyboard, and choose the first row where none is chosen."""
        self._mean_it()
        if self.model.shown and not self.selected():
            self._go_to(self.model.index_of(self.current() or self.model.shown[0]))
        self.view.setFocus()

    def choose(self, matches: Callable[[Row], bool]) -> bool:
        """Go to the first row that matches; tell whether there is one."""
        row = next((row for row in self.model.shown if matches(row)), None)
        if row is None:
            return False
        self._mean_it()
        self._go_to(self.model.index_of(row))
        return True

    def go_to(self, matches: Callable[[Row], bool]) -> bool:
        """Go to the first row that matches and take the keyboard, also where a search or ticks hide it."""
        self.show_all()
        self.view.setFocus()
        return self.choose(matches)

    def search(self, words: str) -> None:
        """Show the rows that have these words anywhere."""
        self._ask(words=words)

    def keep(self, wanted: Callable[[Row], bool] | None) -> None:
        """Show only the rows for which this is true; None shows all."""
        self._ask(keep=wanted)

    def narrow(self, column: int, texts: frozenset[str] | None) -> None:
        """Show only the rows that say one of these in a column; None lifts it."""
        ticked = {number: kept for number, kept in self.model.asked.ticked.items() if number != column}
        if texts is not None:
            ticked[column] = texts
        self._ask(ticked=ticked)

    def show_all(self) -> None:
        """Lift the ticks and the search."""
        searched = bool(self.model.asked.words)
        self._ask(ticked={}, words="")
        if searched:
            self.search_lifted.emit()

    def finish_typing(self) -> None:
        """Keep what is being typed into cells; Refused when it cannot be kept."""
        self._delegate.finish()

    @property
    def heading_row(self) -> HeadingRow:
        """Give the headings."""
        view = self.view
        return cast("HeadingRow", view.horizontalHeader() if isinstance(view, QTableView) else view.header())

    # How it works

    def _dress(self) -> None:
        """Set the view up."""
        view = self.view
        view.setModel(self.model)
        view.setItemDelegate(self._delegate)
        self._delegate.lost.connect(self.desk.refused)
        view.setAccessibleName(self.title)
        view.setFrameShape(QTableView.Shape.NoFrame)
        view.setVerticalScrollBar(ThinScrollBar())
        view.setHorizontalScrollBar(ThinScrollBar())
        view.setCornerWidget(QWidget())
        view.setIconSize(QSize(16, 16))
        modes = QAbstractItemView.SelectionBehavior
        view.setSelectionBehavior(modes.SelectItems if self.cells.editable else modes.SelectRows)
        view.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        triggers = QAbstractItemView.EditTrigger
        view.setEditTriggers(triggers.EditKeyPressed | triggers.AnyKeyPressed | triggers.DoubleClicked)
        view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        view.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        view.selectionModel().currentChanged.connect(self._tell_row)
        view.pressed.connect(self._mean_it)
        view.activated.connect(self._mean_it)
        header = self.heading_row
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        header.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        header.setSortIndicatorShown(True)
        header.setSortIndicatorClearable(True)
        header.sortIndicatorChanged.connect(self._sort)
        header.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        header.customContextMenuRequested.connect(self._heading_menu)
        self.nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        QVBoxLayout(view.viewport()).addWidget(self.nothing)

    def _sort(self, number: int, order: Qt.SortOrder) -> None:
        self._keeping_place(lambda: self.model.sort(number, order))

    def _ask(self, **changes: Any) -> None:  # noqa: ANN401  (fields of Arrangement)
        asked = msgspec.structs.replace(self.model.asked, **changes)
        searches = bool(str(changes.get("words", "")).strip())
        self._keeping_place(lambda: self.model.ask(asked), searches=searches)
        self.view.doItemsLayout()  # without it Qt scrolls no further than the shorter list went
        self.view.scrollTo(self.view.currentIndex())
        self.heading_row.narrowed = frozenset(asked.ticked)
        self.heading_row.viewport().update()

    def _keeping_place(self, change: Callable[[], None], *, searches: bool = False) -> None:
        """Change the rows and go back to where the keyboard was, or else to the first that is found."""
        before, column = self.current(), max(self.view.currentIndex().column(), 0)
        number = self.model.shown.index(before) if before in self.model.shown else 0
        chosen = self._chosen_cells()
        if len(chosen) > 1:
            self._mean_it()
        self._moving = True
        change()
        after = self._row_after(before, None if searches else number)
        if after is not None:
            self._go_to(self.model.index_of(after).siblingAtColumn(column))
            self._choose_again(chosen)
        self._moving = False
        self._say_count()
        if before is not None or after is not None:
            self.row_chosen.emit(after)

    def _chosen_cells(self) -> dict[object, tuple[int, int]]:
        """Give the chosen rows, each with its first and last chosen column."""
        found: dict[object, tuple[int, int]] = {}
        for part in self.view.selectionModel().selection().toList():
            first = part.topLeft()
            for number in range(first.row(), part.bottom() + 1):
                row = self.model.row_at(first.sibling(number, 0))
                if row is not None:
                    found[self._key(row)] = (part.left(), part.right())
        return found

    def _choose_again(self, chosen: dict[object, tuple[int, int]]) -> None:
        """Choose together what was chosen together, as far as it is still shown."""
        if len(chosen) < 2 or self._left not in chosen:
            return
        parts = QItemSelection()
        for row in self.model.shown:
            columns = chosen.get(self._key(row))
            if columns is not None:
                index = self.model.index_of(row)
                parts.select(*(index.siblingAtColumn(column) for column in columns))
        self.view.selectionModel().select(parts, QItemSelectionModel.SelectionFlag.Select)

    def _row_after(self, before: Row | None, number: int | None) -> Row | None:
        """Find the row that was chosen among those shown now, or the one in its place where it is gone.

        Where no number tells its place, that is the first one shown.

        One in its place stands there only until the row itself is back, unless a person has taken it.
        """
        shown = self.model.shown
        if before is not None and self._key(before) != self._stand_in:
            self._left = self._key(before)
        same, self._stand_in = self._row_of(self._left), _NOBODY
        if same is not None or before is None or not shown:
            return same
        if number is None:
            standing = shown[0]
        else:
            standing = self._row_of(self._key(before)) or shown[min(number, len(shown) - 1)]
        self._stand_in = self._key(standing)
        return standing

    def _row_of(self, key: object) -> Row | None:
        """Find a row among those shown."""
        return next((row for row in self.model.shown if self._key(row) == key), None)

    def _mean_it(self) -> None:
        """Let a row that stood in the place of another be the one that is chosen."""
        self._stand_in = _NOBODY

    def _tell_row(self) -> None:
        """Tell which row a person chose."""
        if not self._moving:
            self._mean_it()
            self.row_chosen.emit(self.current())

    def _key(self, row: Row) -> object:
        return self._wish.key(row) if self._wish.key else getattr(row, "id", row)

    def _go_to(self, index: QModelIndex) -> None:
        flags = QItemSelectionModel.SelectionFlag.ClearAndSelect
        if not self.cells.editable:
            flags |= QItemSelectionModel.SelectionFlag.Rows
        self.view.selectionModel().setCurrentIndex(index, flags)

    def _say_count(self) -> None:
        """Say how many rows there are, and why there are none."""
        shown, total, asked = len(self.model.shown), len(self.model.rows), self.model.asked
        narrowed = bool(asked.words.strip() or asked.ticked)
        self.foot.show_count(shown, total, narrowed=narrowed)
        self.nothing.setText("" if shown else self._why_nothing(narrowed=narrowed))
        self.nothing.setVisible(not shown)

    def _why_nothing(self, *, narrowed: bool) -> str:
        """Say why no row is shown."""
        searched, wish = self.model.asked.words.strip(), self._wish
        if narrowed:
            return wish.nothing_found(searched) if searched and wish.nothing_found else _NO_MATCH
        if not self.model.rows:
            return wish.empty
        return wish.none_kept() if wish.none_kept else _NOT_AMONG_THESE

    def _heading_menu(self, where: QPoint) -> None:
        number = self.heading_row.logicalIndexAt(where)
        if number >= 0:
            self.choose_values(number)

    def _choose_column(self) -> None:
        """Ask by which column to narrow, then by which of its values."""
        menu = QMenu("Filter", self)
        for number, column in enumerate(self.cells.columns):
            action = menu.addAction(literal(column.title))
            action.triggered.connect(lambda _=False, number=number: self.choose_values(number))
        menu.popup(self.foot.filter_button.mapToGlobal(QPoint(0, -menu.sizeHint().height())))

    def choose_values(self, number: int) -> None:
        """Open the little window with the values of a column."""
        column = self.cells.columns[number]
        values: dict[str, object] = {}
        for row in self.model.rows:
            values.setdefault(self.cells.text(number, row), column.value(row))
        ordered = sorted(values, key=lambda text: (text == "", sort_key(values[text])))
        popup = FilterPopup(self, column.title, ordered, self.model.asked.ticked.get(number))
        popup.ticked.connect(lambda texts: self.narrow(number, texts))
        popup.move(self.heading_row.mapToGlobal(QPoint(self.heading_row.sectionViewportPosition(number), 0)))
        popup.show()
