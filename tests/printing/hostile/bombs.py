"""Papers that are small until somebody opens them: made when asked for, since they take a moment.

They swell to more than the memory that the tests allow, which is less than the program does.
"""

from __future__ import annotations

import zlib
from functools import cache
from hashlib import sha256

from printing.hostile.raw import DRAWING, PAGE, one_page, packed, stream, written

_FORM = b"/Type/XObject/Subtype/Form/BBox[0 0 300 400]"
_SIZE = 300 * 1024 * 1024
_PICTURE = b"/Type/XObject/Subtype/Image/ColorSpace/DeviceRGB/BitsPerComponent 8"


@cache
def _blown() -> bytes:
    """Pack very many spaces into few bytes."""
    packer, chunk = zlib.compressobj(1), b" " * (1 << 20)
    return b"".join(packer.compress(chunk) for _ in range(_SIZE >> 20)) + packer.flush()


def _swelling(entries: bytes = b"/Filter/FlateDecode") -> bytes:
    return one_page(objects={4: stream(_blown(), entries)})


def _in_parts(parts: int) -> bytes:
    """Write a page whose content swells, in so many parts."""
    bomb = stream(_blown(), b"/Filter/FlateDecode")
    return one_page(b"/Contents[%b 4 0 R]" % (b"5 0 R " * parts), objects={5: bomb})


def _packed_twice() -> bytes:
    twice = stream(zlib.compress(_blown(), 9), b"/Filter[/FlateDecode/FlateDecode]")
    return one_page(objects={4: twice})


def _busy(content: bytes, times: int) -> bytes:
    return one_page(objects={4: packed(content * times)})


def _laughing(levels: int) -> bytes:
    """Draw a drawing of ten drawings of ten drawings."""
    objects = {
        number: stream(b"/A Do " * 10, _FORM + b"/Resources<</XObject<</A %d 0 R>>>>" % (number + 1))
        for number in range(5, 5 + levels)
    }
    objects[5 + levels] = stream(DRAWING, _FORM)
    objects[4] = stream(b"/A Do")
    return one_page(b"/Resources<</XObject<</A 5 0 R>>>>", objects=objects)


def _picture(entries: bytes, content: bytes) -> bytes:
    return one_page(
        b"/Resources<</XObject<</I 5 0 R>>>>",
        objects={4: stream(b"300 0 0 400 0 0 cm /I Do"), 5: stream(content, _PICTURE + entries)},
    )


def _swelling_font() -> bytes:
    """Write a page in a font that swells."""
    font = (
        b"<</Type/Font/Subtype/TrueType/BaseFont/X/FirstChar 97/LastChar 97/Widths[300]"
        b"/FontDescriptor<</Type/FontDescriptor/FontName/X/FontFile2 6 0 R/Flags 4>>>>"
    )
    return one_page(
        b"/Resources<</Font<</F 5 0 R>>>>",
        objects={
            4: stream(b"BT /F 20 Tf 20 200 Td (a) Tj ET"),
            5: font,
            6: stream(_blown(), b"/Filter/FlateDecode"),
        },
    )


def _many_pages(count: int) -> bytes:
    """Write a paper that shows one page many times, by a tree that doubles."""
    page = PAGE.replace(b"2 0 R", b"10 0 R") % b""
    objects = {1: b"<</Type/Catalog/Pages 10 0 R>>", 3: page, 4: stream(DRAWING)}
    number, left = 10, count
    while left > 1:
        objects[number] = b"<</Type/Pages/Count %d/Kids[%d 0 R %d 0 R]>>" % (left, number + 1, number + 1)
        number, left = number + 1, left // 2
    objects[number] = b"<</Type/Pages/Count 1/Kids[3 0 R]>>"
    return written(objects)


def _shared_content(count: int) -> bytes:
    """Write a paper whose pages share a content that cannot be packed."""
    noise = b"".join(sha256(b"%d" % number).hexdigest().encode() for number in range(20_000))
    pages = range(10, 10 + count)
    objects = {
        1: b"<</Type/Catalog/Pages 2 0 R>>",
        2: b"<</Type/Pages/Count %d/Kids[%b]>>" % (count, b" ".join(b"%d 0 R" % page for page in pages)),
        4: stream(b"%" + noise),
    }
    return written({**objects, **dict.fromkeys(pages, PAGE % b"")})


