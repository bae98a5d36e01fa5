"""Glossary senses: what an abbreviation or a word of the trade means, everywhere or on one board."""

from datetime import date
from typing import ClassVar

from vcsdesk.records.checks import day
from vcsdesk.records.record import Record


class GlossarySense(Record, frozen=True, kw_only=True):
    """One meaning of a term; the same letters may mean another thing on another board."""

    table: ClassVar[str] = "glossary_sense"
    schema: ClassVar[dict[str, str]] = {
        "2026-11-27": f"""
            CREATE TABLE glossary_sense (
                id INTEGER PRIMARY KEY,
                term TEXT NOT NULL CHECK (trim(term) <> ''),
                expansion TEXT NOT NULL,
                meaning TEXT NOT NULL,
                body_id INTEGER REFERENCES body (id),
                source TEXT NOT NULL,
                {day("checked_on")}
            ) STRICT;
            CREATE INDEX glossary_sense_term ON glossary_sense (term COLLATE NOCASE);
        """,
    }

    term: str
    expansion: str = ""
    meaning: str = ""
    body_id: int | None = None
    source: str = ""
    checked_on: date | None = None
