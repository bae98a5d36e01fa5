"""Folders that many papers are made into: made where they are not there, and nothing there written over."""

from collections.abc import Sequence
from itertools import count
from pathlib import Path

from vcsdesk.refused import Refused


def free_folder(folder: Path, names: Sequence[str]) -> Path:
    """Give a folder, or the next of its name by number, that has no file of any of these names."""
    tried = (folder if number == 1 else folder.with_name(f"{folder.name} {number}") for number in count(1))
    return next(each for each in tried if not any((each / name).exists() for name in names))


def make_folder(folder: Path) -> None:
    """Make a folder where it is not there yet."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise Refused(
            f"The folder “{folder}” cannot be made.", "Choose a folder of your own, such as Documents."
        ) from error
