"""A disk that takes no more, where it is not to be filled for real."""

import errno
from pathlib import Path

import pytest

from vcsdesk.files import refused_file, write_whole


def fill_disk_at(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Have a disk that is full as soon as a file of this name is written."""

    def write(path: Path, content: bytes, run: str = "") -> Path:
        if path.name == name:
            raise refused_file(path, OSError(errno.ENOSPC, "full"))
        return write_whole(path, content, run)

    monkeypatch.setattr("vcsdesk.printing.stopping.write_whole", write)
