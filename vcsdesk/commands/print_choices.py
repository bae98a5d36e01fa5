"""The choices of printing as options of a command."""

from collections.abc import Callable
from typing import Any

import click

from vcsdesk.printing.choices import Choices, Sets, Sheets, Way
from vcsdesk.printing.edition import Ink, Letters
from vcsdesk.printing.page_ranges import ANY_PAPER

_EDITIONS = {"standard": Letters.STANDARD, "large": Letters.LARGE, "very-large": Letters.LARGER}
_BOOKLETS = {"A4": Sheets.BOOKLET_A4, "A3": Sheets.BOOKLET_A3}
_OPTIONS = (
    click.option(
        "--edition",
        type=click.Choice(["as-asked", *_EDITIONS]),
        default="as-asked",
        help="The size of the letters; without it, as each has asked for.",
    ),
    click.option("--large-print", is_flag=True, help="The same as --edition large."),
    click.option("--black-and-white", is_flag=True, help="Black and white for all."),
    click.option("--a5", is_flag=True, help="On A5 pages."),
    click.option("--both-sides", is_flag=True, help="For both sides: each part begins on a new sheet."),
    click.option("--booklet", type=click.Choice([*_BOOKLETS]), help="As a booklet to fold, of these sheets."),
    click.option("--pages", default="", metavar="PAGES", help=f"Only these. {ANY_PAPER}"),
    click.option("--collate", is_flag=True, help="One file for each person, with all their papers."),
    click.option("--one-file", is_flag=True, help="One file, with a coloured sheet between people."),
    click.option("--cover-sheet", is_flag=True, help="A sheet with the address in front, for an envelope."),
    click.option("--e-mail-drafts", is_flag=True, help="Drafts for those who get papers by e-mail."),
    click.option("--as-they-get-papers", is_flag=True, help="Files or drafts, as each person gets papers."),
)


_APART = (
    ("collate", "one_file", ""),
    ("e_mail_drafts", "as_they_get_papers", ""),
    ("a5", "booklet", ""),
    ("e_mail_drafts", "booklet", "Nobody folds an e-mail."),
    ("e_mail_drafts", "one_file", "Each person has a draft of their own."),
    ("e_mail_drafts", "cover_sheet", "An e-mail goes in no envelope."),
)
"""What does not go together, and why where that is not plain."""


def with_choices(command: Callable[..., None]) -> Callable[..., None]:
    """Give a command the options by which papers are chosen to be printed."""
    for option in reversed(_OPTIONS):
        command = option(command)
    return command


def choices_from(said: dict[str, Any]) -> Choices:
    """Make choices of what was said; words that do not go together are turned away."""
    for one, other, why in _APART:
        if said[one] and said[other]:
            raise click.UsageError(f"Choose one of --{_option(one)} and --{_option(other)}. {why}".rstrip())
    if said["large_print"] and _EDITIONS.get(said["edition"]) not in (None, Letters.LARGE):
        raise click.UsageError("Choose one of --large-print and --edition.")
    way = Way.DRAFTS if said["e_mail_drafts"] else Way.FILES
    sets = Sets.PERSON if said["collate"] else Sets.EACH
    return Choices(
        way=Way.AS_ASKED if said["as_they_get_papers"] else way,
        letters=Letters.LARGE if said["large_print"] else _EDITIONS.get(said["edition"]),
        ink=Ink.BLACK if said["black_and_white"] else None,
        sheets=_BOOKLETS.get(said["booklet"], Sheets.A5 if said["a5"] else Sheets.A4),
        both_sides=said["both_sides"],
        sets=Sets.ONE if said["one_file"] else sets,
        cover_sheet=said["cover_sheet"],
        pages=said["pages"],
    )


def _option(name: str) -> str:
    return name.replace("_", "-")
