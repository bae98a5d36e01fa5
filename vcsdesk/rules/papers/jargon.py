"""The abbreviations in a paper: on which pages they stand, and how the paper itself explains them.

Explanations are known by their place and by the letters: “Long Form (LF)”, “LF (Long Form)”, or a line of a
list that starts with LF. Where the letters do not fit the words, it is no explanation. One inside a sentence
is a use as well; one in a list is not, so that a glossary's idle entries show.
"""

import re
from collections import Counter
from collections.abc import Iterator, Sequence

import msgspec

from vcsdesk.rules.papers.capitals import (
    TOKEN,
    counted_words,
    is_abbreviation,
    loud_words,
    singular,
    spoken,
    without_codes,
)
from vcsdesk.rules.papers.initials import WORD, words_meant

MOST_TERMS = 300
_MOST_PAGES = 60
_REACH = 160  # how far before a bracket a long form may begin
_SHORT_IN_BRACKETS = re.compile(r"\(\s*(?:the |or |hereafter )?[“\"'‘]?([^\W\d_][\w&]+)[”\"'’]?\s*[),;]")
_LONG_IN_BRACKETS = re.compile(r"(?<![\w&])([^\W_][\w&]+)[”\"'’]?\s*\(\s*([^()]{4,160})\)")
_LISTED = re.compile(r"^[ \t•·*-]*([^\W_][\w&]+)[ \t]*[-–—:=]?[ \t]+([^\n]{4,160})$", re.MULTILINE)
_SENTENCE_END = re.compile(r"[.;:!?()•]\s|\n\s*\n")


class Explained(msgspec.Struct, frozen=True):
    """How a paper explains an abbreviation, and on which page."""

    words: str
    page: int


class Term(msgspec.Struct, frozen=True, kw_only=True):
    """An abbreviation: the pages on which it is used, and how and where it is explained."""

    letters: str
    used_on: tuple[int, ...] = ()
    explained: tuple[Explained, ...] = ()


class _Told(msgspec.Struct, frozen=True):
    """An explanation where it stands in the text of a page."""

    at: int
    token: str
    words: str
    is_listed: bool = False


class _Found(msgspec.Struct):
    forms: Counter[str] = msgspec.field(default_factory=Counter)
    used_on: set[int] = msgspec.field(default_factory=set)
    explained: dict[str, Explained] = msgspec.field(default_factory=dict)


def find_terms(pages: Sequence[str]) -> tuple[Term, ...]:
    """Find the abbreviations of a paper, given the text of its pages, in the order of the alphabet."""
    texts = [without_codes(page) for page in pages]
    told = [tuple(_explanations(text)) for text in texts]
    counted = counted_words(texts)
    loud = loud_words(counted) - {each.token for page in told for each in page}
    short = frozenset(filter(is_abbreviation, counted)) - loud
    found: dict[str, _Found] = {}
    for page, (text, explained) in enumerate(zip(texts, told, strict=True), 1):
        for each in explained:
            _of(found, each.token).explained.setdefault(_sense(each.words), Explained(each.words, page))
        listed = {each.at for each in explained if each.is_listed}
        used = [(word.start(), word[0]) for word in spoken(text, short, loud)]
        used += [(each.at, each.token) for each in explained]
        for at, token in used:
            if at not in listed:
                _of(found, token).used_on.add(page)
    made = sorted((_term(each) for each in found.values()), key=lambda term: term.letters.casefold())
    return tuple(made[:MOST_TERMS])


def _of(found: dict[str, _Found], token: str) -> _Found:
    """Find where an abbreviation is kept, however it is written, and remember how it was."""
    letters = singular(token)
    kept = found.setdefault(letters.casefold(), _Found())
    kept.forms[letters] += 1
    return kept


def _term(found: _Found) -> Term:
    return Term(
        letters=min(found.forms, key=lambda form: (-found.forms[form], form)),
        used_on=tuple(sorted(found.used_on)[:_MOST_PAGES]),
        explained=tuple(found.explained.values())[:5],
    )


def _explanations(text: str) -> Iterator[_Told]:
    """Give the abbreviations that are explained, with the words that explain them."""
    for found in _short(_SHORT_IN_BRACKETS, text):
        yield from _told(found, _before(text, found.start(), found[1]))
    for found in _short(_LONG_IN_BRACKETS, text) if "(" in text else ():
        yield from _told(found, _long_form(found[1], found[2], ends=True))
    for found in _short(_LISTED, text):
        yield from _told(found, _long_form(found[1], found[2], ends=False), is_listed=True)


def _short(pattern: re.Pattern[str], text: str) -> Iterator[re.Match[str]]:
    """Find where something stands that may be an explanation, since it is of an abbreviation."""
    for found in pattern.finditer(text):
        if is_abbreviation(found[1]) and TOKEN.fullmatch(found[1]):
            yield found


def _told(found: re.Match[str], words: str, *, is_listed: bool = False) -> Iterator[_Told]:
    if words:
        yield _Told(found.start(1), found[1], words, is_listed)


def _before(text: str, end: int, token: str) -> str:
    """Give the words before a bracket that the letters in it stand for: the fewest that fit."""
    letters = singular(token)
    start = max(0, end - _REACH)
    for stop in _SENTENCE_END.finditer(text, start, end):
        start = stop.end()
    words = list(WORD.finditer(text, start, end))[-2 * len(letters) - 2 :]
    for first in reversed(range(len(words))):
        tail = words[first:]
        if words_meant(letters, [word[0] for word in tail]) == len(tail):
            return _plain(text[tail[0].start() : end])
    return ""


def _long_form(token: str, said: str, *, ends: bool) -> str:
    """Give what is said after the letters, where its first words are what they stand for."""
    words = list(WORD.finditer(said))
    meant = words_meant(singular(token), [word[0] for word in words])
    if not meant:
        return ""
    after = said[words[meant - 1].end() :].strip()
    if ends and after and after[0] not in ",;:–—-":
        return ""
    return _plain(said[: words[meant - 1].end()] if ends else said)


def _sense(words: str) -> str:
    """Tell one sense from another, be it said of one or of several, with commas or without."""
    return " ".join(word[0].casefold().rstrip("s") for word in WORD.finditer(words))


def _plain(said: str) -> str:
    return " ".join(said.split()).strip(" ,;:.“”\"'‘")
