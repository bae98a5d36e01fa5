"""Puts the program together: a command on the command line, or the window over one borough."""

import os
import sys
from collections.abc import Sequence
from pathlib import Path

from vcsdesk.clock import Clock
from vcsdesk.commands import command_names

WRONG_USAGE = 2


def main(words: Sequence[str]) -> int:
    """Run a command when its name comes first, else open the window; give back how it ended."""
    if words and (words[0] in command_names() or words[0].startswith("-")):
        from vcsdesk.commands.line import run

        return run(words, open_window=open_window if has_display() else None)
    wrong = _wrong_usage(words)
    if wrong:
        sys.stderr.write(f"{wrong} Type: python3 main.py --help\n")
        return WRONG_USAGE
    if not has_display():
        sys.stderr.write("There is no screen here to open a window on. Type: python3 main.py --help\n")
        return 1
    return open_window(Path(words[0]) if words else None)


def _wrong_usage(words: Sequence[str]) -> str:
    """Say what is wrong with words of which the first is no command; nothing where they open the window.

    With a screen, the start page says of one word that there is no such file.
    """
    is_file = bool(words) and os.path.exists(words[0])  # noqa: PTH110  (pathlib raises where a name is too long)
    if len(words) > 1:
        return "The window opens one FILE." if is_file else f"There is no command called “{words[0]}”."
    if words and not is_file and not has_display():
        return f"“{words[0]}” is neither a command nor a file."
    return ""


def open_window(path: Path | None) -> int:
    """Open the window on a borough, or on the start page when none is named."""
    from vcsdesk.program import Program

    return Program(Clock()).run(path)


def has_display() -> bool:
    """Tell whether there is a screen to open a window on."""
    if not sys.platform.startswith("linux"):
        return True
    return any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))
