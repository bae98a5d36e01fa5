"""What a draft will do, before it is applied: what is in the way first, then all that follows."""

from collections.abc import Callable

from PySide6.QtWidgets import QVBoxLayout, QWidget

from vcsdesk.lists.boards.restructuring.consequences import (
    COLUMNS,
    Consequence,
    ConsequenceRow,
    consequences,
)
from vcsdesk.lists.boards.restructuring.effects import Preview
from vcsdesk.screens.boards.restructuring.said import figures_words
from vcsdesk.screens.in_full import said_in_full, sentence, show_rows
from vcsdesk.ui.filter_bar import Filter, FilterBar
from vcsdesk.ui.labels import label
from vcsdesk.ui.screen import Screen

_SORTS = {
    "In the way": {Consequence.PROBLEM},
    "Seats": {
        Consequence.SEAT_LAPSES,
        Consequence.SEAT_CARRIES,
        Consequence.NEW_SEAT,
        Consequence.ELECTION,
    },
    "People": {Consequence.SITTING_ENDS, Consequence.TELL},
    "Groups and meetings": {Consequence.GROUP, Consequence.TIE, Consequence.MEETING},
    "Papers": {Consequence.TEXT, Consequence.PAPER},
}


class EffectList(QWidget):
    """Figures before and after, over everything that follows."""

    def __init__(self, screen: Screen) -> None:
        super().__init__()
        self.figures = label("", wrap=True)
        self.table = screen.add_table(
            COLUMNS,
            name="What it will do",
            thing="line",
            empty="Nothing follows from this draft so far.",
            add=False,
        )
        answers = [("All", None), *((words, _among(sorts)) for words, sorts in _SORTS.items())]
        self.which = FilterBar([Filter("Show", answers)])
        self.which.changed.connect(lambda: self.table.keep(self.which.wanted()))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(self.figures)
        column.addWidget(self.which)
        column.addWidget(self.table, 1)
        column.addWidget(said_in_full(self.table, _in_full))

    def show_effects(self, found: Preview) -> None:
        """Say what a preview found."""
        self.figures.setText(figures_words(found))
        show_rows(self.table, consequences(found))


def _in_full(row: ConsequenceRow) -> str:
    return sentence(f"{row.about}: {row.happens}", row.to_do)


def _among(sorts: set[Consequence]) -> Callable[[ConsequenceRow], bool]:
    return lambda row: row.what in sorts
