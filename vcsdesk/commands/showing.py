"""A list as text: in words for people, in JSON for programs."""

from collections.abc import Sequence
from datetime import date
from typing import Any

import msgspec

from vcsdesk.commands.table import table
from vcsdesk.lists.boards.comparison import FIGURE_COLUMNS, Comparison
from vcsdesk.lists.boards.difference import COLUMNS
from vcsdesk.lists.listing import Listing
from vcsdesk.wording import day


def to_json(rows: Sequence[msgspec.Struct] | msgspec.Struct) -> str:
    """Write rows as a list of objects, or one as an object, with plain field names and ISO dates."""
    return msgspec.json.format(msgspec.json.encode(rows, enc_hook=str), indent=2).decode()


def as_words(listing: Listing[Any], rows: Sequence[Any], on: date, width: int | None) -> str:
    """Write rows under a heading that names the day they are of."""
    head = f"{listing.title}, {day(on)}"
    return f"{head}\n\n{table(listing.columns, rows, width) if rows else 'Nothing to show.'}"


def compared(found: Comparison, width: int | None) -> str:
    """Write what is different between two days under a heading that names both."""
    head = f"The structure on {day(found.before)} and on {day(found.after)}"
    changes = table(COLUMNS, found.changes, width) if found.changes else "Nothing changed."
    return f"{head}\n\n{table(FIGURE_COLUMNS, found.figures, width)}\n\n{changes}"
