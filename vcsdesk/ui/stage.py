"""Where one screen at a time stands; a screen that has too little room is scrolled, and pushes no window."""

from PySide6.QtCore import QEvent, QObject, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from vcsdesk.ui.lines import ScrollArea


class Stage(ScrollArea):
    """Shows one of several widgets, as large as the room there is or as it needs at least."""

    def __init__(self) -> None:
        super().__init__()
        self._all = QStackedWidget()
        self._fitting = False
        self.setWidgetResizable(False)
        self.setWidget(self._all)

    def add(self, widget: QWidget) -> None:
        """Take another widget."""
        self._all.addWidget(widget)
        widget.installEventFilter(self)

    def show_only(self, widget: QWidget) -> None:
        """Show one of them, from its beginning."""
        self._all.setCurrentWidget(widget)
        self._fit()
        self.verticalScrollBar().setValue(0)

    def needed(self, wide: int) -> QSize:
        """Give what the widget that is shown needs at least where it is so wide."""
        shown = self._all.currentWidget()
        if shown is None:
            return QSize(0, 0)
        least, layout = shown.minimumSizeHint(), shown.layout()
        if layout is not None and layout.hasHeightForWidth():
            least.setHeight(layout.minimumHeightForWidth(max(wide, least.width())))
        return least

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Take the room there is."""
        super().resizeEvent(event)
        self._fit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Make room when what is shown needs another size."""
        if event.type() == QEvent.Type.LayoutRequest and watched is self._all.currentWidget():
            self._fit()
        return super().eventFilter(watched, event)

    def _fit(self) -> None:
        """Leave room for a bar only where there has to be one."""
        if self._fitting:
            return
        self._fitting = True
        room = self.maximumViewportSize()
        for _ in range(2):
            needed = self.needed(room.width())
            self._all.resize(room.expandedTo(needed))
            room = self._without_bars(needed)
        self._fitting = False

    def _without_bars(self, needed: QSize) -> QSize:
        """Give the room that is left beside the bars that are needed."""
        room, all_of_it = self.maximumViewportSize(), self.maximumViewportSize()
        if needed.height() > all_of_it.height():
            room.setWidth(room.width() - self.verticalScrollBar().sizeHint().width())
        if needed.width() > all_of_it.width():
            room.setHeight(room.height() - self.horizontalScrollBar().sizeHint().height())
        return room
