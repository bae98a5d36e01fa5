"""Saving what came, as it came."""

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from vcsdesk.files import write_whole
from vcsdesk.ui.desk import Desk


def ask_save(parent: QWidget, desk: Desk, asks: str, file_name: str, sha256: str, kinds: str = "") -> None:
    """Ask where to, and save a file that is kept; `kinds` are those of files that are offered."""
    chosen, _ = QFileDialog.getSaveFileName(parent, asks, file_name, kinds)
    if chosen:
        write_whole(Path(chosen), desk.store.content(sha256))
        desk.tell(f"Saved: {Path(chosen).name}")
