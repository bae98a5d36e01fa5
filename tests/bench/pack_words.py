"""The words of thirty packs for benchmarks: every way of making them sets the same words on the same pages.

A pack has a cover, a list of what is in it, and eighteen pages each filled by one unit; fourteen of these are
the same in all packs. Behind them come the fifteen pages of its board's papers.
"""

from __future__ import annotations

import random
from functools import cache
from typing import NamedTuple

from vcsdesk.printing.plain_paper import Look, plain_paper

PACKS, BOARDS = 30, 10
COMMON, OWN = 14, 4
_WORDS = (
    *("board", "seat", "sector", "voice", "partner", "council", "health", "trust", "meeting", "paper"),
    *("agenda", "report", "plan", "member", "chair", "people", "borough", "review", "budget", "service"),
    *("access", "young", "older", "carers", "housing", "safe", "care", "public", "local", "forum"),
    *("question", "answer", "evidence", "promise", "decide", "listen", "speak", "share", "learn", "date"),
)


class Unit(NamedTuple):
    """What fills one page."""

    title: str
    paragraphs: tuple[str, ...]
    bullets: tuple[str, ...]
    headings: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


class Pack(NamedTuple):
    """One pack: whose it is, its pages, and which board's papers it has."""

    person: str
    units: tuple[Unit, ...]
    board: int


@cache
def packs() -> tuple[Pack, ...]:
    """Write the words of all packs."""
    common = [_unit(random.Random(f"common {number}"), f"Page {number} for all") for number in range(COMMON)]
    return tuple(_pack(number, common) for number in range(PACKS))


def _pack(number: int, common: list[Unit]) -> Pack:
    own = [_unit(random.Random(f"{number} {each}"), f"For seat {number}, {each}") for each in range(OWN)]
    return Pack(f"Representative {number}", (*own, *common), number % BOARDS)


def _unit(dice: random.Random, title: str) -> Unit:
    return Unit(
        title,
        tuple(_sentence(dice, 35) for _ in range(3)),
        tuple(_sentence(dice, 7) for _ in range(3)),
        ("When", "Which meeting", "Where it is held"),
        tuple((f"{day} March 2026", _sentence(dice, 3), _sentence(dice, 4)) for day in range(1, 9)),
    )


def _sentence(dice: random.Random, words: int) -> str:
    return " ".join(dice.choice(_WORDS) for _ in range(words)).capitalize() + "."


@cache
def papers(board: int) -> tuple[bytes, ...]:
    """Give the three papers of a board, of five pages each."""
    return tuple(_paper(f"Paper {place} of board {board}") for place in range(1, 4))


def _paper(title: str) -> bytes:
    dice = random.Random(title)
    lines = "\n\n---\n\n".join(
        f"## Part {page}\n\n" + "\n\n".join(_sentence(dice, 70) for _ in range(5)) for page in range(1, 6)
    )
    return plain_paper(title, lines, Look(organisation="Anyborough Council"))
