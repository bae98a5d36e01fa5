"""Clear print, held against what truly stands in a file, as UKAAF G003 and RNIB's large print ask for it."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import pairwise
from pathlib import Path

from pypdfium2 import PdfDocument

from documents.printed_lines import Line, PrintedPage, Rule, printed_pages
from vcsdesk.printing.colour import ENOUGH, WHITE, contrast
from vcsdesk.printing.edition import Edition

LEAST_POINTS = 12.0
LEAST_ON_A_MAP = 10.0
"""On a drawn map, which lies on its side and is told again in words of the usual size."""
MOST_LETTERS = 70
_A_LITTLE = 0.05
# How high the foot of a page reaches, and how far apart what stands in one place may be, in points.
_FOOT, _NEAR = 80.0, 2.5
_MONTH = (
    "(?:January|February|March|April|May|June|July|August|September|October|November|December"
    "|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)"
)
# What is never split: each is looked for in lines joined by "\n", and found where it goes over one.
_WHOLE = {
    "date": re.compile(
        rf"(?<!of )(?<!room )\b\d{{1,2}}\s{_MONTH}\b(?:\s\d(?:\n?\d){{3}}\b)?|\b{_MONTH}\s\d{{4}}\b"
    ),
    "time": re.compile(r"\b\d{1,2}(?:\.\d\d)?\s(?:am|pm|noon|midnight)\b"),
    "telephone number": re.compile(r"(?:\b0|\+44)[\d]*(?:\s\d{2,6}){1,4}\b"),
    "postcode": re.compile(r"\b[A-Z]{1,2}\d[A-Z\d]?\s\d[A-Z]{2}\b"),
    "page": re.compile(r"\b[Pp]age\s\d+-\d+\b"),
}
_CAPITALS = re.compile(r"\b[A-Z]{4,}(?: [A-Z]{2,})*(?: [A-Z]{4,})\b")
_HYPHENED = re.compile(r"[^\W\d_]-$")


def complaints(
    path: Path, edition: Edition, names: Iterable[str] = (), pages: int | None = None
) -> list[str]:
    """Say what in a file breaks a rule, page by page; of its first pages only, where others' are bound in."""
    with PdfDocument(path) as pdf:
        read = list(printed_pages(pdf, last=pages))
    whole = {**_WHOLE, **{f"name {name}": _spread(name) for name in names}}
    found = [f"page {page.number}: {said}" for page in read for said in _on_page(page, edition, whole)]
    return found + list(_out_of_place(read))


def _spread(name: str) -> re.Pattern[str]:
    """Look for a name or an address, also where it is broken amid a word."""
    letters = r"\n?".join(r"\s" if letter == " " else re.escape(letter) for letter in name)
    return re.compile(rf"(?<!\w){letters}(?!\w)")


def _on_page(page: PrintedPage, edition: Edition, whole: dict[str, re.Pattern[str]]) -> Iterator[str]:
    least = edition.letters.points if edition.is_large else LEAST_POINTS
    if page.width > page.height and not edition.is_large:
        least = LEAST_ON_A_MAP
    for line in page.lines:
        yield from _too_small(line, least)
        for rule in _LINE_RULES:
            yield from rule(line)
        yield from _underlined(line, page)
    for block in page.blocks:
        if page.width < page.height:  # what lies on its side is a map
            yield from _too_long(block)
        yield from _not_ragged(block)
        yield from _hyphenated(block)
        yield from _split(block, whole)


def _too_small(line: Line, least: float) -> Iterator[str]:
    smallest = min(look.size for look in line.looks)
    if smallest < least - _A_LITTLE:
        yield f"{smallest:.1f} points is smaller than {least:g}: {line.text[:60]}"


def _italic(line: Line) -> Iterator[str]:
    if any(look.is_italic for look in line.looks):
        yield f"italics: {line.text[:60]}"


def _capitals(line: Line) -> Iterator[str]:
    if _CAPITALS.search(line.text):
        yield f"a block of capitals: {line.text[:60]}"


def _pale(line: Line) -> Iterator[str]:
    reached = min(contrast(look.colour, line.behind) for look in line.looks)
    if reached < ENOUGH - _A_LITTLE:
        yield f"a contrast of {reached:.1f} to 1: {line.text[:60]}"


