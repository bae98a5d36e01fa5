"""What papers lack, in sentences that the window and the command line share."""

from collections.abc import Sequence

from vcsdesk.printing import MissingLetter, UnboundPaper
from vcsdesk.wording import listed

_MOST = 3


def lacking(letters: Sequence[MissingLetter], untagged: Sequence[str], most: int = _MOST) -> str:
    """Say which letters could not be printed, and the first bound papers a screen reader cannot follow."""
    said: list[str] = []
    if letters:
        said.append(f"No letters on this computer print {listed(map(str, letters))}.")
    if untagged:
        they = "it" if len(untagged) == 1 else "they"
        said.append(f"Screen readers cannot follow {_named(untagged, most)} as {they} came.")
    return " ".join(said)


def not_bound(unbound: Sequence[UnboundPaper]) -> str:
    """Say which papers could not be bound in, and why each of them."""
    titles: dict[str, list[str]] = {}
    for paper in unbound:
        titles.setdefault(paper.reason, []).append(paper.title)
    said = (f"{_named(named)} could not be bound in. {reason}" for reason, named in titles.items())
    return " ".join(said)


def _named(titles: Sequence[str], most: int = _MOST) -> str:
    return listed((f"“{title}”" for title in titles), most)
