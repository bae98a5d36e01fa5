"""Putting many values into a list at once, as one step: pasting a block, and filling down."""

from collections.abc import Sequence
from typing import Any

import msgspec

from vcsdesk.formats.harmless import as_typed
from vcsdesk.refused import Refused
from vcsdesk.ui.cells import Cells


class Put(msgspec.Struct, frozen=True):
    """One text for one cell."""

    row: Any
    column: int
    text: str


def block(text: str) -> list[list[str]]:
    """Read what a spreadsheet put on the clipboard."""
    lines = text.replace("\r\n", "\n").rstrip("\n").split("\n")
    return [[as_typed(cell) for cell in line.split("\t")] for line in lines]


def pasted(cells: list[list[str]], rows: Sequence[Any], columns: Sequence[int], chosen: int) -> list[Put]:
    """Lay a block from its first cell over rows and columns; one single value fills every chosen row."""
    if len(cells) == 1 and len(cells[0]) == 1:
        return [Put(row, columns[0], cells[0][0]) for row in rows[: max(chosen, 1)]]
    return [
        Put(row, column, text)
        for row, line in zip(rows, cells, strict=False)
        for column, text in zip(columns, line, strict=False)
    ]


def put_all(cells: Cells[Any], puts: Sequence[Put]) -> None:
    """Run the operation of every cell; Refused names the row where it stopped."""
    for put in puts:
        edit = cells.edit(put.column, put.row)
        if edit is None:
            title = cells.columns[put.column].title
            raise Refused(
                f"“{title}” cannot be changed in “{cells.text(0, put.row)}”.", "Nothing was changed."
            )
        kind = edit.kind_for(put.row)
        try:
            value = kind.read(put.text)
            if kind.write(value) != kind.write(cells.columns[put.column].value(put.row)):
                edit.change(put.row, value)
        except Refused as refusal:
            message = f"At “{cells.text(0, put.row)}”: {refusal.message}"
            raise Refused(message, f"{refusal.hint} Nothing was changed.".strip()) from refusal
