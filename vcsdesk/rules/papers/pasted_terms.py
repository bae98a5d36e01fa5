"""Reading a list of words with their meanings, as it is copied from a spreadsheet, a paper or a web page."""

import re

import msgspec

from vcsdesk.rules.papers.capitals import is_abbreviation, singular
from vcsdesk.rules.papers.initials import WORD, words_meant

_BETWEEN = re.compile(r"\s+[-–—=]\s+|\s*:\s+|\s+=\s*")
_BULLET = re.compile(r"^[\s•·*–—-]+")
_MOST_IN_TERM = 60


class PastedTerm(msgspec.Struct, frozen=True):
    """One word of a list: what it stands for where the letters fit, and what it means."""

    term: str
    expansion: str = ""
    meaning: str = ""


def read_terms(pasted: str) -> tuple[tuple[PastedTerm, ...], tuple[str, ...]]:
    """Read the words of a list, line by line, and the lines in which there is none."""
    found: list[PastedTerm] = []
    unread: list[str] = []
    for line in filter(str.strip, pasted.splitlines()):
        term = _read(line)
        if term is None:
            unread.append(line.strip())
        else:
            found.append(term)
    return tuple(found), tuple(unread)


def _read(line: str) -> PastedTerm | None:
    cells = [cell.strip() for cell in line.split("\t")] if "\t" in line else _parted(_BULLET.sub("", line))
    if len(cells) < 2 or not cells[0] or len(cells[0]) > _MOST_IN_TERM or not any(cells[1:]):
        return None
    term, second, *rest = cells
    if rest and any(rest):
        return PastedTerm(term, second, " ".join(filter(None, rest)))
    if words_meant(singular(term), WORD.findall(second)):
        return PastedTerm(term, *_with_rest(second))
    return PastedTerm(term, "", second)


def _with_rest(said: str) -> tuple[str, str]:
    """Part what a term stands for from a sentence behind it."""
    first, _, rest = said.partition(". ")
    return first.rstrip("."), rest.strip()


def _parted(line: str) -> list[str]:
    """Part a line at its first dash or colon, or behind an abbreviation that its words fit."""
    between = _BETWEEN.search(line)
    if between and between.start():
        return [line[: between.start()].strip(), line[between.end() :].strip()]
    first, _, rest = line.partition(" ")
    fits = is_abbreviation(first) and words_meant(singular(first), WORD.findall(rest))
    return [first, rest.strip()] if fits else []
