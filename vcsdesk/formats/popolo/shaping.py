"""From loose objects to the shapes of Popolo; what does not fit is refused with its place."""

from typing import TypeVar

import msgspec

from vcsdesk.formats.incoming import RefusedRow
from vcsdesk.formats.popolo.flattening import Loose, Values
from vcsdesk.formats.popolo.shapes import Shape

AnyShape = TypeVar("AnyShape", bound=Shape)


def shaped(kind: type[AnyShape], objects: list[Loose]) -> tuple[list[tuple[str, AnyShape]], list[RefusedRow]]:
    """Give the objects that have the shape, each with where it stands, and the others as refused."""
    fitting: list[tuple[str, AnyShape]] = []
    refused = []
    for loose in objects:
        try:
            fitting.append((loose.where, msgspec.convert(_tidy(loose.values), kind)))
        except msgspec.ValidationError as error:
            refused.append(RefusedRow(loose.where, loose.what, _why(error)))
    return fitting, refused


def _tidy(values: Values) -> Values:
    """Take numbers for the text they stand for, and nothing for what is null or blank."""
    found: Values = {}
    for name, value in values.items():
        if name == "x_vcsdesk":
            found[name] = value
        elif isinstance(value, list):
            found[name] = [_tidy(each) if isinstance(each, dict) else each for each in value]
        elif isinstance(value, int | float) and not isinstance(value, bool):
            found[name] = str(value)
        elif isinstance(value, str):
            found |= {name: value.strip()} if value.strip() else {}
        elif value is not None:
            found[name] = value
    return found


def _why(error: msgspec.ValidationError) -> str:
    """Say which property is wrong, in words."""
    field = str(error).partition("`$.")[2].partition("`")[0]
    return f"“{field}” is not what Popolo has there." if field else "It is not what Popolo has there."
