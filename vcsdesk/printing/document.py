"""What a printed document is, and what printing it gives."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from enum import StrEnum
from typing import Any, Generic, TypeVar

import msgspec

from vcsdesk.printing.edition import Edition
from vcsdesk.printing.parts import Story
from vcsdesk.records.printing.given_paper import GivenAs

FactsT = TypeVar("FactsT")


class Wanted(StrEnum):
    """When in the cycle of a seat or a board a document is wanted."""

    APPOINTMENT = "When somebody is appointed"
    BEFORE = "Before a meeting"
    AFTER = "After a meeting"
    CHANGE = "When a board changes"
    MONTHLY = "Every month or so"
    ANY = "Any time"


class BoundPaper(msgspec.Struct, frozen=True):
    """Somebody else's paper, to be bound in behind our own pages."""

    title: str
    sha256: str
    pages: int = 0
    note: str = ""
    key: str = ""
    """What it is known by among the papers of a pack, whatever it is called; without one, its title."""
    number: str = ""
    """The number it keeps in a paper brought up to date; without one it is numbered by its place."""


class SectionKind(msgspec.Struct, frozen=True):
    """A section that a document may have: how it is named where she arranges it, and what it is for."""

    key: str
    title: str
    about: str
    beside: str = ""
    """Short ones that follow one another under the same word share their pages and their number."""
    is_fixed: bool = False
    """Whether it cannot be switched off, such as the cover, and stays in front."""
    is_last: bool = False
    """Whether it stays at the end, such as the papers bound in behind."""

    @property
    def stays(self) -> bool:
        """Tell whether it stands where it stands, whatever is moved."""
        return self.is_fixed or self.is_last


def no_papers(_facts: object) -> tuple[BoundPaper, ...]:
    """Bind nothing in."""
    return ()


class Gives(msgspec.Struct, frozen=True, kw_only=True):
    """What the file shall remember of a paper that is given, beside whom it is for."""

    given_as: GivenAs = GivenAs.WHOLE
    meeting_id: int | None = None
    follows_id: int | None = None
    edition: Edition | None = None
    """The only edition it can be in, where it is filed into what somebody holds in that one."""


def gives_the_whole(_facts: object) -> Gives:
    """Give a whole paper that is for no meeting."""
    return Gives()


class Document(msgspec.Struct, Generic[FactsT], frozen=True, kw_only=True):
    """A printed document: gather its facts, then tell its story.

    `about` is the kind of record it is printed for, or None when there is one for the whole borough.
    `purpose` says in one sentence what it is for; `also_called` are words people look for it by.
    All functions are plain ones of a module, so that a document can be handed to the worker process.
    """

    name: str
    title: str
    purpose: str
    wanted: Wanted
    about: type | None
    gather: Callable[..., FactsT]
    story: Callable[[FactsT], Story]
    file_name: Callable[[FactsT], str]
    papers: Callable[[FactsT], tuple[BoundPaper, ...]] = no_papers
    reads: Callable[[FactsT], tuple[BoundPaper, ...]] = no_papers
    """Papers that are not bound in, but of which it tells the abbreviations."""
    also_called: tuple[str, ...] = ()
    gives: Callable[[FactsT], Gives] = gives_the_whole
    compose: Callable[[FactsT, Edition, Mapping[str, Any], bool], Printed] | None = None
    """Where it is put together from the pages of other papers, once those are set out.

    It gets the papers to bind, made safe, and whether it is for printing on both sides.
    """
    sections: tuple[SectionKind, ...] = ()
    """Those that she may switch, order and reword, as the house orders them."""
    compares: bool = False
    """Whether it sets two days side by side, so that it can be asked with which to compare."""
    order: int = 50
    """Where it stands among the papers about the same; the first of them is what is printed as a rule."""


class MissingLetter(msgspec.Struct, frozen=True):
    """A letter that no face we carry can print."""

    letter: str
    name: str

    def __str__(self) -> str:
        return f"“{self.letter}” ({self.name.lower()})"


class UnboundPaper(msgspec.Struct, frozen=True):
    """A paper that could not be bound in, and why."""

    title: str
    reason: str

    def __str__(self) -> str:
        return f"“{self.title}” could not be bound in. {self.reason}"


class PrintedSection(msgspec.Struct, frozen=True, kw_only=True):
    """One section as it was set: its hashes leave out the head and foot, which change with the day."""

    key: str
    number: str
    title: str
    pages: int
    hash: str
    page_hashes: tuple[str, ...] = ()
    part_hashes: tuple[str, ...] = ()
    paper_sha256: str = ""
    is_printed: bool = True
    """Whether any of its pages were printed, or it stands where it stood, as pages to swap say."""


class Printed(msgspec.Struct, frozen=True, kw_only=True):
    """A finished document."""

    pdf: bytes
    pages: int
    own_pages: int
    short_id: str = ""
    own: bytes = b""
    """Our own pages as an accessible file of their own, where papers are bound in behind them."""
    for_listening: bytes = b""
    """The same with a page that says where those papers are, for readers who listen."""
    opening: PrintedSection | None = None
    """The pages before the first section, where there are sections."""
    sections: tuple[PrintedSection, ...] = ()
    missing_letters: tuple[MissingLetter, ...] = ()
    unbound: tuple[UnboundPaper, ...] = ()
    untagged: tuple[str, ...] = ()

    @property
    def remembered(self) -> tuple[PrintedSection, ...]:
        """Give all that the file remembers of its pages: the first ones, then section by section."""
        return ((self.opening,) if self.opening else ()) + self.sections
