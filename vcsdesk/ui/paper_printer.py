"""Sending pages to a printer, page by page as the worker draws them."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, QRect, QSize, Qt, Signal
from PySide6.QtGui import QImage, QPageLayout, QPainter
from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrinterInfo
from PySide6.QtWidgets import QDialog, QWidget

from vcsdesk.refused import Refused
from vcsdesk.ui.desk import Desk
from vcsdesk.ui.jobs import Job
from vcsdesk.ui.paper import LaidReady, Paper, Sides, ask_for_page

DOTS_PER_INCH = 200
_DUPLEX = {
    Sides.ONE: QPrinter.DuplexMode.DuplexNone,
    Sides.BOTH: QPrinter.DuplexMode.DuplexLongSide,
    Sides.FOLDED: QPrinter.DuplexMode.DuplexShortSide,
}
_NO_PRINTER = "No printer is set up on this computer."
_NO_PRINTER_HINT = "Save the paper as a PDF and print it from another computer, or set up a printer first."
_NOT_TAKEN = "The printer did not take the paper."
_NOT_TAKEN_HINT = "See that it is on and connected, then try again."


def choose_printer(
    parent: QWidget, paper: Paper, wanted: Sequence[int]
) -> tuple[QPrinter, tuple[int, ...]] | None:
    """Have a printer chosen, and which pages of those wanted go to it, counted from nought.

    None if the person leaves it, Refused when there is no printer.
    """
    if not QPrinterInfo.availablePrinters():
        raise Refused(_NO_PRINTER, _NO_PRINTER_HINT)
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName(paper.title)
    if paper.sides is not None:
        printer.setDuplex(_DUPLEX[paper.sides])
    dialog = QPrintDialog(printer, parent)
    _carry_over(dialog, paper, wanted)
    if dialog.exec() != QDialog.DialogCode.Accepted:
        return None
    return printer, _chosen(printer, paper, wanted)


def _carry_over(dialog: QPrintDialog, paper: Paper, wanted: Sequence[int]) -> None:
    """Let the dialog begin with the pages that are wanted: all, from one to another, or some of them."""
    dialog.setMinMax(1, paper.pages)
    if len(wanted) == paper.pages:
        return
    if wanted[-1] - wanted[0] + 1 == len(wanted):
        dialog.setFromTo(wanted[0] + 1, wanted[-1] + 1)
        dialog.setPrintRange(QPrintDialog.PrintRange.PageRange)
    else:
        dialog.setOption(QPrintDialog.PrintDialogOption.PrintSelection)
        dialog.setPrintRange(QPrintDialog.PrintRange.Selection)


def _chosen(printer: QPrinter, paper: Paper, wanted: Sequence[int]) -> tuple[int, ...]:
    """Give the pages that were chosen in the dialog."""
    if printer.printRange() == QPrinter.PrintRange.Selection:
        return tuple(wanted)
    if printer.printRange() != QPrinter.PrintRange.PageRange:
        return tuple(range(paper.pages))
    return tuple(range(max(printer.fromPage(), 1) - 1, min(printer.toPage() or paper.pages, paper.pages)))


class PaperPrinter(QObject):
    """Prints one paper, and goes on doing so when the preview is closed."""

    progressed = Signal(int, int, str)
    """How far it is: done, total, and words."""
    printed = Signal()
    """All pages of it have gone to the printer, and not only some."""
    ended = Signal()
    """It is over, however it went."""
    is_missed = True

    def __init__(
        self, desk: Desk, paper: Paper, printer: QPrinter, wanted: Sequence[int] | None = None
    ) -> None:
        super().__init__(desk)
        self.words = f"Printing: {paper.title}"
        self._desk, self._paper, self._printer = desk, paper, printer
        self._wanted = [*(range(paper.pages) if wanted is None else wanted)] * _copies(printer)
        self._total = len(self._wanted)
        self._is_whole = {*self._wanted} == {*range(paper.pages)}
        self._painter = QPainter()
        self._laid: LaidReady | None = None
        self._job: Job | None = None

    def start(self) -> None:
        """Begin with the first page."""
        self._laid = LaidReady(self._paper)
        self._printer.setFullPage(True)
        self._printer.setPageMargins(self._printer.pageLayout().minimumMargins(), QPageLayout.Unit.Point)
        self._desk.closed.connect(self.cancel)
        self._desk.job_started.emit(self)
        self._ask(turned=False)

    def cancel(self) -> None:
        """Stop, and leave out what is not printed yet."""
        if self._painter.isActive():
            self._printer.abort()
        self._end()

    def _ask(self, *, turned: bool) -> None:
        """Ask for the next page, as wide as a sheet or, turned, as wide as a sheet is high."""
        if self._laid is None:
            return
        wide = self._dots_across(turned=turned)
        self._job = ask_for_page(self._desk, self._laid, self._wanted[0], wide, self._put, self._refuse)
        self._job.failed.connect(self.cancel)

    def _put(self, picture: QImage) -> None:
        """Put a page on a sheet turned as it is, as large as fits, and go on to the next."""
        turned = picture.width() > picture.height()
        if turned and picture.width() < self._dots_across(turned=True):
            self._ask(turned=True)
            return
        if not self._take_sheet(turned=turned):
            self._refuse(Refused(_NOT_TAKEN, _NOT_TAKEN_HINT))
            return
        room = self._painter.viewport()
        size = picture.size().scaled(room.size(), Qt.AspectRatioMode.KeepAspectRatio)
        self._painter.drawImage(_middle(room, size), picture)
        self._wanted.pop(0)
        self.progressed.emit(self._total - len(self._wanted), self._total, "")
        if self._wanted:
            self._ask(turned=False)
        else:
            if self._is_whole:
                self.printed.emit()
            self._end()
            self._desk.tell(f"Sent to the printer: {self._paper.title}")

    def _take_sheet(self, *, turned: bool) -> bool:
        """Have the printer begin, or take its next sheet; tell whether it did."""
        ways = QPageLayout.Orientation
        self._printer.setPageOrientation(ways.Landscape if turned else ways.Portrait)
        return self._printer.newPage() if self._painter.isActive() else self._painter.begin(self._printer)

    def _refuse(self, refusal: Refused) -> None:
        """Stop, and say why."""
        self.cancel()
        self._desk.refused.emit(refusal)

    def _end(self) -> None:
        """Put everything away, once."""
        if self._laid is None:
            return
        self._laid.close()
        self._laid = None
        if self._job is not None:
            self._job.forget()
        if self._painter.isActive():
            self._painter.end()
        self.ended.emit()
        self.deleteLater()

    def _dots_across(self, *, turned: bool) -> int:
        sheet = self._printer.pageLayout().fullRectPixels(DOTS_PER_INCH)
        return max(sheet.width(), sheet.height()) if turned else min(sheet.width(), sheet.height())


def _copies(printer: QPrinter) -> int:
    """Tell how often to print it, where the printer does not make copies by itself."""
    return 1 if printer.supportsMultipleCopies() else max(printer.copyCount(), 1)


def _middle(room: QRect, size: QSize) -> QRect:
    """Place a size in the middle of a rectangle."""
    left = room.left() + (room.width() - size.width()) // 2
    top = room.top() + (room.height() - size.height()) // 2
    return QRect(left, top, size.width(), size.height())
