"""The borough: one row that says whose desk this is and what it takes for granted."""

from secrets import token_hex
from typing import ClassVar

import msgspec

from vcsdesk.records.record import Record


class Borough(Record, frozen=True, kw_only=True):
    """Whose desk this is, and the minutes and limits taken where nothing nearer is recorded."""

    table: ClassVar[str] = "borough"
    schema: ClassVar[dict[str, str]] = {
        "2026-11-22": """
            CREATE TABLE borough (
                id INTEGER PRIMARY KEY CHECK (id = 1),
                name TEXT NOT NULL CHECK (trim(name) <> ''),
                organisation_id INTEGER REFERENCES organisation (id),
                officer_id INTEGER REFERENCES person (id),
                authority_id INTEGER REFERENCES organisation (id),
                prepare_minutes INTEGER NOT NULL CHECK (prepare_minutes >= 0),
                travel_minutes INTEGER NOT NULL CHECK (travel_minutes >= 0),
                attend_minutes INTEGER NOT NULL CHECK (attend_minutes >= 0),
                feedback_minutes INTEGER NOT NULL CHECK (feedback_minutes >= 0),
                support_minutes INTEGER NOT NULL CHECK (support_minutes >= 0),
                limit_groups INTEGER CHECK (limit_groups >= 0),
                limit_hours_month INTEGER CHECK (limit_hours_month >= 0),
                hours_a_day REAL NOT NULL CHECK (hours_a_day > 0),
                expenses TEXT NOT NULL,
                how_to_report TEXT NOT NULL
            ) STRICT;
        """,
        "2026-11-27": """
            ALTER TABLE borough ADD COLUMN colour TEXT NOT NULL DEFAULT '';
            ALTER TABLE borough ADD COLUMN logo TEXT REFERENCES content (sha256);
            ALTER TABLE borough ADD COLUMN logo_words TEXT NOT NULL DEFAULT '';
            ALTER TABLE borough ADD COLUMN form_key TEXT NOT NULL DEFAULT '';
            UPDATE borough SET form_key = lower(hex(randomblob(16)));
        """,
    }

    id: int = 1
    name: str
    organisation_id: int | None = None
    officer_id: int | None = None
    authority_id: int | None = None
    prepare_minutes: int = 60
    travel_minutes: int = 40
    attend_minutes: int = 120
    feedback_minutes: int = 30
    support_minutes: int = 45
    limit_groups: int | None = 8
    limit_hours_month: int | None = None
    hours_a_day: float = 7.0
    expenses: str = ""
    how_to_report: str = ""
    colour: str = ""
    """The organisation's colour as `#rrggbb`, or nothing for the house's."""
    logo: str | None = None
    logo_words: str = ""
    """What the logo shows, for somebody who cannot see it."""
    form_key: str = msgspec.field(default_factory=lambda: token_hex(16))
    """By which forms printed from this file are known again, and which nothing prints."""
