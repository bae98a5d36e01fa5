"""The font in which a reader shows what is typed into a form, with letters that nobody has printed yet.

Latin letters with all their accents, Greek and Cyrillic. Each is known by its number in Unicode, so that a
reader that looks for one that is not there shows an empty box, and not another letter.
"""

from __future__ import annotations

import zlib
from collections.abc import Iterable, Mapping
from functools import cache
from typing import NamedTuple

import uharfbuzz
from pikepdf import Array, Dictionary, Name, Object, Pdf, String

from vcsdesk.places import resource
from vcsdesk.printing.lettering.faces import WIDE

_LETTERS = (
    range(0x20, 0x7F),
    range(0xA0, 0x530),
    range(0x1E00, 0x2000),
    range(0x2010, 0x2028),
    range(0x2030, 0x205F),
    range(0x20A0, 0x20C0),
)
# Tables of the font that only shaping reads.
_NOT_NEEDED = (b"GSUB", b"GPOS", b"GDEF", b"STAT", b"meta")
_SYMBOLIC = 4
_MOST_ENTRIES = 100
_CMAP = """/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
/CMapName /Adobe-Identity-UCS def
/CMapType 2 def
1 begincodespacerange
<0000> <FFFF>
endcodespacerange
{entries}
endcmap
CMapName currentdict /CMap defineresource pop
end
end"""


class _Cut(NamedTuple):
    """A font cut down to the letters that are typed, measured in thousandths of its size."""

    program: bytes
    glyphs: dict[int, int]
    widths: dict[int, int]
    ascent: int
    descent: int


def typed_font(pdf: Pdf) -> Object:
    """Put the font into a file, once."""
    cut = _cut()
    name = Name(f"/VCSDSK+{WIDE}-Regular")
    descriptor = Dictionary(
        Type=Name.FontDescriptor,
        FontName=name,
        Flags=_SYMBOLIC,
        FontBBox=Array([-600, cut.descent, 2000, cut.ascent]),
        ItalicAngle=0,
        Ascent=cut.ascent,
        Descent=cut.descent,
        CapHeight=714,
        StemV=80,
        FontFile2=pdf.make_indirect(_packed(pdf, cut.program, Length1=len(cut.program))),
    )
    below = Dictionary(
        Type=Name.Font,
        Subtype=Name.CIDFontType2,
        BaseFont=name,
        CIDSystemInfo=Dictionary(Registry=String("Adobe"), Ordering=String("Identity"), Supplement=0),
        CIDToGIDMap=pdf.make_indirect(_packed(pdf, _glyph_table(cut.glyphs))),
        DW=600,
        W=_widths(cut.widths),
        FontDescriptor=pdf.make_indirect(descriptor),
    )
    return pdf.make_indirect(
        Dictionary(
            Type=Name.Font,
            Subtype=Name.Type0,
            BaseFont=name,
            Encoding=Name("/Identity-H"),
            DescendantFonts=Array([pdf.make_indirect(below)]),
            ToUnicode=pdf.make_indirect(_packed(pdf, _letter_table(cut.glyphs))),
        )
    )


def _packed(pdf: Pdf, content: bytes, **named: int) -> Object:
    return pdf.make_stream(zlib.compress(content), Filter=Name.FlateDecode, **named)


@cache
def _cut() -> _Cut:
    """Cut the wide face down to what is typed here."""
    whole = uharfbuzz.Face(uharfbuzz.Blob.from_file_path(str(resource("fonts") / f"{WIDE}-Regular.ttf")))
    wanted = uharfbuzz.SubsetInput()
    wanted.unicode_set.update(letter for letters in _LETTERS for letter in letters)
    wanted.flags = uharfbuzz.SubsetFlags.NO_HINTING | uharfbuzz.SubsetFlags.NOTDEF_OUTLINE
    wanted.drop_table_tag_set.update(int.from_bytes(tag, "big") for tag in _NOT_NEEDED)
    face = uharfbuzz.subset(whole, wanted)
    font = uharfbuzz.Font(face)
    scale = 1000 / face.upem
    extents = font.get_font_extents("ltr")
    glyphs = {letter: font.get_nominal_glyph(letter) for letter in sorted(face.unicodes)}
    return _Cut(
        program=bytes(face.blob.data),
        glyphs=glyphs,
        widths={each: round(font.get_glyph_h_advance(glyph) * scale) for each, glyph in glyphs.items()},
        ascent=round(extents.ascender * scale),
        descent=round(extents.descender * scale),
    )


def _stretches(letters: Iterable[int]) -> list[list[int]]:
    """Part letters into stretches without a gap, none of which goes on past a multiple of 256."""
    found: list[list[int]] = []
    for letter in letters:
        if found and letter == found[-1][-1] + 1 and letter % 256:
            found[-1].append(letter)
        else:
            found.append([letter])
    return found


def _glyph_table(glyphs: Mapping[int, int]) -> bytes:
    """Write which glyph each letter is; the first one, for what is not there, is all that others get."""
    return b"".join(glyphs.get(letter, 0).to_bytes(2, "big") for letter in range(max(glyphs) + 1))


def _widths(widths: Mapping[int, int]) -> Array:
    told: list[object] = []
    for stretch in _stretches(widths):
        told += [stretch[0], Array([widths[letter] for letter in stretch])]
    return Array(told)


def _letter_table(glyphs: Mapping[int, int]) -> bytes:
    """Write which letters there are: readers find by it how to write what is typed."""
    lines = [f"<{each[0]:04X}> <{each[-1]:04X}> <{each[0]:04X}>" for each in _stretches(glyphs)]
    blocks = [lines[first : first + _MOST_ENTRIES] for first in range(0, len(lines), _MOST_ENTRIES)]
    told = [line for block in blocks for line in (f"{len(block)} beginbfrange", *block, "endbfrange")]
    return _CMAP.format(entries="\n".join(told)).encode()
