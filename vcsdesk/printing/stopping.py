"""Stopping a run between two papers, and finding what it made where it was ended in the middle of one."""

import os
from contextlib import suppress
from pathlib import Path

from vcsdesk.files import refused_file, write_whole
from vcsdesk.printing.free_names import holds


class Stopping:
    """What a run and the window that may stop it tell each other, by small files in the run's own folders.

    It can be asked for in either process, by its folder; a run without one is never stopped. What it makes
    is noted in another folder, which stays until its answer is heard; a run without that notes nothing.
    """

    def __init__(self, folder: Path | None, noted_in: Path | None = None) -> None:
        self._folder = folder
        self._asked = folder and folder / "stop"
        self._made = noted_in and noted_in / "made"
        self._run = folder.name if folder else ""

    def ask(self) -> None:
        """Ask the run to end after the paper in hand; where the disk takes no word, it does not hear it."""
        if self._asked is not None:
            with suppress(OSError):
                self._asked.touch()

    @property
    def is_asked(self) -> bool:
        """Tell whether the run shall end before its next paper."""
        return self._asked is not None and self._asked.exists()

    def write(self, path: Path, content: bytes) -> Path:
        """Write a file whole, in a place where none was, and note it first, so that it can be taken back.

        Where the very same is there already it stays, and is never taken back. What only lies ready in the
        run's own folder goes with that. Raises Refused when the place cannot be written.
        """
        if holds(path, content):
            return path
        if self._made is not None and self._folder not in path.parents:
            try:
                with self._made.open("ab") as made:
                    made.write(os.fsencode(path) + b"\0")
            except OSError as error:
                raise refused_file(path, error) from error
        return write_whole(path, content, self._run)

    def take_back(self) -> int:
        """Take away the files of a run that did not come to say what it made; tell how many."""
        if self._made is None or not self._made.exists():
            return 0
        noted = self._made.read_bytes().split(b"\0")
        there = [path for each in noted if each and (path := Path(os.fsdecode(each))).is_file()]
        for path in there:
            path.unlink(missing_ok=True)
        return len(there)
