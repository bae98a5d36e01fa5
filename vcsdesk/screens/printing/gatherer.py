"""Gathering a run between events, so that the window draws and answers while what it needs is read."""

from collections.abc import Generator

from vcsdesk.documents.gathering import Wish, gathering
from vcsdesk.documents.print_run import PrintRun
from vcsdesk.ui.desk import Desk
from vcsdesk.ui.pieces import Pieces

_AT_ONCE_SECONDS = 0.004


class Gatherer(Pieces):
    """Gathers one run, a few papers at a time, while the worker gets ready; gives how many of how many."""

    def __init__(self, desk: Desk, wish: Wish) -> None:
        super().__init__(desk, _gathering(desk, wish), _AT_ONCE_SECONDS)


def _gathering(desk: Desk, wish: Wish) -> Generator[tuple[int, int], None, PrintRun]:
    """Gather the first paper, which takes by far the longest, before the worker takes up the computer."""
    steps = gathering(desk.store, wish)
    far = next(steps)
    yield far
    for _ in desk.jobs.warming():
        yield far
    return (yield from steps)
