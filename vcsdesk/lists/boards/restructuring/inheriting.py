"""What a new body takes over from those it comes out of: what all of them agree on, but not the chair."""

from collections.abc import Mapping, Sequence

from vcsdesk.lists.boards.restructuring.draft import Target
from vcsdesk.lists.boards.restructuring.structure import Structure
from vcsdesk.records.boards.body import Body
from vcsdesk.records.boards.restructure_change import ChangeKind, RestructureChange

_TOGETHER = (
    ("owner_id",),
    ("notice_days", "notice_unit"),
    ("prepare_minutes",),
    ("travel_minutes",),
    ("feedback_minutes",),
    ("allows_deputies",),
    ("deputies_differ",),
    ("default_route",),
)


def sources(structure: Structure, line: RestructureChange) -> tuple[Body, ...]:
    """Give the bodies out of which a line makes its own."""
    if line.kind is ChangeKind.MERGE:
        return tuple(structure.bodies[each] for each in structure.draft.merges(line))
    split = structure.draft.line(line.part_of_id) if line.part_of_id else None
    return (structure.bodies[split.body_id],) if split and split.body_id else ()


def inherited(structure: Structure, line: RestructureChange) -> Mapping[str, object]:
    """Give what is taken over by the body that a line makes."""
    bodies = sources(structure, line)
    return {name: value for names in _TOGETHER for name, value in _agreed(bodies, names).items()}


def takes_deputies(structure: Structure, target: Target) -> bool | None:
    """Tell whether a body of the new structure allows deputies, as far as that is known."""
    if target.body_id:
        return structure.bodies[target.body_id].allows_deputies
    answer = inherited(structure, structure.draft.line(target.change_id)).get("allows_deputies")
    return answer if isinstance(answer, bool) else None


def _agreed(bodies: Sequence[Body], names: Sequence[str]) -> dict[str, object]:
    said = {tuple(getattr(body, name) for name in names) for body in bodies}
    return dict(zip(names, said.pop(), strict=True)) if len(said) == 1 else {}
