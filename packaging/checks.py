"""What makers run: the quick checks with every test, and the benchmarks."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from pathlib import Path

QUICK_CHECKS = {
    "Style": ["-m", "ruff", "check", "--quiet", "."],
    "Layout": ["-m", "ruff", "format", "--check", "--quiet", "."],
    "Types": ["-m", "mypy"],
    "Types of the start": ["-m", "mypy", "main.py", "packaging"],
    "Imports": [
        "-c",
        "import sys; from importlinter.cli import lint_imports; sys.exit(lint_imports(no_logo=True))",
    ],
}

# One file's tests stay in one process, in their order, so that what they share is made once.
SIDE_BY_SIDE = ["--numprocesses=auto", "--maxprocesses=4", "--dist=loadfile"]


def run(home: str, words: list[str]) -> int:
    """Run `test` with anything meant for pytest, or `bench`, and give back how it ended.

    The tests run on as many processors as there are, up to four.
    """
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    # Each process the tests start would otherwise compile anew what it needs of the program.
    os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
    word, *rest = words
    if word == "bench":
        return _python(home, [str(Path("tests", "bench")), *rest])
    return _quick_checks(home) or _python(home, ["-m", "pytest", *SIDE_BY_SIDE, *rest])


def _quick_checks(home: str) -> int:
    """Run each quick check in a line of its own; stop at the first that finds something, showing what."""
    for name, command in QUICK_CHECKS.items():
        begun = time.monotonic()
        done = subprocess.run([sys.executable, *command], cwd=home, capture_output=True, text=True)
        if done.returncode:
            print(f"{name}: found something\n{done.stdout}{done.stderr}", flush=True)
            return done.returncode
        print(f"{name}: clean ({time.monotonic() - begun:.1f} s)", flush=True)
    return 0


def _python(home: str, command: list[str]) -> int:
    return subprocess.run([sys.executable, *command], cwd=home).returncode
