"""One page of a paper as a picture, with room around it, that scrolls and turns."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, QSizeF, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QImage, QKeyEvent, QPainter, QPaintEvent, QPen, QPixmap, QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from vcsdesk.ui.page_list import page_called
from vcsdesk.ui.speech import announce
from vcsdesk.ui.theme import colours

_MARGIN = 16
_A4 = QSizeF(210 / 25.4, 297 / 25.4)
_DOTS_AT_100 = 96
_METRES_IN_AN_INCH = 0.0254
# A page of another size than the one before is drawn anew, unless its width is out by no more than this.
_NEAR_ENOUGH = 0.02


class _Sheet(QWidget):
    """The page itself."""

    def __init__(self) -> None:
        super().__init__()
        self.picture = QPixmap()
        self.words = ""

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the page with a thin edge, or the words for what is to come, in the middle."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(colours().plain_tint))
        if self.picture.isNull():
            painter.setPen(QColor(colours().text))
            painter.drawText(self.rect(), int(Qt.AlignmentFlag.AlignCenter), self.words)
            return
        size = self.picture.deviceIndependentSize().toSize()
        left, top = (self.width() - size.width()) // 2, max((self.height() - size.height()) // 2, _MARGIN)
        painter.drawPixmap(left, top, self.picture)
        painter.setPen(QPen(QColor(colours().edge), 1))
        painter.drawRect(left, top, size.width(), size.height())


class PageView(QScrollArea):
    """Shows one page, whole or enlarged."""

    width_wanted = Signal()
    """The page has to be drawn anew, at another width."""
    turned = Signal(int)
    """Page Up or Page Down was pressed."""

    def __init__(self, title: str) -> None:
        super().__init__()
        self._title = title
        self._sheet = _Sheet()
        self.zoom = 0
        self._page = _A4
        self.setWidget(self._sheet)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._settling = QTimer(self)
        self._settling.setSingleShot(True)
        self._settling.setInterval(120)
        self._settling.timeout.connect(self.width_wanted)

    def wide(self) -> int:
        """Tell how many dots wide a page should be, if it is as large as the one seen last."""
        ratio = self.devicePixelRatioF()
        if self.zoom:
            return round(self._page.width() * _DOTS_AT_100 * self.zoom / 100 * ratio)
        room = self.viewport().size() - QSize(2 * _MARGIN, 2 * _MARGIN)
        return max(
            int(min(room.width(), room.height() * self._page.width() / self._page.height()) * ratio), 200
        )

    @property
    def picture(self) -> QPixmap:
        """The page that is seen; empty until it is drawn."""
        return self._sheet.picture

    def set_zoom(self, per_cent: int) -> None:
        """Show at a size; 0 shows the whole page."""
        self.zoom = per_cent
        self.width_wanted.emit()

    def give_up(self) -> None:
        """Wait no longer."""
        self._sheet.words = ""
        self._sheet.update()

    def show_blank(self) -> None:
        """Show no page."""
        self._sheet.picture = QPixmap()
        self.give_up()

    def rename(self, title: str) -> None:
        """Show pages of another paper, none of which is seen yet."""
        self._title = title
        self._sheet.picture = QPixmap()

    def expect(self, number: int, names: Sequence[str]) -> None:
        """Say which page is coming: by what is printed on it, and its place where that is another number."""
        self._sheet.words = "Setting out…" if self.picture.isNull() else ""
        name, place = names[number], f"{number + 1} of {len(names)}"
        called = f"Page {place}" if name == str(number + 1) else f"{page_called(name)}, {place},"
        words = f"{called} of {self._title}"
        self.setAccessibleName(words)
        announce(self, words)

    def show_picture(self, picture: QImage) -> None:
        """Show a page."""
        self.give_up()
        ratio = self.devicePixelRatioF()
        picture.setDevicePixelRatio(ratio)
        self._sheet.picture = QPixmap.fromImage(picture)
        size = self._sheet.picture.deviceIndependentSize().toSize()
        self._sheet.setMinimumSize(size + QSize(2 * _MARGIN, 2 * _MARGIN) if self.zoom else QSize(0, 0))
        self._sheet.update()
        self._page = _inches(picture)
        if abs(self.wide() / max(picture.width(), 1) - 1) > _NEAR_ENOUGH:
            self.width_wanted.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Draw anew once the window has settled."""
        super().resizeEvent(event)
        if not self.zoom:
            self._settling.start()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Turn pages."""
        step = {int(Qt.Key.Key_PageDown): 1, int(Qt.Key.Key_PageUp): -1}.get(event.key(), 0)
        if step:
            self.turned.emit(step)
            return
        super().keyPressEvent(event)


def _inches(picture: QImage) -> QSizeF:
    """Give the size of a page on paper."""
    across, down = picture.dotsPerMeterX(), picture.dotsPerMeterY()
    metres = QSizeF(picture.width() / max(across, 1), picture.height() / max(down, 1))
    return metres / _METRES_IN_AN_INCH
