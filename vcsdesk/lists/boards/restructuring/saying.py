"""Why things end, as the records keep it: what happened, then the reason that was given."""

from vcsdesk.lists.boards.restructuring.draft import Target
from vcsdesk.lists.boards.restructuring.endings import Ending
from vcsdesk.lists.boards.restructuring.structure import Structure
from vcsdesk.records.boards.restructure_change import ChangeKind, RestructureChange
from vcsdesk.wording import listed


def why_it_ends(structure: Structure, ending: Ending) -> str:
    """Say why a body ends: Merged into Play board. Fewer meetings."""
    names = listed(structure.name(target) for target in ending.successors)
    done = {
        ChangeKind.MERGE: f"Merged into {names}.",
        ChangeKind.SPLIT: f"Split into {names}." if names else "Split.",
    }.get(ending.line.kind, "Abolished.")
    return _with_reason(structure, ending.line, done)


def why_seat_lapses(structure: Structure, line: RestructureChange) -> str:
    """Say why a seat lapses on a body that goes on after a split."""
    name = structure.name(Target(body_id=line.body_id or 0))
    return _with_reason(structure, line, f"The seat lapsed when {name} was split.")


def why_it_splits(structure: Structure, line: RestructureChange) -> str:
    """Say why parts leave a body that goes on."""
    parts = listed(structure.name(structure.draft.result(part)) for part in structure.draft.parts(line))
    return _with_reason(structure, line, f"{parts} split off.")


def _with_reason(structure: Structure, line: RestructureChange, done: str) -> str:
    reason = line.reason or structure.draft.restructure.reason
    return f"{done} {reason}".strip()
