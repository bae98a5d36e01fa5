"""The changes of a draft: added with a button each, then corrected, put in order and removed in the list."""

from collections.abc import Callable

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget

from vcsdesk.lists.boards.restructuring.lines import COLUMNS, LineRow, rows
from vcsdesk.operations.boards.restructuring.corrections import remove_line, reorder_lines
from vcsdesk.records.boards.restructure import Restructure
from vcsdesk.records.boards.restructure_change import ChangeKind, RestructureChange
from vcsdesk.screens.boards.restructuring.line_forms import TITLES, ask_correct_line, ask_line, ask_part
from vcsdesk.screens.flow import FlowLayout
from vcsdesk.screens.in_full import said_in_full, sentence, show_rows
from vcsdesk.ui.actions import Action
from vcsdesk.ui.buttons import PlainButton
from vcsdesk.ui.labels import tip
from vcsdesk.ui.screen import Screen

_ADD = {
    ChangeKind.RENAME: ("Rename…", "milestone"),
    ChangeKind.MERGE: ("Merge…", "git-merge"),
    ChangeKind.SPLIT: ("Split…", "unlink"),
    ChangeKind.MOVE: ("Move…", "network"),
    ChangeKind.ABOLISH: ("Abolish…", "circle-x"),
    ChangeKind.CREATE: ("Set up…", "plus"),
}
_COLUMNS = tuple(column for column in COLUMNS if column.title != "Why")
"""Why is said in full under the list."""
_EMPTY = "No changes yet. The buttons above add them: rename, merge, split, move, abolish or set up a group."


class LineList(QWidget):
    """The lines of the draft that is open."""

    def __init__(self, screen: Screen, draft: Callable[[], Restructure]) -> None:
        super().__init__()
        self._screen, self._desk, self._draft = screen, screen.desk, draft
        self.table = screen.add_table(
            _COLUMNS,
            name="Changes of the draft",
            thing="line",
            key=lambda row: row.change_id,
            actions=self._on_chosen(),
            empty=_EMPTY,
            add=False,
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addLayout(self._add_buttons())
        column.addLayout(self._chosen_buttons())
        column.addWidget(self.table, 1)
        column.addWidget(said_in_full(self.table, lambda row: sentence(row.words, row.reason)))

    def refresh(self) -> None:
        """Read the lines anew."""
        show_rows(self.table, rows(self._desk.store, self._draft(), self._desk.today))

    def take_keyboard(self) -> None:
        """Begin in the list, or at the first button while there is nothing in it."""
        begin = self.table.view if self.table.model.shown else self._first
        begin.setFocus()

    def _on_chosen(self) -> list[Action]:
        self._shown = [
            Action("Correct this change…", self._correct, "pencil", opens=True, tip="Enter"),
            Action("Add a part…", self._add_part, "plus", may=_is_split, tip="One more part of this split"),
            Action("Remove this change", self._remove, "trash-2", "Del", tip="Del; undo brings it back"),
        ]
        return [
            *self._shown,
            Action("Move up", lambda row: self._shift(row, -1), "arrow-up", "Alt+Up", may=_is_line),
            Action("Move down", lambda row: self._shift(row, 1), "arrow-down", "Alt+Down", may=_is_line),
        ]

    def _add_buttons(self) -> FlowLayout:
        row, made = FlowLayout(), list[PlainButton]()
        for number, (kind, (words, icon)) in enumerate(_ADD.items(), 1):
            button = PlainButton(words, icon)
            button.setToolTip(tip(f"{TITLES[kind]} (Ctrl+{number})"))
            button.clicked.connect(lambda _=False, kind=kind: self._add(kind))
            key = QShortcut(QKeySequence(f"Ctrl+{number}"), self)
            key.activated.connect(button.click)
            row.addWidget(button)
            made.append(button)
        self._first = made[0]
        return row

    def _chosen_buttons(self) -> FlowLayout:
        """Make the buttons of what is done to the chosen change; they can be pressed where it may be done."""
        row = FlowLayout()
        made = {action.words: PlainButton(action.words, action.icon, quiet=True) for action in self._shown}
        for action in self._shown:
            button = made[action.words]
            button.setToolTip(tip(action.tip))
            button.clicked.connect(lambda _=False, action=action: self.table.row_actions.run(action))
            row.addWidget(button)

        def follow() -> None:
            chosen = self.table.current()
            for action in self._shown:
                may = chosen is not None and (action.may is None or action.may(chosen))
                made[action.words].setEnabled(may)

        self.table.row_chosen.connect(follow)
        self.table.model.modelReset.connect(follow)
        follow()
        return row

    def _choose(self, line: RestructureChange) -> None:
        """Go to a change that has just been added."""
        self.table.choose(lambda row: row.change_id == line.id)

    def _add(self, kind: ChangeKind) -> None:
        ask_line(self, self._desk, self._draft(), kind, self._choose)

    def _line(self, row: LineRow) -> RestructureChange:
        return self._desk.store.get(RestructureChange, row.change_id)

    def _correct(self, row: LineRow) -> None:
        ask_correct_line(self, self._desk, self._line(row))

    def _add_part(self, row: LineRow) -> None:
        ask_part(self, self._desk, self._line(row), self._choose)

    def _shift(self, row: LineRow, by: int) -> None:
        """Put a line before or after its neighbour."""
        store, draft = self._desk.store, self._draft()
        order = [each.change_id for each in rows(store, draft, self._desk.today) if _is_line(each)]
        place = order.index(row.change_id)
        if 0 <= place + by < len(order):
            order.insert(place + by, order.pop(place))
            reorder_lines(store, draft, [store.get(RestructureChange, number) for number in order])

    def _remove(self, row: LineRow) -> None:
        remove_line(self._desk.store, self._line(row))
        self._desk.tell(f"Removed: {row.words}. Ctrl+Z brings it back.")


def _is_line(row: LineRow) -> bool:
    return row.part_of_id is None


def _is_split(row: LineRow) -> bool:
    return row.kind is ChangeKind.SPLIT
