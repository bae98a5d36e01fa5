"""What two lines of a draft can never do together, and what a line can never do by itself."""

from collections.abc import Sequence
from datetime import date

from vcsdesk.operations.boards.names import name_on
from vcsdesk.records.boards.body import Body
from vcsdesk.records.boards.merged_body import MergedBody
from vcsdesk.records.boards.restructure import Restructure
from vcsdesk.records.boards.restructure_change import ChangeKind, RestructureChange
from vcsdesk.refused import Refused
from vcsdesk.store import Store

_DOES = {
    ChangeKind.RENAME: "renames",
    ChangeKind.MOVE: "moves",
    ChangeKind.MERGE: "merges",
    ChangeKind.SPLIT: "splits",
    ChangeKind.ABOLISH: "abolishes",
    ChangeKind.CREATE: "sets up",
}


def refuse_clash(store: Store, line: RestructureChange, merged: Sequence[int]) -> None:
    """Refuse a line about a body that another line ends, or that does the same to it, or ends it too."""
    if line.body_id in merged:
        raise Refused(
            "A board or group cannot be merged into itself.", "Choose another one for it to go into."
        )
    ends, concerns = _ends(line, merged), _concerns(line, merged)
    for other in store.find(RestructureChange, restructure_id=line.restructure_id, order_by="place"):
        if other.id == line.id:
            continue
        theirs = merged_by(store, other)
        clash = (ends & _concerns(other, theirs)) | (concerns & _ends(other, theirs))
        if other.kind is line.kind is not ChangeKind.MERGE:
            clash |= concerns & _concerns(other, theirs)
        if clash:
            draft, body = store.get(Restructure, line.restructure_id), store.get(Body, min(clash))
            raise Refused(
                f"Another change of this draft already {_DOES[other.kind]} "
                f"{name_on(store, body, draft.starts_on or date.max)}.",
                "Correct that change, or remove it first.",
            )


def refuse_place(store: Store, line: RestructureChange) -> None:
    """Refuse to put a body under itself, directly or by way of the lines of the same draft."""
    above, seen = line.parent_change_id, {line.id} - {0}
    while above:
        if above in seen:
            raise Refused(
                "A board or group cannot stand under itself or under one of its own groups.",
                "Choose another place.",
            )
        seen.add(above)
        above = store.get(RestructureChange, above).parent_change_id
    if line.kind is ChangeKind.MOVE and line.body_id is not None and line.body_id == line.parent_id:
        raise Refused("A board or group cannot stand under itself.", "Choose another place for it.")


def merged_by(store: Store, line: RestructureChange) -> list[int]:
    """Give the bodies that a line merges."""
    return [merged.body_id for merged in store.find(MergedBody, change_id=line.id)]


def _ends(line: RestructureChange, merged: Sequence[int]) -> set[int]:
    if line.kind is ChangeKind.MERGE:
        return set(merged)
    over = line.kind is ChangeKind.ABOLISH or (line.kind is ChangeKind.SPLIT and not line.goes_on)
    return {line.body_id} if over and line.body_id else set()


def _concerns(line: RestructureChange, merged: Sequence[int]) -> set[int]:
    return {*merged, *([line.body_id] if line.body_id else [])}
