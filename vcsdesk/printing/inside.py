"""What is inside a file, however deep it lies in something else, and by what name."""

from __future__ import annotations

from collections.abc import Iterator

from pikepdf import Array, Dictionary, Name, Object, Pdf, Stream


def dictionaries(pdf: Pdf) -> Iterator[Object]:
    """Give every dictionary of a file, those inside others too; what is taken out of one is not given."""
    waiting = list(pdf.objects)
    while waiting:
        thing = waiting.pop()
        inside: list[Object] = []
        if isinstance(thing, Stream | Dictionary):
            yield thing
            inside = [thing[key] for key in set(thing.keys())]
        elif isinstance(thing, Array):
            inside = list(thing)
        waiting += [item for item in inside if isinstance(item, Object) and not item.is_indirect]


def called(name: object) -> str:
    """Give a name as a file writes it, whatever letters it is in; what is no name is called nothing."""
    return name.unparse().decode("ascii", "replace") if isinstance(name, Name) else ""
