"""What commands are handed and how they read the words typed after them."""

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import click
import msgspec

from vcsdesk.clock import Clock
from vcsdesk.refused import Refused
from vcsdesk.rules.desk.typed_dates import read_day


class Place(click.ParamType[Path]):
    """A file or a folder; nothing at all is wrong usage, not the folder one happens to be in."""

    name = "path"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Path:  # noqa: ANN401
        """Read the path."""
        if not str(value).strip():
            self.fail("No name was given.", param, ctx)
        return Path(value)


FILE = Place()


class Surroundings(msgspec.Struct, frozen=True):
    """What a command finds around it: the clock, and how a window is opened where there can be one."""

    clock: Clock
    open_window: Callable[[Path], int] | None = None


class Day(click.ParamType[date]):
    """A day as people type it; what cannot be read is wrong usage."""

    name = "date"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> date:  # noqa: ANN401
        """Read the day."""
        around = ctx.obj if ctx and isinstance(ctx.obj, Surroundings) else Surroundings(Clock())
        try:
            return value if isinstance(value, date) else read_day(str(value), around.clock.today())
        except Refused as refused:
            self.fail(str(refused), param, ctx)
