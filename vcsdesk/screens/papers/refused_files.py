"""Files that were not taken in: one in a message, several in a list that stays, each with its reason."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from vcsdesk.lists.column import Tone
from vcsdesk.refused import Refused
from vcsdesk.ui.card import Card
from vcsdesk.ui.desk import Desk
from vcsdesk.ui.first_size import first_size
from vcsdesk.ui.labels import label
from vcsdesk.ui.lines import scrolling
from vcsdesk.ui.reading_window import reading_window
from vcsdesk.ui.speech import announce
from vcsdesk.wording import count

_SIZE = QSize(720, 560)


def tell_refused(parent: QWidget, desk: Desk, refused: Sequence[Refused], of: int) -> QDialog | None:
    """Say why files were not taken in, of so many that were chosen."""
    if len(refused) == 1:
        desk.refused.emit(refused[0])
    return _list(parent, refused, of) if len(refused) > 1 else None


def _list(parent: QWidget, refused: Sequence[Refused], of: int) -> QDialog:
    title = f"{len(refused)} of {count(of, 'file')} were not taken in"
    window, column = reading_window(parent.window(), title)
    inside = QWidget()
    cards = QVBoxLayout(inside)
    cards.setContentsMargins(2, 2, 12, 2)
    cards.setSpacing(10)
    for each in refused:
        card = Card()
        card.inside.addWidget(label(each.message, Tone.WARNING, wrap=True))
        if each.hint:
            card.inside.addWidget(label(each.hint, wrap=True))
        cards.addWidget(card)
    cards.addStretch(1)
    area = scrolling(inside)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # for the arrow keys to scroll it
    area.setAccessibleName(title)
    column.insertWidget(1, area, 1)
    window.resize(first_size(_SIZE))
    window.open()
    announce(window, " ".join([title, *map(str, refused)]))
    return window
