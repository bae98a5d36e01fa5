"""What truly stands on a page: letters with their size, font, colour and place, in lines and in blocks."""

from __future__ import annotations

import ctypes
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property
from typing import NamedTuple

from PIL import Image
from pypdfium2 import PdfDocument, PdfPage, raw

Rgb = tuple[float, float, float]
_DOTS = 1.25
# What PDFium gives for a hyphen at the end of a line.
_HYPHEN, _SPACE = 2, 32
_RIGHT_TO_LEFT = re.compile("[\u0590-\u08ff\ufb1d-\ufefc]")
# How far apart letters of one line stand at most, and lines of one block, in sizes of their letters.
_COLUMN, _BLOCK = 1.6, 1.75


class Look(NamedTuple):
    """How a stretch of letters is set."""

    font: str
    size: float
    colour: Rgb
    is_italic: bool


class Letter(NamedTuple):
    """One letter and its box, from the lower left corner of the page."""

    text: str
    look: Look
    left: float
    bottom: float
    right: float
    top: float
    base: float


@dataclass
class Line:
    """Letters beside one another; asked where it stands only once all of them are there."""

    letters: list[Letter]
    text: str
    behind: Rgb = (1.0, 1.0, 1.0)

    @cached_property
    def left(self) -> float:
        return min(letter.left for letter in self.letters)

    @cached_property
    def right(self) -> float:
        return max(letter.right for letter in self.letters)

    @cached_property
    def base(self) -> float:
        return self.letters[0].base

    @cached_property
    def looks(self) -> set[Look]:
        """Each way its letters are set; far fewer than there are letters."""
        return {letter.look for letter in self.letters}

    @cached_property
    def size(self) -> float:
        return max(look.size for look in self.looks)

    @cached_property
    def is_bold(self) -> bool:
        return all("Bold" in look.font for look in self.looks)

    @cached_property
    def reads_right_to_left(self) -> bool:
        return _RIGHT_TO_LEFT.search(self.text) is not None


class Rule(NamedTuple):
    """A thin line from left to right."""

    left: float
    right: float
    height: float


@dataclass
class PrintedPage:
    """One page."""

    number: int
    width: float
    height: float
    lines: list[Line]
    rules: list[Rule] = field(default_factory=list)

    @cached_property
    def blocks(self) -> list[list[Line]]:
        """Give lines that follow one another closely, alike in size and starting at about one place."""
        blocks: list[list[Line]] = []
        for line in sorted(self.lines, key=lambda line: (-line.base, line.left)):
            near = next((block for block in reversed(blocks) if _follows(block[-1], line)), None)
            if near is None:
                blocks.append([line])
            else:
                near.append(line)
        return blocks


def printed_pages(pdf: PdfDocument, first: int = 0, last: int | None = None) -> Iterator[PrintedPage]:
    """Read pages as they are printed."""
    for number in range(first, len(pdf) if last is None else last):
        page = pdf[number]
        lines = [line for line in _lines(page) if _is_on_sheet(line, page)]
        _see(lines, page)
        yield PrintedPage(number + 1, page.get_width(), page.get_height(), lines, _rules(page))


def _is_on_sheet(line: Line, page: PdfPage) -> bool:
    """Tell whether any of a line is seen: a map on several sheets is drawn whole on each of them."""
    wide, high = page.get_size()
    return line.right > 0 and line.left < wide and line.base + line.size > 0 and line.base < high


def _follows(upper: Line, line: Line) -> bool:
    step = upper.base - line.base
    alike = abs(upper.size - line.size) < 0.1 and upper.is_bold == line.is_bold
    beside = line.left < upper.right and line.right > upper.left
    return alike and beside and 0 < step <= _BLOCK * line.size


