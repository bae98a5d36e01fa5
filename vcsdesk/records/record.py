"""What a table and a summed list are made of."""

from collections.abc import Mapping
from typing import ClassVar

import msgspec


class Record(msgspec.Struct, frozen=True, kw_only=True, array_like=True):
    """One row of one table; `id` is 0 until the store has kept it."""

    table: ClassVar[str]
    schema: ClassVar[Mapping[str, str]]

    id: int = 0


class View(msgspec.Struct, frozen=True, kw_only=True, array_like=True, gc=False):
    """One row of a list that joins or sums, read with named parameters."""

    select: ClassVar[str]
