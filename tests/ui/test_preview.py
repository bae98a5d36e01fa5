from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog

import toy_work
from vcsdesk.ui.desk import Desk
from vcsdesk.ui.paper import Paper
from vcsdesk.ui.paper_printer import PaperPrinter
from vcsdesk.ui.preview import Preview
from vcsdesk.ui.theme import Theme
from waiting import wait_for


@pytest.fixture
def preview(theme: Theme, desk: Desk) -> Iterator[Preview]:
    paper = Paper("Rep pack", "rep-pack.pdf", b"%PDF-1.7", 3, toy_work.draw_page)
    preview = Preview(desk, paper)
    preview.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    preview.show()
    preview.activateWindow()
    QApplication.processEvents()
    yield preview
    preview.close()
    preview.deleteLater()


def ground(preview: Preview) -> int:
    """The red in the middle of the page that is seen: 20 less on each page."""
    picture = preview.view.picture
    return QImage(picture.toImage()).pixelColor(picture.rect().center()).red() if not picture.isNull() else -1


def test_pages_are_seen_and_turned_by_keyboard(preview: Preview) -> None:
    wait_for(lambda: ground(preview) == 255)
    assert preview.view.accessibleName() == "Page 1 of 3 of Rep pack"
    preview.view.setFocus()
    QTest.keyClick(preview.view, Qt.Key.Key_PageDown)
    wait_for(lambda: ground(preview) == 235)
    QTest.keyClick(preview, Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
    wait_for(lambda: ground(preview) == 215)
    QTest.keyClick(preview.view, Qt.Key.Key_PageDown)
    assert preview.pages.currentRow() == 2


def test_pages_are_enlarged(preview: Preview) -> None:
    wait_for(lambda: ground(preview) == 255)
    preview.zoom_to(100)
    wait_for(lambda: preview.view.picture.width() == 794)
    preview.zoom_by(1)
    wait_for(lambda: preview.view.picture.width() == 992)
    preview.zoom_to(0)
    wait_for(lambda: preview.view.picture.width() == preview.view.wide())


def test_saving_writes_the_very_bytes(
    preview: Preview, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = str(tmp_path / "pack.pdf")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_values: (target, ""))
    preview.save()
    assert (tmp_path / "pack.pdf").read_bytes() == b"%PDF-1.7"


def test_a_folder_that_cannot_be_written_is_said(
    preview: Preview, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "file").write_text("")
    target = str(tmp_path / "file" / "pack.pdf")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_values: (target, ""))
    preview.save()
    assert preview.message.isVisible()
    assert "could not be written" in preview.message.words.text()


def test_without_a_printer_there_is_a_sentence(preview: Preview, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QPrinterInfo, "availablePrinters", list)
    preview.print_paper()
    assert preview.message.words.text().startswith(
        "No printer is set up on this computer. Save the paper as a PDF"
    )


def test_printing_sends_every_page(preview: Preview, desk: Desk, tmp_path: Path) -> None:
    printer = QPrinter()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    done: list[bool] = []
    printing = PaperPrinter(desk, preview.paper, printer)
    printing.finished.connect(lambda: done.append(True))
    printing.start()
    wait_for(lambda: bool(done))
    printed = (tmp_path / "printed.pdf").read_bytes()
    assert printed.count(b"/Type /Page\n") == 3
