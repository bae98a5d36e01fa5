"""What came back as a picture: enlarged, turned, and leafed through while it is typed beside."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage, QTransform
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from vcsdesk.lists.column import Tone
from vcsdesk.refused import Refused
from vcsdesk.screens.feedback.reading import SeenPage, see_page
from vcsdesk.ui.buttons import PlainButton, icon_button
from vcsdesk.ui.desk import Desk
from vcsdesk.ui.first_size import first_size
from vcsdesk.ui.form import MARGIN
from vcsdesk.ui.jobs import Job
from vcsdesk.ui.labels import PlainLabel
from vcsdesk.ui.page_view import PageView
from vcsdesk.ui.preview import ZOOMS

_A4_LONG_METRES = 0.297
_SIZE = QSize(820, 900)


class PictureView(QWidget):
    """The pages of what came back, one at a time."""

    def __init__(self, desk: Desk, name: str, content: bytes) -> None:
        super().__init__()
        self._desk, self._name, self._content = desk, name, content
        self._seen = QImage()
        self._number, self._pages, self._quarters = 0, 1, 0
        self._job: Job | None = None
        self.view = PageView(name)
        self.view.width_wanted.connect(self._show)
        self.view.turned.connect(self.leaf)
        self.page = PlainLabel("", tone=Tone.MUTED)
        self.trouble = PlainLabel("", tone=Tone.BAD)
        self.trouble.setWordWrap(True)
        self.trouble.hide()
        self._leafing: list[PlainButton] = []
        self._lay_out()
        self._ask_for(0)

    def zoom_by(self, step: int) -> None:
        """Go nearer or further."""
        now = self.view.zoom or 75
        wider = [zoom for zoom in ZOOMS if (zoom > now if step > 0 else zoom < now)]
        if wider:
            self.view.set_zoom(wider[0] if step > 0 else wider[-1])

    def turn(self, quarters: int) -> None:
        """Turn the picture by quarters, to the right where they are more than none."""
        self._quarters = (self._quarters + quarters) % 4
        self._show()

    def leaf(self, step: int) -> None:
        """Go to the next page, or to the one before."""
        wanted = min(max(self._number + step, 0), self._pages - 1)
        if wanted != self._number:
            self._ask_for(wanted)

    def close_quietly(self) -> None:
        """Want no page any more."""
        if self._job is not None:
            self._job.forget()
            self._job = None

    def _ask_for(self, number: int) -> None:
        self.close_quietly()
        self._number = number
        self.view.expect(number, [str(page) for page in range(1, self._pages + 1)])
        self._job = self._desk.jobs.run(
            see_page, self._content, number, on_done=self._take, on_refused=self._refuse
        )

    def _take(self, seen: SeenPage) -> None:
        self._job = None
        picture = seen.picture
        form = QImage.Format.Format_RGB32
        made = QImage(picture.pixels, picture.width, picture.height, picture.stride, form)
        self._seen, self._pages = made.copy(), seen.pages
        for button in self._leafing:
            button.setVisible(seen.pages > 1)
        self.page.setText(f"Page {self._number + 1} of {seen.pages}" if seen.pages > 1 else "")
        self._show()

    def _refuse(self, refusal: Refused) -> None:
        self._job = None
        self.view.give_up()
        self.trouble.setText(str(refusal))
        self.trouble.show()

    def _show(self) -> None:
        """Show the page as it is turned, as wide as there is room or as it is enlarged."""
        if self._seen.isNull():
            return
        turned = self._seen.transformed(QTransform().rotate(90 * self._quarters))
        scaled = turned.scaledToWidth(self.view.wide(), Qt.TransformationMode.SmoothTransformation)
        dots = round(max(scaled.width(), scaled.height()) / _A4_LONG_METRES)
        scaled.setDotsPerMeterX(dots)
        scaled.setDotsPerMeterY(dots)
        self.view.show_picture(scaled)

    def _lay_out(self) -> None:
        tools = QHBoxLayout()
        for words, sign, act in (
            ("Smaller", "zoom-out", lambda: self.zoom_by(-1)),
            ("Larger", "zoom-in", lambda: self.zoom_by(1)),
            ("Whole page", "maximize", lambda: self.view.set_zoom(0)),
            ("Turn to the left", "undo-2", lambda: self.turn(-1)),
            ("Turn to the right", "redo-2", lambda: self.turn(1)),
        ):
            tools.addWidget(self._tool(words, sign, act))
        tools.addStretch(1)
        tools.addWidget(self.page)
        for words, sign, step in (("Page before", "chevron-left", -1), ("Next page", "chevron-right", 1)):
            button = self._tool(words, sign, lambda step=step: self.leaf(step))
            button.hide()
            self._leafing.append(button)
            tools.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(tools)
        column.addWidget(self.trouble)
        column.addWidget(self.view, 1)

    def _tool(self, words: str, sign: str, act: object) -> PlainButton:
        button = icon_button(words, sign)
        button.setAutoDefault(False)
        button.clicked.connect(act)
        return button


class PictureWindow(QDialog):
    """What came back, to be looked at alone."""

    def __init__(self, parent: QWidget, desk: Desk, name: str, content: bytes) -> None:
        super().__init__(parent)
        self.setWindowTitle(name)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.picture = PictureView(desk, name, content)
        column = QVBoxLayout(self)
        column.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        column.addWidget(self.picture)
        self.resize(first_size(_SIZE))

    def done(self, result: int) -> None:
        """Stop drawing what nobody will see."""
        self.picture.close_quietly()
        super().done(result)


def look_at_picture(parent: QWidget, desk: Desk, name: str, content: bytes) -> PictureWindow:
    """Open a window on what came back."""
    window = PictureWindow(parent.window(), desk, name, content)
    window.open()
    return window
