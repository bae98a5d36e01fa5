"""Who is named in a cell: nobody, one person, or two of whom she says what they are to the seat."""

import re
from collections.abc import Sequence

import msgspec

from vcsdesk.formats.spreadsheets.asking import Asking
from vcsdesk.formats.spreadsheets.cells import says_nothing
from vcsdesk.formats.spreadsheets.named import Named
from vcsdesk.formats.spreadsheets.vacant import covering
from vcsdesk.records.boards.appointment import Capacity
from vcsdesk.rules.desk.folding import said_alike

_PARTS = re.compile(r"\s*(?:(?<![:/])/(?!/)|;|\n|&|\+|\band\b)\s*", re.IGNORECASE)
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
LEAVE, ONE, DEPUTY, SEATS, ALONE = "leave", "one", "deputy", "seats", "alone"
_OPTIONS: tuple[tuple[str, str], ...] = (
    (LEAVE, "Leave the people out"),
    (ONE, "It is one name"),
    (DEPUTY, "The first holds the seat, the others are deputies"),
    (SEATS, "Each has a seat of their own"),
)


def people_in(asking: Asking, where: str, text: str) -> tuple[Named, ...] | None:
    """Give who is named; None while it waits for an answer how several names are meant."""
    if says_nothing(text):
        return covering(asking, where, text)
    said = [part for part in _PARTS.split(text) if part]
    parts = [part for part in said if not says_nothing(part)]
    if len(said) == 1:
        parts = _by_comma(said[0])
    if not parts or (len(parts) == 1 and len(said) == 1):
        return tuple(map(_one, parts))
    answer = _ask(asking, where, text, parts)
    if answer == LEAVE:
        return None
    if answer == ONE:
        return (Named(" ".join(text.split())),)
    if answer == ALONE:
        return tuple(map(_one, parts))
    first, *others = map(_one, parts)
    if answer == DEPUTY:
        return (first, *(Named(each.name, Capacity.DEPUTY) for each in others))
    return (first, *(msgspec.structs.replace(each, own_seat=True) for each in others))


def _ask(asking: Asking, where: str, text: str, parts: Sequence[str]) -> str:
    """Ask how several names in a cell are meant, or one name beside what is none."""
    words, options = f"“{text}” looks like {len(parts)} people.", _OPTIONS
    if len(parts) < 2:
        words = f"“{text}” names {parts[0]} and something else."
        options = (*_OPTIONS[:2], (ALONE, f"Only {parts[0]} is meant"))
    return asking.ask(f"reading/names/{said_alike(text)}", where, text, words, options, LEAVE)


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
