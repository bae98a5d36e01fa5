"""Puts the program together: a command on the command line, or the window over one borough."""

import os
import sys
from collections.abc import Sequence
from pathlib import Path

from vcsdesk.clock import Clock
from vcsdesk.commands import command_names


def main(words: Sequence[str]) -> int:
    """Run a command when its name comes first, else open the window; give back how it ended."""
    if words and (words[0] in command_names() or words[0].startswith("-")):
        from vcsdesk.commands.line import run

        return run(words, open_window=open_window if has_display() else None)
    if not has_display():
        sys.stderr.write("There is no screen here to open a window on. Type: python3 main.py --help\n")
        return 1
    return open_window(Path(words[0]) if words else None)


def open_window(path: Path | None) -> int:
    """Open the window on a borough, or on the start page when none is named."""
    from vcsdesk.program import Program

    return Program(Clock()).run(path)


def has_display() -> bool:
    """Tell whether there is a screen to open a window on."""
    if not sys.platform.startswith("linux"):
        return True
    return any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))