def _packed_objects() -> bytes:
    """Write objects packed in a stream that swells."""
    whole = one_page(
        b"/Annots 7 0 R",
        objects={9: stream(_blown(), b"/Type/ObjStm/N 100000/First 900000/Filter/FlateDecode")},
    )
    at = whole.rindex(b"xref\n0")
    rows = b"".join(
        kind.to_bytes(1, "big") + where.to_bytes(4, "big") + bytes(1)
        for kind, where in [
            (0, 0),
            *((1, whole.index(b"%d 0 obj" % number)) for number in (1, 2, 3, 4)),
            (0, 0),
            (0, 0),
            (2, 9),
            (0, 0),
            (1, whole.index(b"9 0 obj")),
        ]
    )
    table = stream(rows, b"/Type/XRef/Root 1 0 R/Size 10/W[1 4 1]")
    return whole[:at] + b"12 0 obj\n" + table + b"\nendobj\nstartxref\n%d\n%%%%EOF\n" % at


def _many_bookmarks(count: int) -> bytes:
    marks = range(11, 11 + count)
    items = {mark: b"<</Title(B)/Next %d 0 R/Dest[3 0 R/Fit]>>" % (mark + 1) for mark in marks}
    head = b"<</First 11 0 R/Last %d 0 R>>" % (10 + count)
    return one_page(root=b"/Outlines 10 0 R", objects={10: head, **items})


def _many_notes(count: int) -> bytes:
    note = b"<</Type/Annot/Subtype/Link/Rect[1 1 9 9]/Dest[3 0 R/Fit]>>"
    return one_page(b"/Annots[%b]" % (note * count))


KINDS = {
    "content that swells": _swelling,
    "content that swells in parts": lambda: _in_parts(1),
    "content that swells in many parts": lambda: _in_parts(4),
    "content packed twice": _packed_twice,
    "content of half a million states": lambda: _busy(b"q ", 500_000),
    "content of half a million strokes": lambda: _busy(b"1 1 m 2 2 l S ", 500_000),
    "content of four million strokes": lambda: _busy(b"1 1 m 2 2 l S ", 4_000_000),
    "a hundred million drawings": lambda: _laughing(8),
    "a picture of a billion dots": lambda: _picture(
        b"/Width 32000/Height 32000/Filter/FlateDecode", zlib.compress(b"x")
    ),
    "a picture of more dots than there are numbers": lambda: _picture(
        b"/Width 2147483647/Height 2147483647", b"x"
    ),
    "a picture that swells": lambda: _picture(b"/Width 20000/Height 17000/Filter/FlateDecode", _blown()),
    "a font that swells": _swelling_font,
    "colours that swell": lambda: one_page(
        b"/Resources<</ColorSpace<</C[/ICCBased 5 0 R]>>>>",
        objects={
            4: stream(b"/C cs 0 0 0 sc 0 0 99 99 re f"),
            5: stream(_blown(), b"/N 3/Filter/FlateDecode"),
        },
    ),
    "three million numbers": lambda: one_page(b"/Annots[" + b"0 " * 3_000_000 + b"]"),
    "rows of two thousand million": lambda: _picture(
        b"/Width 9/Height 9/Filter/FlateDecode"
        b"/DecodeParms<</Predictor 12/Columns 2147483647/Colors 32/BitsPerComponent 16>>",
        zlib.compress(bytes(900)),
    ),
    "content packed with itself": lambda: one_page(
        b"/Contents[5 0 R 4 0 R]",
        objects={5: stream(b"x", b"/Filter/JBIG2Decode/DecodeParms<</JBIG2Globals 5 0 R>>")},
    ),
    "objects that swell": _packed_objects,
    "a hundred thousand bookmarks": lambda: _many_bookmarks(100_000),
    "twelve thousand notes": lambda: _many_notes(12_000),
    "a large content on each of sixty pages": lambda: _shared_content(60),
    "four thousand pages": lambda: _many_pages(4_096),
    "a thousand million pages": lambda: _many_pages(1 << 30),
    "a hundred and one megabytes": lambda: one_page() + bytes(101 * 1024 * 1024),
}
