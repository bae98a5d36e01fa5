"""Which capitals are abbreviations: not headings, numerals, codes, units, or words said loudly."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from itertools import chain

from vcsdesk.rules.papers.ordinary import LOUD, NOT_MEANT

TOKEN = re.compile(r"(?<![^\W_])(?:0[-–]\d{1,2}|[^\W_]+(?:&[^\W_]+)*)(?![^\W_])")
_LINE = re.compile(r"[^\n]+")
_IN_ADDRESS = re.compile(r"[:@%?=_]|www\.")  # found much sooner than where one begins and ends
_ADDRESS = re.compile(r"\S*(?:://|www\.|@|%[0-9A-Fa-f]{2}|\w[?=_]\w)\S*")
_POSTCODE = re.compile(r"\b[A-Z]{1,2}\d[A-Z\d]?\s{0,2}\d[A-Z]{2}\b")
_HALF_POSTCODE = re.compile(r"(?:E|EC|N|NW|SE|SW|W|WC|BR|CR|DA|EN|HA|IG|KT|RM|SM|TN|TW|UB|WD)\d{1,2}[A-Z]?")
_JOIN = "-/‐‑–"
_REFERENCE = re.compile(rf"(?<![^\W_])[A-Z0-9]+(?:[{_JOIN}][A-Z0-9]+)+(?![^\W_])")
_YEAR_LETTERS, _PARTS = 4, 3
# The foot of our own papers, which may be bound into others: As at 3 March 2026 · K7QXM.
_OUR_FOOT = re.compile(r"(As at [^\n]*(?:·|\n(?:printed [^\n]*\n)?(?:Document )?)\s*)([A-Z2-9]{5})(?![^\W_])")
_NUMERAL = re.compile(r"X{0,4}(?:IX|IV|V?I{0,3})|X+", re.IGNORECASE)
_AGES = re.compile(r"0[-–]\d{1,2}")
_LONGEST = 7  # longer words in capitals are words
_LONG_WORD = 4  # from here on a word that also stands in small letters is that word, said loudly
_MIXED = 5  # with small letters inside, longer ones are names: “ChangeUp”
_MOST_DIGITS = 2


def without_codes(text: str) -> str:
    """Blank out addresses, postcodes and reference numbers, which hold no words; lengths are kept."""
    blanked = _ADDRESS.sub(_blank, text) if _IN_ADDRESS.search(text) else text
    blanked = _REFERENCE.sub(_blank_reference, _POSTCODE.sub(_blank, blanked))
    return _OUR_FOOT.sub(lambda foot: foot[1] + " " * len(foot[2]), blanked)


def _blank(found: re.Match[str]) -> str:
    return " " * len(found[0])


def _blank_reference(found: re.Match[str]) -> str:
    """Blank what a year is joined to, or any number from three parts on: VS/2009, F-12-3-4-K7QXM."""
    parts = re.split(f"[{_JOIN}]", found[0])
    numbers = [part for part in parts if part.isdecimal()]
    is_reference = any(len(part) == _YEAR_LETTERS for part in numbers) or (numbers and len(parts) >= _PARTS)
    return _blank(found) if is_reference else found[0]


def singular(token: str) -> str:
    """Take the small s from the end of several: “LAAs” are more than one LAA."""
    return token[:-1] if token.endswith("s") and token[:-1].isupper() and len(token) > 2 else token


def is_abbreviation(token: str) -> bool:
    """Tell whether a word has the shape of an abbreviation, whatever stands around it."""
    if token[1:].islower():  # most words are told apart at once
        return False
    token = singular(token)
    if _AGES.fullmatch(token):
        return True
    letters = [sign for sign in token if sign.isalpha()]
    capitals = sum(letter.isupper() for letter in letters)
    digits = sum(sign.isdigit() for sign in token)
    if capitals < 2 or digits > _MOST_DIGITS or _is_code(token):
        return False
    if capitals < len(letters):
        return token[0].isupper() and capitals * 2 >= len(letters) and len(token) <= _MIXED
    return len(token) <= _LONGEST


def counted_words(texts: Iterable[str]) -> Counter[str]:
    """Count the words of some texts as they are written."""
    return Counter(chain.from_iterable(map(TOKEN.findall, texts)))


def loud_words(counted: Counter[str]) -> frozenset[str]:
    """Give the words in capitals that are ordinary words: as often in small letters as not."""
    small: Counter[str] = Counter()
    for word, times in counted.items():
        if len(word) >= _LONG_WORD and word[1:].islower():
            small[word.upper()] += times
    return LOUD | {word for word, times in small.items() if times >= counted[word] > 0}


def spoken(text: str, short: frozenset[str], loud: frozenset[str]) -> Iterator[re.Match[str]]:
    """Give the abbreviations that are said in sentences, not in a loud stretch such as a heading."""
    here = {word for word in short if word in text}
    for line in _LINE.finditer(text) if here else ():
        if here.isdisjoint(TOKEN.findall(text, line.start(), line.end())):
            continue
        for run in _runs(TOKEN.finditer(text, line.start(), line.end())):
            if len(run) == 1 or not any(_is_loud(word[0], loud) for word in run):
                yield from (word for word in run if word[0] in here)


def _runs(words: Iterable[re.Match[str]]) -> Iterator[list[re.Match[str]]]:
    """Part the words of a line into runs of capitals and single other words."""
    run: list[re.Match[str]] = []
    for word in words:
        is_capital = word[0].isupper()
        if run and not (is_capital and run[-1][0].isupper()):
            yield run
            run = []
        run.append(word)
    if run:
        yield run


def _is_loud(word: str, loud: frozenset[str]) -> bool:
    return word in loud or (word.isalpha() and len(word) > _LONGEST)


def _is_code(token: str) -> bool:
    is_numeral = bool(_NUMERAL.fullmatch(token))
    return is_numeral or bool(_HALF_POSTCODE.fullmatch(token)) or token.upper() in NOT_MEANT
