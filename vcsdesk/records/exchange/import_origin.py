"""Import origins: which row of a source a record came from, and what the source said of it last."""

from typing import ClassVar

from vcsdesk.records.record import Record


class ImportOrigin(Record, frozen=True, kw_only=True):
    """One thing of a source and the record it became; `key` is the source's own name for it.

    `said` is JSON of the values last read, so that a newer edition tells what the source changed from
    what was changed here. `record` is the table; the row is no reference, since it may be of any table.
    """

    table: ClassVar[str] = "import_origin"
    schema: ClassVar[dict[str, str]] = {
        "2026-11-26": """
            CREATE TABLE import_origin (
                id INTEGER PRIMARY KEY,
                source_id INTEGER NOT NULL REFERENCES import_source (id),
                record TEXT NOT NULL,
                key TEXT NOT NULL,
                row_id INTEGER NOT NULL,
                said TEXT NOT NULL,
                is_gone INTEGER NOT NULL CHECK (is_gone IN (0, 1)),
                UNIQUE (source_id, record, key)
            ) STRICT;
        """,
    }

    source_id: int
    record: str
    key: str
    row_id: int
    said: str = "{}"
    is_gone: bool = False
