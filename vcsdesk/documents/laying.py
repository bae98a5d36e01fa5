"""Papers laid ready in a folder, read from the file, for whatever process binds them in."""

from collections.abc import Iterator
from pathlib import Path

from vcsdesk.files import laying_ready
from vcsdesk.store import Store


def laying_paper(store: Store, sha256: str, folder: Path) -> Iterator[None]:
    """Lay a paper ready a megabyte at each step, unless it is gone from the file: that is said in its place.

    Raises Refused when the folder cannot be written.
    """
    try:
        content = store.content(sha256)
    except KeyError:
        return
    yield from laying_ready(folder / f"{sha256}.pdf", content)
