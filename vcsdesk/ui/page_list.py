"""The pages of a paper by what is printed on them, with what begins where."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QListWidget, QListWidgetItem

from vcsdesk.ui.labels import tip
from vcsdesk.ui.lines import ThinScrollBar

_LETTERS = 26
_PLAIN_LETTERS = 14


def page_called(name: str) -> str:
    """Say which page it is: page 3-2, or Opening 1."""
    return name if name[:1].isupper() else f"Page {name}"


class PageList(QListWidget):
    """A line for each page."""

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName("Pages")
        self.setVerticalScrollBar(ThinScrollBar())
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self._letters = _PLAIN_LETTERS

    def show_pages(self, names: Sequence[str], heads: Sequence[str]) -> None:
        """Name the pages, each with what begins on it."""
        self.clear()
        for number, name in enumerate(names):
            head = heads[number] if number < len(heads) else ""
            called = page_called(name)
            item = QListWidgetItem(f"{name}  {head}".rstrip() if any(heads) else called, self)
            said = f"{called}: {head}" if head else called
            item.setToolTip(tip(said))
            item.setData(Qt.ItemDataRole.AccessibleTextRole, said)
        self._letters = _LETTERS if any(heads) else _PLAIN_LETTERS
        self.setFixedWidth(self.sizeHint().width())

    def sizeHint(self) -> QSize:
        """Be as wide as a name and the beginning of what stands there."""
        return QSize(self.fontMetrics().averageCharWidth() * self._letters, super().sizeHint().height())
