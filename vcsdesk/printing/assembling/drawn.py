"""Taking over what ReportLab drew beside the pages' content: links, fields and their looks, pictures."""

from __future__ import annotations

import re

from reportlab.pdfbase.pdfdoc import BasicFonts, PDFDocument

from vcsdesk.printing.assembling.block import Builder

# A string is passed over, whatever it says; what it names outside of strings is an object or a link's number.
_NAMED = re.compile(rb"\((?:[^\\()]|\\.)*\)|\b(\d+) 0 R\b|@link(\d+)@", re.DOTALL)
_STREAM = re.compile(rb"(.*?>>)\s*\nstream\n(.*)endstream\s*", re.DOTALL)
_LENGTH = re.compile(rb"/Length \d+")


class Drawn:
    """The objects of a ReportLab document, taken into a block when something names them."""

    def __init__(self, document: PDFDocument, builder: Builder, pages: list[int]) -> None:
        self._document, self._builder = document, builder
        self._first_link = len(pages)
        self._taken = {
            document.Reference(page).name: key for page, key in zip(document.Pages.pages, pages, strict=True)
        }

    def object(self, name: str) -> int:
        """Take an object over by its name in the document; gives its key in the block."""
        if name not in self._taken:
            told = self._document.idToObject[name].format(self._document)
            stream = _STREAM.fullmatch(told)
            self._taken[name] = self._stream(*stream.groups()) if stream else self._plain(name, told)
        return self._taken[name]

    def words(self, told: bytes) -> bytes:
        """Name in the words of an object whatever they name by its place in the block."""
        return _NAMED.sub(self._named, told)

    def _plain(self, name: str, told: bytes) -> int:
        """Keep its place first: it may lead back to itself."""
        key = self._taken[name] = self._builder.keep()
        self._builder.tell(key, self.words(told))
        return key

    def _stream(self, head: bytes, content: bytes) -> int:
        words = self.words(_LENGTH.sub(b"", head).rstrip().removesuffix(b">>"))
        return self._builder.add_stream(words, content)

    def _named(self, found: re.Match[bytes]) -> bytes:
        if found[2] is not None:
            return self._builder.outside("key", self._first_link + int(found[2]))
        if found[1] is None:
            return found[0]
        name = self._document.numberToId[int(found[1])]
        if name == BasicFonts:
            return self._builder.outside("fonts") + b" 0 R"
        return self._builder.ref(self.object(name))
