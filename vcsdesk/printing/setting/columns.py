"""How wide a table's columns are: as asked for, or by their words, and wide enough for the longest."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache

from vcsdesk.printing.lettering.brackets import in_brackets
from vcsdesk.printing.lettering.runs import width_of
from vcsdesk.printing.parts import Grid
from vcsdesk.printing.styles import Sheet
from vcsdesk.printing.words import Bold, Words, bold, held_together, pieces, plain

# No single word may claim more of the page's width than this.
_MOST = 0.62
_LONG_TEXT = 120


def column_widths(part: Grid, sheet: Sheet, padding: float) -> list[float]:
    """Share the page's width among the columns."""
    columns = _columns(part)
    shares = part.widths or [_share(cells) for cells in columns]
    widths = [sheet.width * share / sum(shares) for share in shares]
    return _widened(widths, [_least(cells, sheet, padding) for cells in columns])


def widest_padding(part: Grid, sheet: Sheet, paddings: Iterable[float]) -> float | None:
    """Give the first padding with which the longest words of all columns fit side by side; perhaps none."""
    columns = _columns(part)
    for padding in paddings:
        if sum(_least(cells, sheet, padding) for cells in columns) <= sheet.width + 0.01:
            return padding
    return None


def _columns(part: Grid) -> list[list[Words]]:
    """Give what stands in each column, below its heading, which is set bold."""
    headings = enumerate(part.headings)
    return [[bold(heading), *(row[column] for row in part.rows)] for column, heading in headings]


def _share(cells: Sequence[Words]) -> float:
    """Weigh a column: long text gets more room than short, but not by as much as it is longer."""
    typical = sum(min(len(in_brackets(plain(words))), _LONG_TEXT) for words in cells) / len(cells)
    return float(typical**0.75) + 3


def _least(cells: Sequence[Words], sheet: Sheet, padding: float) -> float:
    """Measure the widest of what no line breaks: words joined by no-break spaces are one."""
    return min(max(_widest(words, sheet.size) for words in cells) + 1 + padding, sheet.width * _MOST)


@lru_cache(4_000)
def _widest(words: Words, size: float) -> float:
    """Measure the widest word of a cell, once: dates and names stand in many."""
    return max(sum(width_of(text, size, bold=heavy) for text, heavy in word) for word in _unbroken(words))


def _unbroken(words: Words) -> Iterator[tuple[tuple[str, bool], ...]]:
    """Part a cell at its spaces: each word by its pieces, and whether these are bold."""
    word: list[tuple[str, bool]] = []
    for piece in pieces(words):
        is_bold = isinstance(piece, Bold)
        rest, *others = held_together(in_brackets(plain(piece))).split(" ")
        for other in others:
            yield (*word, (rest, is_bold))
            word, rest = [], other
        word.append((rest, is_bold))
    yield tuple(word)


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
