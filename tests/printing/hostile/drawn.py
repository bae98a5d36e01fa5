"""Papers that draw in ways that few others do."""

from __future__ import annotations

from printing.hostile.raw import one_page, stream

_TYPE3 = (
    b"<</Type/Font/Subtype/Type3/FontBBox[0 0 9 9]/FontMatrix[.1 0 0 .1 0 0]/FirstChar 97/LastChar 97"
    b"/Widths[9]/Encoding<</Differences[97/a]>>/CharProcs<</a 6 0 R>>/Resources<<>>>>"
)
_MISSING = b"<</Type/Font/Subtype/TrueType/BaseFont/NoSuchFont/FirstChar 32/LastChar 32/Widths[300]>>"


def _written(font: bytes, *objects: bytes) -> bytes:
    words = stream(b"BT /F 20 Tf 20 200 Td (aaa) Tj ET 0 0 1 rg 20 20 100 100 re f")
    made = {4: words, 5: font, **dict(enumerate(objects, 6))}
    return one_page(b"/Resources<</Font<</F 5 0 R>>>>", objects=made)


def _layered(settings: bytes, layer: bytes = b"<</Type/OCG/Name(Officers only)>>") -> bytes:
    return one_page(
        b"/Resources<</Properties<</L 5 0 R>>>>",
        b"/OCProperties<</OCGs[5 0 R]/D<<%b>>>>" % settings,
        {4: stream(b"/OC /L BDC 0 0 1 rg 20 20 100 100 re f EMC"), 5: layer},
    )


KINDS = {
    "letters that are drawings": _written(_TYPE3, stream(b"9 0 d0 0 0 9 9 re f")),
    "letters that are nowhere": _written(_MISSING),
    "a font that is noise": _written(
        _MISSING[:-2] + b"/FontDescriptor<</Type/FontDescriptor/FontFile2 6 0 R/Flags 4>>>>",
        stream(bytes(range(256)) * 9),
    ),
    "a font that is gone": _written(b"null"),
    "a font that is a number": _written(b"42"),
    "a font with itself inside": _written(b"<</Type/Font/Subtype/Type0/DescendantFonts[5 0 R]>>"),
    "names in other letters": _written(
        b"<</Type/#e9/Subtype/#e8/BaseFont/Helv#e9/#e9/#e8/S/#e9/Encoding<</Differences[97/#e9#e8]>>>>"
    ),
    "a drawing of an unknown kind": one_page(
        b"/Resources<</XObject<</#e9 5 0 R>>>>"
        b"/Annots[<</Type/Annot/Subtype/#e9/Rect[1 1 9 9]/A<</S/URI/URI/#e9>>>>]",
        objects={4: stream(b"/#e9 Do"), 5: stream(b"0 0 9 9 re f", b"/Type/XObject/Subtype/#e9")},
    ),
    "a layer that is shown": _layered(b"/ON[5 0 R]"),
    "a layer that is hidden": _layered(b"/OFF[5 0 R]"),
    "a layer hidden on paper": _layered(b"", b"<</Type/OCG/Name(x)/Usage<</Print<</PrintState/OFF>>>>>>"),
    "a layer hidden by a rule": _layered(b"", b"<</Type/OCMD/VE[/Not 5 0 R]>>"),
    "layers that are a number": _layered(b"/OFF 42"),
}
