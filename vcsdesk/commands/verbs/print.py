"""`print`: documents as PDF files."""

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from vcsdesk.commands.print_choices import choices_from, with_choices
from vcsdesk.commands.words import FILE, Day, Surroundings
from vcsdesk.printing.choices import Choices

if TYPE_CHECKING:
    from vcsdesk.printing.document import Document


@click.command("print", short_help="Print documents as PDF files.")
@click.argument("name", metavar="DOCUMENT", required=False)
@click.argument("file", type=FILE, required=False)
@click.option(
    "--list",
    "only_list",
    is_flag=True,
    help="Name the documents there are, with when they are wanted and what for.",
)
@click.option("--all", "everybody", is_flag=True, help="Print it for everybody and everything it is for.")
@click.option("--for", "wanted", metavar="TEXT", help="Print it for what or whoever is so named.")
@click.option("--as-at", "on", type=Day(), metavar="DATE", help="The day it is of; without it, today.")
@click.option(
    "--since", type=Day(), metavar="DATE", help="The day to compare with; without it, a year before."
)
@click.option("--out", type=FILE, metavar="FOLDER", help="Where the files go; it is made if it is not there.")
@with_choices
@click.option("--only-look", is_flag=True, help="Do not remember the papers as given to anybody.")
@click.pass_obj
def print_(
    around: Surroundings,
    /,
    name: str | None,
    file: Path | None,
    wanted: str | None,
    on: date | None,
    since: date | None,
    out: Path | None,
    *,
    only_list: bool,
    everybody: bool,
    only_look: bool,
    **said: Any,  # noqa: ANN401  (the options of the choices)
) -> None:
    """Print DOCUMENT from the borough in FILE into a folder, one PDF for each it is for.

    The file remembers what was given to whom, so that only the pages that changed are printed next time.

    Example: main.py print rep-pack barnet.vcsdesk --for "Trust board" --out packs
    """
    from vcsdesk.documents.catalogue import documents

    if only_list:
        for document in documents().values():
            click.echo(f"{document.name}  {document.title}. {document.wanted}. {document.purpose}")
        return
    if name not in documents():
        raise click.UsageError(f"Name a document: {', '.join(documents())}.")
    if file is None or out is None:
        raise click.UsageError("Name the borough's FILE, and a folder with --out.")
    _check(documents()[name], wanted, since, everybody=everybody)
    _print(around, name, file, wanted or "", (since, on), out, choices_from(said), remembered=not only_look)


def _check(document: "Document[Any]", wanted: str | None, since: date | None, *, everybody: bool) -> None:
    """Turn away words that do not go together, or not with the document."""
    if everybody and wanted is not None:
        raise click.UsageError("Choose one of --all and --for.")
    if since is not None and not document.compares:
        raise click.UsageError(f"“{document.title}” does not compare days: leave --since out.")
    if document.about and not everybody and wanted is None:
        raise click.UsageError("Say whom it is for: --all, or --for TEXT.")
    if wanted is not None and not wanted.strip():
        raise click.UsageError("Name a board, a seat, a person or a restructure after --for.")


def _print(
    around: Surroundings,
    name: str,
    file: Path,
    wanted: str,
    days: tuple[date | None, date | None],
    out: Path,
    choices: Choices,
    *,
    remembered: bool,
) -> None:
    from vcsdesk.commands.opened import opened
    from vcsdesk.commands.printing import print_for
    from vcsdesk.documents.catalogue import document_named
    from vcsdesk.documents.targets import targets
    from vcsdesk.refused import Refused
    from vcsdesk.wording import count

    today = around.clock.today()
    since, on = days[0], days[1] or today
    if since is not None and since >= on:
        raise click.UsageError("--since has to be a day before the one that the paper is of.")
    with opened(file, around.clock) as store:
        found = targets(store, document_named(name), on, today, wanted)
        run = print_for(store, name, found, out, on, today, choices, since, remembered=remembered)
    if run.printed.paths:
        click.echo(f"Printed {count(len(run.printed.paths), 'file')} in {out}.")
    elif not run.drafts:
        raise Refused("Nothing was made.", "Put right what is said above, or make files to print.")
    if run.drafts:
        click.echo(f"Wrote {count(len(run.drafts), 'e-mail draft')}; nothing was sent.")
    if run.printed.refused:
        raise Refused(f"{count(len(run.printed.refused), 'paper')} could not be printed, as said above.")


COMMAND = print_
