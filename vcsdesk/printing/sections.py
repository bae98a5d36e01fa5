"""What is remembered of each section as it was set: its number, its pages, and hashes of what it says."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from hashlib import sha256

from msgspec.structs import replace

from vcsdesk.printing.cleaning import CleanPaper
from vcsdesk.printing.document import BoundPaper, PrintedSection
from vcsdesk.printing.numbering import Numbering, Stretch
from vcsdesk.printing.parts import Letterhead, Part, Section, TitlePage

OPENING_KEY = "opening"


def printed_sections(
    sections: Sequence[Section], bound: Sequence[tuple[BoundPaper, CleanPaper]], numbers: Numbering
) -> tuple[PrintedSection, ...]:
    """Say what each section is, and each paper bound in behind; where none has a number, the papers alone."""
    told = [_section(section) for section in sections] + _papers([paper for paper, _ in bound])
    through = [Stretch("", clean.pages) for _, clean in bound]
    stretches = numbers.stretches[1:] if numbers.has_sections else through
    return tuple(
        PrintedSection(
            key=key,
            number=stretch.number,
            title=title,
            pages=stretch.pages,
            hash=whole,
            page_hashes=tuple(hash_of(whole, page) for page in range(stretch.pages)),
            part_hashes=inside,
            paper_sha256=paper,
        )
        for (key, title, whole, inside, paper), stretch in zip(told, stretches, strict=True)
    )


def printed_opening(
    opening: Sequence[Part], following: Sequence[PrintedSection], numbers: Numbering
) -> PrintedSection | None:
    """Say what stands before the first section: whose paper it is, whatever the day, and what is listed."""
    if not numbers.has_sections:
        return None
    stretch = numbers.stretches[0]
    undated = tuple(_undated(part) for part in opening)
    listed = hash_of(undated, [(each.title, each.number, each.pages) for each in following])
    cover = [hash_of(undated[0])] if isinstance(opening[0], TitlePage) else []
    pages = [*cover, *(hash_of(listed, page) for page in range(stretch.pages))][: stretch.pages]
    return PrintedSection(
        key=OPENING_KEY,
        number=stretch.number,
        title="The first pages",
        pages=stretch.pages,
        hash=hash_of(undated[0], listed),
        page_hashes=tuple(pages),
    )


def _undated(part: Part) -> Part:
    """Take from the head of a paper what changes with the day alone."""
    if not isinstance(part, TitlePage | Letterhead):
        return part
    return replace(part, masthead=replace(part.masthead, as_at="", short_id=""))


def hash_of(*told: object) -> str:
    """Give a short hash of what is told; the same words give the same one on any day."""
    return sha256(repr(told).encode("utf-8", "surrogatepass")).hexdigest()[:16]


def _section(section: Section) -> tuple[str, str, str, tuple[str, ...], str]:
    return section.key, section.title, hash_of(section.title, section.parts), _inside(section.parts), ""


def _inside(parts: Sequence[Part]) -> tuple[str, ...]:
    return tuple(hash_of(part) for part in parts)


def _papers(papers: Sequence[BoundPaper]) -> list[tuple[str, str, str, tuple[str, ...], str]]:
    """Name papers by what stays when they come in a newer version."""
    seen, told = Counter[str](), []
    for paper in papers:
        seen[paper.title] += 1
        place = f" ({seen[paper.title]})" if seen[paper.title] > 1 else ""
        told.append(
            (
                paper.key or f"paper {paper.title}{place}",
                paper.title,
                hash_of(paper.title, paper.sha256),
                tuple[str, ...](),
                paper.sha256,
            )
        )
    return told
