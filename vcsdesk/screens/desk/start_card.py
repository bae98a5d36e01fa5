"""Where to begin while a borough is empty: all at once from a spreadsheet, or three things one by one."""

from PySide6.QtCore import Qt

from vcsdesk.lists.column import Tone
from vcsdesk.records.boards.body import Body
from vcsdesk.records.meetings.meeting import Meeting
from vcsdesk.records.record import Record
from vcsdesk.records.sector.person import Person
from vcsdesk.ui.buttons import PlainButton
from vcsdesk.ui.card import Card
from vcsdesk.ui.desk import Desk
from vcsdesk.ui.labels import label

_STEPS: tuple[tuple[str, str, str, type[Record]], ...] = (
    ("Boards and groups", "list-tree", "First the boards and groups you sit on, with their seats.", Body),
    ("People and organisations", "users", "Then who sits there, or could, and how to reach them.", Person),
    ("Meetings", "calendar-days", "Then when each board meets; a whole series takes one form.", Meeting),
)

_ALL_AT_ONCE = (
    "Do you keep your boards, seats and reps in a spreadsheet? Choose it, or drop it on this window. "
    "You see what would happen to every row before anything is changed."
)


class StartCard(Card):
    """Shown on Today until there is a first board."""

    def __init__(self, desk: Desk) -> None:
        super().__init__("Start here")
        self.inside.addWidget(label(_ALL_AT_ONCE, wrap=True))
        self.bring_in = PlainButton("Bring in a spreadsheet…", "log-in", main=True)
        self.bring_in.clicked.connect(lambda: desk.do(lambda: self._bring_in(desk)))
        self.inside.addWidget(self.bring_in, 0, Qt.AlignmentFlag.AlignLeft)
        self.inside.addSpacing(10)
        self.inside.addWidget(
            label("Or put things in one by one. Today fills by itself as you do.", wrap=True)
        )
        for words, sign, why, kind in _STEPS:
            self._add_step(desk, words, sign, why, kind)

    def _add_step(self, desk: Desk, words: str, sign: str, why: str, kind: type[Record]) -> None:
        button = PlainButton(words, sign)
        button.clicked.connect(lambda: desk.show_record(kind, 0))
        self.inside.addSpacing(4)
        self.inside.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        self.inside.addWidget(label(why, Tone.MUTED, wrap=True))

    def _bring_in(self, desk: Desk) -> None:
        from vcsdesk.screens.exchange.bringing_in import choose_and_bring_in

        choose_and_bring_in(self, desk)
