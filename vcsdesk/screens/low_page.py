"""A page that leaves its lists their room where it is low: what can be spared is put away there."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QWidget

from vcsdesk.screens.beside import is_narrowed
from vcsdesk.ui.list_panel import ListPanel

_LOW = 24
_CHANGES = {QEvent.Type.Resize, QEvent.Type.FontChange}


class LowPage(QObject):
    """Puts words away, and the feet of lists that are not narrowed, while a page has few lines of room."""

    def __init__(self, page: QWidget, words: Sequence[QWidget], panels: Sequence[ListPanel[Any]]) -> None:
        super().__init__(page)
        self._page, self._words, self._panels = page, words, panels
        page.installEventFilter(self)
        for panel in panels:
            panel.model.modelReset.connect(self._fit)
        self._fit()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Reckon anew with another height and other letters, and let the change through."""
        if event.type() in _CHANGES:
            self._fit()
        return False

    def _fit(self) -> None:
        roomy = self._page.height() >= _LOW * self._page.fontMetrics().height()
        for each in self._words:
            each.setVisible(roomy)
        for panel in self._panels:
            panel.foot.setVisible(roomy or is_narrowed(panel))
