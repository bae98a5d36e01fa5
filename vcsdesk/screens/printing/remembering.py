"""Remembering what left the desk without holding the window up: one paper's pages between two events."""

from collections.abc import Generator, Sequence

from vcsdesk.documents.making import PrintedRun, let_go, letting_go
from vcsdesk.operations.printing.giving import give, keep_own_pages
from vcsdesk.printing.given import Given
from vcsdesk.records.printing.given_paper import GivenHow
from vcsdesk.refused import Refused
from vcsdesk.store import Store
from vcsdesk.ui.desk import Desk
from vcsdesk.ui.pieces import Pieces


def remember(desk: Desk, title: str, made: Sequence[Given], how: GivenHow) -> Pieces:
    """Keep the pages of papers one by one, and remember at the end, in one step, that they were given.

    When the borough is closed in the middle, the rest is done at once.
    """
    return _to_the_end(desk, _remembering(desk.store, title, made, how))


def remember_run(
    desk: Desk, title: str, run: PrintedRun, given: Sequence[tuple[Sequence[Given], GivenHow]]
) -> Pieces:
    """Remember what of a run was given by each means, and take away what lay ready for that."""
    return _to_the_end(desk, _remembering_run(desk, title, run, given))


def _remembering_run(
    desk: Desk, title: str, run: PrintedRun, given: Sequence[tuple[Sequence[Given], GivenHow]]
) -> Generator[None, None, None]:
    try:
        for made, how in given:
            yield from _remembering(desk.store, title, made, how)
    except Refused as refusal:
        desk.refused.emit(refusal)
    except Exception:
        let_go(run)
        raise
    yield from letting_go(run)


def _remembering(
    store: Store, title: str, made: Sequence[Given], how: GivenHow
) -> Generator[None, None, None]:
    kept: list[Given] = []
    for each in made:
        kept.append(keep_own_pages(store, each))
        yield
    give(store, title, kept, how)
    yield


def _to_the_end(desk: Desk, steps: Generator[None, None, None]) -> Pieces:
    """Take one step between two events, and all that are left when the borough is closed."""
    pieces = Pieces(desk, steps)
    pieces.refused.connect(desk.refused.emit)
    desk.closed.connect(pieces.finish)
    pieces.start()
    return pieces
