"""Every document there is, found by walking the room."""

import pkgutil
from functools import cache
from importlib import import_module
from typing import Any

import vcsdesk.documents
from vcsdesk.printing import Document
from vcsdesk.refused import Refused


@cache
def documents() -> dict[str, Document[Any]]:
    """Give every document by its name on the command line, in their order."""
    walked = pkgutil.walk_packages(vcsdesk.documents.__path__, "vcsdesk.documents.")
    found = [getattr(import_module(module.name), "DOCUMENT", None) for module in walked]
    there = [document for document in found if isinstance(document, Document)]
    return {each.name: each for each in sorted(there, key=lambda each: (each.order, each.title))}


def document_named(name: str) -> Document[Any]:
    """Find a document by its name; Refused names those there are."""
    found = documents().get(name)
    if found is None:
        raise Refused(f"There is no document called “{name}”.", f"Choose one of: {', '.join(documents())}.")
    return found
