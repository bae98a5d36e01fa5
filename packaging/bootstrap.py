"""Makes the program's own environment from its lock with nothing but Python itself, saying what it does."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path

import environment
import parts
import system
from wanted import Wanted

UNFINISHED = b""
NOT_YET_TRIED = b"all parts in place, not yet tried\n"


def make(home: str, lock: str) -> None:
    """Make the environment or bring it up to its lock; leave with a sentence when something is wanted."""
    try:
        _make(Path(home), Path(home, "packaging", lock))
    except Wanted as wanted:
        sys.exit(f"\n{wanted}")
    except OSError as refusal:
        sys.exit(
            f"\nVCS Desk could not make its environment: {refusal}.\n"
            "See that its folder is your own to write in and that the disk has room, then start it again."
        )
    except KeyboardInterrupt:
        sys.exit("\nStopped before it was ready. Start VCS Desk again and it begins afresh.")


def _make(home: Path, lock: Path) -> None:
    folder, python = Path(environment.folder_of(str(home))), Path(environment.python_of(str(home)))
    if must_begin_afresh(folder, python):
        say("VCS Desk is getting itself ready, this once. It needs the internet and a few minutes.")
        begin_afresh(folder)
    else:
        say("VCS Desk is bringing its parts up to date. This needs the internet.")
    _stamp(folder, UNFINISHED)
    parts.fetch(python, lock, say)
    _stamp(folder, NOT_YET_TRIED)
    system.have_window_libraries(python, say)
    if lock.name == environment.TESTING_LOCK:
        system.have_paper_tools(say)
    _stamp(folder, lock.read_bytes())
    say("Ready.")


def must_begin_afresh(folder: Path, python: Path) -> bool:
    """Tell whether there is nothing to build on: no environment, half of one, or one whose Python is gone."""
    stamp = folder / environment.STAMP
    if stamp.exists() and stamp.read_bytes() == UNFINISHED:
        return True
    if environment.is_orphaned(str(folder.parent)) or not python.exists():
        return True
    return subprocess.run([python, "-m", "pip", "--version"], capture_output=True).returncode != 0


def begin_afresh(folder: Path) -> None:
    """Make an environment that holds nothing yet, clearing away what is there."""
    if folder.exists():
        say("Clearing away an environment that was never finished or no longer works…")
        shutil.rmtree(folder)
    _have_venv()
    folder.mkdir()
    _stamp(folder, UNFINISHED)
    say("Making a Python environment of its own, in the folder .venv…")
    _make_venv(folder)


def _have_venv() -> None:
    if find_spec("venv") is None or find_spec("ensurepip") is None:
        system.get(
            [f"python3.{sys.version_info.minor}-venv"],
            "Python's own part for making environments is missing.",
            say,
        )


def _make_venv(folder: Path) -> None:
    python = getattr(sys, "_base_executable", "") or sys.executable
    made = subprocess.run([python, "-m", "venv", str(folder)], capture_output=True, text=True)
    if made.returncode:
        raise Wanted(f"Python could not make an environment. It said:\n{made.stdout}{made.stderr}".rstrip())


def _stamp(folder: Path, made_from: bytes) -> None:
    """Write down, so that it outlives a power cut, what the environment was made from."""
    with (folder / environment.STAMP).open("wb") as file:
        file.write(made_from)
        file.flush()
        os.fsync(file.fileno())


def say(sentence: str) -> None:
    """Tell the person what is happening, on the error stream, so that what a command prints stays clean."""
    print(sentence, file=sys.stderr, flush=True)
