"""Every list there is, found by walking the room."""

import pkgutil
from functools import cache
from importlib import import_module
from typing import Any

import vcsdesk.lists
from vcsdesk.lists.listing import Listing


@cache
def listings() -> dict[str, Listing[Any]]:
    """Give every list by its name on the command line."""
    names = [found.name for found in pkgutil.walk_packages(vcsdesk.lists.__path__, "vcsdesk.lists.")]
    found = [getattr(import_module(name), "LISTING", None) for name in names]
    return {listing.name: listing for listing in found if isinstance(listing, Listing)}
