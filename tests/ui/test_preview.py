from collections.abc import Iterator, Sequence
from io import BytesIO
from pathlib import Path

import pikepdf
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrinterInfo
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog

import toy_work
from accessibility import findings
from keyboard import button
from vcsdesk.ui.desk import Desk
from vcsdesk.ui.paper import Paper, Sides
from vcsdesk.ui.paper_printer import PaperPrinter, choose_printer
from vcsdesk.ui.preview import Preview
from vcsdesk.ui.theme import Theme
from vcsdesk.ui.window import MainWindow
from waiting import wait_for


@pytest.fixture
def paper() -> Paper:
    return Paper("Rep pack", "rep-pack.pdf", b"%PDF-1.7", 3, toy_work.draw_page)


@pytest.fixture
def preview(theme: Theme, desk: Desk, paper: Paper) -> Iterator[Preview]:
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


def inks(preview: Preview) -> int:
    """How many colours are seen where pages are."""
    picture = preview.view.viewport().grab().toImage()
    return len({picture.pixel(x, y) for x in range(picture.width()) for y in range(0, picture.height(), 2)})


def test_it_is_said_that_the_first_page_is_being_set_out(preview: Preview) -> None:
    assert preview.view.picture.isNull()
    assert preview.view._sheet.words == "Setting out…"
    assert inks(preview) > 2
    wait_for(lambda: ground(preview) == 255)
    assert preview.view._sheet.words == ""
    preview.pages.setCurrentRow(1)
    assert not preview.view.picture.isNull()


@pytest.mark.parametrize("paper", [Paper("Rep pack", "rep-pack.pdf", b"%PDF-1.7", 3, toy_work.refuse)])
def test_a_page_that_cannot_be_drawn_is_not_waited_for(preview: Preview) -> None:
    wait_for(preview.message.isVisible)
    assert preview.view._sheet.words == ""


NAMED = pytest.mark.parametrize(
    "paper",
    [
        Paper(
            "Rep pack",
            "rep-pack.pdf",
            b"%PDF-1.7",
            3,
            toy_work.draw_page,
            names=("Opening 1", "1-1", "1-2"),
            heads=("", "What representation is", ""),
            notes="“Budget” could not be bound in. It is damaged.",
        )
    ],
    ids=["named"],
)


@NAMED
def test_pages_are_called_by_what_is_printed_on_them_with_what_begins_there(preview: Preview) -> None:
    words = [preview.pages.item(number).text() for number in range(3)]
    assert words == ["Opening 1", "1-1  What representation is", "1-2"]
    assert preview.view.accessibleName() == "Opening 1, 1 of 3, of Rep pack"
    assert preview.notes.words.text() == "“Budget” could not be bound in. It is damaged."
    assert "\n".join(findings(preview)) == ""


@pytest.fixture
def dialogs(monkeypatch: pytest.MonkeyPatch) -> list[QPrintDialog]:
    """Accept every printer dialog, and give those there were."""
    shown: list[QPrintDialog] = []

    def accept(dialog: QPrintDialog) -> int:
        shown.append(dialog)
        return QDialog.DialogCode.Accepted.value

    monkeypatch.setattr(QPrintDialog, "exec", accept)
    monkeypatch.setattr(QPrinterInfo, "availablePrinters", lambda: [object()])
    return shown


PAPER = Paper("Pack", "pack.pdf", b"%PDF-1.7", 6, toy_work.draw_page, sides=Sides.FOLDED)


