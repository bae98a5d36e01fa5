"""The lines of a draft: what becomes of which body, each added as a step of its own."""

from collections.abc import Sequence

import msgspec

from vcsdesk.operations import checks
from vcsdesk.operations.boards.restructuring.clashes import refuse_clash, refuse_place
from vcsdesk.operations.boards.restructuring.drafting import refuse_applied
from vcsdesk.records.boards.body import Body, BodyKind, Level
from vcsdesk.records.boards.merged_body import MergedBody
from vcsdesk.records.boards.restructure import Restructure
from vcsdesk.records.boards.restructure_change import ChangeKind, RestructureChange
from vcsdesk.store import Store

Place = Body | RestructureChange | None
"""Where a body is to stand: under a standing one, under one that a line of the draft makes, or on top."""


class NewBody(msgspec.Struct, frozen=True, kw_only=True):
    """What is known so far of a body that a draft makes."""

    name: str = ""
    short_name: str = ""
    kind: BodyKind = BodyKind.SUBGROUP
    level: Level = Level.NOT_KNOWN
    parent: Place = None
    new_seats: int = 0


def draft_rename(
    store: Store,
    restructure: Restructure,
    body: Body | None,
    name: str = "",
    *,
    short_name: str = "",
    reason: str = "",
) -> RestructureChange:
    """Add to a draft that a body is called otherwise."""
    line = _line(ChangeKind.RENAME, restructure.id, body, reason)
    line = msgspec.structs.replace(line, name=called(name), short_name=checks.text(short_name))
    return _keep(store, line, "Draft new name")


def draft_move(
    store: Store, restructure: Restructure, body: Body | None, parent: Place = None, *, reason: str = ""
) -> RestructureChange:
    """Add to a draft that a body stands under another, or on top."""
    line = _line(ChangeKind.MOVE, restructure.id, body, reason)
    return _keep(store, msgspec.structs.replace(line, **under(parent)), "Draft move")


def draft_merger(
    store: Store,
    restructure: Restructure,
    bodies: Sequence[Body] = (),
    *,
    into: Body | None = None,
    new: NewBody | None = None,
    reason: str = "",
) -> RestructureChange:
    """Add to a draft that bodies become a new one, or go into one that stands.

    A standing body keeps its name and its place; of `new` only the number of new seats is taken for it.
    """
    line = _made(_line(ChangeKind.MERGE, restructure.id, into, reason), new or NewBody())
    return _keep(store, line, "Draft merger", bodies)


def draft_split(
    store: Store, restructure: Restructure, body: Body | None, *, goes_on: bool = False, reason: str = ""
) -> RestructureChange:
    """Add to a draft that a body is split: it ends, or goes on beside what leaves it.

    Its parts are added with `draft_part`.
    """
    line = _line(ChangeKind.SPLIT, restructure.id, body, reason)
    return _keep(store, msgspec.structs.replace(line, goes_on=goes_on), "Draft split")


def draft_part(
    store: Store, split: RestructureChange, new: NewBody | None = None, *, reason: str = ""
) -> RestructureChange:
    """Add to a draft one of the bodies that a split makes."""
    line = _made(_line(ChangeKind.CREATE, split.restructure_id, None, reason), new or NewBody())
    return _keep(store, msgspec.structs.replace(line, part_of_id=split.id), "Draft part of split")


def draft_abolition(
    store: Store, restructure: Restructure, body: Body | None, *, reason: str = ""
) -> RestructureChange:
    """Add to a draft that a body ends and nothing carries on from it."""
    return _keep(store, _line(ChangeKind.ABOLISH, restructure.id, body, reason), "Draft abolition")


def draft_creation(
    store: Store, restructure: Restructure, new: NewBody | None = None, *, reason: str = ""
) -> RestructureChange:
    """Add to a draft that a body is set up which comes out of none."""
    line = _made(_line(ChangeKind.CREATE, restructure.id, None, reason), new or NewBody())
    return _keep(store, line, "Draft new board or group")


def under(parent: Place) -> dict[str, int | None]:
    """Give the fields of a line that say where its body is to stand."""
    return {
        "parent_id": parent.id if isinstance(parent, Body) else None,
        "parent_change_id": parent.id if isinstance(parent, RestructureChange) else None,
    }


def called(name: str) -> str:
    """Tidy a name as the body will bear it; a draft may leave it empty for now."""
    return checks.name(name, "A board or group") if checks.text(name) else ""


def _line(kind: ChangeKind, restructure_id: int, body: Body | None, reason: str) -> RestructureChange:
    return RestructureChange(
        restructure_id=restructure_id,
        kind=kind,
        body_id=body.id if body else None,
        reason=checks.text(reason),
    )


def _made(line: RestructureChange, new: NewBody) -> RestructureChange:
    checks.whole_number(new.new_seats, "The number of new seats")
    return msgspec.structs.replace(
        line,
        name=called(new.name),
        short_name=checks.text(new.short_name),
        body_kind=new.kind,
        level=new.level,
        new_seats=new.new_seats,
        **under(new.parent),
    )


def _keep(store: Store, line: RestructureChange, step: str, merged: Sequence[Body] = ()) -> RestructureChange:
    """Add a line after the others, with the bodies it merges."""
    refuse_applied(store, line.restructure_id)
    refuse_place(store, line)
    refuse_clash(store, line, [body.id for body in merged])
    others = store.find(RestructureChange, restructure_id=line.restructure_id)
    place = max((other.place for other in others), default=0) + 1
    with store.step(step):
        kept = store.add(msgspec.structs.replace(line, place=place))
        store.add_all(MergedBody(change_id=kept.id, body_id=body.id) for body in merged)
        return kept
