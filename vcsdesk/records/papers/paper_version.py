"""Paper versions: each PDF file a paper came as, kept in the borough file under its content hash."""

from datetime import date
from typing import ClassVar

from vcsdesk.records.checks import day
from vcsdesk.records.record import Record


class PaperVersion(Record, frozen=True, kw_only=True):
    """One file of a paper; `sha256` names the bytes, kept once however often they came."""

    table: ClassVar[str] = "paper_version"
    schema: ClassVar[dict[str, str]] = {
        "2026-11-22": f"""
            CREATE TABLE paper_version (
                id INTEGER PRIMARY KEY,
                paper_id INTEGER NOT NULL REFERENCES paper (id),
                number INTEGER NOT NULL CHECK (number > 0),
                sha256 TEXT NOT NULL REFERENCES content (sha256),
                file_name TEXT NOT NULL,
                pages INTEGER NOT NULL CHECK (pages > 0),
                {day("received_on")},
                UNIQUE (paper_id, number)
            ) STRICT;
        """,
    }

    paper_id: int
    number: int = 1
    sha256: str
    file_name: str
    pages: int
    received_on: date | None = None
