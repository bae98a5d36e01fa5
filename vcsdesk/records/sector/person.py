"""People: one row per human, however many hats."""

from typing import ClassVar

from vcsdesk.records.kinds import Kind
from vcsdesk.records.record import Record


class PrintSize(Kind):
    """In what size of letters somebody reads paper with ease."""

    STANDARD = "standard"
    LARGE = "large"

    @property
    def words(self) -> str:
        """Say it as people read it."""
        return "Large print" if self is PrintSize.LARGE else "Standard"


class Person(Record, frozen=True, kw_only=True):
    """Somebody the desk deals with."""

    table: ClassVar[str] = "person"
    schema: ClassVar[dict[str, str]] = {
        "2026-11-22": """
            CREATE TABLE person (
                id INTEGER PRIMARY KEY,
                name TEXT NOT NULL CHECK (trim(name) <> ''),
                known_as TEXT NOT NULL,
                print_size TEXT NOT NULL,
                experience TEXT NOT NULL,
                note TEXT NOT NULL
            ) STRICT;
            CREATE INDEX person_name ON person (name COLLATE NOCASE);
        """,
    }

    name: str
    known_as: str = ""
    print_size: PrintSize = PrintSize.STANDARD
    experience: str = ""
    note: str = ""
