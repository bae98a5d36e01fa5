"""The order in which another program reads a file, held against the order in which its story is told."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from itertools import pairwise
from pathlib import Path
from subprocess import run

from documents.reading import squeezed
from documents.telling import opened
from vcsdesk.printing import Story
from vcsdesk.printing.parts import Bullets, Facts, Grid, Heading, Note, Paragraph, Part, TickList
from vcsdesk.printing.words import plain

# Shorter words stand in a paper more than once.
_LEAST = 12


def by_structure(path: Path) -> str:
    """Read a file as a screen reader does: by its tree of meaning."""
    done = run(["pdfinfo", "-struct-text", str(path)], capture_output=True, check=True)
    said = done.stdout.decode(errors="replace")  # it gives attributes as they stand in the file
    return "".join(line.strip()[1:-1] for line in said.splitlines() if line.lstrip().startswith('"'))


def by_place(path: Path) -> str:
    """Read a file as poppler copies it out, by where its words stand; it takes cells of tables apart."""
    return run(["pdftotext", str(path), "-"], capture_output=True, text=True, check=True).stdout


def unread(text: str, told: Iterable[str]) -> list[str]:
    """Give what was told and a text does not have."""
    there = _squeezed(text)
    return [words for words in told if _squeezed(words) not in there]


def misplaced(text: str, told: Iterable[str]) -> list[str]:
    """Say which pieces of words stand before what they should follow, of those that both have once."""
    there = _squeezed(text)
    once = [words for words, times in Counter(map(_squeezed, told)).items() if times == 1]
    found = [(there.find(words), words) for words in once if len(words) >= _LEAST and there.count(words) == 1]
    return [f"“{later}” before “{words}”" for (at, words), (then, later) in pairwise(found) if then < at]


def told(story: Story, *, with_tables: bool = True) -> list[str]:
    """Give the pieces of words of a story, each of which stands in one block."""
    parts = (part for part in opened(story) if with_tables or not isinstance(part, Grid | Facts))
    return [words for part in parts for words in _words(part)]


def _squeezed(words: str) -> str:
    return squeezed(words).replace("\u2010", "-")


def _words(part: Part) -> Iterator[str]:
    match part:
        case Heading():
            yield part.text
        case Paragraph():
            yield plain(part.words)
        case Bullets() | TickList():
            yield from map(plain, part.items)
        case Facts():
            yield from (plain(said) for _label, said in part.pairs)
        case Grid():
            yield from (plain(cell) for row in part.rows for cell in row)
        case Note():
            yield part.title
            yield from told(part.parts)
