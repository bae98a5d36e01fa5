"""Reading the source of a sample whole: its own files, and what all samples share."""

import tomllib

import msgspec

from vcsdesk.operations.desk.sample.source import Source
from vcsdesk.places import resource

_TABLES = list[dict[str, object]]


def read_source(name: str) -> Source:
    """Read the whole source of a sample: every TOML file of its folder, and the texts all samples share."""
    folder = resource("samples") / name
    found: dict[str, object] = {"name": name}
    for file in sorted(folder.glob("*.toml")):
        found |= tomllib.loads(file.read_text(encoding="utf-8"))
    found["bodies"] = _with_usual(found.pop("bodies"), found.pop("usual", {}), found.pop("usual_seat", {}))
    found["texts"] = _own_before_shared(found.get("texts", []))
    found["glossary"] = [*_shared("glossary"), *msgspec.convert(found.get("glossary", []), _TABLES)]
    return msgspec.convert(found, Source)


def _with_usual(bodies: object, usual: object, usual_seat: object) -> list[dict[str, object]]:
    """Give every sub-group, and its seats, what the source says once for all of them."""
    raw = msgspec.convert(bodies, list[dict[str, object]])
    plain = msgspec.convert(usual, dict[str, object])
    seat = msgspec.convert(usual_seat, dict[str, object])
    return [_filled_up(body, plain, seat) if "kind" not in body else body for body in raw]


def _filled_up(
    body: dict[str, object], usual: dict[str, object], seat: dict[str, object]
) -> dict[str, object]:
    seats = msgspec.convert(body.get("seats", []), list[dict[str, object]])
    return usual | body | {"seats": [seat | each for each in seats]}


def _own_before_shared(own: object) -> list[dict[str, object]]:
    """Put the handbook together: shared sections, in whose place a borough's own of the same title stands."""
    mine = {str(text["title"]): text for text in msgspec.convert(own, _TABLES)}
    sections = [mine.pop(str(text["title"]), text) for text in _shared("handbook", "texts")]
    return [*sections, *mine.values()]


def _shared(file: str, table: str = "") -> list[dict[str, object]]:
    """Read a table that all samples share, from the file beside their folders."""
    text = (resource("samples") / f"{file}.toml").read_text(encoding="utf-8")
    return msgspec.convert(tomllib.loads(text)[table or file], _TABLES)
