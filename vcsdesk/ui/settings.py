"""What this computer remembers about how a person likes the window; never anything about the borough."""

from pathlib import Path

from PySide6.QtCore import QSettings

_MOST_RECENT = 8


class Settings:
    """A small file of the person's own, beside the borough files and not in them."""

    def __init__(self, path: Path) -> None:
        self._kept = QSettings(str(path), QSettings.Format.IniFormat)

    def keep(self, name: str, value: str | int | bytes | list[str]) -> None:
        """Remember a value."""
        self._kept.setValue(name, value)

    def close(self) -> None:
        """Write what is remembered to its file now."""
        self._kept.sync()

    def text(self, name: str, otherwise: str = "") -> str:
        """Recall a text."""
        return str(self._kept.value(name, otherwise))

    def number(self, name: str, otherwise: int) -> int:
        """Recall a whole number; what is no number counts as not there."""
        text = str(self._kept.value(name, otherwise))
        return int(text) if text.lstrip("-").isdecimal() else otherwise

    def widths(self, name: str) -> list[int]:
        """Recall the widths of a list's columns."""
        return [int(part) for part in self.text(name).split() if part.isdecimal()]

    def recent_files(self) -> list[Path]:
        """Recall the boroughs opened last that are still where they were."""
        lines = self.text("recent files").split("\n")
        return [Path(line) for line in lines if line and Path(line).exists()]

    def remember_file(self, path: Path) -> None:
        """Put a borough first among those opened last."""
        paths = [path, *(other for other in self.recent_files() if other != path)]
        self.keep("recent files", "\n".join(str(other) for other in paths[:_MOST_RECENT]))
