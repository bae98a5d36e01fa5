"""What would happen to every row of a file, with what is to decide and how it was read beside it."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QScrollArea, QSplitter, QVBoxLayout, QWidget

from vcsdesk.lists.column import Column, Mark, Shape, Tone
from vcsdesk.operations.exchange.report import Report, Result
from vcsdesk.operations.exchange.rows import Row, rows_of
from vcsdesk.screens.exchange.questions import QuestionList
from vcsdesk.screens.exchange.report_text import nothing_to_bring_in, summary
from vcsdesk.screens.in_full import said_in_full, sentence, show_rows
from vcsdesk.ui.desk import Desk
from vcsdesk.ui.filter_bar import Filter, FilterBar
from vcsdesk.ui.labels import heading, label
from vcsdesk.ui.lines import scrolling
from vcsdesk.ui.list_panel import Wish
from vcsdesk.ui.table import Table

_MARKS = {
    Result.CREATED: Mark(Shape.FULL, Tone.GOOD),
    Result.UPDATED: Mark(Shape.HALF, Tone.ACCENT),
    Result.SAME: Mark(Shape.EMPTY, Tone.MUTED),
    Result.GONE: Mark(Shape.DOTTED, Tone.WARNING),
    Result.DECISION: Mark(Shape.OVER, Tone.WARNING),
    Result.REFUSED: Mark(Shape.SQUARE, Tone.BAD),
}
_WHOLE = 4_000
"""Letters of a reason up to which it is said whole: what became of a row may not be cut."""
_EDGE = 12
_SHORT = {Result.SAME: "Same", Result.GONE: "Gone"}
COLUMNS: tuple[Column[Row], ...] = (
    Column("Row", lambda row: row.where, width=14),
    Column("What it is about", lambda row: row.what, width=40),
    Column("Outcome", lambda row: row.outcome, mark=lambda row: _MARKS[row.result]),
    Column("Details", lambda row: row.words, width=60),
)


class ReportPage(QWidget):
    """The rows of a report, narrowed by what became of them, and the questions."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.summary = label("", wrap=True)
        self.remarks = label("", Tone.MUTED, wrap=True)
        self.table: Table[Row] = Table(
            desk, COLUMNS, Wish(name="Rows of the file", thing="line", empty="There was nothing in it.")
        )
        answers = [("All", None), *((_SHORT.get(result, result.words), _is(result)) for result in Result)]
        self.which = FilterBar([Filter("Show", answers)])
        self.which.changed.connect(lambda: self.table.keep(self.which.wanted()))
        self.questions = QuestionList()
        self._decide, self._read = heading("To decide"), heading("How it was read")
        self._side = self._beside()
        self._sides = QSplitter(Qt.Orientation.Horizontal)
        self._is_hers = False
        self._lay_out()

    def show_report(self, report: Report) -> None:
        """Show what would happen to each row."""
        self.questions.show_questions(report.questions)
        self._decide.setVisible(self.questions.count() > 0)
        self.questions.setVisible(self.questions.count() > 0)
        self.summary.setText(f"{summary(report)} {nothing_to_bring_in(report)}".strip())
        self.remarks.setText("\n\n".join(report.remarks))
        for each in (self._read, self.remarks):
            each.setVisible(bool(report.remarks))
        self._side.setVisible(self.questions.count() > 0 or bool(report.remarks))
        show_rows(self.table, rows_of(report))
        self._give_room()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the room out anew."""
        super().resizeEvent(event)
        self._give_room()

    def _give_room(self) -> None:
        """Give the answers the width of the longest, up to half of all, unless she chose another."""
        whole = self.width()
        bar = self._side.verticalScrollBar().sizeHint().width()
        wanted = max(self.questions.width_wanted() + _EDGE + bar, whole * 2 // 7)
        if not self._is_hers:
            beside = min(wanted, whole // 2)
            self._sides.setSizes([whole - beside, beside])

    def _keep_hers(self) -> None:
        self._is_hers = True

    def _lay_out(self) -> None:
        rows = QWidget()
        inner = QVBoxLayout(rows)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.addWidget(self.which)
        inner.addWidget(self.table, 1)
        inner.addWidget(said_in_full(self.table, _in_full, most=_WHOLE))
        sides = self._sides
        sides.setChildrenCollapsible(False)
        sides.addWidget(rows)
        sides.addWidget(self._side)
        sides.splitterMoved.connect(self._keep_hers)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(self.summary)
        column.addWidget(sides, 1)

    def _beside(self) -> QScrollArea:
        """Put what is to decide over how the file was read, to be scrolled together."""
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(_EDGE, 0, 0, 0)
        for each in (self._decide, self.questions, self._read, self.remarks):
            column.addWidget(each)
        column.addStretch(1)
        side = scrolling(inside)
        side.setMinimumWidth(self.fontMetrics().averageCharWidth() * 33)
        return side


def _in_full(row: Row) -> str:
    where = f"{row.where}: " if row.where else ""
    return sentence(f"{where}{row.what}", f"{row.outcome}: {row.words}" if row.words else row.outcome)


def _is(result: Result) -> Callable[[Row], bool]:
    return lambda row: row.result is result
