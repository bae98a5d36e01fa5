"""Reading the source of a report: what each of its lines is."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import groupby

import msgspec

_LABELLED = re.compile(r"([A-Z][^:|]{2,30}):\s+(.+)")


class Line(msgspec.Struct, frozen=True):
    """A line of the source, by what it is."""

    kind: str
    words: str


def lines_of(source: str) -> Iterator[Line]:
    """Tell the lines of a source apart; lines of one paragraph are joined, and the title line is left out."""
    has_section = False
    for has_words, block in groupby(source.splitlines(), key=lambda line: bool(line.strip())):
        paragraph: list[str] = []
        for line in (line.strip() for line in block if has_words):
            found = _kind(line, has_section=has_section)
            has_section = has_section or found.kind == "section"
            if found.kind == "paragraph":
                paragraph.append(line)
                continue
            yield from _joined(paragraph)
            if found.kind not in ("title", "rule"):
                yield found
        yield from _joined(paragraph)


def _joined(paragraph: list[str]) -> Iterator[Line]:
    if paragraph:
        yield Line("paragraph", " ".join(paragraph))
        paragraph.clear()


def _kind(line: str, *, has_section: bool) -> Line:
    for mark, kind in (("## ", "section"), ("# ", "title"), ("- ", "bullet")):
        if line.startswith(mark):
            return Line(kind, line[len(mark) :])
    if line == "---":
        return Line("break", "")
    if line.startswith("|"):
        return Line("rule" if not line.strip("|-: ") else "row", line)
    return Line("label" if not has_section and _LABELLED.fullmatch(line) else "paragraph", line)


def cells_of(line: str) -> list[str]:
    """Give the cells of a table's row."""
    return [cell.strip() for cell in line.strip().strip("|").split("|")]
