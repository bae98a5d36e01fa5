"""The parts a story is told in: frozen values that say what stands on paper, not how it looks."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from enum import StrEnum

import msgspec

from vcsdesk.printing.brand import HOUSE_BRAND, Brand
from vcsdesk.printing.page_shapes import UPRIGHT, PageShape
from vcsdesk.printing.words import Words


class Part(msgspec.Struct, frozen=True):
    """Something that stands on paper."""


class Masthead(Part, frozen=True, kw_only=True):
    """Whose paper this is, what it is, and how old: printed on every page and kept in the file."""

    organisation: str
    title: str
    as_at: str
    short_id: str
    code: str = ""
    """By which somebody who has only this page of a form types in what it is for."""
    for_whom: str = ""
    about: str = ""
    """What the later pages name at their head in place of all else, lest they go astray."""
    numbered: str = ""
    """What stands before the numbers of its own first pages, where they are filed in another paper: S2."""
    lines: tuple[str, ...] = ()
    brand: Brand = HOUSE_BRAND


class TitlePage(Part, frozen=True):
    """A cover of its own."""

    masthead: Masthead


class Letterhead(Part, frozen=True):
    """The title at the top of the first page, for papers of a few pages; that page may have another shape."""

    masthead: Masthead
    shape: PageShape = UPRIGHT
    address: tuple[str, ...] = ()
    """To whom it is posted: stands where the window of a DL or C5 envelope shows it."""


class Contents(Part, frozen=True):
    """The headings with their pages, then the papers bound in behind."""

    title: str
    depth: int


class Heading(Part, frozen=True):
    """A heading of level 1, 2 or 3; a note stands under it."""

    text: str
    level: int
    note: str = ""


class Paragraph(Part, frozen=True):
    """A paragraph; a lead paragraph is set larger."""

    words: Words
    is_lead: bool = False


class Bullets(Part, frozen=True):
    """A list with a mark or a number before each line."""

    items: tuple[Words, ...]
    is_numbered: bool = False
    first: int = 1
    depth: int = 0


class TickList(Part, frozen=True):
    """A list with a square before each line, to tick by hand."""

    items: tuple[Words, ...]


class Grid(Part, frozen=True):
    """A table with headings; in large print each row becomes a list of facts."""

    headings: tuple[str, ...]
    rows: tuple[tuple[Words, ...], ...]
    widths: tuple[float, ...]
    summary: str


class Facts(Part, frozen=True):
    """Labels with what they say."""

    pairs: tuple[tuple[str, Words], ...]


class Note(Part, frozen=True):
    """Words set apart in a box."""

    title: str
    parts: tuple[Part, ...]


class WriteLines(Part, frozen=True):
    """A label with lines below it to write on: as many as the page has room for, if fewer will do."""

    label: str
    lines: int
    least: int = 0
    """How few lines will do; nought is all of them."""


class PageBreak(Part, frozen=True):
    """What follows starts a page, unless this share of a page is left; from there pages may change shape."""

    unless_left: float = 1.0
    shape: PageShape | None = None


class Section(Part, frozen=True, kw_only=True):
    """A stretch that starts a page under its title, and whose pages are numbered within it: 3-1, 3-2.

    Nothing in it may depend on what stands before or behind it: it is laid out once for every paper that has
    it. Sections stand at the top of a story, never inside another part.
    """

    key: str
    title: str
    parts: tuple[Part, ...]
    number: str = ""
    """The number it keeps in a paper brought up to date; without one it is numbered by its place."""
    note: str = ""
    """What is said of it under its title and in the contents, such as that it is new."""
    changed: tuple[str, ...] = ()
    """The hashes of the pieces in it that are marked as new since an earlier version."""


class Together(Part, frozen=True):
    """Parts that stay on one page if a page can hold them."""

    parts: tuple[Part, ...]


class Branch(Part, frozen=True):
    """One box of a small map, with the boxes below it."""

    name: str
    note: str = ""
    is_here: bool = False
    branches: tuple[Branch, ...] = ()


class Tree(Part, frozen=True):
    """A small map of boxes, and the same told in words."""

    root: Branch
    in_words: str


class BarKind(StrEnum):
    """What a bar is among its chart: one of many, the highest, or one that stands apart from them."""

    USUAL = "usual"
    WORST = "worst"
    APART = "apart"


class Bar(Part, frozen=True):
    """One bar, with what stands under it on two lines, such as a month and its year."""

    label: str
    amount: int
    under: str = ""
    kind: BarKind = BarKind.USUAL


class BarChart(Part, frozen=True):
    """Bars side by side, and the same told in words."""

    bars: tuple[Bar, ...]
    in_words: str


# What the tellers of a story return: parts, or groups of parts as `role_text` makes them.
Story = Sequence[Part | Sequence[Part]]


def title_page(masthead: Masthead) -> TitlePage:
    """Start with a cover."""
    return TitlePage(masthead)


def letterhead(masthead: Masthead, shape: PageShape = UPRIGHT) -> Letterhead:
    """Start with the title at the top of the first page."""
    return Letterhead(masthead, shape)


def addressed(masthead: Masthead, address: Sequence[str]) -> Letterhead:
    """Start with the address for a window envelope, and the title below the first fold."""
    return Letterhead(masthead, address=tuple(address))


def contents(title: str = "Contents", depth: int = 2) -> Contents:
    """List the headings, to a depth, and the bound papers, with their pages."""
    return Contents(title, depth)


def heading(text: str, level: int = 1, note: str = "") -> Heading:
    """Head what follows."""
    return Heading(text, level, note)


def para(*words: Words) -> Paragraph:
    """Say something in a paragraph: `para("Your deputy is ", bold(name), ".")`."""
    return Paragraph(_one(words))


def lead(*words: Words) -> Paragraph:
    """Say the first, larger sentence of a section."""
    return Paragraph(_one(words), is_lead=True)


def bullets(items: Iterable[Words], depth: int = 0) -> Bullets:
    """List things; further in, where they are parts of what stands before them."""
    return Bullets(tuple(items), depth=depth)


def numbered(items: Iterable[Words], first: int = 1) -> Bullets:
    """List things in order, from a number on."""
    return Bullets(tuple(items), is_numbered=True, first=first)


def tick_list(items: Iterable[Words]) -> TickList:
    """List things to tick by hand."""
    return TickList(tuple(items))


def grid(
    headings: Sequence[str],
    rows: Iterable[Sequence[Words]],
    widths: Sequence[float] = (),
    summary: str = "",
) -> Grid:
    """Set out a table; widths are proportions of the page's width, worked out from the words if not given."""
    return Grid(tuple(headings), tuple(tuple(row) for row in rows), tuple(widths), summary)


