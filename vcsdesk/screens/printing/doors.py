"""What else is done in the print room: each a button above its list.

To add one, write a function that opens your window and name it here:

    DOORS = (Door("What was given…", "history", open_given),)

The function gets the screen, to open a window over, the desk, and the paper chosen in the list or None.
"""

from collections.abc import Callable

import msgspec

from vcsdesk.screens.printing.arranging.opening import open_arranging
from vcsdesk.screens.printing.rows import RoomRow
from vcsdesk.ui.desk import Desk
from vcsdesk.ui.screen import Screen


class Door(msgspec.Struct, frozen=True):
    """A way to another window: its words, its icon and what opens it."""

    words: str
    icon: str
    open: Callable[[Screen, Desk, RoomRow | None], object]


DOORS: tuple[Door, ...] = (Door("Arrange sections…", "list-tree", open_arranging),)
