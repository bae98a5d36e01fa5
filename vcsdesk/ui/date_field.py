"""A field into which dates are typed, with the date understood said beside it in full."""

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent

from vcsdesk import wording
from vcsdesk.refused import Refused
from vcsdesk.ui.complaint import Complaint
from vcsdesk.ui.desk import Desk
from vcsdesk.ui.kinds import Day, Kind
from vcsdesk.ui.labels import tip
from vcsdesk.ui.lines import ONLY_LOOKING_ELSEWHERE, RoundLine


class TypedField(RoundLine):
    """A line that says in a bubble under it what is understood; Enter or leaving it takes the value."""

    taken = Signal(object)
    """Carries the value, or None for an empty line."""

    def __init__(self, kind: Kind, name: str, sign: str = "") -> None:
        super().__init__(sign=sign)
        self._kind = kind
        self._said = ""
        self._bubble: Complaint | None = None
        self.setPlaceholderText(kind.hint)
        self.setAccessibleName(name)
        self.textEdited.connect(self._echo)
        self.returnPressed.connect(self.take)

    def say(self, text: str) -> None:
        """Show a text that stands for what is in use."""
        self._said = text
        self.setText(text)

    def take(self) -> None:
        """Take what was typed, or say why not."""
        if self.text() == self._said:
            return
        try:
            value = self._kind.read(self.text())
        except Refused as refusal:
            self._show(str(refusal), wrong=True)
            return
        self._hide()
        self.taken.emit(value)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Let typing replace what is there."""
        super().focusInEvent(event)
        self.selectAll()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Take what was typed when left, or go back to what is in use where it cannot be understood."""
        super().focusOutEvent(event)
        if event.reason() not in ONLY_LOOKING_ELSEWHERE:
            self.take()
            self.setText(self._said)
        self._hide()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go back to what is in use on Escape."""
        if event.key() == Qt.Key.Key_Escape:
            self.setText(self._said)
            self._hide()
            return
        super().keyPressEvent(event)

    def _echo(self, text: str) -> None:
        try:
            said = self._kind.echo(text)
        except Refused:
            said = ""
        self._show(said, wrong=False) if said else self._hide()

    def _show(self, text: str, *, wrong: bool) -> None:
        if self._bubble is None:
            self._bubble = Complaint(self.window())
        self._bubble.show_at(self.mapTo(self.window(), QPoint(0, self.height() + 2)), text, wrong=wrong)

    def _hide(self) -> None:
        if self._bubble is not None:
            self._bubble.hide()


class DayLookedAt(TypedField):
    """The day the borough is looked at, in the header of the window."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(Day(lambda: desk.today), "Look at the borough as at", "calendar-days")
        self._desk = desk
        self.setToolTip(tip("Type the day to look at: 3/12/26, 3 Dec, thu, today or +3 (Ctrl+T)"))
        self.taken.connect(desk.look_at)
        desk.on_changed.connect(lambda _day: self._follow())
        self._follow()

    def _follow(self) -> None:
        """Show the day that is looked at."""
        desk = self._desk
        self.say("Today" if desk.on == desk.today else wording.short_day(desk.on))
