"""Section choices: which sections of a pack she switched off, and in which order they stand."""

from typing import ClassVar

from vcsdesk.records.record import Record


class SectionChoice(Record, frozen=True, kw_only=True):
    """What she decided about one section of a document, named by the key it has in `Document.sections`.

    Sections without a choice stand where the house puts them.
    """

    table: ClassVar[str] = "section_choice"
    schema: ClassVar[dict[str, str]] = {
        "2026-11-27": """
            CREATE TABLE section_choice (
                id INTEGER PRIMARY KEY,
                document TEXT NOT NULL,
                section TEXT NOT NULL,
                place INTEGER NOT NULL,
                is_in INTEGER NOT NULL CHECK (is_in IN (0, 1)),
                UNIQUE (document, section)
            ) STRICT;
        """,
    }

    document: str
    section: str
    place: int
    is_in: bool = True
