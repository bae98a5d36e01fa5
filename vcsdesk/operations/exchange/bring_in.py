"""Bringing boards, seats and people in from a source: tried first, then done as one step."""

from collections.abc import Callable, Mapping
from datetime import date

import msgspec

from vcsdesk.formats.incoming import Incoming
from vcsdesk.operations.exchange.accounting import brought, gone, unread
from vcsdesk.operations.exchange.bringing import Bringing
from vcsdesk.operations.exchange.origins import Origins
from vcsdesk.operations.exchange.report import Report
from vcsdesk.operations.exchange.sources import find_source, keep_source
from vcsdesk.store import Store

_NO_ANSWERS: Mapping[str, str] = {}
Told = Callable[[int, int], object]
"""Hears now and then how much is done, of how much."""


def _untold(_done: int, _total: int) -> None:
    """Tell nobody."""


class _OnlyTried(Exception):  # noqa: N818  (what it says is what it is)
    """A trial is over; carries what it found."""

    def __init__(self, report: Report) -> None:
        super().__init__()
        self.report = report


def bring_in(
    store: Store,
    incoming: Incoming,
    *,
    source: str,
    today: date,
    answers: Mapping[str, str] = _NO_ANSWERS,
    mapping: str = "",
    told: Told = _untold,
) -> Report:
    """Bring in what a source says, as one step; what is refused leaves nothing behind.

    `answers` are hers to the questions of an earlier report, by their ids. `mapping` is how its columns are
    read, kept with the source for the next edition.
    """
    with store.step("Bring in boards and seats"):
        return _bring(store, incoming, source, today, answers, mapping, told)


def try_out(
    store: Store,
    incoming: Incoming,
    *,
    source: str,
    today: date,
    answers: Mapping[str, str] = _NO_ANSWERS,
    told: Told = _untold,
) -> Report:
    """Tell what bringing in would do: the same work, taken back at the end."""
    try:
        with store.step("Try out"):
            report = _bring(store, incoming, source, today, answers, None, told)
            raise _OnlyTried(report)
    except _OnlyTried as tried:
        return msgspec.structs.replace(tried.report, is_trial=True)


def _bring(
    store: Store,
    incoming: Incoming,
    source: str,
    today: date,
    answers: Mapping[str, str],
    mapping: str | None,
    told: Told,
) -> Report:
    """Do the work; without a mapping, not even an empty one, what came from where is not remembered."""
    known = find_source(store, source, incoming.kind)
    origins = Origins(store, known)
    bringing = Bringing(store, incoming, origins, answers, today)
    bringing.bring_all(told)
    present = {*bringing.read.things, *incoming.unread}
    missed = gone(bringing, origins.gone(bringing.now, present))
    items = (*unread(incoming), *brought(bringing), *missed)
    report = Report(
        source=known.name,
        is_trial=False,
        rows=incoming.rows,
        items=items,
        remarks=incoming.remarks,
        not_taken=incoming.not_taken,
    )
    if mapping is not None:
        kept = keep_source(store, known, mapping, None if report.changes_nothing else today)
        origins.keep(kept, bringing.now, present)
    return report
