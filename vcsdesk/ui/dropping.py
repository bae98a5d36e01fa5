"""What was dropped on the window, where it is a spreadsheet."""

from pathlib import Path

from PySide6.QtCore import QMimeData

_ENDINGS = frozenset((".csv", ".tsv", ".xlsx", ".xlsm", ".xls", ".ods", ".json"))


def spreadsheet_in(mime: QMimeData) -> Path | None:
    """Give the one file that was dropped if it is a spreadsheet or Popolo by its name, else None."""
    files = [Path(url.toLocalFile()) for url in mime.urls() if url.isLocalFile()]
    return files[0] if len(files) == 1 and files[0].suffix.lower() in _ENDINGS else None
