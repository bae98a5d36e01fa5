"""From loose objects to the shapes of Popolo; what does not fit is refused with its place."""

from typing import TypeVar

import msgspec

from vcsdesk.formats.incoming import RefusedRow
from vcsdesk.formats.popolo.flattening import Loose, Values
from vcsdesk.formats.popolo.places import places
from vcsdesk.formats.popolo.shapes import Shape

AnyShape = TypeVar("AnyShape", bound=Shape)


_OF_THE_PROGRAM = frozenset(
    ("created_at", "updated_at", "sort_name", "url", "html_url", "proxy_url", "sources", "@type", "@context")
)
"""What a program notes for itself."""


class Shaping:
    """Takes the objects of each list into their shape, and keeps what was refused on the way."""

    def __init__(self) -> None:
        self.refused: list[RefusedRow] = []
        self.unread: list[tuple[str, str]] = []
        self.over: list[tuple[str, str, tuple[str, ...]]] = []

    def take(
        self, name: str, kind: type[AnyShape], objects: list[Loose], *, needs_id: bool = True
    ) -> list[tuple[str, AnyShape]]:
        """Give the objects of a list that have the shape, each with where it stands."""
        fitting: list[tuple[str, AnyShape]] = []
        for loose in objects:
            try:
                shape = msgspec.convert(_tidy(loose.values), kind)
            except msgspec.ValidationError as error:
                self._refuse(loose, _why(error))
                self.unread += places(name, loose.id)
                continue
            if needs_id and not loose.id:
                self._refuse(loose, "It has no id by which others could refer to it.")
            else:
                fitting.append((loose.where, shape))
                self.over.append((loose.where, loose.what, _unread(kind, loose.values)))
        return fitting

    def _refuse(self, loose: Loose, why: str) -> None:
        self.refused.append(RefusedRow(loose.where, loose.what, why))


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


def _unread(kind: type[Shape], values: Values) -> tuple[str, ...]:
    """Name the properties of an object that are not read."""
    known = {field.name for field in msgspec.structs.fields(kind)}
    names = (name for name, value in values.items() if value and name not in known | _OF_THE_PROGRAM)
    return tuple(name.removesuffix("_id").replace("_", " ") for name in names)
