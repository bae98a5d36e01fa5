"""Import sources: files of other programs that are brought in again and again, with how they are read."""

from datetime import date
from typing import ClassVar

from vcsdesk.records.checks import day
from vcsdesk.records.kinds import Kind
from vcsdesk.records.record import Record


class SourceKind(Kind):
    """How a source is written."""

    SPREADSHEET = "spreadsheet"
    POPOLO = "popolo"


class ImportSource(Record, frozen=True, kw_only=True):
    """One source by the name she gave it; `mapping` is JSON that says which column means what."""

    table: ClassVar[str] = "import_source"
    schema: ClassVar[dict[str, str]] = {
        "2026-11-26": f"""
            CREATE TABLE import_source (
                id INTEGER PRIMARY KEY,
                name TEXT NOT NULL CHECK (trim(name) <> ''),
                kind TEXT NOT NULL,
                mapping TEXT NOT NULL,
                {day("last_on")},
                UNIQUE (name, kind)
            ) STRICT;
        """,
    }

    name: str
    kind: SourceKind
    mapping: str = ""
    last_on: date | None = None
