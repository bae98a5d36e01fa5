"""Which bodies a restructure ends, what carries on from each, and where the groups under them go."""

from collections.abc import Mapping

import msgspec

from vcsdesk.lists.boards.restructuring.draft import Draft, Target
from vcsdesk.records.boards.lineage import LineageKind
from vcsdesk.records.boards.restructure_change import ChangeKind, RestructureChange


class Ending(msgspec.Struct, frozen=True, kw_only=True):
    """A body that ends: by which line, and what carries on from it."""

    body_id: int
    line: RestructureChange
    successors: tuple[Target, ...]

    @property
    def heir(self) -> Target | None:
        """The one body that takes its groups, where just one carries on."""
        return self.successors[0] if len(self.successors) == 1 else None

    @property
    def became(self) -> LineageKind:
        """How what carries on came out of it."""
        return LineageKind.MERGED if self.line.kind is ChangeKind.MERGE else LineageKind.SPLIT


def endings(draft: Draft) -> Mapping[int, Ending]:
    """Give every body that a restructure ends, by its id."""
    found = [ending for line in draft.lines for ending in _of(draft, line)]
    return {ending.body_id: ending for ending in found}


def splits_going_on(draft: Draft) -> Mapping[int, RestructureChange]:
    """Give the splits whose body goes on beside what leaves it, by the body's id."""
    return {
        line.body_id: line
        for line in draft.lines
        if line.kind is ChangeKind.SPLIT and line.goes_on and line.body_id
    }


def _of(draft: Draft, line: RestructureChange) -> list[Ending]:
    if line.kind is ChangeKind.MERGE:
        into = (draft.result(line),)
        return [Ending(body_id=each, line=line, successors=into) for each in draft.merges(line)]
    if not line.body_id:
        return []
    if line.kind is ChangeKind.ABOLISH:
        return [Ending(body_id=line.body_id, line=line, successors=())]
    if line.kind is ChangeKind.SPLIT and not line.goes_on:
        parts = tuple(draft.result(part) for part in draft.parts(line))
        return [Ending(body_id=line.body_id, line=line, successors=parts)]
    return []
