"""Printing from the command line: each file named when it is done, and what she should know afterwards."""

from collections.abc import Container, Iterable, Sequence
from datetime import date
from pathlib import Path

import click

from vcsdesk.documents.beside import said_beside
from vcsdesk.documents.catalogue import document_named
from vcsdesk.documents.gathering import Wish, gathered_at_once
from vcsdesk.documents.handing_out import HandedOut, Handing, hand_out, put_away
from vcsdesk.documents.lacking import lacking
from vcsdesk.documents.making import PrintedRun, let_go, take_back, taken_away
from vcsdesk.documents.not_as_typed import letters_of, not_as_typed
from vcsdesk.documents.printable import Target
from vcsdesk.documents.usual_message import usual_message
from vcsdesk.operations.printing.giving import give
from vcsdesk.printing.choices import Choices
from vcsdesk.records.printing.given_paper import GivenHow
from vcsdesk.store import Store


def print_for(
    store: Store,
    document_name: str,
    targets: Sequence[Target],
    out: Path,
    on: date,
    today: date,
    choices: Choices | None = None,
    since: date | None = None,
    *,
    remembered: bool = False,
) -> HandedOut:
    """Print a document for each target into a folder, as of a day, and say what she should know.

    What is handed out is remembered as given.
    """
    document = document_named(document_name)
    wish = Wish(
        documents=(document,),
        targets=tuple(targets),
        on=on,
        printed_on=today,
        since=since,
        out_folder=out,
        choices=choices or Choices(),
    )
    handing = Handing(run=gathered_at_once(store, wish), message=usual_message(store))
    try:
        otherwise = not_as_typed(handing.run, lambda *_: None)
        _warn(map(str, otherwise))
        done = hand_out(handing, _tell)
    except BaseException:
        if files := take_back(handing.run):
            _warn([taken_away(files)])
        raise
    finally:
        put_away(handing)
    try:
        if remembered:
            give(store, document.title, done.saved, GivenHow.SAVED)
            give(store, document.title, done.drafted, GivenHow.E_MAIL_DRAFT)
    finally:
        let_go(done.printed)
    _warn(_to_know(done.printed, letters_of(otherwise)))
    _warn(f"No draft for {who}: {why}." for who, why in done.not_drafted)
    return done


def _warn(sentences: Iterable[str]) -> None:
    for sentence in sentences:
        click.echo(sentence, err=True)


def _tell(done: int, total: int, file_name: str) -> None:
    """Name a file that is made; for whom there is none, and why, is told at the end."""
    if total and file_name:
        click.echo(f"{done} of {total}: {file_name}")


def _to_know(run: PrintedRun, letters_told: Container[str]) -> list[str]:
    """Say what is missing from what was printed, and what came without tags."""
    letters = [each for each in run.missing_letters if each.letter not in letters_told]
    said = [f"Not printed for {each.words}. {each.refusal}" for each in run.refused]
    said += [*map(str, run.unbound), lacking(letters, run.untagged), said_beside(run)]
    return [each for each in said if each]
