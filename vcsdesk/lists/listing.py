"""A list of the window, the command line and paper: the same rows for all three."""

from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING, Generic

import msgspec

from vcsdesk.lists.column import Column, Row

if TYPE_CHECKING:
    from vcsdesk.store import Store


class Listing(msgspec.Struct, Generic[Row], frozen=True):
    """A named list: its columns, and a function that reads its rows as of a day."""

    name: str
    """The word for it on the command line, such as `workload`."""
    title: str
    columns: tuple[Column[Row], ...]
    rows: Callable[["Store", date, date], tuple[Row, ...]]
    """Takes the store, the day to look at and today."""
