"""Finding the screens: every `Screen` in the modules of a package, in their order.

What a screen is called is read from its source without running it, and the screen itself is imported when it
is first opened: importing all of them would double the time to the first picture. Where no source came with
the program, its modules are imported.
"""

import importlib
import pkgutil
import re
from ast import literal_eval
from collections.abc import Iterator
from functools import cached_property
from pathlib import Path
from types import ModuleType

import msgspec

from vcsdesk.records.record import Record
from vcsdesk.ui.desk import Desk
from vcsdesk.ui.screen import Screen

_SCREEN = re.compile(r"^class (?P<name>\w+)\(Screen\):\n(?P<body>(?:[ \t].*\n|\n)*)", re.MULTILINE)
_FACT = re.compile(
    r"^    (?P<fact>title|order|icon|key)(?:: [^=]+)? = (?P<value>\d+|\"[^\"\\]*\"|'[^'\\]*')(?:  #.*)?$",
    re.MULTILINE,
)


class Facts(msgspec.Struct, frozen=True):
    """What a screen declares of itself for the rail."""

    title: str
    order: int
    icon: str = Screen.icon
    key: str = Screen.key


class ScreenPlace:
    """Where a screen is found, and what the rail says of it; called with the desk it makes the screen."""

    def __init__(self, module: str, name: str, facts: Facts) -> None:
        self.module, self.name = module, name
        self.title, self.order = facts.title, facts.order
        self.icon, self.key = facts.icon, facts.key

    def __call__(self, desk: Desk) -> Screen:
        """Make the screen."""
        return self.screen(desk)

    @property
    def shows(self) -> tuple[type[Record], ...]:
        """The kinds of record it shows."""
        return self.screen.shows

    @cached_property
    def screen(self) -> type[Screen]:
        """The class itself, imported now."""
        found: type[Screen] = getattr(importlib.import_module(self.module), self.name)
        return found


def find_screens(package: ModuleType) -> tuple[ScreenPlace, ...]:
    """Find every screen of a package."""
    found = [place for name, source in _modules(package) for place in _screens_in(name, source)]
    return tuple(sorted(found, key=lambda place: (place.order, place.title)))


def _modules(package: ModuleType) -> Iterator[tuple[str, Path | None]]:
    """Give the name of every module under a package, and its source where there is one."""
    sources = [path for folder in package.__path__ for path in sorted(Path(folder).rglob("*.py"))]
    for path in sources:
        parts = path.relative_to(package.__path__[0]).with_suffix("").parts
        yield ".".join((package.__name__, *parts)), path
    if not sources:
        for module in pkgutil.walk_packages(package.__path__, package.__name__ + "."):
            yield module.name, None


def _screens_in(module: str, source: Path | None) -> list[ScreenPlace]:
    """Find the screens that one module defines."""
    if source is None:
        return _by_importing(module)
    found = list(_SCREEN.finditer(source.read_text(encoding="utf-8")))
    declared = {match["name"]: _facts(match["body"]) for match in found}
    if not all(declared.values()):
        return _by_importing(module)
    return [ScreenPlace(module, name, facts) for name, facts in declared.items() if facts]


def _facts(body: str) -> Facts | None:
    """Read what a class declares in plain words and numbers; None where it is worked out."""
    said = {match["fact"]: literal_eval(match["value"]) for match in _FACT.finditer(body)}
    return Facts(**said) if "title" in said and "order" in said else None


def _by_importing(module: str) -> list[ScreenPlace]:
    """Find the screens of a module by importing it."""
    things = vars(importlib.import_module(module)).values()
    found = [thing for thing in things if isinstance(thing, type) and issubclass(thing, Screen)]
    return [
        ScreenPlace(module, each.__name__, Facts(each.title, each.order, each.icon, each.key))
        for each in found
        if each.__module__ == module
    ]
