"""A page of the chart: words, bars, and under them the table that says the same, one following the other."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSplitter, QWidget

from vcsdesk.lists.column import Tone
from vcsdesk.screens.beside import is_narrowed
from vcsdesk.screens.boards.terms.bars import Bar
from vcsdesk.screens.boards.terms.chart import TermChart
from vcsdesk.ui.card import Card
from vcsdesk.ui.labels import label
from vcsdesk.ui.list_panel import ListPanel
from vcsdesk.ui.one_line import OneLine

_MARGIN = 14
_ROOMY = 20


class ChartPage(QSplitter):
    """Bars over their table. `stands_for` tells whether a row of the table belongs to a bar."""

    def __init__(
        self,
        name: str,
        table: ListPanel[Any],
        stands_for: Callable[[Any, Bar], bool],
        *over: QWidget,
    ) -> None:
        super().__init__(Qt.Orientation.Vertical)
        self.table, self._stands_for = table, stands_for
        self.chart = TermChart(name)
        self.chart.bar_chosen.connect(self._follow)
        table.view.verticalScrollBar().rangeChanged.connect(lambda *_: self._keep_in_sight())
        self.chart.opened.connect(lambda _bar: self.table.view.setFocus())
        self.words, self.bar_words = label("", wrap=True), OneLine(Tone.MUTED)
        card = Card(margin=_MARGIN)
        card.inside.setSpacing(6)
        for widget in (*over, self.words):
            card.inside.addWidget(widget)
        card.inside.addWidget(self.chart, 1)
        card.inside.addWidget(self.bar_words)
        self.setChildrenCollapsible(False)
        self.setHandleWidth(14)
        self.addWidget(card)
        self.addWidget(table)
        self.setStretchFactor(0, 3)
        self.setStretchFactor(1, 2)

    def show_all(self, words: str, bars: Sequence[Bar], rows: Sequence[Any]) -> None:
        """Show other bars, with their words and their table."""
        self.words.setText(words)
        with QSignalBlocker(self.table):
            self.table.show_rows(rows)
        self.chart.show_bars(bars)

    def _follow(self, bar: Bar | None) -> None:
        """Say the bar that is chosen, and choose its line in the table."""
        self.bar_words.say(bar.said if bar else "")
        if bar is not None:
            self.table.choose(lambda row: self._stands_for(row, bar))

    def _keep_in_sight(self) -> None:
        """Scroll to the chosen line once the table knows how much room it has."""
        self.table.view.scrollTo(self.table.view.currentIndex())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the room to the bars and the lines of the table where there is little."""
        super().resizeEvent(event)
        roomy = self.height() > self.fontMetrics().height() * _ROOMY
        self.bar_words.setVisible(roomy)
        self.table.foot.setVisible(roomy or is_narrowed(self.table))
