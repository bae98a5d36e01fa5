"""What a person called a file in a dialog, with the ending it needs."""

from pathlib import Path

from vcsdesk.refused import Refused


def with_ending(chosen: str, ending: str) -> Path:
    """Give a path its ending; Refused when that leads to a file nobody was asked about."""
    path = Path(chosen)
    if path.suffix.casefold() == ending:
        return path
    path = path.with_name(path.name + ending)
    if path.exists():
        raise Refused(f"There is a file “{path.name}” in {path.parent} already.", "Give it another name.")
    return path
