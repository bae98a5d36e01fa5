"""What else is done in the print room: each a button above its list.

To add one, write a function that opens your window and name it here:

    DOORS = (Door("What was given…", "history", open_given),)

The function gets the screen, to open a window over, the desk, and the paper chosen in the list or None.
"""

from collections.abc import Callable

import msgspec

from vcsdesk.lists.printing.held import REP_PACK
from vcsdesk.screens.printing.arranging.opening import open_arranging
from vcsdesk.screens.printing.given import show_given
from vcsdesk.screens.printing.given_actions import PACK_AND_WHAT_FOLLOWS
from vcsdesk.screens.printing.jargon.window import JargonWindow
from vcsdesk.screens.printing.rows import RoomRow
from vcsdesk.ui.desk import Desk
from vcsdesk.ui.screen import Screen


def open_given(screen: Screen, desk: Desk, row: RoomRow | None) -> object:
    """Open what was given: of the paper that is chosen, where it was given, or all of it."""
    if row is None or row.given_on is None:
        return show_given(screen, desk)
    kinds = PACK_AND_WHAT_FOLLOWS if row.name == REP_PACK else {row.name}
    return show_given(screen, desk, row.title, lambda given: given.document in kinds)


def open_jargon(screen: Screen, desk: Desk, _row: RoomRow | None) -> object:
    """Open the words and abbreviations."""
    window = JargonWindow(screen.window(), desk)
    window.open()
    return window


class Door(msgspec.Struct, frozen=True):
    """A way to another window: its words, its icon and what opens it."""

    words: str
    icon: str
    open: Callable[[Screen, Desk, RoomRow | None], object]


DOORS: tuple[Door, ...] = (
    Door("What was given…", "history", open_given),
    Door("Arrange sections…", "list-tree", open_arranging),
    Door("Jargon…", "book-open", open_jargon),
)
