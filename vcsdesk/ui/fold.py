"""What few people want, folded away behind a button until it is asked for."""

from collections.abc import Sequence

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from vcsdesk.ui.buttons import PlainButton

_SPACE = 14


class Fold(QWidget):
    """Some rows, and the button that shows them; without rows it is not there."""

    def __init__(self, words: str, rows: Sequence[QWidget]) -> None:
        super().__init__()
        self.rows = tuple(rows)
        self._words = words
        self.button = PlainButton(words, "chevron-down", quiet=True)
        self.button.setAutoDefault(False)
        self.button.setCheckable(True)
        self.button.toggled.connect(self._show)
        self._inside = QWidget()
        self._lay_out()
        self._show(open_=False)
        self.setVisible(bool(rows))

    @property
    def is_open(self) -> bool:
        """Tell whether the rows are seen."""
        return self.button.isChecked()

    def open(self) -> None:
        """Show the rows."""
        self.button.setChecked(True)

    def open_for(self, row: QWidget) -> None:
        """Show the rows where one of them is wanted."""
        if row in self.rows:
            self.open()

    def _show(self, open_: bool) -> None:  # noqa: FBT001  (Qt tells it so)
        self._inside.setVisible(open_)
        self.button.set_icon("chevron-up" if open_ else "chevron-down")
        self.button.setAccessibleDescription("Shown below" if open_ else "Folded away")

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self.button)
        head.addStretch(1)
        rows = QVBoxLayout(self._inside)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(_SPACE)
        for row in self.rows:
            rows.addWidget(row)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(_SPACE)
        column.addLayout(head)
        column.addWidget(self._inside)
