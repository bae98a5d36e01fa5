"""What a draft does not say yet."""

from collections.abc import Iterator

from vcsdesk.lists.boards.restructuring.draft import Draft, makes
from vcsdesk.lists.boards.restructuring.effects import Problem
from vcsdesk.lists.boards.restructuring.structure import Structure
from vcsdesk.records.boards.restructure_change import ChangeKind, RestructureChange


def gaps(structure: Structure) -> Iterator[Problem]:
    """Give what is still to be filled in."""
    draft = structure.draft
    if draft.restructure.starts_on is None:
        yield Problem(
            message="The draft has no first day.", hint="Say from which day the new structure holds."
        )
    if not draft.lines:
        yield Problem(message="The draft has no lines.", hint="Add what becomes of which board or group.")
    for line in draft.lines:
        for message, hint in _missing(structure, line):
            yield Problem(message=message, hint=hint, change_id=line.id, body_id=line.body_id)


def _missing(structure: Structure, line: RestructureChange) -> Iterator[tuple[str, str]]:
    draft = structure.draft
    if line.body_id is None and line.kind not in {ChangeKind.MERGE, ChangeKind.CREATE}:
        yield f"Line {_number(draft, line)} does not say which board or group.", "Choose one, or remove it."
    if not line.name and line.kind is ChangeKind.RENAME and line.body_id is not None:
        yield f"{structure.name(draft.result(line))} has no new name yet.", "Type the name."
    if not line.name and makes(line):
        yield f"The group that change {_number(draft, line)} makes has no name.", "Type its name."
    if line.kind is ChangeKind.MERGE:
        yield from _merged(draft, line)
    if line.kind is ChangeKind.SPLIT and line.body_id is not None and not draft.parts(line):
        yield f"{structure.name(draft.result(line))} is split into nothing.", "Add what comes out of it."


def _merged(draft: Draft, line: RestructureChange) -> Iterator[tuple[str, str]]:
    merged, number = len(draft.merges(line)), _number(draft, line)
    if not merged:
        yield f"Line {number} does not say what is merged.", "Choose the boards or groups, or remove it."
    elif merged == 1 and line.body_id is None:
        yield f"Line {number} merges only one board or group.", "Choose another, or rename it instead."


def _number(draft: Draft, line: RestructureChange) -> int:
    return draft.lines.index(line) + 1
