"""What blocks called `x_vcsdesk` say, as fields of incoming things."""

from functools import cache

import msgspec

from vcsdesk.formats.incoming import IncomingThing
from vcsdesk.formats.popolo.shapes import More
from vcsdesk.records.partial_date import PartialDate
from vcsdesk.refused import Refused


def told_beyond(kind: type[IncomingThing], more: More | None) -> dict[str, object]:
    """Give the fields of a thing that a block says; Refused where a value is none that the field can have."""
    found: dict[str, object] = {}
    for name, value in (more or {}).items():
        field = name.removesuffix("_id")
        if field not in _types(kind):
            continue
        try:
            found[field] = msgspec.convert(value, _types(kind)[field], dec_hook=_partial)
        except (msgspec.ValidationError, ValueError) as error:
            raise Refused(f"“{value}” is not known here as “{name}”.") from error
    return found


def blocks(more: More | None, name: str) -> list[More]:
    """Give the blocks that stand under a name within a block: one, several or none."""
    value = (more or {}).get(name)
    several = value if isinstance(value, list) else [value]
    return [each for each in several if isinstance(each, dict)]


@cache
def _types(kind: type[IncomingThing]) -> dict[str, object]:
    own = ("key", "where", "stands", "of")
    return {field.name: field.type for field in msgspec.structs.fields(kind) if field.name not in own}


def _partial(kind: type, value: object) -> object:
    assert kind is PartialDate
    return PartialDate(str(value))
