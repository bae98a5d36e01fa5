"""Papers made safe, kept while this process lives: each is cleaned once, however often it is bound."""

from __future__ import annotations

import atexit
from collections import OrderedDict
from contextlib import suppress
from functools import cache
from pathlib import Path
from shutil import rmtree

import msgspec

from vcsdesk.files import private_folder, write_whole
from vcsdesk.printing.cleaning import CleanPaper
from vcsdesk.refused import Refused

MOST_BYTES = 500 * 1024 * 1024
MOST_PAPERS = 500


class Cleaned:
    """Clean papers by the hash of what they were made from; what was asked for longest ago goes first.

    Their content lies in a private folder, not in memory: a borough's papers for a year are many.
    """

    def __init__(self, most_bytes: int = MOST_BYTES) -> None:
        self._most_bytes = most_bytes
        self._folder: Path | None = None
        self._known: OrderedDict[str, tuple[CleanPaper, int]] = OrderedDict()

    def find(self, sha256: str) -> CleanPaper | None:
        """Give a paper that was made safe before; None when it was not, or is here no longer."""
        if sha256 not in self._known or self._folder is None:
            return None
        self._known.move_to_end(sha256)
        clean, size = self._known[sha256]
        try:
            content = (self._folder / sha256).read_bytes()
        except FileNotFoundError:
            content = b""  # the folder was swept away in the meantime
        if len(content) != size:
            del self._known[sha256]
            return None
        return msgspec.structs.replace(clean, content=content)

    def keep(self, sha256: str, clean: CleanPaper) -> None:
        """Keep a paper that was just made safe, if there is room on the disk for it."""
        with suppress(OSError, Refused):
            if self._folder is None or not self._folder.is_dir():
                self._known.clear()
                self._folder = private_folder()
            write_whole(self._folder / sha256, clean.content)
            self._known[sha256] = (msgspec.structs.replace(clean, content=b""), len(clean.content))
            self._make_room()

    def close(self) -> None:
        """Take all of it away."""
        if self._folder is not None:
            rmtree(self._folder, ignore_errors=True)
        self._folder = None
        self._known.clear()

    def _make_room(self) -> None:
        held = sum(size for _, size in self._known.values())
        while len(self._known) > 1 and (held > self._most_bytes or len(self._known) > MOST_PAPERS):
            sha256, (_, size) = self._known.popitem(last=False)
            held -= size
            if self._folder is not None:
                (self._folder / sha256).unlink(missing_ok=True)


@cache
def cleaned_here() -> Cleaned:
    """Give what is kept in this process, cleared up when it ends."""
    kept = Cleaned()
    atexit.register(kept.close)
    return kept
