"""A layout that sets widgets side by side and begins a new line where there is no more room."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem

GAP = 6


class FlowLayout(QLayout):
    """Widgets in lines, as words are."""

    def __init__(self) -> None:
        super().__init__()
        self._items: list[QLayoutItem] = []
        self.setContentsMargins(0, 0, 0, 0)

    def addItem(self, item: QLayoutItem) -> None:  # noqa: N802
        """Take another widget."""
        self._items.append(item)

    def count(self) -> int:
        """Count the widgets."""
        return len(self._items)

    def itemAt(self, number: int) -> QLayoutItem | None:  # noqa: N802
        """Give one by its place."""
        return self._items[number] if 0 <= number < len(self._items) else None

    def takeAt(self, number: int) -> QLayoutItem | None:  # noqa: N802
        """Give one up."""
        return self._items.pop(number) if 0 <= number < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:  # noqa: N802
        """Want no more room than is needed."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:  # noqa: N802
        """Grow in height where the lines break."""
        return True

    def heightForWidth(self, width: int) -> int:  # noqa: N802
        """Tell how high it is at a width."""
        return self._place(QRect(0, 0, width, 0), move=False)

    def setGeometry(self, where: QRect) -> None:  # noqa: N802
        """Put the widgets in their places."""
        super().setGeometry(where)
        self._place(where, move=True)

    def sizeHint(self) -> QSize:
        """Ask for the widest widget and its height."""
        return self.minimumSize()

    def minimumSize(self) -> QSize:  # noqa: N802
        """Never be narrower than the widest widget."""
        size = QSize(0, 0)
        for item in self._items:
            size = size.expandedTo(item.minimumSize())
        return size

    def _place(self, where: QRect, *, move: bool) -> int:
        left, top, high = where.left(), where.top(), 0
        for item in self._items:
            size = item.sizeHint()
            if left > where.left() and left + size.width() > where.right() + 1:
                left, top, high = where.left(), top + high + GAP, 0
            if move:
                item.setGeometry(QRect(left, top, min(size.width(), where.width()), size.height()))
            left += size.width() + GAP
            high = max(high, size.height())
        return top + high - where.top()
