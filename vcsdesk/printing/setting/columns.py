"""How wide a table's columns are: as asked for, or by their words, and wide enough for the longest."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from vcsdesk.printing.lettering.brackets import in_brackets
from vcsdesk.printing.lettering.runs import width_of
from vcsdesk.printing.parts import Grid
from vcsdesk.printing.styles import Sheet
from vcsdesk.printing.words import held_together, plain

# No single word may claim more of the page's width than this.
_MOST = 0.62
_LONG_TEXT = 120


def column_widths(part: Grid, sheet: Sheet, padding: float) -> list[float]:
    """Share the page's width among the columns."""
    columns = [_words(part, column) for column in range(len(part.headings))]
    shares = part.widths or [_share(words) for words in columns]
    widths = [sheet.width * share / sum(shares) for share in shares]
    return _widened(widths, [_least(words, sheet, padding) for words in columns])


def widest_padding(part: Grid, sheet: Sheet, paddings: Iterable[float]) -> float | None:
    """Give the first padding with which the longest words of all columns fit side by side; perhaps none."""
    columns = [_words(part, column) for column in range(len(part.headings))]
    for padding in paddings:
        if sum(_least(words, sheet, padding) for words in columns) <= sheet.width + 0.01:
            return padding
    return None


def _words(part: Grid, column: int) -> list[str]:
    return [
        held_together(in_brackets(words))
        for words in (part.headings[column], *(plain(row[column]) for row in part.rows))
    ]


def _share(words: Sequence[str]) -> float:
    """Weigh a column: long text gets more room than short, but not by as much as it is longer."""
    typical = sum(min(len(text), _LONG_TEXT) for text in words) / len(words)
    return float(typical**0.75) + 3


def _least(words: Sequence[str], sheet: Sheet, padding: float) -> float:
    """Measure the widest word, the heading's set bold; words joined by no-break spaces count as one."""
    heading, *cells = words
    own = max(width_of(word, sheet.size, bold=True) for word in heading.split(" "))
    widest = max((width_of(word, sheet.size) for word in {*" ".join(cells).split(" ")}), default=0.0)
    return min(max(own, widest) + 1 + padding, sheet.width * _MOST)


def _widened(widths: Sequence[float], least: Sequence[float]) -> list[float]:
    """Widen the columns that are too narrow for a word, at the cost of those that have room to spare."""
    short = [max(needed - width, 0.0) for width, needed in zip(widths, least, strict=True)]
    spare = [max(width - needed, 0.0) for width, needed in zip(widths, least, strict=True)]
    given = min(sum(short), sum(spare))
    if not given:
        return list(widths)
    return [
        width + lack * given / sum(short) - room * given / sum(spare)
        for width, lack, room in zip(widths, short, spare, strict=True)
    ]
