"""All objects of a file in four lists, however they lie within one another.

Popolo lets memberships lie in persons, organizations and posts, posts in organizations, and a whole person,
organization or post in place of its id. Files come as one object with lists, as one list, or as the answer
of a service with the list in it.
"""

import json
from collections import deque
from collections.abc import Iterator

import msgspec

from vcsdesk.formats.incoming import RefusedRow

Values = dict[str, object]


class Loose(msgspec.Struct):
    """One object, and where it stands in the file."""

    where: str
    values: Values

    @property
    def id(self) -> str | None:
        """Give its id, if it has one."""
        return text(self.values, "id")

    @property
    def what(self) -> str:
        """Say what it is called."""
        named = (text(self.values, name) for name in ("name", "label", "role", "id"))
        return next((name for name in named if name), "")


class Flat:
    """The objects of a file by class, and what of it could not be told."""

    def __init__(self, found: object) -> None:
        self.lists: dict[str, list[Loose]] = {name: [] for name in LISTS}
        self.areas: dict[str, str] = {}
        self.periods: dict[str, Values] = {}
        self.refused: list[RefusedRow] = []
        self.is_ours = isinstance(found, dict) and isinstance(found.get("x_vcsdesk"), dict)
        self._known: dict[tuple[str, str], Loose] = {}
        self._within: deque[tuple[str, object, str, Values]] = deque()
        for name, where, values in _objects(found):
            self._take(name, where, values)
        while self._within:  # what lies within something comes after all that stands by itself
            name, value, where, told = self._within.popleft()
            self._take_within(name, value, where, told)

    @property
    def count(self) -> int:
        """Count the objects."""
        return sum(map(len, self.lists.values()))

    def _take(self, name: str, where: str, value: object, *, within: bool = False) -> None:
        """Take one object; a second look at a known one from within another only adds what was not said."""
        if not isinstance(value, dict):
            said = json.dumps(value, ensure_ascii=False)[:40]
            self.refused.append(RefusedRow(where, said, "It is no object of Popolo."))
            return
        loose = Loose(where, {key: each for key, each in value.items() if each is not None})
        self._open_up(name, loose)
        if name not in LISTS:
            self._take_aside(name, loose)
            return
        known = self._known.get((name, loose.id)) if loose.id else None
        if known is None:
            self.lists[name].append(loose)
            if loose.id:
                self._known[name, loose.id] = loose
        elif within:
            known.values = loose.values | known.values
        elif loose.values != known.values:
            why = f"Its id “{loose.id}” is that of {known.where} too."
            self.refused.append(RefusedRow(where, loose.what, why))

    def _take_aside(self, name: str, loose: Loose) -> None:
        """Take what is only read for its name or its dates."""
        if name == "areas" and loose.id:
            self.areas[loose.id] = loose.what
        if name == "events" and loose.id:
            self.periods[loose.id] = loose.values

    def _open_up(self, name: str, loose: Loose) -> None:
        """Put aside what lies within an object, with what its place there says of it."""
        for inner, (kind, told_as) in _WITHIN.get(name, {}).items():
            value = loose.values.pop(inner, None)
            told: Values = {told_as: loose.id} if told_as and loose.id else {}
            if name == "posts" and inner == "memberships":
                told |= {"organization_id": text(loose.values, "organization_id")}
            if value and not told_as and isinstance(value, dict):
                loose.values.setdefault(f"{inner}_id", value.get("id"))
            if value:
                self._within.append((kind, value, loose.where, told))

    def _take_within(self, name: str, value: object, where: str, told: Values) -> None:
        several = value if isinstance(value, list) else [value]
        for number, each in enumerate(several, 1):
            which = f"{_ONE[name]} {number}" if isinstance(value, list) else _ONE[name]
            whole = told | each if isinstance(each, dict) else each
            self._take(name, f"{which} of {where}", whole, within=True)


LISTS = ("organizations", "persons", "posts", "memberships")
_ONE = {
    "organizations": "organization",
    "persons": "person",
    "posts": "post",
    "memberships": "membership",
    "areas": "area",
    "events": "event",
}
_SPELT = {"people": "persons", "organisations": "organizations"} | {name: name for name in _ONE}
_WITHIN: dict[str, dict[str, tuple[str, str | None]]] = {
    "persons": {"memberships": ("memberships", "person_id")},
    "organizations": {
        "memberships": ("memberships", "organization_id"),
        "posts": ("posts", "organization_id"),
        "children": ("organizations", "parent_id"),
        "parent": ("organizations", None),
        "area": ("areas", None),
    },
    "posts": {
        "memberships": ("memberships", "post_id"),
        "organization": ("organizations", None),
        "area": ("areas", None),
    },
    "memberships": {
        "person": ("persons", None),
        "organization": ("organizations", None),
        "post": ("posts", None),
        "on_behalf_of": ("organizations", None),
        "area": ("areas", None),
    },
}
"""What may lie within an object, of which class it is, and what its place says of it."""
_MARKS = {
    "memberships": {"person_id", "post_id", "person", "post", "on_behalf_of_id"},
    "posts": {"label", "organization_id"},
    "persons": {"given_name", "family_name", "birth_date", "gender", "email", "sort_name"},
    "organizations": {"classification", "founding_date", "dissolution_date", "parent_id", "posts"},
}
"""By what an object that stands in no named list is known."""


def text(values: Values, name: str) -> str | None:
    """Give a property that is text or a number as text; None where it is neither, or blank."""
    value = values.get(name)
    if isinstance(value, bool) or not isinstance(value, str | int | float):
        return None
    return str(value).strip() or None


def _objects(found: object) -> Iterator[tuple[str, str, object]]:
    """Give every object that stands by itself: its class, where it stands, and the object."""
    if isinstance(found, dict):
        named = [(name, found[name]) for name in _SPELT if isinstance(found.get(name), list)]
        within = next((found[name] for name in ("result", "results", "items") if found.get(name)), None)
        if named and not (named[0][0] in ("memberships", "posts") and "name" in found):
            for name, objects in named:
                for number, each in enumerate(objects, 1):
                    yield _SPELT[name], f"{_ONE[_SPELT[name]]} {number}", each
            return
        found = within if within is not None else [found] if _says_something(found) else []
    for number, each in enumerate(found if isinstance(found, list) else [found], 1):
        name = _class_of(each)
        yield name, f"{_ONE[name]} {number}", each


def _says_something(found: Values) -> bool:
    """Tell whether an object has any property by which it could be one of Popolo."""
    return bool({"id", "name"}.union(*_MARKS.values()).intersection(found))


def _class_of(value: object) -> str:
    """Tell the class of an object by its properties; a person where nothing else is said."""
    properties = set(value) if isinstance(value, dict) else set()
    return next((name for name, marks in _MARKS.items() if marks & properties), "persons")
