"""When terms end, drawn and in a table, and what staggering the next ones would do."""

from collections.abc import Iterator, Sequence

from vcsdesk.documents.boards.expiries.facts import Report
from vcsdesk.lists.boards import staggering, term_cliff
from vcsdesk.lists.boards.staggering import StaggerRow
from vcsdesk.lists.boards.term_cliff import CliffRow
from vcsdesk.printing import Bar, BarKind, Part, bar_chart, grid, heading, keep_together, para, unbroken
from vcsdesk.rules.boards.cliff import Ending
from vcsdesk.wording import MONTHS, listed, months, short_day

_LAST_WITH_ROOM = 11


def cliff(report: Report) -> list[Part]:
    """Draw when terms end, then say the same in a table."""
    if not report.cliff:
        return []
    said = " ".join(term_cliff.in_words(report.cliff))
    filled = [row for row in report.cliff if row.terms]
    cells = [(row.words, str(row.terms), listed(row.boards)) for row in filled]
    chart = bar_chart(_bars(report.cliff), f"{said} {_told(filled)}")
    title = heading("When terms end")
    table = grid(("When", "Terms", "Where"), cells, (2.4, 1.2, 6), "How many terms end when")
    drawn = [chart] if any(bar.amount for bar in chart.bars) else []
    return [keep_together(title, para(said), *drawn), table]


def _bars(rows: Sequence[CliffRow]) -> Iterator[Bar]:
    """Give a bar a month, with its year under January, and under the first where there is room."""
    first = next((row for row in rows if row.month and row.month.month < _LAST_WITH_ROOM), None)
    for row in rows:
        if row.month is not None:
            kind = BarKind.WORST if row.worst and row.terms > 1 else BarKind.USUAL
            under = str(row.month.year) if row.month.month == 1 or row is first else ""
            yield Bar(MONTHS[row.month.month - 1][:1], row.terms, under, kind)
        elif row.ending is Ending.PAST and row.terms:
            yield Bar("Past", row.terms, kind=BarKind.APART)


def _told(filled: Sequence[CliffRow]) -> str:
    return " ".join(f"{row.words}: {row.terms}." for row in filled)


def spread(report: Report) -> list[Part]:
    """Say what staggering the next terms would do, and which seats would get a shorter one."""
    if not report.spread:
        return []
    shorter = [row for row in report.spread if row.is_shorter]
    said = para(f"{staggering.in_words(report.spread)} Nothing is changed by this report.")
    made: list[Part] = [heading("If the next terms were staggered"), said]
    if shorter:
        cells = [(report.where(row), _would(row), _usual(row)) for row in shorter]
        headings = ("Board and seat", "First term, shorter", "As usual")
        made.append(grid(headings, cells, (4, 3, 3), "Seats that would get a shorter first term"))
        made.append(para("All other seats keep their usual term, and so do these after their first."))
    return made


def _would(row: StaggerRow) -> str:
    return f"{months(row.months)}, to {unbroken(short_day(row.ends))}"


def _usual(row: StaggerRow) -> str:
    return f"{months(row.usual_months)}, to {unbroken(short_day(row.usual_ends))}"