def _lines(page: PdfPage) -> list[Line]:
    """Read lines in the order of the file; a wide gap within one parts it, as the columns of a table do."""
    lines: list[Line] = []
    for letter in _letters(page):
        last = lines[-1] if lines else None
        if last is not None and _goes_on(last, letter):
            last.letters.append(letter)
            last.text += letter.text
        else:
            lines.append(Line([letter], letter.text))
    for line in lines:
        line.text = line.text.strip()
        line.letters = [letter for letter in line.letters if not letter.text.isspace()]
    return [line for line in lines if line.letters]


def _goes_on(line: Line, letter: Letter) -> bool:
    before = line.letters[-1]
    gap = max(letter.left - before.right, before.left - letter.right)
    return abs(before.base - letter.base) < 0.6 and gap < _COLUMN * letter.look.size


def _letters(page: PdfPage) -> Iterator[Letter]:
    text = page.get_textpage()
    looks: dict[int, Look] = {}
    sides = left, right, bottom, top = [ctypes.c_double() for _ in range(4)]
    across, up = ctypes.c_double(), ctypes.c_double()
    for index in range(text.count_chars()):
        code = raw.FPDFText_GetUnicode(text, index)
        if code in (0, 10, 13) or (code == _SPACE and raw.FPDFText_IsGenerated(text, index) == 1):
            continue
        drawn_by = raw.FPDFText_GetTextObject(text, index)
        owner = ctypes.addressof(drawn_by.contents) if drawn_by else 0
        if owner not in looks:
            looks[owner] = _look(text, index)
        raw.FPDFText_GetCharBox(text, index, *sides)
        raw.FPDFText_GetCharOrigin(text, index, across, up)
        said = "-" if code == _HYPHEN else chr(code)
        yield Letter(said, looks[owner], left.value, bottom.value, right.value, top.value, up.value)


def _look(text: object, index: int) -> Look:
    flags, buffer = ctypes.c_int(), ctypes.create_string_buffer(200)
    raw.FPDFText_GetFontInfo(text, index, buffer, 200, flags)
    parts = [ctypes.c_uint() for _ in range(4)]
    raw.FPDFText_GetFillColor(text, index, *parts)
    red, green, blue = (part.value / 255 for part in parts[:3])
    name = buffer.value.decode()
    is_italic = bool(flags.value & 64) or re.search("italic|oblique", name, re.IGNORECASE) is not None
    return Look(name, raw.FPDFText_GetFontSize(text, index), (red, green, blue), is_italic)


def _see(lines: list[Line], page: PdfPage) -> None:
    """Find the colour behind each line: the one that most of what is drawn around its letters has."""
    drawn = page.render(scale=_DOTS, rev_byteorder=True).to_pil()
    for line in lines:
        box = _around(line, page.get_height(), drawn)
        red, green, blue = max(_colours(drawn.crop(box)))[1]
        line.behind = (red / 255, green / 255, blue / 255)


def _colours(drawn: Image.Image) -> list[tuple[int, tuple[int, int, int]]]:
    """Count the dots of each colour; there are few, unless a photo lies behind, and room for few is quick."""
    return drawn.getcolors(1 << 8) or drawn.getcolors(drawn.width * drawn.height)


def _around(line: Line, height: float, drawn: Image.Image) -> tuple[int, int, int, int]:
    pad = line.size * 0.12
    top, low = height - line.base - line.size * 0.8 - pad, height - line.base + pad
    box = [round(side * _DOTS) for side in (line.left - pad, top, line.right + pad, low)]
    left, upper = max(box[0], 0), max(box[1], 0)
    return left, upper, min(max(box[2], left + 1), drawn.width), min(max(box[3], upper + 1), drawn.height)


def _rules(page: PdfPage) -> list[Rule]:
    found = []
    for item in page.get_objects(filter=[raw.FPDF_PAGEOBJ_PATH], max_depth=4):
        left, bottom, right, top = item.get_bounds()
        if top - bottom < 3.2 and right - left > 6:
            found.append(Rule(left, right, (top + bottom) / 2))
    return found
