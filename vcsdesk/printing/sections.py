"""What is remembered of each section as it was set: its number, its pages, and hashes of what it says."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import TYPE_CHECKING

from msgspec.structs import replace

from vcsdesk.printing.document import PrintedSection
from vcsdesk.printing.hashing import hash_of
from vcsdesk.printing.numbering import Numbering, Stretch
from vcsdesk.printing.parts import Letterhead, Part, Section, TitlePage

if TYPE_CHECKING:
    from vcsdesk.printing.kept import Kept
    from vcsdesk.printing.layout import Bound

OPENING_KEY = "opening"


def printed_sections(
    sections: Sequence[Section], kept: Sequence[Kept], bound: Sequence[Bound], numbers: Numbering
) -> tuple[PrintedSection, ...]:
    """Say what each section is, and each paper bound in behind; where none has a number, the papers alone."""
    through = [Stretch("", each.clean.pages) for each in bound]
    stretches = numbers.stretches[1:] if numbers.has_sections else through
    told = [(section.key, section.title, "") for section in sections]
    told += [
        (key, each.paper.title, each.paper.sha256) for key, each in zip(_keys(bound), bound, strict=True)
    ]
    pieces = [*kept, *(each.kept for each in bound)]
    return tuple(
        PrintedSection(
            key=key,
            number=stretch.number,
            title=title,
            pages=stretch.pages,
            hash=hash_of(title, paper) if paper else piece.hash,
            page_hashes=tuple(page.hash for page in piece.body.pages),
            part_hashes=piece.part_hashes,
            paper_sha256=paper,
        )
        for (key, title, paper), piece, stretch in zip(told, pieces, stretches, strict=True)
    )


def printed_opening(
    opening: Sequence[Part], following: Sequence[PrintedSection], numbers: Numbering
) -> PrintedSection | None:
    """Say what stands before the first section: whose paper it is, whatever the day, and what is listed."""
    if not numbers.has_sections:
        return None
    stretch = numbers.stretches[0]
    undated = tuple(_undated(part) for part in opening)
    cover = [hash_of(undated[0])] if isinstance(opening[0], TitlePage) else []
    told = (_heads(opening[0]), undated[len(cover) :])
    listed = hash_of(told, [(each.title, each.number, each.pages) for each in following])
    pages = [*cover, *(hash_of(listed, page) for page in range(stretch.pages))][: stretch.pages]
    return PrintedSection(
        key=OPENING_KEY,
        number=stretch.number,
        title="The first pages",
        pages=stretch.pages,
        hash=hash_of(undated[0], listed),
        page_hashes=tuple(pages),
    )


def _heads(part: Part) -> tuple[str, ...]:
    """Give what a cover says that stands at the head of the pages behind it too."""
    if not isinstance(part, TitlePage | Letterhead):
        return ()
    return part.masthead.organisation, part.masthead.title


def _undated(part: Part) -> Part:
    """Take from the head of a paper what changes with the day alone."""
    if not isinstance(part, TitlePage | Letterhead):
        return part
    return replace(part, masthead=replace(part.masthead, as_at="", short_id=""))


def _keys(bound: Sequence[Bound]) -> list[str]:
    """Name papers by what stays when they come in a newer version."""
    seen, keys = Counter[str](), []
    for title, key in ((each.paper.title, each.paper.key) for each in bound):
        seen[title] += 1
        place = f" ({seen[title]})" if seen[title] > 1 else ""
        keys.append(key or f"paper {title}{place}")
    return keys
