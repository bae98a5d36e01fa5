"""What stays together on a page."""

from vcsdesk.printing import Part, keep_together, para
from vcsdesk.printing.parts import Grid
from vcsdesk.wording import capital

_MOST_ROWS = 10


def with_table(title: Part, how_many: str, table: Grid) -> list[Part]:
    """Keep a short table whole below its heading; say of a long one how many it lists, and let it run on."""
    if len(table.rows) <= _MOST_ROWS:
        return [keep_together(title, table)]
    return [title, para(f"{capital(how_many)}."), table]
