"""Bringing in boards and seats: the file chosen or dropped, read in the worker, and shown in a window."""

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from vcsdesk.formats.spreadsheets.book import Book
from vcsdesk.places import documents_folder
from vcsdesk.screens.exchange.window import BringInWindow
from vcsdesk.screens.exchange.work import open_apart
from vcsdesk.ui.desk import Desk
from vcsdesk.ui.jobs import Job

_LAST_FOLDER = "exchange/folder"
_PATTERN = "Spreadsheets and Popolo (*.xlsx *.csv *.ods *.xls *.xlsm *.tsv *.txt *.json);;All files (*)"


def choose_and_bring_in(parent: QWidget, desk: Desk) -> Job | None:
    """Ask which file, and show what it says."""
    folder = desk.settings.text(_LAST_FOLDER, str(documents_folder()))
    chosen, _ = QFileDialog.getOpenFileName(parent, "Bring in boards and seats", folder, _PATTERN)
    if not chosen:
        return None
    desk.settings.keep(_LAST_FOLDER, str(Path(chosen).parent))
    return bring_in_file(parent, desk, Path(chosen))


def bring_in_file(parent: QWidget, desk: Desk, path: Path) -> Job:
    """Open a file in the worker, then ask what its columns mean, or say at once what would happen."""

    def show(book: Book | None) -> None:
        window = BringInWindow(parent.window(), desk, path, book)
        window.open()
        window.begin()

    return desk.jobs.run(open_apart, path, "", on_done=show, words=f"Reading {path.name}")
