"""Listing the words and abbreviations of a paper: those of its story, and of the papers bound behind it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import chain
from types import MappingProxyType

from msgspec.structs import replace

from vcsdesk.printing import parts
from vcsdesk.printing.cleaning import CleanPaper
from vcsdesk.printing.document import BoundPaper
from vcsdesk.printing.jargon import Jargon, Sense
from vcsdesk.printing.jargon_found import Found, found_in
from vcsdesk.printing.parts import Part, Section
from vcsdesk.printing.words import Piece, Words, bold
from vcsdesk.wording import count, listed

Bound = Sequence[tuple[BoundPaper, CleanPaper]]
_NONE: Mapping[str, object] = MappingProxyType({})
_MOST_PLACES = 3
_MOST_IN_BRIEF = 8
_UNKNOWN = "Nobody has told us what these mean: ask"
_NOT_READ = "No words can be read in {}, since the pages are pictures. Look there yourself."


def with_jargon(
    told: Sequence[Part], papers: Sequence[BoundPaper] = (), ready: Mapping[str, object] = _NONE
) -> tuple[Part, ...]:
    """Put the list of what stands in a story, and in its papers that could be read, where it is to be."""
    found = [(paper, ready.get(paper.sha256)) for paper in papers]
    bound = [(paper, clean) for paper, clean in found if isinstance(clean, CleanPaper)]
    return tuple(chain.from_iterable(_set(part, told, bound) for part in told))


def terms_listed(jargon: Jargon, told: Sequence[Part]) -> tuple[Part, ...]:
    """Give the list of what stands in a story alone, for one that must know itself before it is set out."""
    return tuple(_set(jargon, told, ()))


def _set(part: Part, told: Sequence[Part], bound: Bound) -> Iterable[Part]:
    if isinstance(part, Jargon):
        made = _in_brief(part, bound) if part.in_brief else _in_full(part, told, bound)
        return [parts.heading(part.title, 3), *made] if part.title and made else made
    if not isinstance(part, Section) or not any(isinstance(each, Jargon) for each in part.parts):
        return (part,)
    inside = tuple(chain.from_iterable(_set(each, told, bound) for each in part.parts))
    return (replace(part, parts=inside),) if inside else ()


def _in_full(jargon: Jargon, told: Sequence[Part], bound: Bound) -> list[Part]:
    known = _by_term(jargon.senses)
    found = found_in(told, bound, [sense.term for sense in jargon.senses])
    meant = {each.letters: _meaning(each, known.get(each.letters.casefold(), ())) for each in found}
    made = [
        *_explained([(each, meant[each.letters]) for each in found if meant[each.letters]]),
        *_to_ask([each for each in found if each.used and not meant[each.letters]], jargon.ask),
    ]
    return [*made, *_unread(bound)]


def _in_brief(jargon: Jargon, bound: Bound) -> list[Part]:
    """Name those that stand on most pages, and say how many more there are."""
    known = _by_term(jargon.senses)
    found = sorted(found_in((), bound, ()), key=lambda each: (-len(each.places), each.letters.casefold()))
    meant = {each.letters: _briefly(each, known.get(each.letters.casefold(), ())) for each in found}
    explained = [(bold(letters), f" {said}") for letters, said in meant.items() if said]
    asked = [(letters,) for letters, said in meant.items() if not said]
    told: list[Piece] = [*_some(explained), "."] if explained else []
    if asked:
        to_ask = bold("Nobody has told us what these mean, so ask: ")
        told += [*([" "] if told else []), to_ask, *_some(asked), f". {jargon.ask}".rstrip()]
    return [*([parts.para(*told)] if told else []), *_unread(bound)]


def _some(told: Sequence[tuple[Piece, ...]]) -> Iterator[Piece]:
    """Give the first few with semicolons between, and how many are left."""
    for place, pieces in enumerate(told[:_MOST_IN_BRIEF]):
        yield from (("; ",) if place else ())
        yield from pieces
    if len(told) > _MOST_IN_BRIEF:
        yield f"; and {count(len(told) - _MOST_IN_BRIEF, 'other')}"


def _by_term(senses: Iterable[Sense]) -> Mapping[str, tuple[Sense, ...]]:
    known: dict[str, tuple[Sense, ...]] = {}
    for sense in senses:
        known[sense.term.casefold()] = (*known.get(sense.term.casefold(), ()), sense)
    return known


def _explained(rows: Sequence[tuple[Found, str]]) -> list[Part]:
    told = [(bold(each.letters), said, _places(each.places)) for each, said in rows]
    summary = "Words and abbreviations, with what they mean and where they stand"
    return [parts.grid(("It says", "It means", "Where"), told, (1.7, 5.3, 3), summary)] if told else []


def _to_ask(found: Sequence[Found], ask: str) -> list[Part]:
    told: list[tuple[Words, ...]] = [(bold(each.letters), _places(each.used)) for each in found]
    table = parts.grid(("It says", "Where"), told, (1.7, 8.3), "Abbreviations that nobody has explained")
    return [parts.heading(_UNKNOWN, 2), parts.para(ask), table] if found else []


def _unread(bound: Bound) -> list[Part]:
    titles = [f"“{paper.title}”" for paper, clean in bound if not clean.has_words]
    return [parts.para(_NOT_READ.format(listed(titles)))] if titles else []


def _meaning(found: Found, senses: Iterable[Sense]) -> str:
    """Say what a term means: as it is known, and as the papers explain it where they say otherwise."""
    said = {_folded(sense.expansion): _said(sense) for sense in senses}
    for each in found.explained:
        said.setdefault(_folded(each.words), f"{each.words}, as {each.where} says")
    return " Or: ".join(f"{each}." for each in said.values())


def _briefly(found: Found, senses: Iterable[Sense]) -> str:
    known = [sense.expansion or sense.meaning for sense in senses]
    return ", or ".join(known or [each.words for each in found.explained[:1]])


def _said(sense: Sense) -> str:
    told = ". ".join(each.strip(" .") for each in (sense.expansion, sense.meaning) if each.strip(" ."))
    return f"{told} (on {sense.board})" if sense.board else told


def _places(places: Iterable[str]) -> str:
    named = list(places)
    if len(named) > _MOST_PLACES + 1:
        return "; ".join([*named[:_MOST_PLACES], f"and {count(len(named) - _MOST_PLACES, 'more place')}"])
    return "; ".join(named)


def _folded(words: str) -> str:
    return " ".join(words.replace("’", "'").casefold().split())
