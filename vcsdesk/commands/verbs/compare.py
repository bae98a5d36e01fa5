"""`compare`: what is different in the structure between two days, in words or as JSON."""

import shutil
import sys
from datetime import date
from pathlib import Path

import click

from vcsdesk.commands.words import FILE, Day, Surroundings


@click.command("compare", short_help="Compare the structure on two days.")
@click.argument("file", type=FILE)
@click.argument("one", metavar="DATE", type=Day())
@click.argument("other", metavar="DATE", type=Day())
@click.option("--json", "as_json", is_flag=True, help="Print JSON: the figures and the changes.")
@click.pass_obj
def compare_(around: Surroundings, file: Path, one: date, other: date, *, as_json: bool) -> None:
    """Say which boards, groups and seats of the borough in FILE came, went or changed between two days.

    Example: main.py compare barnet.vcsdesk "1 March 2026" "1 October 2026"
    """
    from vcsdesk.commands.opened import opened
    from vcsdesk.commands.showing import compared, to_json
    from vcsdesk.lists.boards.comparison import compare

    with opened(file, around.clock) as store:
        found = compare(store, one, other, around.clock.today())
    if as_json:
        click.echo(to_json(found))
    else:
        click.echo(compared(found, shutil.get_terminal_size().columns if sys.stdout.isatty() else None))


COMMAND = compare_
