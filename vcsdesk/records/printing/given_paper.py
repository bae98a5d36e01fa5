"""Given papers: what was printed, saved or sent, for whom and when; such a row never changes."""

from datetime import date
from typing import ClassVar

from vcsdesk.records.checks import day
from vcsdesk.records.kinds import Kind
from vcsdesk.records.record import Record


class GivenAs(Kind):
    """How much of the document it was."""

    WHOLE = "whole"
    CHANGES = "changes"
    SUPPLEMENT = "supplement"


class GivenHow(Kind):
    """How it left the desk."""

    SAVED = "saved"
    PRINTED = "printed"
    E_MAIL_DRAFT = "e-mail_draft"


class GivenPaper(Record, frozen=True, kw_only=True):
    """One printed document as it left the desk.

    `sha256` names the bytes of our own pages; with the papers its sections name, it is made again as it was.
    `follows_id` is what the same person held before, of which it changes pages or to which it adds.
    """

    table: ClassVar[str] = "given_paper"
    schema: ClassVar[dict[str, str]] = {
        "2026-11-27": f"""
            CREATE TABLE given_paper (
                id INTEGER PRIMARY KEY,
                document TEXT NOT NULL,
                record_id INTEGER NOT NULL,
                seat_id INTEGER REFERENCES seat (id),
                person_id INTEGER REFERENCES person (id),
                meeting_id INTEGER REFERENCES meeting (id),
                title TEXT NOT NULL,
                words TEXT NOT NULL,
                given_as TEXT NOT NULL,
                given_how TEXT NOT NULL,
                follows_id INTEGER REFERENCES given_paper (id),
                edition TEXT NOT NULL,
                both_sides INTEGER CHECK (both_sides IN (0, 1)),
                is_booklet INTEGER NOT NULL CHECK (is_booklet IN (0, 1)),
                {day("as_at")} NOT NULL,
                {day("printed_on")} NOT NULL,
                short_id TEXT NOT NULL,
                program TEXT NOT NULL,
                pages INTEGER NOT NULL CHECK (pages > 0),
                own_pages INTEGER NOT NULL CHECK (own_pages >= 0),
                sha256 TEXT REFERENCES content (sha256)
            ) STRICT;
            CREATE INDEX given_paper_record ON given_paper (document, record_id);
            CREATE INDEX given_paper_person ON given_paper (person_id);
        """,
    }

    document: str
    record_id: int = 0
    seat_id: int | None = None
    person_id: int | None = None
    meeting_id: int | None = None
    title: str = ""
    """What the document was called then."""
    words: str
    given_as: GivenAs = GivenAs.WHOLE
    given_how: GivenHow = GivenHow.SAVED
    follows_id: int | None = None
    edition: str = ""
    both_sides: bool | None = None
    """Whether it was set to be printed on both sides of a sheet, where that was asked."""
    is_booklet: bool = False
    """Whether it was folded, so that none of its pages can be taken out."""
    as_at: date
    printed_on: date
    short_id: str = ""
    program: str = ""
    pages: int = 0
    """Nought until it is made; such a one cannot be kept."""
    own_pages: int = 0
    sha256: str | None = None
