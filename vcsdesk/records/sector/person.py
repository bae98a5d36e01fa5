"""People: one row per human, however many hats."""

from typing import ClassVar

from vcsdesk.records.kinds import Kind
from vcsdesk.records.record import Record


class PrintSize(Kind):
    """In what size of letters somebody reads paper with ease."""

    STANDARD = "standard"
    LARGE = "large"
    LARGER = "larger"

    @property
    def words(self) -> str:
        """Say it as people read it, with the points that printers ask for."""
        named = {"large": "Large print, 16 point", "larger": "Very large print, 18 point"}
        return named.get(self.value, "Standard, 13 point")


class PrintInk(Kind):
    """In what colours somebody reads paper with ease."""

    COLOUR = "colour"
    BLACK = "black_and_white"


class Gets(Kind):
    """How somebody wants papers to reach them."""

    NOT_KNOWN = "not_known"
    PAPER = "on_paper"
    E_MAIL = "by_e-mail"
    BOTH = "on_paper_and_by_e-mail"


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
        "2026-11-27": """
            ALTER TABLE person ADD COLUMN print_ink TEXT NOT NULL DEFAULT 'colour';
            ALTER TABLE person ADD COLUMN gets TEXT NOT NULL DEFAULT 'not_known';
            ALTER TABLE person ADD COLUMN access_note TEXT NOT NULL DEFAULT '';
        """,
    }

    name: str
    known_as: str = ""
    print_size: PrintSize = PrintSize.STANDARD
    experience: str = ""
    note: str = ""
    print_ink: PrintInk = PrintInk.COLOUR
    gets: Gets = Gets.NOT_KNOWN
    access_note: str = ""
    """What else helps: paper of a colour, unstapled, printed on one side."""
