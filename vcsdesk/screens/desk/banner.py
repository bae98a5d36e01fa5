"""The overload banner: said loudly, in words, with one thing to do about it."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from vcsdesk.lists.column import Tone
from vcsdesk.ui.buttons import PlainButton
from vcsdesk.ui.icons import draw_icon
from vcsdesk.ui.labels import PlainLabel, label
from vcsdesk.ui.theme import colours

_SIGN = 34.0


class Banner(QWidget):
    """A warning across the screen."""

    pressed = Signal()

    def __init__(self, button: str) -> None:
        super().__init__()
        self._loud = PlainLabel("", factor=1.4, strong=True, tone=Tone.BAD)
        self._loud.setWordWrap(True)
        self._why = label("", wrap=True)
        self.button = PlainButton(button, "arrow-right", main=True)
        self.button.clicked.connect(self.pressed)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self._loud)
        words.addWidget(self._why)
        self._row = row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        row.setContentsMargins(int(_SIGN) + 36, 16, 18, 16)
        row.setSpacing(18)
        row.addLayout(words, 1)
        row.addWidget(self.button, 0, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self.hide()

    def say(self, loud: str, why: str) -> None:
        """Say it; nothing to say hides the banner."""
        self._loud.setText(loud)
        self._why.setText(why)
        self.setAccessibleName(f"{loud} {why}")
        self.setVisible(bool(loud))

    def turn(self, *, upright: bool) -> None:
        """Put the button under the words, or beside them."""
        ways = QBoxLayout.Direction
        self._row.setDirection(ways.TopToBottom if upright else ways.LeftToRight)

    @property
    def words(self) -> str:
        """What the banner says loudest."""
        return self._loud.text()

    def minimumSizeHint(self) -> QSize:
        """Leave the width to the words, which wrap."""
        return QSize(300, super().minimumSizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the ground, a heavy edge and the sign."""
        look = colours()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(look.bad), 1.5))
        painter.setBrush(look.tint(Tone.BAD))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 10, 10)
        spot = QRectF(20, (self.height() - _SIGN) / 2, _SIGN, _SIGN)
        draw_icon(painter, "triangle-alert", spot, QColor(look.bad))
