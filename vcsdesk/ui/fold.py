"""What few people want, folded away until a button is pressed that stands wherever it is always seen."""

from collections.abc import Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from vcsdesk.ui.buttons import PlainButton

_SPACE = 14


class Fold(QWidget):
    """Some rows, and the button that shows them; without rows neither is there."""

    def __init__(self, words: str, rows: Sequence[QWidget]) -> None:
        super().__init__()
        self.rows = tuple(rows)
        self.button = PlainButton(words, "chevron-down", quiet=True)
        self.button.setAutoDefault(False)
        self.button.setCheckable(True)
        self.button.toggled.connect(self._show)
        if not rows:
            self.button.hide()
        self._lay_out()
        self._show(open_=False)

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
        self.setVisible(open_)
        self.button.set_icon("chevron-up" if open_ else "chevron-down")
        self.button.setAccessibleDescription("Shown above" if open_ else "Folded away")

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(_SPACE)
        for row in self.rows:
            column.addWidget(row)
