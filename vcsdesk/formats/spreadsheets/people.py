"""Who is named in a cell: nobody, one person, or two of whom she says what they are to the seat."""

import re

import msgspec

from vcsdesk.formats.spreadsheets.asking import Asking
from vcsdesk.formats.spreadsheets.cells import says_nothing
from vcsdesk.records.boards.appointment import Capacity
from vcsdesk.rules.desk.folding import said_alike

_PARTS = re.compile(r"\s*(?:/|;|\n|&|\+|\band\b)\s*", re.IGNORECASE)
_AFTER = re.compile(r"\s*\(([^()]*)\)\s*$")
_CAPACITIES = {
    "deputy": Capacity.DEPUTY,
    "sub": Capacity.DEPUTY,
    "substitute": Capacity.DEPUTY,
    "alternate": Capacity.DEPUTY,
    "interim": Capacity.INTERIM,
    "acting": Capacity.INTERIM,
    "shadow": Capacity.SHADOW,
}
_LETTERS = re.compile(r"[A-Z]{2,5}\.?")
LEAVE, ONE, DEPUTY, SEATS = "leave", "one", "deputy", "seats"
_OPTIONS = (
    (LEAVE, "Leave the people out"),
    (ONE, "It is one name"),
    (DEPUTY, "The first holds the seat, the others are deputies"),
    (SEATS, "Each has a seat of their own"),
)


class Named(msgspec.Struct, frozen=True):
    """Somebody named in a cell: as what they come where that is said, and whether to a seat of their own."""

    name: str
    capacity: Capacity | None = None
    own_seat: bool = False


def people_in(asking: Asking, where: str, text: str) -> tuple[Named, ...] | None:
    """Give who is named; None while it waits for an answer how several names are meant."""
    if says_nothing(text):
        return ()
    parts = [part for part in _PARTS.split(text) if part and not says_nothing(part)]
    if len(parts) == 1:
        parts = _by_comma(parts[0])
    if len(parts) < 2:
        return tuple(map(_one, parts))
    answer = asking.ask(
        f"reading/names/{said_alike(text)}",
        where,
        text,
        f"“{text}” looks like {len(parts)} people.",
        _OPTIONS,
        LEAVE,
    )
    if answer == LEAVE:
        return None
    if answer == ONE:
        return (Named(" ".join(text.split())),)
    first, *others = map(_one, parts)
    if answer == DEPUTY:
        return (first, *(Named(each.name, Capacity.DEPUTY) for each in others))
    return (first, *(msgspec.structs.replace(each, own_seat=True) for each in others))


def _by_comma(text: str) -> list[str]:
    """Part two full names by their comma; “Okafor, Ann” is one name turned round."""
    parts = [part.strip() for part in text.split(",") if part.strip()]
    if len(parts) != 2 or _LETTERS.fullmatch(parts[1]):
        return parts if len(parts) > 2 and all(" " in part for part in parts) else [text]
    if all(" " in part for part in parts):
        return parts
    return [f"{parts[1]} {parts[0]}"] if " " not in parts[0] else [text]


def _one(text: str) -> Named:
    """Take a role in brackets off the end of a name."""
    match = _AFTER.search(text)
    capacity = _CAPACITIES.get(said_alike(match[1])) if match else None
    return Named(_AFTER.sub("", text).strip(), capacity) if capacity else Named(text.strip())
