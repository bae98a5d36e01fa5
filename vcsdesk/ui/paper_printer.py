"""Sending pages to a printer, page by page as the worker draws them."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QRect, QSize, Qt
from PySide6.QtGui import QImage, QPageLayout, QPainter
from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrinterInfo
from PySide6.QtWidgets import QDialog, QWidget

from vcsdesk.refused import Refused

DOTS_PER_INCH = 200
_NO_PRINTER = "No printer is set up on this computer."
_NO_PRINTER_HINT = "Save the paper as a PDF and print it from another computer, or set up a printer first."

AskForPage = Callable[[int, int, Callable[[QImage], None]], None]
"""Asks for a page by number and width in dots; the picture comes later."""


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
    """Prints one paper."""

    def __init__(self, printer: QPrinter, pages: int, ask: AskForPage, done: Callable[[], object]) -> None:
        super().__init__()
        self._printer, self._ask, self._done = printer, ask, done
        first, last = printer.fromPage() or 1, printer.toPage() or pages
        self._wanted = [*range(first - 1, min(last, pages))]
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
            self._done()
            return
        wide = self._printer.pageLayout().paintRectPixels(DOTS_PER_INCH).width()
        self._ask(self._wanted.pop(0), wide, self._put)

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
