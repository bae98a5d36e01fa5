"""`export`: what the borough holds, as files that other programs read."""

from datetime import date
from pathlib import Path

import click

from vcsdesk.commands.words import FILE, Day, Surroundings


@click.group("export", short_help="Give what there is to other programs.", no_args_is_help=False)
def export() -> None:
    """Give what a borough holds to other programs, as files of their kinds.

    Example: main.py export popolo barnet.vcsdesk barnet.json
    """


@export.command("popolo", short_help="Write boards, seats and people as Popolo JSON.")
@click.argument("file", type=FILE)
@click.argument("dest", type=FILE)
@click.option(
    "--contacts", is_flag=True, help="Contact details and the desk's own notes too: not to publish."
)
@click.option("--replace", is_flag=True, help="Write over an earlier export in DEST; never over other files.")
@click.pass_obj
def popolo(around: Surroundings, file: Path, dest: Path, *, contacts: bool, replace: bool) -> None:
    """Write the boards, seats, appointments, people and organisations of FILE to DEST, with all their dates.

    It names everybody, past and present. How to reach people, what the desk notes about them and how they
    are helped is left out, unless asked for with --contacts, for a desk that takes over from yours.

    Example: main.py export popolo barnet.vcsdesk barnet.json
    """
    from vcsdesk.commands.opened import opened
    from vcsdesk.operations.exchange.giving import export_popolo

    with opened(file, around.clock) as store:
        export_popolo(store, dest, around.clock.today(), with_private=contacts, replaces=replace)
    click.echo(f"Wrote {dest}.")


@export.command("lists", short_help="Write every list as a CSV file.")
@click.argument("file", type=FILE)
@click.argument("folder", type=FILE)
@click.option("--as-at", "on", type=Day(), metavar="DATE", help="The day to look at; without it, today.")
@click.option("--replace", is_flag=True, help="Write over earlier lists in FOLDER; never over other files.")
@click.pass_obj
def lists(around: Surroundings, file: Path, folder: Path, on: date | None, *, replace: bool) -> None:
    """Write every list of the borough in FILE into FOLDER, a CSV file for each, as of a day.

    FOLDER is made where it is not there yet; the folder it lies in is not.

    Example: main.py export lists barnet.vcsdesk lists --as-at "1 September 2026"
    """
    from vcsdesk.commands.opened import opened
    from vcsdesk.operations.exchange.giving import export_lists
    from vcsdesk.wording import count

    today = around.clock.today()
    with opened(file, around.clock) as store:
        written = export_lists(store, folder, on or today, today, replaces=replace)
    click.echo(f"Wrote {count(len(written), 'list')} in {folder}.")


COMMAND = export
