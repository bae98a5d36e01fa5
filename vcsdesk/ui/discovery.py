"""Finding the screens: every `Screen` in the modules of a package, in their order."""

import importlib
import pkgutil
from types import ModuleType

from vcsdesk.ui.screen import Screen


def find_screens(package: ModuleType) -> tuple[type[Screen], ...]:
    """Import every module of a package and give its screens; also where the program is frozen."""
    found: dict[type[Screen], None] = {}
    for module in pkgutil.walk_packages(package.__path__, package.__name__ + "."):
        for thing in vars(importlib.import_module(module.name)).values():
            if isinstance(thing, type) and issubclass(thing, Screen) and hasattr(thing, "title"):
                found[thing] = None
    return tuple(sorted(found, key=lambda screen: (screen.order, screen.title)))
