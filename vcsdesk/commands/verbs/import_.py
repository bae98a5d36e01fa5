"""`import`: what other files say of boards, seats and people."""

from pathlib import Path

import click

from vcsdesk.commands.words import FILE, Surroundings


@click.group("import", short_help="Bring in what other files say.", no_args_is_help=False)
def import_() -> None:
    """Bring what other files say into a borough.

    Example: main.py import boards reps.xlsx barnet.vcsdesk --dry-run
    """


@import_.command("boards", short_help="Bring in boards, seats and who sits in them.")
@click.argument("source", type=FILE)
@click.argument("file", type=FILE)
@click.option("--map", "mapping", metavar="MAP", help="Which column means what: a JSON file, or a kept name.")
@click.option("--as", "name", metavar="NAME", help="Whose edition it is; without it, told by what it says.")
@click.option("--encoding", default="", metavar="NAME", help="How the letters of a CSV file are written.")
@click.option("--answers", type=FILE, metavar="ANSWERS", help="A JSON file of answers, by question.")
@click.option("--dry-run", is_flag=True, help="Say what would be done, and do nothing.")
@click.option("--json", "as_json", is_flag=True, help="Print JSON that accounts for everything read.")
@click.pass_obj
def boards(
    around: Surroundings,
    source: Path,
    file: Path,
    mapping: str | None,
    name: str | None,
    encoding: str,
    answers: Path | None,
    *,
    dry_run: bool,
    as_json: bool,
) -> int:
    """Bring boards, seats and reps into FILE from SOURCE, a CSV, XLSX, XLS or ODS file or Popolo JSON.

    Nothing that is recorded is overwritten: where SOURCE says something else, it is a question, and
    --answers decides it. The same again changes nothing; a newer edition tells what is new, gone and
    changed. It ends with 1 when a row was refused; the others are in.

    MAP is like {"columns": {"Committee": "board", "Who": "person"}}; other columns are guessed from their
    headings. ANSWERS is like {"reading/role/chair": "representative"}.

    Example: main.py import boards reps.xlsx barnet.vcsdesk --map mine.json --dry-run
    """
    from vcsdesk.commands.bringing import Wishes, bring_boards

    wishes = Wishes(
        mapping=mapping, name=name, encoding=encoding, answers=answers, is_trial=dry_run, as_json=as_json
    )
    return bring_boards(around, source, file, wishes)


COMMAND = import_
