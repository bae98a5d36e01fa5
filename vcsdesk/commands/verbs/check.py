"""`check`: whether a file is whole and its records make sense together."""

from pathlib import Path

import click

from vcsdesk.commands.words import FILE, Surroundings


@click.command("check", short_help="Check that a borough file is sound.")
@click.argument("file", type=FILE)
@click.pass_obj
def check(around: Surroundings, file: Path) -> None:
    """Check that FILE is undamaged and that its records make sense together.

    Says each problem in a sentence. Example: main.py check barnet.vcsdesk
    """
    from vcsdesk.commands.opened import opened
    from vcsdesk.lists.desk.soundness import problems
    from vcsdesk.refused import Refused
    from vcsdesk.store.checking import damage
    from vcsdesk.wording import count

    with opened(file, around.clock) as store:
        damaged = damage(store)
        found = damaged or problems(store)
    for sentence in found:
        click.echo(sentence)
    if damaged:
        raise Refused(
            f"“{file.name}” is damaged.", "Leave the file as it is, and open the latest copy you have of it."
        )
    if found:
        raise Refused(f"“{file.name}” has {count(len(found), 'problem')}.", "Put each right in the window.")
    click.echo(f"“{file.name}” is sound.")


COMMAND = check
