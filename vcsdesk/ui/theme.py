"""How the window looks: its colours, its letters and their size."""

from functools import cache

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QFont, QFontDatabase, QGuiApplication
from PySide6.QtWidgets import QApplication

from vcsdesk.places import resource
from vcsdesk.ui.palettes import DARK, LIGHT, STRONG_DARK, STRONG_LIGHT, Colours, Look, colours_of, palette
from vcsdesk.ui.settings import Settings

BASE_POINTS = 11
SIZES = (100, 110, 125, 150, 175, 200)
LOOKS = {
    Look.SYSTEM: "Same as my computer",
    Look.LIGHT: "Light",
    Look.DARK: "Dark",
    Look.CONTRAST: "High contrast",
}


class Theme(QObject):
    """Dresses the whole program, and dresses it anew when the person or the computer says so."""

    altered = Signal()

    def __init__(self, application: QApplication, settings: Settings) -> None:
        super().__init__(application)
        self._application = application
        self._settings = settings
        application.setStyle("Fusion")
        self._families = list(_load_letters())
        hints = QGuiApplication.styleHints()
        hints.colorSchemeChanged.connect(self.dress)
        self.dress()

    @property
    def look(self) -> Look:
        """Tell which look was asked for."""
        return Look(self._settings.text("look", Look.SYSTEM.value))

    @property
    def size(self) -> int:
        """Tell the text size in per cent."""
        return self._settings.number("text size", 100)

    def choose_look(self, look: Look) -> None:
        """Take another look and remember it."""
        self._settings.keep("look", look.value)
        self.dress()

    def choose_size(self, percent: int) -> None:
        """Take another text size and remember it."""
        self._settings.keep("text size", min(max(percent, SIZES[0]), SIZES[-1]))
        self.dress()

    def dress(self, *_: object) -> None:
        """Put the colours and letters on."""
        font = QFont(self._families or self._application.font().families())
        font.setPointSizeF(BASE_POINTS * self.size / 100)
        self._application.setPalette(palette(_colours_for(self.look)))
        self._application.setFont(font)
        for widget in self._application.allWidgets():  # Qt tells only windows, not what lies within
            QApplication.sendEvent(widget, QEvent(QEvent.Type.ApplicationFontChange))
        self.altered.emit()


def colours() -> Colours:
    """Give the colours of the look that is on."""
    return colours_of(QGuiApplication.palette())


def _colours_for(look: Look) -> Colours:
    """Choose the colours, asking the computer where the person left it to that."""
    hints = QGuiApplication.styleHints()
    dark = hints.colorScheme() == Qt.ColorScheme.Dark
    strong = look == Look.CONTRAST
    if look == Look.SYSTEM:
        strong = hints.accessibility().contrastPreference() == Qt.ContrastPreference.HighContrast
    if strong:
        return STRONG_DARK if dark else STRONG_LIGHT
    return DARK if look == Look.DARK or (look == Look.SYSTEM and dark) else LIGHT


@cache
def _load_letters() -> tuple[str, ...]:
    """Load the letters that came with the program; name their families, ours first and then the widest.

    They stay loaded. Loaded again, each would be one more that Qt has to look through.
    """
    found: dict[str, None] = {}
    for path in sorted(resource("fonts").glob("*.ttf")):
        number = QFontDatabase.addApplicationFont(str(path))
        found |= dict.fromkeys(QFontDatabase.applicationFontFamilies(number))
    return tuple(found)
