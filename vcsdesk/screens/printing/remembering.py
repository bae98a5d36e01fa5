"""Remembering what left the desk without holding the window up: one paper's pages between two events."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QTimer

from vcsdesk.operations.printing.giving import give, keep_own_pages
from vcsdesk.printing.given import Given
from vcsdesk.records.printing.given_paper import GivenHow
from vcsdesk.ui.desk import Desk


def remember(
    desk: Desk,
    title: str,
    made: Sequence[Given],
    how: GivenHow,
    then: Callable[[], object] = lambda: None,
) -> None:
    """Keep the pages of papers one by one, and remember at the end, in one step, that they were given.

    When the borough is closed in the middle, the rest is done at once.
    """
    waiting, kept = list(made), list[Given]()

    def go_on() -> None:
        if waiting:
            kept.append(keep_own_pages(desk.store, waiting.pop(0)))
            timer.start()
        else:
            give(desk.store, title, kept, how)
            then()

    def do() -> None:
        if not desk.do(go_on):
            then()

    def finish() -> None:
        while timer.isActive():
            timer.stop()
            do()

    timer = QTimer(desk, interval=0, singleShot=True)
    timer.timeout.connect(do)
    desk.closed.connect(finish)
    timer.start()