def facts(pairs: Iterable[tuple[str, Words]]) -> Facts:
    """Set out labels with what they say."""
    return Facts(tuple(pairs))


def note(*parts: Part | str, title: str = "") -> Note:
    """Set words apart in a box."""
    return Note(title, tuple(para(part) if isinstance(part, str) else part for part in parts))


def write_lines(label: str, lines: int = 3, least: int = 0) -> WriteLines:
    """Leave room to write by hand: so many lines, or as many as the page holds, but no fewer than least."""
    return WriteLines(label, lines, least)


def page_break(unless_left: float = 1.0) -> PageBreak:
    """Start a page, unless as large a share of this one is left: `page_break(unless_left=0.5)`."""
    return PageBreak(unless_left)


def turn_to(shape: PageShape) -> PageBreak:
    """Start a page of another shape, on which the story goes on; in large print all pages are alike."""
    return PageBreak(shape=shape)


def section(key: str, title: str, *parts: Part | Sequence[Part]) -> Section:
    """Start a section with its title; its pages are numbered within it."""
    return Section(key=key, title=title, parts=flat(parts))


def keep_together(*parts: Part) -> Together:
    """Keep parts on one page if a page can hold them."""
    return Together(parts)


def branch(name: str, *branches: Branch, note: str = "", is_here: bool = False) -> Branch:
    """Make a box of a small map, with the boxes below it."""
    return Branch(name, note, is_here, branches)


def tree(root: Branch, in_words: str) -> Tree:
    """Draw where something sits, and tell the same in words for who cannot see the drawing."""
    return Tree(root, in_words)


def bar_chart(bars: Iterable[Bar], in_words: str) -> BarChart:
    """Draw bars side by side, and tell the same in words for who cannot see the drawing."""
    return BarChart(tuple(bars), in_words)


def flat(story: Story) -> tuple[Part, ...]:
    """Give a story's parts, opening the groups among them."""
    found: list[Part] = []
    for part in story:
        found += [part] if isinstance(part, Part) else flat(part)
    return tuple(found)


def _one(words: tuple[Words, ...]) -> Words:
    joined: list[str] = []
    for piece in words:
        joined += piece if isinstance(piece, tuple) else (piece,)  # type: ignore[arg-type]
    return tuple(joined)
