"""What was dropped on the window: a spreadsheet, or forms that came back and photos of them."""

from pathlib import Path

from PySide6.QtCore import QMimeData

_ENDINGS = frozenset((".csv", ".tsv", ".xlsx", ".xlsm", ".xls", ".ods", ".json"))
_FORMS = frozenset((".pdf", ".png", ".jpg", ".jpeg", ".heic", ".heif"))


def spreadsheet_in(mime: QMimeData) -> Path | None:
    """Give the one file that was dropped if it is a spreadsheet or Popolo by its name, else None."""
    files = [Path(url.toLocalFile()) for url in mime.urls() if url.isLocalFile()]
    return files[0] if len(files) == 1 and files[0].suffix.lower() in _ENDINGS else None


def forms_in(mime: QMimeData) -> list[Path]:
    """Give the files that were dropped if all of them may be forms or photos of forms, else none."""
    files = [Path(url.toLocalFile()) for url in mime.urls() if url.isLocalFile()]
    return files if all(file.suffix.lower() in _FORMS for file in files) else []
