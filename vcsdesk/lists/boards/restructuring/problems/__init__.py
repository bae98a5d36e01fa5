"""What stands in the way of applying a draft: in the draft itself, in the tree, and in what came later."""

from collections.abc import Iterator

from vcsdesk.lists.boards.restructuring.effects import Problem
from vcsdesk.lists.boards.restructuring.plan import Plan
from vcsdesk.lists.boards.restructuring.problems.gaps import gaps
from vcsdesk.lists.boards.restructuring.problems.later import later_facts
from vcsdesk.lists.boards.restructuring.problems.places import misplaced
from vcsdesk.lists.boards.restructuring.problems.seats import misseated
from vcsdesk.lists.boards.restructuring.problems.times import out_of_time
from vcsdesk.store import Store


def problems(store: Store, plan: Plan) -> tuple[Problem, ...]:
    """Give all that stops a draft; what has been applied has no problems any more."""
    return () if plan.draft.is_applied else tuple(_all(store, plan))


def _all(store: Store, plan: Plan) -> Iterator[Problem]:
    yield from gaps(plan.structure)
    yield from out_of_time(plan.structure)
    yield from misplaced(store, plan.structure)
    yield from misseated(store, plan)
    yield from later_facts(store, plan)
