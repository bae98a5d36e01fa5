"""Writing files whole or not at all, and private folders for papers on their way."""

import errno
import os
import shutil
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

from vcsdesk.refused import Refused

_PRIVATE = "vcsdesk-"
_A_STEP_BYTES = 1024 * 1024
_STALE_SECONDS = 2 * 24 * 60 * 60
_HINTS = {
    errno.ENOSPC: "The disk is full. Make some room, then try again.",
    errno.EROFS: "That disk can only be read. Choose another folder.",
    errno.EACCES: "You may not write there. Choose another folder.",
    errno.EPERM: "You may not write there. Choose another folder.",
    errno.ENOENT: "That folder is not there and cannot be made there. Choose another one.",
    errno.ENOTDIR: "That is not a folder. Choose another one.",
}


def write_whole(path: Path, content: bytes, run: str = "") -> Path:
    """Write a file so that either all of it is there or what stood there before.

    A run that may be stopped gives its name, by which it finds again what it left half-written.
    Raises Refused when the place cannot be written.
    """
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        ending = f".{run}.part" if run else ".part"
        handle, name = tempfile.mkstemp(prefix=f".{path.name[:40]}.", suffix=ending, dir=path.parent)
        part = Path(name)
        try:
            with os.fdopen(handle, "wb") as file:
                file.write(content)
                file.flush()
                os.fsync(file.fileno())
            part.chmod(0o644)
            part.replace(path)
        except BaseException:
            part.unlink(missing_ok=True)
            raise
    except OSError as error:
        raise refused_file(path, error) from error
    return path


def lay_ready(path: Path, content: bytes) -> Path:
    """Write a file into a private folder, where nobody looks for it before it is whole.

    It need not outlive the power going off, so nobody waits for the disk.
    Raises Refused when it cannot be written.
    """
    for _ in laying_ready(path, content):
        pass
    return path


def laying_ready(path: Path, content: bytes) -> Iterator[None]:
    """Write it a megabyte at each step, for whoever has something else to do in between."""
    try:
        with path.open("wb") as file:
            for start in range(0, len(content), _A_STEP_BYTES):
                file.write(memoryview(content)[start : start + _A_STEP_BYTES])
                yield
    except OSError as error:
        raise refused_file(path, error) from error


def refused_file(path: Path, error: OSError) -> Refused:
    """Say in words why a file could not be written."""
    hint = _HINTS.get(error.errno or 0, "Choose another folder, then try again.")
    return Refused(f"“{path.name}” could not be written in {path.parent}.", hint)


def private_folder() -> Path:
    """Make a folder that only this person can look into, for papers on their way; whoever asks clears it up.

    What a program that was killed left behind more than two days ago goes first.
    """
    made = Path(tempfile.mkdtemp(prefix=_PRIVATE))
    for folder in made.parent.glob(f"{_PRIVATE}*"):
        if _is_stale(folder):
            shutil.rmtree(folder, ignore_errors=True)
    return made


def _is_stale(folder: Path) -> bool:
    try:
        return folder.is_dir() and time.time() - folder.stat().st_mtime > _STALE_SECONDS
    except OSError:
        return False
