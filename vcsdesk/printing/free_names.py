"""Names for the files of a folder in which there may be some already: nothing of hers is written over."""

from pathlib import Path

from vcsdesk.printing.naming import distinct


class FreeNames:
    """Gives each file of one kind a place in a folder: no two the same, and none where another stands.

    A file that is there already with the very same content is that file.
    """

    def __init__(self, folder: Path, ending: str) -> None:
        self._folder, self._ending = folder, ending
        self._there = {path.name.casefold(): path for path in folder.iterdir()} if folder.is_dir() else {}
        self._given: set[str] = set()

    def place(self, stem: str, content: bytes) -> Path:
        """Give the place for a file that is best called so."""
        name = distinct(stem, lambda tried: self._is_taken(tried, content))
        self._given.add(name.casefold())
        return self._there.get(f"{name}{self._ending}".casefold(), self._folder / f"{name}{self._ending}")

    def _is_taken(self, name: str, content: bytes) -> bool:
        there = self._there.get(f"{name}{self._ending}")
        return name in self._given or (there is not None and not holds(there, content))


def holds(path: Path, content: bytes) -> bool:
    """Tell whether a file is there that has this content and no other."""
    try:
        return path.stat().st_size == len(content) and path.read_bytes() == content
    except OSError:
        return False
