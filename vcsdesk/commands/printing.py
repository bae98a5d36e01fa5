"""Printing from the command line: each file named when it is done, and what she should know afterwards."""

from collections.abc import Sequence
from datetime import date
from pathlib import Path

import click

from vcsdesk.documents.beside import said_beside
from vcsdesk.documents.catalogue import document_named
from vcsdesk.documents.making import PrintedRun, print_documents
from vcsdesk.documents.printable import Target
from vcsdesk.operations.printing.giving import give
from vcsdesk.printing.edition import Edition
from vcsdesk.records.printing.given_paper import GivenHow
from vcsdesk.store import Store
from vcsdesk.wording import listed


def print_for(
    store: Store,
    document_name: str,
    targets: Sequence[Target],
    out: Path,
    on: date,
    today: date,
    edition: Edition | None = None,
    since: date | None = None,
    *,
    remembered: bool = False,
) -> PrintedRun:
    """Print a document for each target into a folder, as of a day, and say what she should know.

    What is handed out is remembered as given.
    """
    title = document_named(document_name).title

    def remember(done: PrintedRun) -> None:
        give(store, title, done.given, GivenHow.SAVED)

    keep = remember if remembered else None
    run = print_documents(store, document_name, targets, out, edition, on, today, _tell, since, keep)
    for sentence in _to_know(run):
        click.echo(sentence, err=True)
    return run


def _tell(done: int, total: int, file_name: str) -> None:
    click.echo(f"{done} of {total}: {file_name}")


def _to_know(run: PrintedRun) -> list[str]:
    """Say what is missing from what was printed, and what came without tags."""
    said = [f"Not printed for {each.words}. {each.refusal}" for each in run.refused]
    said += [f"“{paper.title}” could not be bound in. {paper.reason}" for paper in run.unbound]
    if run.missing_letters:
        said.append(f"No typeface here has {listed(map(str, run.missing_letters))}.")
    if run.untagged:
        said.append(f"Screen readers cannot follow these papers as they came: {listed(run.untagged)}.")
    return [*said, beside] if (beside := said_beside(run)) else said
