"""A page that leaves its lists their room where it is low: words that can be spared are put away there."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QWidget

_LOW = 24
_CHANGES = {QEvent.Type.Resize, QEvent.Type.FontChange}


class LowPage(QObject):
    """Shows some of the words on a page only while it has more than a few lines of room."""

    def __init__(self, page: QWidget, words: Sequence[QWidget]) -> None:
        super().__init__(page)
        self._page, self._words = page, words
        page.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Reckon anew with another height and other letters, and let the change through."""
        if event.type() in _CHANGES:
            roomy = self._page.height() >= _LOW * self._page.fontMetrics().height()
            for each in self._words:
                each.setVisible(roomy)
        return False
