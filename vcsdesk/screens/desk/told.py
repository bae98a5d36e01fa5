"""What is told once many papers are made: how many, where, and what did not go as it should."""

from pathlib import Path

from vcsdesk.documents.making import PrintedRun
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
    if run.unbound:
        papers = listed(f"“{paper.title}”" for paper in run.unbound[:_MOST])
        said.append(f"{papers} could not be bound in. {run.unbound[0].reason}")
    if run.missing_letters:
        said.append(f"No letters on this computer print {listed(map(str, run.missing_letters))}.")
    return " ".join(said)
