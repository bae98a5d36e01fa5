"""`sample`: a borough to look around in."""

from pathlib import Path

import click

from vcsdesk.commands.words import FILE, Surroundings


@click.command("sample", short_help="Make a sample borough.")
@click.argument("name", metavar="NAME")
@click.argument("file", type=FILE)
@click.pass_obj
def sample(around: Surroundings, name: str, file: Path) -> None:
    """Make the sample borough NAME in FILE: hillingdon, lewisham or sutton, with dates around today.

    Example: main.py sample hillingdon h.vcsdesk
    """
    from vcsdesk.operations.desk.samples import SAMPLES, make_sample

    names = [each.name for each in SAMPLES]
    if name not in names:
        raise click.UsageError(f"There is no sample called “{name}”. Choose one of: {', '.join(names)}.")
    make_sample(name, file, around.clock)
    click.echo(f"Made {file}: the sample borough {name}.")


COMMAND = sample
