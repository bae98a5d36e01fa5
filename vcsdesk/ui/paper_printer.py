"""Sending pages to a printer, page by page as the worker draws them."""

from PySide6.QtCore import QObject, QRect, QSize, Qt, Signal
from PySide6.QtGui import QImage, QPageLayout, QPainter
from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrinterInfo
from PySide6.QtWidgets import QDialog, QWidget

from vcsdesk.refused import Refused
from vcsdesk.ui.desk import Desk
from vcsdesk.ui.paper import Paper, ask_for_page

DOTS_PER_INCH = 200
_NO_PRINTER = "No printer is set up on this computer."
_NO_PRINTER_HINT = "Save the paper as a PDF and print it from another computer, or set up a printer first."


def choose_printer(parent: QWidget, pages: int, title: str) -> QPrinter | None:
    """Have a printer and pages chosen; None if the person leaves it, Refused when there is no printer."""
    if not QPrinterInfo.availablePrinters():
        raise Refused(_NO_PRINTER, _NO_PRINTER_HINT)
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName(title)
    dialog = QPrintDialog(printer, parent)
    dialog.setMinMax(1, pages)
    return printer if dialog.exec() == QDialog.DialogCode.Accepted else None


class PaperPrinter(QObject):
    """Prints one paper, and goes on doing so when the preview is closed."""

    finished = Signal()

    def __init__(self, desk: Desk, paper: Paper, printer: QPrinter) -> None:
        super().__init__(desk)
        self._desk, self._paper, self._printer = desk, paper, printer
        first, last = printer.fromPage() or 1, printer.toPage() or paper.pages
        self._wanted = [*range(first - 1, min(last, paper.pages))]
        self._painter = QPainter()

    def start(self) -> None:
        """Begin with the first page; Refused when the printer does not take it."""
        self._printer.setFullPage(True)
        self._printer.setPageMargins(self._printer.pageLayout().minimumMargins(), QPageLayout.Unit.Point)
        if not self._painter.begin(self._printer):
            raise Refused(
                "The printer did not take the paper.", "See that it is on and connected, then try again."
            )
        self._next()

    def _next(self) -> None:
        """Ask for the next page, or finish."""
        if not self._wanted:
            self._painter.end()
            self._desk.tell(f"Sent to the printer: {self._paper.title}")
            self.finished.emit()
            self.deleteLater()
            return
        wide = self._printer.pageLayout().paintRectPixels(DOTS_PER_INCH).width()
        ask_for_page(self._desk, self._paper, self._wanted.pop(0), wide, self._put)

    def _put(self, picture: QImage) -> None:
        """Put a page on paper, as large as fits, turned as it is."""
        room = self._painter.viewport()
        size = picture.size().scaled(room.size(), Qt.AspectRatioMode.KeepAspectRatio)
        self._painter.drawImage(_middle(room, size), picture)
        if self._wanted:
            self._printer.newPage()
        self._next()


def _middle(room: QRect, size: QSize) -> QRect:
    """Place a size in the middle of a rectangle."""
    left = room.left() + (room.width() - size.width()) // 2
    top = room.top() + (room.height() - size.height()) // 2
    return QRect(left, top, size.width(), size.height())
