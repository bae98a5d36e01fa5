"""Rules for a live window: what a person with a keyboard, a screen reader or weak eyes needs."""

import re
from collections import Counter
from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAction, QColor, QImage
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QCheckBox,
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QMenu,
    QMenuBar,
    QPlainTextEdit,
    QRadioButton,
    QScrollBar,
    QSlider,
    QTabBar,
    QTextEdit,
    QWidget,
)

INTERACTIVE = (
    QAbstractButton,
    QLineEdit,
    QComboBox,
    QAbstractSpinBox,
    QAbstractItemView,
    QTextEdit,
    QPlainTextEdit,
    QSlider,
    QTabBar,
)
LEAST_CONTRAST = 4.5
LEAST_TARGET = 24
OWN_PARTS = ("QTableCornerButton", "QToolBarExtension", "QMenuBarExtension", "QLineEditIconButton")


def findings(window: QWidget) -> list[str]:
    """List what is wrong in a window that is shown."""
    chain = {id(widget) for widget in tab_chain(window)}
    found = [*clashing_keys(window), *clashing_letters(window), *without_words(window)]
    for widget in window.findChildren(QWidget):
        if widget.isVisibleTo(window) and not is_part_of_another(widget):
            found += [f"{name(widget)}: {wrong}" for wrong in wrongs(widget, chain)]
    return found


def wrongs(widget: QWidget, chain: set[int]) -> Iterator[str]:
    """Say what is wrong with one widget."""
    if isinstance(widget, INTERACTIVE):
        if not spoken(widget).strip():
            yield "a screen reader has no name for it"
        reachable = widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        if widget.isEnabled() and reachable and id(widget) not in chain:
            yield "Tab does not reach it"
    if isinstance(widget, QAbstractButton) and not isinstance(widget, QCheckBox | QRadioButton):
        if min(widget.width(), widget.height()) < LEAST_TARGET:
            yield f"too small to hit: {widget.width()} by {widget.height()}"
        if not widget.text() and not widget.toolTip():
            yield "an icon alone, without a tool tip"
    if isinstance(widget, QLabel | QAbstractButton) and widget.text() and widget.isEnabled():
        ratio = contrast(widget.grab().toImage())
        if ratio < LEAST_CONTRAST:
            yield f"{ratio:.1f} to 1 between words and ground: {widget.text()[:30]}"


def spoken(widget: QWidget) -> str:
    """Give what a screen reader calls a widget."""
    interface = QAccessible.queryAccessibleInterface(widget)
    return interface.text(QAccessible.Text.Name) if interface else ""


def is_part_of_another(widget: QWidget) -> bool:
    """Tell whether a widget is only a part of one that is looked at itself."""
    if widget.objectName().startswith("qt_") or type(widget).__name__ in OWN_PARTS:
        return True
    if isinstance(widget, QHeaderView | QScrollBar):
        return True
    upper = widget.parentWidget()
    while upper is not None:
        if isinstance(upper, QComboBox | QAbstractSpinBox):
            return True
        upper = upper.parentWidget()
    return False


def tab_chain(window: QWidget) -> list[QWidget]:
    """Follow Tab once around the window."""
    first = widget = window.focusWidget() or window.nextInFocusChain()
    seen = []
    for _ in range(5000):
        tabs = widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        if tabs and widget.isVisibleTo(window) and widget.isEnabled():
            seen.append(widget)
        widget = widget.nextInFocusChain()
        if widget is first:
            break
    return seen


def contrast(picture: QImage) -> float:
    """Measure between the commonest colour of a picture and the one farthest from it."""
    picture = picture.convertToFormat(QImage.Format.Format_RGB32)
    counted: Counter[int] = Counter()
    for y in range(picture.height()):
        counted.update(picture.pixel(x, y) for x in range(picture.width()))
    ground = QColor(counted.most_common(1)[0][0])
    return max(ratio_of(ground, QColor(colour)) for colour, number in counted.items() if number >= 4)


def ratio_of(one: QColor, other: QColor) -> float:
    """Give the contrast of two colours as WCAG reckons it."""
    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)


def luminance(colour: QColor) -> float:
    parts = [
        part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4
        for part in (colour.redF(), colour.greenF(), colour.blueF())
    ]
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]


def clashing_letters(window: QWidget) -> Iterator[str]:
    """Find letters under Alt that two things in the window answer to."""
    taken: dict[str, list[str]] = {}
    for widget in window.findChildren(QWidget):
        if isinstance(widget, QAbstractButton | QLabel) and widget.isVisibleTo(window):
            for letter in re.findall(r"(?<!&)&(\w)", widget.text().replace("&&", "")):
                if not (isinstance(widget, QLabel) and widget.textFormat() == Qt.TextFormat.PlainText):
                    taken.setdefault(letter.lower(), []).append(name(widget))
    yield from (f"Alt+{letter.upper()}: {', '.join(who)}" for letter, who in taken.items() if len(who) > 1)


def clashing_keys(window: QWidget) -> Iterator[str]:
    """Find keys that two actions of the whole window answer to."""
    taken: dict[str, set[str]] = {}
    for action in window.findChildren(QAction):
        if action.shortcutContext() == Qt.ShortcutContext.WindowShortcut:
            for key in action.shortcuts():
                taken.setdefault(key.toString(), set()).add(action.text())
    for button in window.findChildren(QAbstractButton):
        if not button.shortcut().isEmpty():
            taken.setdefault(button.shortcut().toString(), set()).add(button.text())
    yield from (f"{key}: {' / '.join(sorted(who))}" for key, who in taken.items() if len(who) > 1)


def without_words(window: QWidget) -> Iterator[str]:
    """Find actions that say nothing."""
    for action in window.findChildren(QAction):
        upper = action.parent()
        if isinstance(upper, QMenu) and isinstance(upper.parent(), QMenuBar):
            continue  # Qt's own menu for what does not fit into a menu bar
        if not action.isSeparator() and not action.text() and not action.objectName().startswith("_q_"):
            yield f"an action of {name(action.parent())} without words"


def name(widget: object) -> str:
    """Say where a widget is."""
    parts = []
    while isinstance(widget, QWidget) and len(parts) < 4:
        parts.append(widget.objectName() or type(widget).__name__)
        widget = widget.parentWidget()
    return "/".join(reversed(parts))


def label_format_findings(window: QWidget) -> list[str]:
    """Find labels that would read what a person typed as markup."""
    return [
        f"{name(label)}: {label.text()[:30]}"
        for label in window.findChildren(QLabel)
        if label.textFormat() != Qt.TextFormat.PlainText
    ]
