"""`sample`: a borough to look around in."""

from pathlib import Path

import click

from vcsdesk.commands.words import FILE, Surroundings
from vcsdesk.operations.desk.sample.offered import SAMPLES

_NAMES = tuple(each.name for each in SAMPLES)
_HELP = f"""
Make the sample borough NAME in FILE, with dates around today.

NAME is one of: {", ".join(_NAMES)}.

Example: main.py sample {_NAMES[0]} {_NAMES[0]}.vcsdesk
"""


@click.command("sample", short_help="Make a sample borough.", help=_HELP)
@click.argument("name", metavar="NAME")
@click.argument("file", type=FILE)
@click.pass_obj
def sample(around: Surroundings, name: str, file: Path) -> None:
    """Make a sample borough in a file."""
    from vcsdesk.operations.desk.samples import make_sample

    if name not in _NAMES:
        raise click.UsageError(f"There is no sample called “{name}”. Choose one of: {', '.join(_NAMES)}.")
    make_sample(name, file, around.clock)
    click.echo(f"Made {file}: the sample borough {name}.")


COMMAND = sample
