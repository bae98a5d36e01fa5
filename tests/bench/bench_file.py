"""Opening a borough file, against the bare driver opening and reading the same file."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from boroughs import sample
from timing import Measured, timed

from vcsdesk.store import Store
from vcsdesk.store.driver import connect


def measure(folder: Path) -> Iterator[Measured]:
    """Measure opening the Lewisham sample."""
    path = sample(folder)

    def bare() -> None:
        connection = connect(path)
        connection.execute("PRAGMA journal_mode=WAL")
        connection.execute("SELECT count(*) FROM organisation").fetchone()
        connection.close()

    yield timed(
        "Open and close the file (Lewisham)",
        "bare driver opens, reads one count",
        lambda: Store.open(path).close(),
        bare,
        15,
    )
