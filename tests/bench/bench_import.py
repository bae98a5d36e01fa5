"""Bringing in 10,000 rows, against the bare driver writing the same rows of the same tables."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from timing import Measured, timed

from vcsdesk.clock import Clock
from vcsdesk.formats.incoming import Incoming
from vcsdesk.formats.spreadsheets.mapping import guess
from vcsdesk.formats.spreadsheets.opening import book_of
from vcsdesk.formats.spreadsheets.reading import read_book
from vcsdesk.operations.exchange.bring_in import bring_in
from vcsdesk.store import Store
from vcsdesk.store.discovery import record_classes
from vcsdesk.store.rows import cells

ROWS = 10_000
_IN_ORDER = (  # what is referred to before what refers to it
    "import_source", "import_origin", "organisation", "body", "body_name", "seat", "person", "affiliation",
    "contact_point", "appointment",
)  # fmt: skip


def measure(folder: Path) -> Iterator[Measured]:
    """Measure reading, bringing in for the first time, and the same again."""
    today = Clock().today()
    content = "\n".join(["Board,Seat,Rep,Organisation,Since,E-mail", *map(_row, range(ROWS))]).encode()

    def read() -> Incoming:
        book = book_of("reps.csv", content)
        return read_book(book, guess(book), today)

    incoming = read()
    yield timed(f"Read {ROWS:,} rows", "split at commas", read, lambda: _split(content), 3)

    def bring(store: Store) -> None:
        bring_in(store, incoming, source="reps", today=today)

    full = Store.in_memory()
    bring(full)
    written = {table: full.find(record_classes()[table]) for table in _IN_ORDER}
    yield timed(
        f"Bring in {ROWS:,} appointments",
        "bare executemany of the same rows",
        lambda: bring(Store.in_memory()),
        lambda: _write(written),
        3,
    )
    yield timed(
        "The same again",
        "bare SQL of every table",
        lambda: bring(full),
        lambda: [full._connection.execute(f"SELECT * FROM {table}").fetchall() for table in written],
        3,
    )
    full.close()


def _row(number: int) -> str:
    since = f"{number % 28 + 1}/{number % 12 + 1}/2024"
    return (
        f"Board {number // 5},Seat {number % 5},Person {number},Organisation {number % 500},{since},"
        f"p{number}@example.org"
    )


def _split(content: bytes) -> list[list[str]]:
    return [line.split(",") for line in content.decode().splitlines()]


def _write(written: dict[str, Any]) -> None:
    store = Store.in_memory()
    with store.step("Write"):
        for table, records in written.items():
            if records:
                names = records[0].__struct_fields__
                marks = ", ".join("?" * len(names))
                rows = [cells(record, names) for record in records]
                store._connection.executemany(
                    f"INSERT INTO {table} ({', '.join(names)}) VALUES ({marks})", rows
                )
    store.close()
