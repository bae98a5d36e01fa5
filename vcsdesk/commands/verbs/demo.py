"""`demo`: a borough like hers, its overload in words, its paper, and the window on it."""

import shlex
from pathlib import Path
from typing import TYPE_CHECKING

import click

from vcsdesk.commands.words import FILE, Surroundings
from vcsdesk.wording import count, listed

if TYPE_CHECKING:
    from vcsdesk.store import Store


@click.command("demo", short_help="See it all at once on a sample borough.")
@click.option("--no-window", is_flag=True, help="Do not open the window afterwards.")
@click.option("--out", type=FILE, metavar="FOLDER", help="Where the sample and its paper go.")
@click.pass_obj
def demo(around: Surroundings, out: Path | None, *, no_window: bool) -> int:
    """Make the Hillingdon sample, say who is overloaded, print every rep pack and the handbook, and open it.

    Without a folder, it goes into “VCS Desk demo” among your documents.

    Example: main.py demo --no-window --out demo
    """
    from vcsdesk.commands.opened import opened
    from vcsdesk.operations.desk.samples import make_sample
    from vcsdesk.places import documents_folder

    folder = out or documents_folder() / "VCS Desk demo"
    file = make_sample("hillingdon", _free_place(folder), around.clock)
    click.echo(f"Made {file}, a borough with two main boards and 35 sub-groups.\n")
    with opened(file, around.clock) as store:
        _say_overload(store, around)
        _print_paper(store, around, folder)
    return show_window(around, file, wanted=not no_window)


def show_window(around: Surroundings, file: Path, *, wanted: bool) -> int:
    """Open the window where it is wanted and there can be one, or say how to."""
    if not wanted or around.open_window is None:
        click.echo(f"Open it with: python3 main.py {shlex.quote(str(file))}")
        return 0
    click.echo("Opening the window.")
    return around.open_window(file)


def _free_place(folder: Path) -> Path:
    """Find a name that is not taken, so that no earlier demo is lost."""
    from vcsdesk.files import refused_file

    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise refused_file(folder, error) from error
    file, number = folder / "hillingdon.vcsdesk", 1
    while file.exists():
        number += 1
        file = folder / f"hillingdon {number}.vcsdesk"
    return file


def _say_overload(store: "Store", around: Surroundings) -> None:
    from vcsdesk.lists.desk.overload import overload

    for person in overload(store, around.clock.today()):
        click.echo(f"{person.sentence}\nThe heaviest: {listed(person.heaviest)}.\n")


def _print_paper(store: "Store", around: Surroundings, folder: Path) -> None:
    from vcsdesk.commands.printing import print_for
    from vcsdesk.documents.catalogue import document_named
    from vcsdesk.documents.targets import targets

    today, printed = around.clock.today(), 0
    for name in ("rep-pack", "handbook"):
        found = targets(store, document_named(name), today, today)
        run = print_for(store, name, found, folder, today, today)
        printed += len(run.printed.paths)
    click.echo(f"\nPrinted {count(printed, 'file')} in {folder}.")


COMMAND = demo
