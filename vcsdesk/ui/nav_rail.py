"""The rail at the left: every screen by icon and title, by click, Alt and a number, or arrow keys."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QSizePolicy, QVBoxLayout, QWidget

from vcsdesk.ui.icons import draw_icon
from vcsdesk.ui.labels import literal, tip
from vcsdesk.ui.theme import colours

_AIR, _LEAST_AIR = 20, 4
_LEFT = 16.0


class RailButton(QAbstractButton):
    """One screen on the rail."""

    def __init__(self, title: str, icon: str, key: str) -> None:
        super().__init__()
        self._title, self._icon, self._key = title, icon, key
        self.narrow = False
        self.setText(literal(title))
        self.setAccessibleName(title)
        self.setToolTip(tip(f"{title} ({key})" if key else title))
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Maximum)

    def sizeHint(self) -> QSize:
        """Leave air around the words."""
        metrics = QFontMetricsF(self._letters())
        words = 0 if self.narrow else 12 + metrics.horizontalAdvance(self._title) + _LEFT
        return QSize(int(_LEFT * 2 + 8 + self._side() + words), int(metrics.height()) + _AIR)

    def minimumSizeHint(self) -> QSize:
        """Give up most of the air where the window is low."""
        hint = self.sizeHint()
        return QSize(hint.width(), hint.height() - _AIR + _LEAST_AIR)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw icon and title, on a lighter ground for the screen that is open."""
        look = colours()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), QColor(look.rail))
        box = QRectF(self.rect()).adjusted(8, 2, -8, -2)
        if self.isChecked() or self.underMouse():
            ground = QColor(look.rail_chosen)
            ground.setAlphaF(1.0 if self.isChecked() else 0.5)
            painter.setBrush(ground)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.drawRoundedRect(box, 8, 8)
        ink = QColor(look.rail_text)
        middle, side = self.height() / 2, self._side()
        draw_icon(painter, self._icon, QRectF(_LEFT + 4, middle - side / 2, side, side), ink)
        if not self.narrow:
            painter.setPen(ink)
            painter.setFont(self._letters())
            left = _LEFT + 4 + side + 12
            where = QRectF(left, 0, self.width() - left - 8, self.height())
            painter.drawText(
                where, int(Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine), self._title
            )
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(ink, 2))
            painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), 7, 7)

    def _side(self) -> float:
        return self.fontMetrics().height() + 1.0

    def _letters(self) -> QFont:
        font = QFont(self.font())
        font.setWeight(QFont.Weight.DemiBold if self.isChecked() else QFont.Weight.Normal)
        return font


def keys_to(number: int, key: str) -> list[str]:
    """Name the keys that go to a screen: Alt and its number for the first ten, and its own."""
    return [*([f"Alt+{(number + 1) % 10}"] if number < 10 else []), *([key] if key else [])]


class NavRail(QWidget):
    """The rail."""

    chosen = Signal(int)

    def __init__(self, borough: str, screens: Sequence[tuple[str, str, str]]) -> None:
        super().__init__()
        self._borough = borough
        self._group = QButtonGroup(self)
        self._column = QVBoxLayout(self)
        self._column.setSpacing(2)
        self.setAccessibleName("Screens")
        for number, (title, icon, key) in enumerate(screens):
            button = RailButton(title, icon, " or ".join(keys_to(number, key)))
            self._group.addButton(button, number)
            self._column.addWidget(button)
        self._column.addStretch(1)
        self._set_head()
        self._group.idClicked.connect(self.chosen)

    def choose(self, number: int) -> None:
        """Mark a screen as open."""
        self._group.button(number).setChecked(True)

    def set_narrow(self, *, narrow: bool) -> None:
        """Show icons alone where there is no room for titles."""
        for button in self._buttons():
            button.narrow = narrow
            button.updateGeometry()
        self._set_head()
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move with the arrow keys."""
        step = {int(Qt.Key.Key_Down): 1, int(Qt.Key.Key_Up): -1}.get(event.key(), 0)
        number = self._group.checkedId() + step
        button = self._group.button(number)
        if step and button is not None:
            button.setFocus()
            button.click()
            return
        super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the ground, and the name of the borough at its top."""
        look = colours()
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(look.rail))
        if look.strong:
            painter.setPen(QPen(QColor(look.line), 1))
            painter.drawLine(self.rect().topRight(), self.rect().bottomRight())
        if any(button.narrow for button in self._buttons()):
            return
        font = QFont(self.font())
        font.setPointSizeF(font.pointSizeF() * 1.15)
        font.setWeight(QFont.Weight.DemiBold)
        painter.setFont(font)
        painter.setPen(QColor(look.rail_text))
        metrics = QFontMetricsF(font)
        text = metrics.elidedText(self._borough, Qt.TextElideMode.ElideRight, self.width() - 2 * _LEFT - 4)
        where = QRectF(_LEFT + 4, 14, self.width(), metrics.height())
        whole = Qt.TextFlag.TextSingleLine | Qt.TextFlag.TextDontClip | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(where, int(whole), text)

    def changeEvent(self, event: QEvent) -> None:
        """Make room for larger letters."""
        if event.type() == QEvent.Type.FontChange:
            self._set_head()
        super().changeEvent(event)

    def _set_head(self) -> None:
        """Leave room for the name of the borough where it is shown."""
        narrow = any(button.narrow for button in self._buttons())
        head = 16 if narrow else int(self.fontMetrics().height() * 1.2) + 34
        self._column.setContentsMargins(0, head, 0, 16)

    def _buttons(self) -> list[RailButton]:
        return [button for button in self._group.buttons() if isinstance(button, RailButton)]
