"""Bodies that a draft speaks of and that are not there on its day."""

from collections.abc import Iterator

from vcsdesk.lists.boards.restructuring.draft import Target
from vcsdesk.lists.boards.restructuring.effects import Problem
from vcsdesk.lists.boards.restructuring.structure import Structure
from vcsdesk.records.boards.restructure_change import RestructureChange
from vcsdesk.rules.boards.current import is_past
from vcsdesk.wording import on_or_in, plain_day


def out_of_time(structure: Structure) -> Iterator[Problem]:
    """Give each body of a line that had ended, is to end, or begins only later."""
    draft = structure.draft
    for line in draft.lines:
        for body_id in filter(None, (line.body_id, *draft.merges(line))):
            yield from _absent(structure, line, body_id)


def _absent(structure: Structure, line: RestructureChange, body_id: int) -> Iterator[Problem]:
    first_day, end = structure.draft.first_day, structure.bodies[body_id].valid_to
    name, over = structure.name_before(body_id), is_past(end, first_day)
    if over or (end is not None and body_id in structure.ended):
        yield Problem(
            message=f"{name} {'ended' if over else 'is to end'} {on_or_in(end or '')} already.",
            hint="Choose an earlier first day, or remove it from this draft.",
            change_id=line.id,
            body_id=body_id,
        )
    elif body_id not in structure.before:
        yield Problem(
            message=f"{name} is not there yet on the day before {plain_day(first_day)}.",
            hint="Choose a later first day, or remove it from this draft.",
            change_id=line.id,
            body_id=body_id,
        )


def is_there_after(structure: Structure, target: Target) -> bool:
    """Tell whether a body is there from the first day of the new structure."""
    standing = target.body_id in structure.after and target.body_id not in structure.ended
    return bool(target.change_id) or standing
