"""Fetches the program's parts: exact versions, each checked against its hash, ready-made only."""

from __future__ import annotations

import platform
import re
import subprocess
import sys
from collections.abc import Callable, Iterable
from pathlib import Path

from wanted import Wanted

_BEGUN = re.compile(r"^(?:Collecting|Requirement already satisfied:) ([A-Za-z0-9._-]+)")
_PINNED = re.compile(r"^[A-Za-z0-9._-]+==", re.MULTILINE)
_NOT_FOUND = re.compile(r"No matching distribution found for ([A-Za-z0-9._-]+)")
_OFFLINE = (
    "NewConnectionError",
    "ConnectTimeout",
    "ReadTimeout",
    "Temporary failure in name resolution",
    "ProxyError",
)
_WORDS_KEPT = 12


def fetch(python: Path, lock: Path, say: Callable[[str], None]) -> None:
    """Put every part the lock names into the environment."""
    command = [str(python), "-m", "pip", "install", "--require-hashes", "--only-binary=:all:", "--no-input"]
    command += ["--disable-pip-version-check", "--progress-bar=off", "--requirement", str(lock)]
    with subprocess.Popen(
        command,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        encoding="utf-8",
        errors="replace",
    ) as pip:
        lines = [*_follow(pip.stdout or [], count(lock.read_text("utf-8")), say)]
    if pip.returncode:
        raise Wanted(why_it_failed(lines))


def count(lock: str) -> int:
    """Count the parts a lock names."""
    return len(_PINNED.findall(lock))


def _follow(lines: Iterable[str], total: int, say: Callable[[str], None]) -> Iterable[str]:
    begun: set[str] = set()
    for line in lines:
        yield line
        if (name := name_begun(line)) and name not in begun:
            begun.add(name)
            say(f"  {min(len(begun), total)} of {total}  {name}")
        elif line.startswith("Installing collected packages"):
            say("Putting them in place…")


def name_begun(line: str) -> str:
    """Read from a line of pip's which part it has turned to, or nothing."""
    found = _BEGUN.match(line.strip())
    return found[1] if found else ""


def why_it_failed(lines: list[str]) -> str:
    """Say in plain words why the parts could not be fetched, and what to do."""
    said = "".join(lines)
    missing = _NOT_FOUND.search(said)
    if any(sign in said for sign in _OFFLINE):
        return "The program's parts could not be fetched.\nStart again when this computer is on line."
    if "DO NOT MATCH THE HASHES" in said:
        answer = "A part that arrived is not the one we know, so none was used.\nStart VCS Desk again."
    elif "No space left" in said:
        answer = "The disk is full. VCS Desk needs about 600 MB.\nMake room, then start it again."
    elif missing:
        answer = (
            f"There is no ready-made {missing[1]} for this computer: {platform.platform(terse=True)}, "
            f"{platform.machine()}, Python {sys.version.split()[0]}.\n"
            "The README lists the systems VCS Desk runs on."
        )
    else:
        answer = "The program's parts could not be put in place."
    return f"{answer}\n\npip's last words:\n{''.join(lines[-_WORDS_KEPT:])}".rstrip()
