"""What is told once papers are made: how many, where, and what did not go as it should."""

from collections.abc import Sequence
from pathlib import Path

from vcsdesk.documents.beside import said_beside
from vcsdesk.documents.making import PrintedRun
from vcsdesk.printing.document import MissingLetter, UnboundPaper
from vcsdesk.wording import count, listed

_MOST = 3


def told(run: PrintedRun, title: str, folder: Path) -> str:
    """Say it in sentences."""
    said = [f"{count(len(run.paths), title.lower())} of {count(run.pages, 'page')} are in “{folder}”."]
    if len(run.paths) == 1:
        said = [f"1 {title.lower()} of {count(run.pages, 'page')} is in “{folder}”."]
    if run.refused:
        names = listed(each.words for each in run.refused[:_MOST])
        rest = len(run.refused) - _MOST
        more = f" and {rest} more" if rest > 0 else ""
        said.append(f"Not made: {names}{more}. {run.refused[0].refusal}")
    said.append(not_bound(run.unbound))
    said.append(said_beside(run))
    said.append(lacking(run.missing_letters, run.untagged))
    return " ".join(each for each in said if each)


def stopped(made: int, wanted: int, title: str, folder: Path) -> str:
    """Say what there is of papers whose making was stopped."""
    if not made:
        return f"Stopped. No {title.lower()} was made."
    are = "is" if made == 1 else "are"
    return f"Stopped. {made:,} of {count(wanted, title.lower())} {are} in “{folder}”."


def lacking(letters: Sequence[MissingLetter], untagged: Sequence[str]) -> str:
    """Say which letters could not be printed, and which bound papers a screen reader cannot follow."""
    said: list[str] = []
    if letters:
        said.append(f"No letters on this computer print {listed(map(str, letters))}.")
    if untagged:
        they = "it" if len(untagged) == 1 else "they"
        said.append(f"Screen readers cannot follow {_named(untagged)} as {they} came.")
    return " ".join(said)


def not_bound(unbound: Sequence[UnboundPaper]) -> str:
    """Say which papers could not be bound in, and why each of them."""
    titles: dict[str, list[str]] = {}
    for paper in unbound:
        titles.setdefault(paper.reason, []).append(paper.title)
    said = (f"{_named(named)} could not be bound in. {reason}" for reason, named in titles.items())
    return " ".join(said)


def _named(titles: Sequence[str]) -> str:
    rest = len(titles) - _MOST
    papers = [f"“{title}”" for title in titles[:_MOST]]
    return listed([*papers, f"{rest} more"] if rest > 0 else papers)
