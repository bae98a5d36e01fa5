"""The packs of benchmarks as documents of ours: in a module of its own, for a worker process to import."""

from __future__ import annotations

from collections.abc import Sequence
from hashlib import sha256

import msgspec
from pack_words import COMMON, OWN, Unit, packs, papers

from vcsdesk.printing import (
    BoundPaper,
    Document,
    Masthead,
    Part,
    Wanted,
    bullets,
    contents,
    grid,
    heading,
    page_break,
    para,
    section,
    title_page,
)

# How many pages a section has.
_TOGETHER = 2


class Facts(msgspec.Struct, frozen=True):
    """Which pack it is, and the day it is printed."""

    number: int
    printed_on: str = "24 November 2026"


def story(facts: Facts) -> Sequence[Part]:
    pack = packs()[facts.number]
    masthead = Masthead(
        organisation="Anyborough Voluntary Action",
        title="Rep pack",
        for_whom=pack.person,
        as_at=f"As at {facts.printed_on}",
        short_id=f"RP{facts.number}",
    )
    own, common = pack.units[:OWN], pack.units[OWN : OWN + COMMON]
    return [title_page(masthead), contents(), *_sections("own", own), *_sections("common", common)]


def _sections(kind: str, units: Sequence[Unit]) -> list[Part]:
    return [
        _section(f"{kind}-{start}", units[start : start + _TOGETHER]) for start in range(0, len(units), 2)
    ]


def _section(key: str, units: Sequence[Unit]) -> Part:
    first, *others = units
    told = [_unit(first), *([page_break(), heading(unit.title), *_unit(unit)] for unit in others)]
    return section(key, first.title, *told)


def _unit(unit: Unit) -> list[Part]:
    return [
        *(para(words) for words in unit.paragraphs),
        bullets(unit.bullets),
        grid(unit.headings, unit.rows, widths=(45, 54, 64)),
    ]


def bound(facts: Facts) -> tuple[BoundPaper, ...]:
    board = packs()[facts.number].board
    return tuple(
        BoundPaper(f"Paper {place} of board {board}", sha256(paper).hexdigest(), 5)
        for place, paper in enumerate(papers(board), 1)
    )


def named(facts: Facts) -> str:
    return f"Pack {facts.number}"


DOCUMENT = Document(
    name="bench-pack",
    title="Rep pack",
    purpose="To measure.",
    wanted=Wanted.ANY,
    about=None,
    gather=Facts,
    story=story,
    file_name=named,
    papers=bound,
)
