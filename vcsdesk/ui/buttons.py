"""Buttons drawn alike everywhere: the main one coloured, the others quiet, all with words."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QPushButton, QSizePolicy

from vcsdesk.ui.icons import draw_icon
from vcsdesk.ui.labels import literal, tip
from vcsdesk.ui.theme import colours

RADIUS = 7
_SPACE = 14.0
_AIR = 14


class PlainButton(QPushButton):
    """A button with words and perhaps an icon; `main` is coloured, `quiet` has no edge."""

    def __init__(self, words: str, icon: str = "", *, main: bool = False, quiet: bool = False) -> None:
        super().__init__(literal(words))
        self._words, self._icon, self._main, self._quiet = words, icon, main, quiet
        self.setAccessibleName(words)
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take Enter as well as Space, in windows as in forms."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.isAutoRepeat():
            self.click()
            return
        super().keyPressEvent(event)

    def set_words(self, words: str, spoken: str = "") -> None:
        """Say something else on the button."""
        self._words = words
        self.setText(literal(words))
        self.setAccessibleName(spoken or words)
        self.updateGeometry()

    def set_icon(self, icon: str) -> None:
        """Draw another icon before the words."""
        self._icon = icon
        self.update()

    def sizeHint(self) -> QSize:
        """Leave air around the words."""
        metrics = QFontMetricsF(self._letters())
        drawing = _side(metrics) + (8 if self._words else 0) if self._icon else 0
        space = _SPACE if self._words else 9.0
        wide = metrics.horizontalAdvance(self._words) + drawing + 2 * space + (16 if self.menu() else 0)
        return QSize(int(wide) + 1, int(metrics.height()) + _AIR)

    def minimumSizeHint(self) -> QSize:
        """Never cut the words short."""
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the button."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground, ink, edge = self._shades()
        box = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        painter.setBrush(ground)
        painter.setPen(QPen(edge, 1))
        painter.drawRoundedRect(box, RADIUS, RADIUS)
        self._draw_content(painter, ink)
        if self.hasFocus():
            self._draw_rings(painter, box)

    def _draw_rings(self, painter: QPainter, box: QRectF) -> None:
        """Mark where the keyboard is: by two rings where one cannot stand out on both of its sides."""
        look = colours()
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for inwards, colour in enumerate((look.text, look.on_accent) if self._main else (look.accent,)):
            step = 2 * inwards
            painter.setPen(QPen(QColor(colour), 2))
            painter.drawRoundedRect(
                box.adjusted(step, step, -step, -step), RADIUS - 1 - inwards, RADIUS - 1 - inwards
            )

    def _shades(self) -> tuple[QColor, QColor, QColor]:
        """Choose ground, ink and edge by what the button is and what is done with it."""
        look = colours()
        pressed = self.isDown() or self.isChecked()
        if not self.isEnabled():
            clear = QColor(Qt.GlobalColor.transparent)
            return clear, QColor(look.edge), clear if self._quiet else QColor(look.line)
        if self._main:
            ground = QColor(look.accent)
            shade = ground.darker(115) if not look.dark else ground.lighter(108)
            return (
                (shade if pressed or self.underMouse() else ground),
                QColor(look.on_accent),
                QColor(look.accent),
            )
        ground = QColor(look.chosen if pressed else look.plain_tint if self.underMouse() else look.surface)
        ink = QColor(look.on_chosen if pressed else look.text)
        if self._quiet and not (pressed or self.underMouse()):
            return QColor(Qt.GlobalColor.transparent), ink, QColor(Qt.GlobalColor.transparent)
        return ground, ink, QColor(look.line if not look.strong else look.edge)

    def _draw_content(self, painter: QPainter, ink: QColor) -> None:
        """Draw icon, words and the arrow of a menu, in the middle."""
        letters = self._letters()
        metrics = QFontMetricsF(letters)
        words = metrics.horizontalAdvance(self._words)
        side = _side(metrics)
        drawing = side + (8 if self._words else 0) if self._icon else 0
        arrow = 16 if self.menu() else 0
        left = (self.width() - words - drawing - arrow) / 2
        middle = self.height() / 2
        if self._icon:
            draw_icon(painter, self._icon, QRectF(left, middle - side / 2, side, side), ink)
        painter.setPen(ink)
        painter.setFont(letters)
        where = QRectF(left + drawing, 0, words + 2, self.height())
        painter.drawText(where, int(Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine), self._words)
        if arrow:
            draw_icon(painter, "chevron-down", QRectF(where.right() + 2, middle - 6, 12, 12), ink)

    def _letters(self) -> QFont:
        font = QFont(self.font())
        if self._main:
            font.setWeight(QFont.Weight.DemiBold)
        return font


def _side(metrics: QFontMetricsF) -> float:
    """Tell how large an icon is beside words of this size."""
    return round(metrics.height() * 0.84)


def icon_button(words: str, icon: str, key: str = "") -> PlainButton:
    """Make a small button of an icon alone, with its words for a tool tip and a screen reader."""
    made = PlainButton("", icon, quiet=True)
    made.setAccessibleName(words)
    made.setToolTip(tip(f"{words} ({key})" if key else words))
    return made
