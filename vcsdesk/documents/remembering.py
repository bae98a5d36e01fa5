"""What the file shall remember of papers that are made, known in part before they are and in full after."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import msgspec

from vcsdesk.documents.day import Day
from vcsdesk.documents.printable import Target
from vcsdesk.printing.document import Document, PrintedSection
from vcsdesk.printing.edition import Edition
from vcsdesk.printing.given import Given
from vcsdesk.records.boards.seat import Seat
from vcsdesk.records.printing.given_paper import GivenPaper
from vcsdesk.records.printing.given_section import GivenSection
from vcsdesk.records.sector.person import Person
from vcsdesk.version import program_version


def drafted(day: Day, document: Document[Any], target: Target, facts: object, edition: Edition) -> GivenPaper:
    """Say whom and what a paper is for, before its pages are counted."""
    gives = document.gives(facts)
    seat_id = target.record_id if document.about is Seat else target.seat_id or None
    return GivenPaper(
        document=document.name,
        record_id=target.record_id,
        seat_id=seat_id,
        person_id=target.record_id if document.about is Person else day.people.get(seat_id),
        meeting_id=gives.meeting_id,
        title=document.title,
        words=target.words,
        given_as=gives.given_as,
        follows_id=gives.follows_id,
        edition=edition.name,
        as_at=day.on,
        printed_on=day.printed_on,
        program=program_version(),
    )


def given(
    draft: GivenPaper,
    own: bytes | Path,
    counted: tuple[int, int],
    short_id: str,
    sections: Sequence[PrintedSection],
) -> Given:
    """Say what a paper became: all its pages and our own among them, and section by section."""
    pages, own_pages = counted
    paper = msgspec.structs.replace(draft, pages=pages, own_pages=own_pages, short_id=short_id)
    return Given(
        paper=paper,
        sections=tuple(section_of(place, each) for place, each in enumerate(sections, 1)),
        own=own,
    )


def section_of(place: int, section: PrintedSection) -> GivenSection:
    """Say of one section what the file remembers of it."""
    return GivenSection(
        given_paper_id=0,
        place=place,
        section=section.key,
        number=section.number,
        title=section.title,
        pages=section.pages,
        hash=section.hash,
        page_hashes=" ".join(section.page_hashes),
        part_hashes=" ".join(section.part_hashes),
        paper_sha256=section.paper_sha256 or None,
        is_printed=section.is_printed,
    )


def printed_section(section: GivenSection) -> PrintedSection:
    """Say of a section that is remembered what it was when it was printed."""
    return PrintedSection(
        key=section.section,
        number=section.number,
        title=section.title,
        pages=section.pages,
        hash=section.hash,
        page_hashes=tuple(section.page_hashes.split()),
        part_hashes=tuple(section.part_hashes.split()),
        paper_sha256=section.paper_sha256 or "",
        is_printed=section.is_printed,
    )
