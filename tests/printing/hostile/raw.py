"""PDFs written by hand, object by object, so that every rule can be broken."""

from __future__ import annotations

import zlib
from collections.abc import Mapping

PAGE = b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 400]/Contents 4 0 R/Resources<<>>%b>>"
DRAWING = b"0 0 1 rg 20 20 100 100 re f"


def stream(content: bytes, entries: bytes = b"") -> bytes:
    return b"<<%b/Length %d>>stream\n%b\nendstream" % (entries, len(content), content)


def packed(content: bytes, entries: bytes = b"") -> bytes:
    return stream(zlib.compress(content, 9), b"/Filter/FlateDecode" + entries)


def one_page(
    page: bytes = b"",
    root: bytes = b"",
    objects: Mapping[int, bytes] | None = None,
    trailer: bytes = b"",
) -> bytes:
    """Write a paper of one page, with what is given in its page, its root, its objects and its trailer."""
    made = {
        1: b"<</Type/Catalog/Pages 2 0 R%b>>" % root,
        2: b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
        3: PAGE % page,
        4: stream(DRAWING),
    }
    return written({**made, **(objects or {})}, trailer)


def written(objects: Mapping[int, bytes], trailer: bytes = b"") -> bytes:
    """Write objects with a table of where they are."""
    out, places = bytearray(b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n"), {}
    for number in sorted(objects):
        places[number] = len(out)
        out += b"%d 0 obj\n%b\nendobj\n" % (number, objects[number])
    start, size = len(out), max(objects) + 1
    out += b"xref\n0 %d\n0000000000 65535 f \n" % size
    for number in range(1, size):
        out += b"%010d 00000 n \n" % places[number] if number in places else b"0000000000 00000 f \n"
    out += b"trailer\n<</Size %d/Root 1 0 R%b>>\nstartxref\n%d\n%%%%EOF\n" % (size, trailer, start)
    return bytes(out)
