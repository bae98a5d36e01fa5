"""Pictures, colours and patterns that say they are larger than they are, or that cost more than they show."""

from __future__ import annotations

import zlib

from printing.hostile.raw import one_page, stream

_GREY = b"/ColorSpace/DeviceGray/BitsPerComponent "
_COLOUR = b"/ColorSpace/DeviceRGB/BitsPerComponent 8"
_HUGE = (0xFFFFFF).to_bytes(4, "big")
_JPX = bytes.fromhex(
    "0000000c6a5020200d0a870a00000014667479706a703220000000006a7032200000002d6a7032680000001669686472"
    "00ffffff00ffffff0003070700000000000f636f6c7201000000000010000000006a703263ff4fff51002f0000"
)
_JPX_END = bytes.fromhex("0003070101070101070101ff52000c00000001000104040001ff5c00042040")
_JPEG = bytes.fromhex("ffd8ffc0001108ffdcffdc03012200021101031101ffda000c03010002110311003f00")
_SCANS = (
    bytes.fromhex("ffd8ffc20011084e204e2003012200021101031101") + bytes.fromhex("ffda0008010100000000") * 900
)
_FUNCTION = b"/ShadingType 1/ColorSpace/DeviceRGB/Domain[0 1 0 1]/Matrix[300 0 0 400 0 0]/Function 5 0 R"


def _picture(entries: bytes, content: bytes, wide: int) -> bytes:
    drawn = stream(content, b"/Type/XObject/Subtype/Image/Width %d/Height %d%b" % (wide, wide, entries))
    return one_page(
        b"/Resources<</XObject<</I 5 0 R>>>>", objects={4: stream(b"300 0 0 400 0 0 cm /I Do"), 5: drawn}
    )


def _shaded(function: bytes) -> bytes:
    shading = b"/Resources<</Shading<</S<<%b>>>>>>" % _FUNCTION
    return one_page(shading, objects={4: stream(b"/S sh"), 5: function})


def _worked_out(words: bytes) -> bytes:
    return _shaded(stream(words, b"/FunctionType 4/Domain[0 1 0 1]/Range[0 1 0 1 0 1]"))


def _tiled(step: bytes) -> bytes:
    tile = b"/PatternType 1/PaintType 1/TilingType 1/BBox[0 0 1 1]/XStep %b/YStep %b/Resources<<>>" % (
        step,
        step,
    )
    return one_page(
        b"/Resources<</Pattern<</P 5 0 R>>>>",
        objects={4: stream(b"/Pattern cs /P scn 0 0 300 400 re f"), 5: stream(b"0 0 1 1 re f", tile)},
    )


KINDS = {
    "a scan of four thousand million dots": _picture(
        _GREY + b"1/Filter/JBIG2Decode",
        bytes.fromhex("0000000030000100000013") + b"\0\0\xff\xff" * 2 + bytes(11),
        65535,
    ),
    "a scan made of itself": _picture(
        _GREY + b"1/Filter/JBIG2Decode/DecodeParms<</JBIG2Globals 5 0 R>>", b"x", 99
    ),
    "a fax of twenty thousand rows": _picture(
        _GREY + b"1/Filter/CCITTFaxDecode/DecodeParms<</K -1/Columns 20000/Rows 20000>>", bytes(100), 20_000
    ),
    "a photo in waves of very many dots": _picture(
        b"/Filter/JPXDecode", _JPX + (_HUGE * 2 + bytes(8)) * 2 + _JPX_END, 65535
    ),
    "a photo larger than may be": _picture(_COLOUR + b"/Filter/DCTDecode", _JPEG + bytes(100), 65500),
    "a photo of a thousand scans": _picture(_COLOUR + b"/Filter/DCTDecode", _SCANS, 20_000),
    "a picture packed in words that grow": _picture(
        _COLOUR + b"/Filter/LZWDecode", b"\x80\x0b\x60\x50\x22\x0c\x0c\x85\x01" * 1000, 9_999
    ),
    "a picture packed in runs": _picture(
        _COLOUR + b"/Filter[/FlateDecode/RunLengthDecode]", zlib.compress(b"\x81x" * 1_000_000), 9_999
    ),
    "a picture that masks itself": _picture(_GREY + b"8/SMask 5 0 R", bytes(81), 9),
    "a picture cut out by itself": _picture(_GREY + b"8/Mask 5 0 R", bytes(81), 9),
    "a colour that stands in for itself": one_page(
        b"/Resources<</ColorSpace<</C 6 0 R>>>>",
        objects={
            4: stream(b"/C cs 0 0 0 sc 0 0 99 99 re f"),
            5: stream(b"x", b"/N 3/Alternate 6 0 R"),
            6: b"[/ICCBased 5 0 R]",
        },
    ),
    "a table of colours beyond all bounds": _shaded(
        stream(
            b"x",
            b"/FunctionType 0/Domain[0 1 0 1]/Range[0 1 0 1 0 1]/BitsPerSample 32"
            b"/Size[2147483647 2147483647]",
        )
    ),
    "a sum a hundred thousand deep": _worked_out(b"{" * 100_000 + b"}" * 100_000),
    "a line of very short dashes": one_page(objects={4: stream(b"[.000001 .000001] 0 d 0 0 m 300 400 l S")}),
}
ENDLESS = {
    "tiles of a ten thousandth of a point": _tiled(b".0001"),
    "a sum of two hundred thousand steps": _worked_out(b"{" + b"dup mul " * 200_000 + b"}"),
}
"""What is bound, and is drawn only after longer than anybody waits."""
