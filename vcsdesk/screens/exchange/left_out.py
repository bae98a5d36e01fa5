"""Which columns are left out though something stands in them, with a way to give them a meaning."""

from collections.abc import Mapping

from PySide6.QtCore import Signal

from vcsdesk.formats.spreadsheets.left_out import left_out_words
from vcsdesk.lists.column import Tone
from vcsdesk.ui.band import Band
from vcsdesk.ui.buttons import PlainButton


class LeftOutBand(Band):
    """Stands over the columns while one that holds something is left out."""

    wanted = Signal(str)
    """A column is to be given a meaning; carries its heading."""

    def __init__(self) -> None:
        self.give = PlainButton("Choose what it means")
        super().__init__(Tone.WARNING, self.give, sign="triangle-alert")
        self._headings: list[str] = []
        self._next = 0
        self.pressed.connect(self._ask_next)

    def show_cells(self, cells: Mapping[str, int]) -> None:
        """Say what is left out, with how many cells; nothing where there is nothing."""
        self._headings = [heading for heading, number in cells.items() if number]
        self.give.set_words("Choose what it means" if len(self._headings) == 1 else "Choose what they mean")
        if self._headings:
            self.say(left_out_words(cells))
        else:
            self.hide()

    def _ask_next(self) -> None:
        """Go on to the next of them with every press."""
        self._next = self._next % len(self._headings)
        self.wanted.emit(self._headings[self._next])
        self._next += 1
