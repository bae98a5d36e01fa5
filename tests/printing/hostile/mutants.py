"""Papers with some bytes changed, taken away or put in: the same ones for the same seed."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from random import Random

from printing.hostile import acting, damaged, drawn, locked, loops

_LARGEST = 20_000
_ENDLESS = "a drawing that draws itself"
_WORDS = [
    *(
        b"/Kids",
        b"/Count",
        b"/Parent",
        b"/Length",
        b"/Filter",
        b"/Annots",
        b"/Type",
        b"obj",
        b"endobj",
        b"stream",
    ),
    *(b"0 R", b"<<", b">>", b"[", b"]", b"null", b"-1", b"4294967296", b"(", b"\x00", b"xref", b"%%EOF"),
]


def parents() -> list[bytes]:
    """Give the papers that the others descend from: each readable, none large."""
    kinds = [damaged.KINDS, loops.KINDS, locked.KINDS, acting.KINDS, drawn.KINDS]
    papers = [paper for kind in kinds for name, paper in kind.items() if name != _ENDLESS]
    return [paper for paper in papers if 200 < len(paper) < _LARGEST]


def mutants(seed: int, count: int, among: Sequence[bytes] | None = None) -> Iterator[bytes]:
    """Give so many changed papers."""
    random, papers = Random(seed), among or parents()
    for _ in range(count):
        paper = bytearray(random.choice(papers))
        for _ in range(random.randint(1, 6)):
            _change(paper, random)
        yield bytes(paper)


def _change(paper: bytearray, random: Random) -> None:
    at, size = random.randrange(len(paper)), random.randint(1, 40)
    kind = random.randrange(5)
    if kind == 0:
        paper[at] = random.randrange(256)
    elif kind == 1:
        del paper[at : at + size]
    elif kind == 2:
        paper[at:at] = random.choice(_WORDS)
    elif kind == 3:
        word = random.choice(_WORDS)
        found = paper.find(word)
        if found >= 0:
            paper[found : found + len(word)] = random.choice(_WORDS)
    else:
        paper[at:at] = paper[(start := random.randrange(len(paper))) : start + size]
    if not paper:
        paper += b"%PDF-"
