"""Given sections: what each section of a given paper was, so that the next one can say what changed."""

from typing import ClassVar

from vcsdesk.records.record import Record


class GivenSection(Record, frozen=True, kw_only=True):
    """One section of a given paper, with the hashes of what stood on its pages without head and foot.

    `page_hashes` and `part_hashes` are short hashes parted by spaces, one for each page and for each part.
    A bound paper is a section too: `paper_sha256` names the file it was.
    """

    table: ClassVar[str] = "given_section"
    schema: ClassVar[dict[str, str]] = {
        "2026-11-27": """
            CREATE TABLE given_section (
                id INTEGER PRIMARY KEY,
                given_paper_id INTEGER NOT NULL REFERENCES given_paper (id),
                place INTEGER NOT NULL,
                section TEXT NOT NULL,
                number TEXT NOT NULL,
                title TEXT NOT NULL,
                pages INTEGER NOT NULL CHECK (pages >= 0),
                hash TEXT NOT NULL,
                page_hashes TEXT NOT NULL,
                part_hashes TEXT NOT NULL,
                paper_sha256 TEXT REFERENCES content (sha256),
                is_printed INTEGER NOT NULL CHECK (is_printed IN (0, 1)),
                UNIQUE (given_paper_id, place)
            ) STRICT;
        """,
    }

    given_paper_id: int
    place: int
    section: str
    number: str
    title: str
    pages: int
    hash: str
    page_hashes: str = ""
    part_hashes: str = ""
    paper_sha256: str | None = None
    is_printed: bool = True
    """Whether it was printed then; pages to swap name what stays where it is, too."""
