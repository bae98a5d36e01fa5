"""Section texts: what she wrote for a section of a pack, in Markdown, every version kept."""

from datetime import date
from typing import ClassVar

from vcsdesk.records.checks import day
from vcsdesk.records.kinds import Kind
from vcsdesk.records.record import Record


class Stands(Kind):
    """Where her text stands beside what the house prints in that section."""

    INSTEAD = "instead"
    BEFORE = "before"
    AFTER = "after"


class SectionText(Record, frozen=True, kw_only=True):
    """One version of her text for a section; the latest counts, an empty one gives the house's words back.

    A section of her own is one whose key no document names.
    """

    table: ClassVar[str] = "section_text"
    schema: ClassVar[dict[str, str]] = {
        "2026-11-27": f"""
            CREATE TABLE section_text (
                id INTEGER PRIMARY KEY,
                document TEXT NOT NULL,
                section TEXT NOT NULL,
                version INTEGER NOT NULL CHECK (version > 0),
                title TEXT NOT NULL,
                stands TEXT NOT NULL,
                text TEXT NOT NULL,
                {day("written_on")},
                UNIQUE (document, section, version)
            ) STRICT;
        """,
    }

    document: str
    section: str
    version: int = 1
    title: str = ""
    stands: Stands = Stands.INSTEAD
    text: str = ""
    written_on: date | None = None
