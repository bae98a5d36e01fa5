"""`new`: an empty borough."""

from pathlib import Path

import click

from vcsdesk.commands.words import FILE, Surroundings


@click.command("new", short_help="Make an empty borough.")
@click.argument("file", type=FILE)
@click.option("--name", metavar="TEXT", help="What the borough is called; without it, the file's own name.")
@click.pass_obj
def new(around: Surroundings, file: Path, name: str | None) -> None:
    """Make an empty borough in FILE, to be filled in the window.

    Example: main.py new barnet.vcsdesk --name Barnet
    """
    from vcsdesk.operations import checks
    from vcsdesk.operations.desk.borough import name_borough
    from vcsdesk.store.making import make_file

    called = checks.name(file.stem if name is None else name, "The borough")
    make_file(file, around.clock, lambda store: name_borough(store, called))
    click.echo(f"Made {file}: an empty borough called {called}.")


COMMAND = new
