"""Where the terms of a paper stand: in its own words by section, and on the pages of papers behind it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from itertools import chain

import msgspec

from vcsdesk.printing import parts
from vcsdesk.printing.cleaning import CleanPaper
from vcsdesk.printing.document import BoundPaper
from vcsdesk.printing.fields import HiddenField
from vcsdesk.printing.jargon import Jargon
from vcsdesk.printing.jargon_told import meanings
from vcsdesk.printing.parts import Heading, Part, Section
from vcsdesk.printing.words import Bold, Changed, Link
from vcsdesk.rules.papers.jargon import Term, find_terms

_UNREAD = (parts.TitlePage, parts.Letterhead, parts.Contents, HiddenField, Jargon)
_MARKED = (Bold, Link, Changed)


class Inline(msgspec.Struct, frozen=True):
    """How a paper explains a term itself, and where."""

    words: str
    where: str


class Found(msgspec.Struct, kw_only=True):
    """A term that stands in a paper: where, how often, and how it is explained there."""

    letters: str
    places: dict[str, None] = msgspec.field(default_factory=dict)
    used: dict[str, None] = msgspec.field(default_factory=dict)
    """Of the places, those where it stands otherwise than in a list that says what words mean."""
    explained: list[Inline] = msgspec.field(default_factory=list)

    def add(self, term: Term, where: Sequence[str], *, is_used: bool = True) -> None:
        """Take over where a term stands; `where` names the pages, the first for page 1."""
        places = {where[page - 1]: None for page in term.used_on}
        self.places |= places
        self.used |= places if is_used else {}
        self.explained += [Inline(each.words, where[each.page - 1]) for each in term.explained]


def found_in(
    told: Sequence[Part], bound: Sequence[tuple[BoundPaper, CleanPaper]], known: Iterable[str]
) -> list[Found]:
    """Find the abbreviations, and the words that are known, of a story and of what is bound behind it."""
    found: dict[str, Found] = {}
    words = tuple(dict.fromkeys(known))
    for where, inside in _under_headings(told):
        _look_through(found, where, inside, words)
    sections = sum(isinstance(part, Section) for part in told)
    for place, (paper, clean) in enumerate(bound, sections + 1):
        names = _pages(paper, clean, str(place) if sections else "")
        for term in clean.terms:
            _of(found, term.letters).add(term, names)
    there = [each for each in found.values() if each.places]
    return sorted(there, key=lambda each: each.letters.casefold())


def _look_through(
    found: dict[str, Found], where: str, inside: Sequence[Part], words: tuple[str, ...]
) -> None:
    """Find the terms under a heading; those in a list that says what words mean are not used there."""
    lists = {place: meant for place, part in enumerate(inside) if (meant := meanings(part))}
    meant = dict(chain.from_iterable(each.items() for each in lists.values()))
    for term in _terms([part for place, part in enumerate(inside) if place not in lists], words):
        _of(found, term.letters).add(term, [where])
    for term in _terms([inside[place] for place in lists], words):
        if term.letters not in meant:
            _of(found, term.letters).add(term, [where], is_used=False)
    for letters, said in meant.items():
        _of(found, letters).explained.append(Inline(said, where))


def _terms(inside: Sequence[Part], words: tuple[str, ...]) -> tuple[Term, ...]:
    text = "\n".join(_lines(inside))
    return (*_abbreviations(text), *_known_words(text, words))


def _of(found: dict[str, Found], letters: str) -> Found:
    return found.setdefault(letters.casefold(), Found(letters=letters))


def _pages(paper: BoundPaper, clean: CleanPaper, number: str) -> list[str]:
    """Name the pages of a paper as they are called in the pack, or by the paper's own title."""
    before = f"page {paper.number or number}-" if number else f"{paper.title}, page "
    return [f"{before}{page}" for page in range(1, clean.pages + 1)]


def _under_headings(told: Sequence[Part]) -> Iterable[tuple[str, list[Part]]]:
    """Give the parts that stand under each heading of the first level, with the heading."""
    is_whole = not any(isinstance(part, Section) for part in told)
    under: dict[str, list[Part]] = {}
    for where, part in _places(told, "this paper" if is_whole else "the first pages"):
        under.setdefault(where, []).append(part)
    return under.items()


def _places(told: Iterable[Part], where: str) -> Iterator[tuple[str, Part]]:
    """Give each part with the heading it stands under; short sections stand one after another in one."""
    for part in told:
        if isinstance(part, Section):
            yield from _places(part.parts, part.title)
        elif isinstance(part, Heading) and part.level == 1:
            where = part.text
        else:
            yield where, part


@lru_cache(maxsize=256)
def _abbreviations(text: str) -> tuple[Term, ...]:
    """Find the abbreviations of a section once, however many packs have it."""
    return find_terms([text])


@lru_cache(maxsize=256)
def _known_words(text: str, words: tuple[str, ...]) -> tuple[Term, ...]:
    """Find which known terms stand in a section that do not look like abbreviations."""
    seen = {term.letters.casefold() for term in _abbreviations(text)}
    return tuple(
        Term(letters=word, used_on=(1,))
        for word in words
        if word.casefold() not in seen and _pattern(word).search(text)
    )


@lru_cache(maxsize=1024)
def _pattern(word: str) -> re.Pattern[str]:
    """Match a term as a whole word, one or several; a term in capitals only as it is written."""
    flags = re.IGNORECASE if word[1:].islower() else re.NOFLAG
    spaced = r"\s+".join(re.escape(each) for each in word.split())
    return re.compile(rf"(?<!\w){spaced}s?(?!\w)", flags)


def _lines(thing: object) -> Iterator[str]:
    """Give what a part says, a line for each piece of words."""
    if isinstance(thing, str):
        yield thing
    elif isinstance(thing, _MARKED):
        yield thing.text
    elif isinstance(thing, tuple | list):
        if any(isinstance(each, _MARKED) for each in thing):
            yield "".join(each if isinstance(each, str) else each.text for each in thing)
        elif thing and all(isinstance(each, str) for each in thing):
            yield " ".join(thing)
        else:
            for each in thing:
                yield from _lines(each)
    elif isinstance(thing, msgspec.Struct) and not isinstance(thing, _UNREAD):
        for field in msgspec.structs.astuple(thing):
            yield from _lines(field)