@pytest.mark.parametrize(
    ("wanted", "printed"), [(range(6), (0, 1, 2, 3, 4, 5)), ((1, 2, 3), (1, 2, 3)), ((0, 3, 5), (0, 3, 5))]
)
def test_pages_and_sides_are_carried_over_into_the_printers_dialog(
    preview: Preview,
    dialogs: list[QPrintDialog],
    wanted: Sequence[int],
    printed: tuple[int, ...],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    sides: list[QPrinter.DuplexMode] = []
    monkeypatch.setattr(QPrinter, "setDuplex", lambda _printer, mode: sides.append(mode))
    printer, chosen = choose_printer(preview, PAPER, tuple(wanted))
    assert chosen == printed
    assert printer.docName() == "Pack"
    assert sides == [QPrinter.DuplexMode.DuplexShortSide]
    assert len(dialogs) == 1


def test_what_was_chosen_in_the_dialog_itself_counts(
    preview: Preview, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QPrinterInfo, "availablePrinters", lambda: [object()])

    def choose(dialog: QPrintDialog) -> int:
        dialog.printer().setPrintRange(QPrinter.PrintRange.PageRange)
        dialog.printer().setFromTo(4, 9)
        return QDialog.DialogCode.Accepted.value

    monkeypatch.setattr(QPrintDialog, "exec", choose)
    assert choose_printer(preview, PAPER, (0, 2))[1] == (3, 4, 5)


@NAMED
def test_a_page_that_is_not_there_is_said_before_the_printer_is_asked(
    preview: Preview, dialogs: list[QPrintDialog]
) -> None:
    preview.bar.pages.setText("2-1")
    preview.print_paper()
    assert preview.message.words.text().startswith("There is no page “2-1”.")
    assert dialogs == []


def test_only_the_pages_that_are_asked_for_are_printed_as_often_as_wanted(
    desk: Desk, printer: QPrinter, tmp_path: Path
) -> None:
    printer.setCopyCount(2)
    print_out(desk, PAPER, printer, (1, 4))
    copies = 1 if printer.supportsMultipleCopies() else 2
    assert (tmp_path / "printed.pdf").read_bytes().count(b"/Type /Page\n") == 2 * copies


def test_of_several_papers_another_is_turned_to(theme: Theme, desk: Desk, paper: Paper) -> None:
    preview = Preview(desk, paper, several=("1. Ann Okafor", "2. Zoë Adams"))
    preview.show()
    wanted: list[int] = []
    preview.paper_wanted.connect(wanted.append)
    QTest.keyClick(preview, Qt.Key.Key_PageDown, Qt.KeyboardModifier.ControlModifier)
    preview.bar.after.click()
    preview.bar.before.click()
    assert wanted == [1, 0]
    assert preview.bar.save_all.isVisible()
    assert "\n".join(findings(preview)) == ""
    preview.show_paper(Paper("Other", "other.pdf", b"%PDF-1.7", 2, toy_work.draw_page))
    assert (preview.pages.count(), preview.windowTitle()) == (2, "Other")
    preview.close()


def test_one_paper_offers_nothing_for_several(preview: Preview) -> None:
    assert not preview.bar.save_all.isVisible()
    assert not preview.bar.papers.isVisible()


def test_pages_are_enlarged(preview: Preview) -> None:
    wait_for(lambda: ground(preview) == 255)
    preview.zoom_to(100)
    wait_for(lambda: preview.view.picture.width() == 794)
    preview.zoom_by(1)
    wait_for(lambda: preview.view.picture.width() == 992)
    preview.zoom_to(0)
    wait_for(lambda: preview.view.picture.width() == preview.view.wide())


A_MAP = pytest.mark.parametrize(
    "paper", [Paper("Board map", "map.pdf", b"%PDF-1.7", 3, toy_work.draw_a4_then_a3)], ids=["map"]
)


@A_MAP
def test_a_larger_page_on_its_side_is_shown_whole_and_as_large_as_there_is_room(preview: Preview) -> None:
    view = preview.view
    wait_for(lambda: not view.picture.isNull())
    upright = view.picture.width()
    preview.pages.setCurrentRow(1)
    wait_for(lambda: view.picture.width() > view.picture.height() and view.picture.width() == view.wide())
    room = view.viewport().size()
    assert view.picture.width() > upright
    assert view.picture.width() <= room.width()
    assert view.picture.height() <= room.height()
    preview.pages.setCurrentRow(0)
    wait_for(lambda: view.picture.width() == upright)


@A_MAP
def test_a_page_of_a3_is_twice_a_page_of_a4_at_the_same_size(preview: Preview) -> None:
    view = preview.view
    wait_for(lambda: not view.picture.isNull())
    preview.zoom_to(50)
    wait_for(lambda: view.picture.width() == 397)
    preview.pages.setCurrentRow(2)
    wait_for(lambda: view.picture.width() == 794)
    assert abs(view.picture.height() - 561) <= 1


def test_saving_writes_the_very_bytes(
    preview: Preview, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = str(tmp_path / "pack.pdf")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_values: (target, ""))
    preview.save()
    assert (tmp_path / "pack.pdf").read_bytes() == b"%PDF-1.7"


def test_a_paper_is_saved_among_her_documents_as_a_pdf_and_where_is_said(
    preview: Preview, desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("vcsdesk.ui.preview.documents_folder", lambda: tmp_path)
    suggested: list[str] = []
    target = tmp_path / "packs" / "my pack"

    def choose(_parent: object, _title: str, where: str, _pattern: str) -> tuple[str, str]:
        suggested.append(where)
        return str(target), ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", choose)
    preview.save()
    preview.save()
    assert suggested == [str(tmp_path / "rep-pack.pdf"), str(tmp_path / "packs" / "rep-pack.pdf")]
    assert [path.name for path in target.parent.iterdir()] == ["my pack.pdf"]
    assert preview.message.words.text().startswith("There is a file “my pack.pdf”")
    target.with_name("my pack.pdf").unlink()
    preview.save()
    assert preview.message.words.text() == f"Saved as “my pack.pdf” in {target.parent}."


def three_pages() -> bytes:
    with pikepdf.new() as made:
        for wide in (100, 200, 300):
            made.add_blank_page(page_size=(wide, 400))
        content = BytesIO()
        made.save(content)
    return content.getvalue()


@pytest.mark.parametrize("paper", [Paper("Rep pack", "rep-pack.pdf", three_pages(), 3, toy_work.draw_page)])
def test_only_the_pages_that_are_asked_for_are_saved_and_that_is_said(
    preview: Preview, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("vcsdesk.ui.preview.documents_folder", lambda: tmp_path)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda _parent, _title, where, _pattern: (where, ""))
    saved: list[bool] = []
    preview.saved.connect(lambda: saved.append(True))
    preview.bar.pages.setText("1, 3")
    preview.save()
    with pikepdf.open(tmp_path / "rep-pack (pages 1, 3).pdf") as made:
        assert [int(page.mediabox[2]) for page in made.pages] == [100, 300]
    assert preview.message.words.text() == (
        f"Saved 2 of 3 pages as “rep-pack (pages 1, 3).pdf” in {tmp_path}. "
        "Some pages alone are not remembered as given."
    )
    preview.bar.pages.setText("7")
    preview.save()
    assert preview.message.words.text().startswith("There is no page “7”.")
    assert (saved, [path.name for path in tmp_path.glob("*.pdf")]) == ([], ["rep-pack (pages 1, 3).pdf"])


def test_the_paper_is_laid_ready_once_and_taken_away_when_closed(preview: Preview) -> None:
    wait_for(lambda: ground(preview) == 255)
    laid = preview._laid.path
    assert laid.stat().st_size == len(preview.paper.pdf)
    assert laid.parent.stat().st_mode & 0o077 == 0
    preview.pages.setCurrentRow(1)
    wait_for(lambda: ground(preview) == 235)
    assert preview._laid.path == laid
    preview.pages.setCurrentRow(2)
    preview.close()
    assert not laid.parent.exists()


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


@pytest.fixture
def printer(tmp_path: Path) -> QPrinter:
    """A printer that prints into a file."""
    printer = QPrinter()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    return printer


def print_out(
    desk: Desk, paper: Paper, printer: QPrinter, wanted: tuple[int, ...] | None = None
) -> PaperPrinter:
    printing = PaperPrinter(desk, paper, printer, wanted)
    done: list[bool] = []
    printing.ended.connect(lambda: done.append(True))
    printing.start()
    wait_for(lambda: bool(done))
    assert done == [True]
    return printing


def test_printing_sends_every_page(
    preview: Preview, desk: Desk, printer: QPrinter, tmp_path: Path, said: list[str]
) -> None:
    print_out(desk, preview.paper, printer)
    printed = (tmp_path / "printed.pdf").read_bytes()
    assert printed.count(b"/Type /Page\n") == 3
    assert said == ["Sent to the printer: Rep pack"]
    assert preview.message.words.text() == said[0]


@pytest.mark.parametrize(("wanted", "is_whole"), [(None, True), ((0, 1, 2), True), ((0, 2), False)])
def test_only_all_pages_of_a_paper_are_told_as_the_paper_printed(
    preview: Preview, desk: Desk, printer: QPrinter, wanted: tuple[int, ...] | None, is_whole: bool
) -> None:
    printing = PaperPrinter(desk, preview.paper, printer, wanted)
    done: list[str] = []
    printing.printed.connect(lambda: done.append("printed"))
    printing.ended.connect(lambda: done.append("ended"))
    printing.start()
    wait_for(lambda: "ended" in done)
    assert ("printed" in done) is is_whole


def test_a_page_on_its_side_is_printed_so(desk: Desk, printer: QPrinter, tmp_path: Path) -> None:
    print_out(desk, Paper("Map", "map.pdf", b"%PDF-1.7", 1, toy_work.draw_wide_page), printer)
    with pikepdf.open(tmp_path / "printed.pdf") as printed:
        _, _, wide, high = printed.pages[0].mediabox
    assert wide > high


def test_a_page_that_cannot_be_drawn_ends_the_printing(
    desk: Desk, printer: QPrinter, said: list[str]
) -> None:
    print_out(desk, Paper("Map", "map.pdf", b"%PDF-1.7", 2, toy_work.draw_wide_page), printer)
    assert said == ["That paper has no pages. Ask for it again."]
    assert printer.printerState() != QPrinter.PrinterState.Active


def test_a_printer_that_does_not_answer_is_said(desk: Desk, tmp_path: Path, said: list[str]) -> None:
    printer = QPrinter()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "no such folder" / "printed.pdf"))
    print_out(desk, Paper("Pack", "pack.pdf", b"%PDF-1.7", 1, toy_work.draw_page), printer)
    assert said[-1].startswith("The printer did not take the paper.")


def test_printing_is_seen_in_the_window_and_cancelled_there(window: MainWindow, printer: QPrinter) -> None:
    paper = Paper("Pack", "pack.pdf", b"%PDF-1.7", 3, toy_work.draw_page)
    printing = PaperPrinter(window.desk, paper, printer)
    ended: list[bool] = []
    printing.ended.connect(lambda: ended.append(True))
    printing.start()
    QApplication.processEvents()
    button(window, "Cancel: Printing: Pack").click()
    assert ended == [True]


def test_printing_ends_when_the_desk_is_closed(desk: Desk, printer: QPrinter) -> None:
    printing = PaperPrinter(desk, Paper("Pack", "pack.pdf", b"%PDF-1.7", 3, toy_work.draw_page), printer)
    ended: list[bool] = []
    printing.ended.connect(lambda: ended.append(True))
    printing.start()
    desk.close()
    assert ended == [True]
