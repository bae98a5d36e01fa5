"""Promises to representatives, with room to say after two meetings whether they were kept."""

from collections.abc import Iterable, Sequence

from vcsdesk.printing import Part, bullets, grid
from vcsdesk.printing.parts import Grid
from vcsdesk.records.boards.commitment import Commitment, PromisedBy

_ANSWER = "Yes / No"


def made_by(who: PromisedBy, promises: Iterable[Commitment], body_id: int | None = None) -> tuple[str, ...]:
    """Choose the promises somebody made: those for every body, and those for one body if it is named."""
    bodies = {None, body_id}
    return tuple(each.text for each in promises if each.promised_by is who and each.body_id in bodies)


def score_card(promises: Sequence[str]) -> Grid:
    """Set promises out with room to mark them after the first and the third meeting."""
    rows = [(promise, _ANSWER, _ANSWER) for promise in promises]
    headings = ("What is promised", "Kept by your first meeting", "Kept by your third meeting")
    return grid(headings, rows, (5, 2, 2), "Each promise, with Yes and No to circle after two meetings")


def promise_list(promises: Iterable[str]) -> Part:
    """List promises."""
    return bullets(promises)
