"""Opening a borough file for the length of one command."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from vcsdesk.clock import Clock
from vcsdesk.store import Store


@contextmanager
def opened(file: Path, clock: Clock) -> Iterator[Store]:
    """Open a borough and close it again whatever happens."""
    store = Store.open(file, clock)
    try:
        yield store
    finally:
        store.close()