def _underlined(line: Line, page: PrintedPage) -> Iterator[str]:
    for rule in page.rules:
        if 0 < line.base - rule.height < line.size * 0.3 and _is_as_long_as_words_of(line, rule):
            yield f"underlining: {line.text[:60]}"
            return


def _is_as_long_as_words_of(line: Line, rule: Rule) -> bool:
    starts = any(abs(letter.left - rule.left) < _NEAR for letter in line.letters)
    return starts and any(abs(letter.right - rule.right) < _NEAR for letter in line.letters)


def _too_long(block: Sequence[Line]) -> Iterator[str]:
    if len(block) > 1 and not block[0].reads_right_to_left:
        longest = max(block, key=lambda line: len(line.text))
        if len(longest.text) > MOST_LETTERS:
            yield f"{len(longest.text)} letters a line: {longest.text}"


def _not_ragged(block: Sequence[Line]) -> Iterator[str]:
    """Running text starts at one place and ends where its words do."""
    if len(block) < 4 or any(line.reads_right_to_left or len(line.text) < 20 for line in block[:-1]):
        return
    lefts, rights = [line.left for line in block], [line.right for line in block]
    middles = [(left + right) / 2 for left, right in zip(lefts, rights, strict=True)]
    if _spread_of(rights[:-1]) < 0.8 and _spread_of([len(line.text) for line in block[:-1]]) > 0:
        yield f"justified: {block[0].text[:60]}"
    if _spread_of(lefts) > 4 and _spread_of(middles) < 2:
        yield f"centred: {block[0].text[:60]}"


def _hyphenated(block: Sequence[Line]) -> Iterator[str]:
    for upper, lower in pairwise(block):
        if _HYPHENED.search(upper.text) and lower.text[:1].islower():
            yield f"a hyphen at the end of a line: {upper.text[-30:]}"


def _spread_of(places: Sequence[float]) -> float:
    return max(places) - min(places)


def _split(block: Sequence[Line], whole: dict[str, re.Pattern[str]]) -> Iterator[str]:
    if len(block) < 2:
        return
    text = "\n".join(line.text for line in block)
    for what, pattern in whole.items():
        for found in pattern.finditer(text):
            if "\n" in found.group():
                yield f"a {what} over two lines: {found.group()!r}"


def _out_of_place(pages: Sequence[PrintedPage]) -> Iterator[str]:
    """Page numbers and headings stand in one place on all pages of one shape; on a cover there are none."""
    for shape in {(page.width, page.height) for page in pages}:
        alike = [page for page in pages if (page.width, page.height) == shape]
        numbers = [
            line
            for page in alike
            for line in page.lines
            if line.base < _FOOT and re.search(r"[Pp]age \S+ of \S+$", line.text)
        ]
        rights, bases = [line.right for line in numbers], [line.base for line in numbers]
        if numbers and max(_spread_of(rights), _spread_of(bases)) > _NEAR:
            yield f"page numbers stand from {min(rights):.0f} to {max(rights):.0f} across"
        yield from (f"page {page.number}: no page number" for page in alike if not _is_numbered(page))
        if shape[0] < shape[1]:
            yield from _headings_out_of_place([page for page in alike if page.number > 1])


def _is_numbered(page: PrintedPage) -> bool:
    return any("age" in line.text and " of " in line.text for line in page.lines if line.base < _FOOT)


def _headings_out_of_place(pages: Sequence[PrintedPage]) -> Iterator[str]:
    body = min((line.size for page in pages for line in page.lines), default=0.0)
    for page in pages:
        margin = min(line.left for line in page.lines)
        for line in page.lines:
            is_heading = line.is_bold and line.size > body * 1.3 and not line.reads_right_to_left
            is_heading = is_heading and line.behind == WHITE  # what stands in a panel of colour is a cover's
            if is_heading and line.left > margin + 3:
                yield f"page {page.number}: a heading away from the margin: {line.text[:60]}"


_LINE_RULES: tuple[Callable[[Line], Iterator[str]], ...] = (_italic, _capitals, _pale)
