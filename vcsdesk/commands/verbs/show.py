"""`show`: any list of the window, in words or as JSON."""

import shutil
import sys
from datetime import date
from pathlib import Path

import click

from vcsdesk.commands.words import FILE, Day, Surroundings


@click.command("show", short_help="Show a list of the window.")
@click.argument("name", metavar="LIST")
@click.argument("file", type=FILE)
@click.option("--as-at", "on", type=Day(), metavar="DATE", help="The day to look at; without it, today.")
@click.option("--json", "as_json", is_flag=True, help="Print JSON: a list of objects.")
@click.pass_obj
def show(around: Surroundings, name: str, file: Path, on: date | None, *, as_json: bool) -> None:
    """Show a list of the borough in FILE, as of a day.

    Example: main.py show seats barnet.vcsdesk --as-at "1 September 2026"
    """
    from vcsdesk.commands.opened import opened
    from vcsdesk.commands.showing import as_words, to_json
    from vcsdesk.lists.catalogue import listings

    listing = listings().get(name)
    if listing is None:
        raise click.UsageError(f"There is no list called “{name}”. Choose one of: {', '.join(listings())}.")
    today = around.clock.today()
    with opened(file, around.clock) as store:
        rows = listing.rows(store, on or today, today)
    if as_json:
        click.echo(to_json(rows))
    else:
        width = shutil.get_terminal_size().columns if sys.stdout.isatty() else None
        click.echo(as_words(listing, rows, on or today, width))


COMMAND = show
