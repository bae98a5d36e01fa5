"""The chosen row of a list said in full under it, where its cells have no room for all their words."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject

from vcsdesk.lists.column import Row
from vcsdesk.screens.beside import is_narrowed
from vcsdesk.ui.labels import PlainLabel, label, tip
from vcsdesk.ui.list_panel import ListPanel
from vcsdesk.wording import shortened

_MOST_LETTERS = 240
_LOW, _ROW_AIR = 7, 14


def said_in_full(panel: ListPanel[Row], say: Callable[[Row], str], most: int = _MOST_LETTERS) -> PlainLabel:
    """Make the words that follow the chosen row, as many as leave the list its room."""
    made = label("", wrap=True)

    def follow(row: Row | None) -> None:
        said = say(row) if row is not None else ""
        made.setText(shortened(said, most))
        made.setAccessibleName(said)
        made.setToolTip(tip(said))
        made.setVisible(bool(said))

    _LowFoot(panel)
    panel.row_chosen.connect(follow)
    panel.model.modelReset.connect(lambda: follow(panel.current()))
    follow(None)
    return made


class _LowFoot(QObject):
    """Leaves the room of a list’s foot to its rows where there are but a few lines of it."""

    def __init__(self, panel: ListPanel[Row]) -> None:
        super().__init__(panel)
        self._panel = panel
        panel.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Look at the room after every change of it."""
        if event.type() == QEvent.Type.Resize:
            panel = self._panel
            line = panel.fontMetrics().height() + _ROW_AIR
            panel.foot.setVisible(panel.height() > line * _LOW or is_narrowed(panel))
        return False


def show_rows(panel: ListPanel[Row], rows: Sequence[Row]) -> None:
    """Show other rows, and choose the first where none is chosen."""
    panel.show_rows(rows)
    if panel.current() is None:
        panel.choose(lambda _row: True)


def sentence(*said: str) -> str:
    """Join what there is to say, each with its full stop."""
    return " ".join(f"{each.removesuffix('.')}." for each in said if each)
