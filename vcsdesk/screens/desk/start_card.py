"""Where to begin while a borough is empty: three things to put in, or all at once from a spreadsheet."""

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

_ALL_AT_ONCE = "Or boards, seats and people at once, from a spreadsheet you keep: choose it, or drop it here."


class StartCard(Card):
    """Shown on Today until there is a first board."""

    def __init__(self, desk: Desk) -> None:
        super().__init__("Start here")
        self.inside.addWidget(
            label("This borough is empty so far. Today fills by itself as you put things in.", wrap=True)
        )
        for words, sign, why, kind in _STEPS:
            self.inside.addSpacing(6)
            button = PlainButton(words, sign, main=kind is Body)
            button.clicked.connect(lambda _=False, kind=kind: desk.show_record(kind, 0))
            self.inside.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
            self.inside.addWidget(label(why, Tone.MUTED, wrap=True))
        self.inside.addSpacing(6)
        self.bring_in = PlainButton("Bring in boards and seats…", "log-in")
        self.bring_in.clicked.connect(lambda: desk.do(lambda: self._bring_in(desk)))
        self.inside.addWidget(self.bring_in, 0, Qt.AlignmentFlag.AlignLeft)
        self.inside.addWidget(label(_ALL_AT_ONCE, Tone.MUTED, wrap=True))

    def _bring_in(self, desk: Desk) -> None:
        from vcsdesk.screens.exchange.bringing_in import choose_and_bring_in

        choose_and_bring_in(self, desk)
