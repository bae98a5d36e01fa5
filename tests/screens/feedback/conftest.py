"""A seat whose report of a meeting is owed, its form as it comes back, and photos of it."""

from collections.abc import Callable
from io import BytesIO
from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QWidget

import form_filling
from form_filling import ANSWERS, by_pypdf
from vcsdesk.store import Store

Drop = Callable[..., None]


@pytest.fixture
def blank(small, store: Store, today) -> bytes:
    """Print the form for the seat at the meeting two weeks ago."""
    return form_filling.printed(store, today, "feedback-form", small.past.id, small.housing_seat.id)


@pytest.fixture
def filled(blank: bytes, tmp_path: Path) -> Path:
    """Fill it in."""
    path = tmp_path / "Feedback form (2).pdf"
    path.write_bytes(by_pypdf(blank, ANSWERS))
    return path


@pytest.fixture
def photo(blank: bytes, tmp_path: Path) -> Path:
    """Take a photo of it."""
    path = tmp_path / "IMG_0042.jpg"
    with pypdfium2.PdfDocument(by_pypdf(blank, ANSWERS)) as pdf:
        pdf[0].render(scale=1).to_pil().save(path, "JPEG")
    return path


@pytest.fixture
def drop() -> Drop:
    """Drop files on a widget."""

    def drop(widget: QWidget, *paths: Path) -> None:
        mime = QMimeData()
        mime.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
        copy, left, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        widget.dropEvent(QDropEvent(QPointF(9, 9), copy, mime, left, none))

    return drop


@pytest.fixture
def picture() -> bytes:
    """Give a small picture of nothing."""
    from PIL import Image

    buffer = BytesIO()
    Image.new("RGB", (300, 420), "white").save(buffer, "JPEG")
    return buffer.getvalue()
