"""A list in words: columns that line up and fit the terminal, or a fact a line where they cannot."""

from collections.abc import Sequence
from textwrap import wrap
from typing import Any
from unicodedata import category, combining, east_asian_width

from vcsdesk.lists.column import Column
from vcsdesk.wording import value

_GAP = "  "
_SHORT, _LONG_WORD = 12, 18
_TURNS = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\u200e\u200f")


def table(columns: Sequence[Column[Any]], rows: Sequence[Any], width: int | None) -> str:
    """Set rows out under their headings; without a width, as wide as they are."""
    cells = [[_cell(column, row) for column in columns] for row in rows]
    shown = [number for number in range(len(columns)) if any(row[number] for row in cells)]
    columns = [columns[number] for number in shown]
    cells = [[row[number] for number in shown] for row in cells]
    full = _widths(columns, cells)
    widths = [each for _, each in full] if width is None else _fit(full, width)
    if widths is None:
        return _facts(columns, cells, width or 0)
    right = [_is_right(column, rows) for column in columns]
    head = _lines([column.title for column in columns], widths, right)
    return "\n".join([*head, _rule(widths), *(line for row in cells for line in _lines(row, widths, right))])


def plain(text: str) -> str:
    """Leave out what would steer a terminal rather than be read."""
    return "".join(" " if category(each) == "Cc" or each in _TURNS else each for each in text)


def _cell(column: Column[Any], row: object) -> str:
    said = plain(value(column.value(row)))
    mark = column.mark(row) if column.mark else None
    return f"{mark.shape} {said}" if mark and said else said


def _is_right(column: Column[Any], rows: Sequence[Any]) -> bool:
    """Set numbers to the right, unless the column says otherwise."""
    if column.right is not None:
        return column.right
    held = [held for held in map(column.value, rows) if held is not None]
    return bool(held) and all(isinstance(each, int | float) and not isinstance(each, bool) for each in held)


def _widths(columns: Sequence[Column[Any]], cells: Sequence[Sequence[str]]) -> list[tuple[int, int]]:
    """Give the least and the full breadth of each column: short things stay on one line, words stay whole."""
    found = []
    for number, column in enumerate(columns):
        texts = (column.title, *(row[number] for row in cells))
        full = max(map(_breadth, texts))
        word = max(_breadth(word) for text in texts for word in text.split() or [""])
        found.append((min(full, max(_SHORT, min(word, _LONG_WORD))), full))
    return found


def _fit(widths: Sequence[tuple[int, int]], width: int) -> list[int] | None:
    """Take from the widest columns until all fit; None where they would become too narrow to read."""
    found = [full for _, full in widths]
    over = sum(found) + len(_GAP) * (len(found) - 1) - width
    while over > 0:
        room = [full if full > least else 0 for (least, _), full in zip(widths, found, strict=True)]
        if not any(room):
            return None
        found[room.index(max(room))] -= 1
        over -= 1
    return found


def _lines(row: Sequence[str], widths: Sequence[int], right: Sequence[bool]) -> list[str]:
    """Set one row out, its longer cells over several lines."""
    folded = [_fold(text, width) for text, width in zip(row, widths, strict=True)]
    found = []
    for number in range(max(map(len, folded), default=0)):
        pieces = [lines[number] if number < len(lines) else "" for lines in folded]
        padded = [_pad(*each) for each in zip(pieces, widths, right, strict=True)]
        found.append(_GAP.join(padded).rstrip())
    return found


def _fold(text: str, width: int) -> list[str]:
    return [text] if _breadth(text) <= width else wrap(text, width) or [""]


def _pad(text: str, width: int, right: bool) -> str:  # noqa: FBT001  (which side is what it is about)
    blanks = " " * (width - _breadth(text))
    return blanks + text if right else text + blanks


def _rule(widths: Sequence[int]) -> str:
    return _GAP.join("─" * width for width in widths)


def _facts(columns: Sequence[Column[Any]], cells: Sequence[Sequence[str]], width: int) -> str:
    """Say each row as a fact a line."""
    blocks = []
    for row in cells:
        told = [f"{column.title}: {text}" for column, text in zip(columns, row, strict=True) if text]
        blocks.append(
            "\n".join(line for fact in told for line in wrap(fact, width, subsequent_indent="    "))
        )
    return "\n\n".join(blocks)


def _breadth(text: str) -> int:
    if text.isascii():
        return len(text)
    wide = sum(east_asian_width(each) in "WF" for each in text)
    return len(text) + wide - sum(combining(each) != 0 for each in text)
