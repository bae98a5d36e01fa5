"""Letters as they are embedded: one font file for each subset in a finished file, made once."""

from __future__ import annotations

import zlib
from collections.abc import Sequence
from functools import lru_cache
from hashlib import sha256

from reportlab.pdfbase.pdfmetrics import getFont
from reportlab.pdfbase.ttfonts import FF_NONSYMBOLIC, FF_SYMBOLIC, TTFontFace

from vcsdesk.printing.assembling.block import Block, Builder
from vcsdesk.printing.lettering.copying import letter_table
from vcsdesk.printing.lettering.fixed import Subset

_NO_BREAK_SPACE, _SPACE = 0xA0, 0x20
_PACKED = b"/Filter/FlateDecode"


@lru_cache(64)
def embedded(subset: Subset) -> Block:
    """Make the objects of a subset, the font itself first."""
    face: TTFontFace = getFont(subset.font).face
    letters = [_SPACE if letter == _NO_BREAK_SPACE else letter for letter in subset.letters]
    name = f"{_tag(subset)}+{face.name.decode()}"
    builder = Builder()
    font = builder.keep()
    descriptor = builder.add(_described(face, name, builder.ref(_program(builder, face, letters))))
    table = zlib.compress(letter_table(name, letters).encode("latin-1"))
    told = builder.add_stream(b"<<" + _PACKED, table)
    widths = b" ".join(b"%g" % face.getCharWidth(letter) for letter in letters)
    words = (
        b"<</Type/Font/Subtype/TrueType/BaseFont/%s/FirstChar 0/LastChar %d/Widths[%s]/FontDescriptor %s"
        b"/ToUnicode %s>>"
    )
    last = len(letters) - 1
    builder.tell(font, words % (name.encode(), last, widths, builder.ref(descriptor), builder.ref(told)))
    return builder.finish()


def _program(builder: Builder, face: TTFontFace, letters: Sequence[int]) -> int:
    program = face.makeSubset(letters)
    return builder.add_stream(b"<</Length1 %d%s" % (len(program), _PACKED), zlib.compress(program))


def _described(face: TTFontFace, name: str, program: bytes) -> bytes:
    flags = (face.flags & ~FF_NONSYMBOLIC) | FF_SYMBOLIC
    box = b" ".join(b"%g" % edge for edge in face.bbox)
    numbers = (
        flags,
        face.ascent,
        face.descent,
        face.capHeight,
        face.italicAngle,
        face.stemV,
        face.defaultWidth,
    )
    words = b"/Flags %d/Ascent %g/Descent %g/CapHeight %g/ItalicAngle %g/StemV %g/MissingWidth %g" % numbers
    return b"<</Type/FontDescriptor/FontName/%s%s/FontBBox[%s]/FontFile2 %s>>" % (
        name.encode(),
        words,
        box,
        program,
    )


def _tag(subset: Subset) -> str:
    """Give the six letters that tell one subset of a font from another."""
    number = int(sha256(subset.name.encode()).hexdigest()[:8], 16)
    letters = ""
    for _ in range(6):
        number, place = divmod(number, 26)
        letters += chr(ord("A") + place)
    return letters
