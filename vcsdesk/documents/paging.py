"""What stays together on a page."""

from vcsdesk.printing import Part, keep_together

_MOST_ROWS = 10


def with_table(rows: int, *parts: Part) -> list[Part]:
    """Keep a short table with the words that introduce it; a long one may run over pages."""
    return [keep_together(*parts)] if rows <= _MOST_ROWS else list(parts)
