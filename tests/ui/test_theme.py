"""How the window is dressed."""

from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QApplication

from vcsdesk.places import resource
from vcsdesk.ui.settings import Settings
from vcsdesk.ui.theme import Theme


def next_number() -> int:
    """Give the number that Qt gives to the letters loaded next."""
    path = min(resource("fonts").glob("*.ttf"))
    number = QFontDatabase.addApplicationFont(str(path))
    QFontDatabase.removeApplicationFont(number)
    return number


def test_letters_are_loaded_once_however_many_windows_are_dressed(
    application: QApplication, theme: Theme, settings: Settings
) -> None:
    before = next_number()
    other = Theme(application, settings)
    assert next_number() == before
    assert application.font().families() == other._families
    other.setParent(None)
