"""What stays together on a page."""

from vcsdesk.printing import Part, keep_together
from vcsdesk.printing.parts import Grid

_MOST_ROWS = 10


def with_table(table: Grid, *before: Part) -> list[Part]:
    """Keep a short table with the words that introduce it; a long one follows them and runs over pages."""
    return [keep_together(*before, table)] if len(table.rows) <= _MOST_ROWS else [*before, table]
