"""Stretches of pages as they are placed in a file: their objects numbered, their edges and letters added."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import accumulate
from typing import NamedTuple

from vcsdesk.printing.assembling.block import Outside
from vcsdesk.printing.assembling.bodies import Body
from vcsdesk.printing.assembling.edges import Edging
from vcsdesk.printing.assembling.fonts import embedded
from vcsdesk.printing.assembling.pdf_file import PdfFile
from vcsdesk.printing.lettering.fixed import Subset


class Around(NamedTuple):
    """The numbers of what stretches hang on: pages and fonts, and for each an element and a field."""

    pages: int
    fonts: int
    parents: tuple[int, ...]
    groups: tuple[int, ...] = ()


class Placing:
    """Stretches that follow one another in a file; their keys in the tree of meaning count on from one."""

    def __init__(self, file: PdfFile, bodies: Sequence[Body], around: Around, first_key: int = 0) -> None:
        self.file, self.bodies, self.around = file, bodies, around
        self.bases = [file.take(body.block.size) for body in bodies]
        self.keys = list(accumulate((len(body.owners) for body in bodies), initial=first_key))
        self._strips: dict[bytes, int] = {}
        self._subsets: set[Subset] = set()

    def write(self, edging: Edging) -> None:
        """Write all pages with what runs along their edges."""
        first = 0
        for place, body in enumerate(self.bodies):
            known = self._known(place)
            for number in range(len(body.pages)):
                for what, strip in edging.strips(first + number).items():
                    known[Outside(what, number)] = self._strip(strip.content)
                    self._subsets.update(strip.subsets)
            self.file.add_block(body.block, self.bases[place], known)
            self._subsets.update(body.subsets)
            first += len(body.pages)

    def fonts(self, known: Mapping[str, int]) -> dict[str, int]:
        """Give the fonts of all pages by their names, those embedded that the file has not yet."""
        named = {}
        for subset in sorted(self._subsets):
            named[subset.name] = known.get(subset.name, 0)
            if not named[subset.name]:
                block = embedded(subset)
                named[subset.name] = self.file.take(block.size)
                self.file.add_block(block, named[subset.name], {})
        return named

    def pages(self, place: int) -> list[int]:
        """Give the numbers of one stretch's pages."""
        return [self.bases[place] + page for page in self.bodies[place].page_objects]

    def tops(self, place: int) -> list[int]:
        """Give the numbers of one stretch's uppermost elements."""
        return [self.bases[place] + top for top in self.bodies[place].tops]

    def all_pages(self) -> list[int]:
        """Give the numbers of all pages."""
        return [page for place in range(len(self.bodies)) for page in self.pages(place)]

    def fields(self, place: int) -> list[int]:
        """Give the numbers of one stretch's fields."""
        return [self.bases[place] + field for field in self.bodies[place].fields]

    def all_fields(self) -> list[int]:
        """Give the numbers of all fields."""
        return [field for place in range(len(self.bodies)) for field in self.fields(place)]

    def owners(self) -> list[tuple[int, int]]:
        """Tell whose content every key is."""
        return [
            (key, self.bases[place] + owner)
            for place, body in enumerate(self.bodies)
            for key, owner in enumerate(body.owners, self.keys[place])
        ]

    def _known(self, place: int) -> dict[Outside, int]:
        known = {
            Outside("pages"): self.around.pages,
            Outside("fonts"): self.around.fonts,
            Outside("parent"): self.around.parents[place],
        }
        if self.around.groups:
            known[Outside("group")] = self.around.groups[place]
        first = self.keys[place]
        known.update({Outside("key", key): first + key for key in range(len(self.bodies[place].owners))})
        return known

    def _strip(self, content: bytes) -> int:
        """Write a strip once, however many pages have it."""
        if content not in self._strips:
            self._strips[content] = self.file.take()
            self.file.add_stream(self._strips[content], b"<<", content)
        return self._strips[content]
