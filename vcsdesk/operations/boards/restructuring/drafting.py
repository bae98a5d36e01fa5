"""A restructure is started as a draft, corrected, and discarded again."""

from datetime import date

from vcsdesk.operations import checks
from vcsdesk.records.boards.merged_body import MergedBody
from vcsdesk.records.boards.restructure import Restructure, RestructureState
from vcsdesk.records.boards.restructure_change import RestructureChange
from vcsdesk.records.boards.seat_fate import SeatFate
from vcsdesk.refused import Refused
from vcsdesk.store import Store

_WHOSE = "A restructure"


def start_restructure(
    store: Store,
    title: str,
    *,
    starts_on: date | None = None,
    decided_by: str = "",
    reason: str = "",
    told_on: date | None = None,
    note: str = "",
) -> Restructure:
    """Start the draft of a restructure; its day, who decided it and why may follow later."""
    draft = Restructure(
        title=checks.name(title, _WHOSE),
        starts_on=starts_on,
        decided_by=checks.text(decided_by),
        reason=checks.text(reason),
        told_on=told_on,
        note=checks.text(note),
    )
    with store.step("Start restructure"):
        return store.add(draft)


def correct_restructure(store: Store, restructure: Restructure, **new: object) -> Restructure:
    """Correct a draft's title, first day, who decided it, why, when we were told, or the note."""
    refuse_applied(store, restructure.id)
    tidy = checks.tidied(new)
    if "title" in tidy:
        tidy["title"] = checks.name(str(tidy["title"]), _WHOSE)
    with store.step("Correct restructure"):
        return store.change(restructure, **tidy)


def discard_restructure(store: Store, restructure: Restructure) -> None:
    """Throw a draft away, with all its lines."""
    refuse_applied(store, restructure.id)
    lines = store.find(RestructureChange, restructure_id=restructure.id)
    with store.step("Discard restructure"):
        for fate in store.find(SeatFate, restructure_id=restructure.id):
            store.remove(fate)
        for merged in store.find(MergedBody, change_id=tuple(line.id for line in lines)):
            store.remove(merged)
        for line in lines:
            store.change(line, parent_change_id=None, part_of_id=None)
        for line in lines:
            store.remove(line)
        store.remove(restructure)


def refuse_applied(store: Store, restructure_id: int) -> Restructure:
    """Refuse to redraw what holds already, and give the draft as it now is."""
    restructure = store.get(Restructure, restructure_id)
    if restructure.state is RestructureState.APPLIED:
        raise Refused(f"“{restructure.title}” has been applied.", "Reverse it first, then correct the draft.")
    return restructure
