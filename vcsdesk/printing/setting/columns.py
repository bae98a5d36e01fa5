"""How wide a table's columns are: as asked for, or by their words, and wide enough for the longest."""

from __future__ import annotations

from collections.abc import Sequence

from reportlab.pdfbase.pdfmetrics import stringWidth

from vcsdesk.printing.lettering.brackets import in_brackets
from vcsdesk.printing.parts import Grid
from vcsdesk.printing.styles import Sheet
from vcsdesk.printing.words import held_together, plain

# No single word may claim more of the page's width than this.
_MOST = 0.45
_LONG_TEXT = 120


def column_widths(part: Grid, sheet: Sheet, padding: float) -> list[float]:
    """Share the page's width among the columns."""
    columns = [_words(part, column) for column in range(len(part.headings))]
    shares = part.widths or [_share(words) for words in columns]
    widths = [sheet.width * share / sum(shares) for share in shares]
    return _widened(widths, [_least(words, sheet) + padding for words in columns])


def _words(part: Grid, column: int) -> list[str]:
    return [
        held_together(in_brackets(words))
        for words in (part.headings[column], *(plain(row[column]) for row in part.rows))
    ]


def _share(words: Sequence[str]) -> float:
    """Weigh a column: long text gets more room than short, but not by as much as it is longer."""
    typical = sum(min(len(text), _LONG_TEXT) for text in words) / len(words)
    return float(typical**0.75) + 3


def _least(words: Sequence[str], sheet: Sheet) -> float:
    """Measure the longest word, set bold; words joined by no-break spaces count as one."""
    longest = max((word for text in words for word in text.split(" ")), key=len)
    style = sheet.cell_heading
    return min(float(stringWidth(longest, style.fontName, style.fontSize)) + 1, sheet.width * _MOST)


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
