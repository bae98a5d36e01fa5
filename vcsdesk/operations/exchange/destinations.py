"""Where exports go: into a folder that is there, and over nothing but an earlier export."""

from collections.abc import Callable
from pathlib import Path

from vcsdesk.files import refused_file
from vcsdesk.refused import Refused
from vcsdesk.store import Store

_BOROUGH = ".vcsdesk"


def refuse_missing_folder(folder: Path) -> None:
    """Refuse a folder that is not there: it may be mistyped, so it is not made."""
    if not folder.is_dir():
        raise Refused(f"There is no folder “{folder}”.", "Make it first, or correct how it is written.")


def refuse_taken(
    store: Store, to: Path, is_earlier: Callable[[Path], bool], what: str, *, replaces: bool
) -> None:
    """Refuse a file that stands there already, unless it is an earlier export that may be replaced.

    A borough is never replaced, this one or another; an empty file holds nothing that could be lost.
    """
    try:
        if store.path and to.exists() and to.samefile(store.path):
            raise Refused("That is the borough itself.", "Give the file another name.")
        if to.suffix.casefold() == _BOROUGH:
            raise Refused(f"“{to.name}” is the name of a borough.", "Give the file another name.")
        if to.is_file() and to.stat().st_size:
            _refuse_standing(to, is_earlier, what, replaces=replaces)
    except OSError as error:
        raise refused_file(to, error) from error


def _refuse_standing(to: Path, is_earlier: Callable[[Path], bool], what: str, *, replaces: bool) -> None:
    if not is_earlier(to):
        raise Refused(
            f"There is already a file “{to.name}” there, which is not {what}.", "Choose another name."
        )
    if not replaces:
        raise Refused(f"There is already {what} “{to.name}” there.", "Choose another name, or add --replace.")
