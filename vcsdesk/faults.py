"""Where the program itself was at fault: module and line, without the values, which could name people."""

import sys
import traceback
from pathlib import Path
from types import TracebackType

OUR_MISTAKE = "That is our mistake, not yours."

_ROOT = Path(__file__).resolve().parent.parent
_LIBRARIES = frozenset({"site-packages", "dist-packages"})


def where_it_fell(kind: type[BaseException], where: TracebackType | None) -> str:
    """Say a line for each call that led to a fault, the innermost last, and of what kind it is."""
    calls = [
        f"{_within(Path(call.filename))}, line {call.lineno}, in {call.name}"
        for call in traceback.extract_tb(where)
    ]
    return "\n".join([*calls, f"{kind.__module__}.{kind.__qualname__}"])


def surroundings(*more: str) -> str:
    """Say what the program runs on."""
    return ", ".join([f"Python {sys.version.split()[0]}", *more, sys.platform])


def _within(file: Path) -> str:
    """Name a file from the folder of the program or of a library on, so that nobody's home is named."""
    if file.is_relative_to(_ROOT) and not _LIBRARIES & {*file.relative_to(_ROOT).parts}:
        return file.relative_to(_ROOT).as_posix()
    parts = file.parts
    inside = [place for place, part in enumerate(parts) if part in _LIBRARIES]
    return "/".join(parts[inside[-1] + 1 :]) if inside else file.name
