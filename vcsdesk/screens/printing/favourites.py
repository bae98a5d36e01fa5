"""The papers somebody wants at the top of the list, kept with how they like the window."""

from collections.abc import Iterable

from vcsdesk.ui.settings import Settings

_KEPT = "favourite papers"


def favourites(settings: Settings) -> frozenset[str]:
    """Give the names of the documents that have a star."""
    return frozenset(settings.text(_KEPT).split())


def keep_favourites(settings: Settings, names: Iterable[str]) -> None:
    """Remember which documents have a star."""
    settings.keep(_KEPT, " ".join(sorted(names)))
