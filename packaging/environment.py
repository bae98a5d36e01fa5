"""The program's own environment, `.venv`: is it there, is it the one its lock asks for, and step into it.

Read at every start and by any Python, so it imports next to nothing and is written for old ones too.
"""

from __future__ import annotations

import os
import sys

OLDEST_PYTHON = (3, 11)
RUNNING_LOCK = "requirements.lock"
TESTING_LOCK = "requirements-test.lock"
WORDS_FOR_MAKERS = (["test"], ["bench"])
STAMP = "made-from.lock"


def enter(home: str, words: list[str]) -> None:
    """Return when we are inside the right environment; otherwise make it if need be and start again in it."""
    if sys.version_info < OLDEST_PYTHON:
        sys.exit(too_old(sys.version.split()[0]))
    lock = TESTING_LOCK if words[:1] in WORDS_FOR_MAKERS else RUNNING_LOCK
    if not is_fresh(home, lock) or is_orphaned(home):
        import bootstrap

        bootstrap.make(home, lock)
    elif is_inside(home):
        return
    start_again(home, words)


def too_old(version: str) -> str:
    """Say that this Python cannot run the program."""
    return (
        "VCS Desk needs Python 3.11 or newer, and this is Python " + version + ".\n"
        "Get a newer one from www.python.org or from your system, then start VCS Desk with that."
    )


def folder_of(home: str) -> str:
    """Name the environment's folder."""
    return os.path.join(home, ".venv")


def python_of(home: str) -> str:
    """Name the environment's Python."""
    where = ("Scripts", "python.exe") if os.name == "nt" else ("bin", "python")
    return os.path.join(folder_of(home), *where)


def is_fresh(home: str, lock: str) -> bool:
    """Tell whether the environment was made, to the end, from this lock or the wider one that holds it."""
    stamp = _bytes_in(os.path.join(folder_of(home), STAMP))
    if not stamp or not os.path.exists(python_of(home)):
        return False
    return any(stamp == _bytes_in(os.path.join(home, "packaging", name)) for name in (lock, TESTING_LOCK))


def is_inside(home: str) -> bool:
    """Tell whether this very Python is the environment's."""
    return os.path.realpath(sys.prefix) == os.path.realpath(folder_of(home))


def is_orphaned(home: str) -> bool:
    """Tell whether the system's Python was replaced under the environment, leaving its parts out of reach."""
    return is_inside(home) and not any(
        entry.startswith(sys.prefix) and entry.endswith("-packages") for entry in sys.path
    )


def start_again(home: str, words: list[str]) -> None:
    """Run the same command with the environment's Python instead of this one."""
    command = [python_of(home), os.path.join(home, "main.py"), *words]
    sys.stdout.flush()
    sys.stderr.flush()
    if os.name == "nt":
        import subprocess

        sys.exit(subprocess.call(command))
    os.execv(command[0], command)  # noqa: S606  (no shell is meant)


def _bytes_in(path: str) -> bytes:
    try:
        with open(path, "rb") as file:
            return file.read()
    except OSError:
        return b""
