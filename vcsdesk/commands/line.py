"""The command line itself: finds the command, runs it, and turns a refusal into a sentence and a number."""

import os
import sys
from collections.abc import Callable, Sequence
from importlib import import_module
from keyword import iskeyword
from pathlib import Path

import click

from vcsdesk.clock import Clock
from vcsdesk.commands import command_names
from vcsdesk.commands.words import Surroundings
from vcsdesk.faults import OUR_MISTAKE, surroundings, where_it_fell
from vcsdesk.refused import Refused

DONE, REFUSED = 0, 1


class _Words(click.Group):
    """Commands found in their folder, each imported when it is typed or listed."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """Name every command."""
        return list(command_names())

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """Import one command."""
        if cmd_name not in command_names():
            return None
        module = f"{cmd_name}_" if iskeyword(cmd_name) else cmd_name
        command: click.Command = import_module(f"vcsdesk.commands.verbs.{module}").COMMAND
        return command


_LINE = _Words(
    name="main.py",
    help=(
        "VCS Desk keeps a borough's voluntary sector seats on strategic boards: who sits where, what is due, "
        "and the paper to hand them.\n\nWithout a command, main.py opens the window; main.py FILE opens it "
        "on the borough in FILE."
    ),
    subcommand_metavar="[COMMAND [WORDS]... | FILE]",
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
)


def run(
    argv: Sequence[str],
    *,
    clock: Clock | None = None,
    open_window: Callable[[Path], int] | None = None,
) -> int:
    """Run one command: 0 when it is done, 1 when it was refused, 2 when it was typed wrongly."""
    around = Surroundings(clock or Clock(), open_window)
    try:
        answer = _LINE.main(list(argv), prog_name="main.py", standalone_mode=False, obj=around)
    except click.ClickException as wrong:
        wrong.show()
        return wrong.exit_code
    except Refused as refused:
        click.echo(str(refused), err=True)
        return REFUSED
    except (click.Abort, KeyboardInterrupt):
        click.echo("Stopped.", err=True)
        return REFUSED
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())  # whoever read us has gone
        return DONE
    except Exception as fault:
        click.echo(_details(fault), err=True)
        return REFUSED
    return answer if isinstance(answer, int) else DONE


def _details(fault: Exception) -> str:
    """Say that the program is at fault, and where, without the values."""
    return (
        f"Something went wrong inside the program. {OUR_MISTAKE} To have it mended, send these lines to "
        f"whoever looks after VCS Desk for you; they name nothing from your borough.\n\n"
        f"{surroundings()}\n{where_it_fell(type(fault), fault.__traceback__)}"
    )
