"""How the letters of a text file are written, told by looking at all of it."""

from codecs import BOM_UTF8, BOM_UTF16_BE, BOM_UTF16_LE, BOM_UTF32_BE, BOM_UTF32_LE

import msgspec

from vcsdesk.refused import Refused

CHOICES = {
    "utf-8": "Unicode (UTF-8)",
    "cp1252": "Western European (Windows)",
    "mac_roman": "Western European (Macintosh)",
    "cp1250": "Central European (Windows)",
    "utf-16": "Unicode (UTF-16)",
    "utf-32": "Unicode (UTF-32)",
}
"""The ways of writing letters she can choose from, as they read."""

_MARKS = (  # the longer marks first: one of UTF-32 begins like one of UTF-16
    (BOM_UTF32_LE, "utf-32"),
    (BOM_UTF32_BE, "utf-32"),
    (BOM_UTF16_LE, "utf-16"),
    (BOM_UTF16_BE, "utf-16"),
    (BOM_UTF8, "utf-8-sig"),
)
_NOT_TEXT = Refused(
    "It is not a spreadsheet or a text file.",
    "Open it in the program it came from and save it as XLSX or CSV.",
)


class Decoded(msgspec.Struct, frozen=True):
    """A text, how it was written, and whether it can only have been written so."""

    text: str
    encoding: str
    is_sure: bool


def decode(content: bytes, encoding: str = "") -> Decoded:
    """Read the letters of a file, as told or else as they seem to be written; Refused where it is no text."""
    if encoding:
        return _told(content, encoding)
    for mark, name in _MARKS:
        if content.startswith(mark):
            return Decoded(_strictly(content, name), name.removesuffix("-sig"), is_sure=True)
    if b"\0" in content:
        name = _wide(content)
        return Decoded(_strictly(content, name), name[:6], is_sure=True)
    try:
        return Decoded(content.decode("utf-8"), "utf-8", is_sure=True)
    except UnicodeDecodeError:
        return Decoded(_strictly(content, "cp1252", "replace"), "cp1252", is_sure=False)


def _told(content: bytes, encoding: str) -> Decoded:
    if encoding not in CHOICES:
        raise Refused(f"“{encoding}” is not a way of writing letters that is known here.", _KNOWN)
    name = "utf-8-sig" if encoding == "utf-8" else encoding
    return Decoded(content.decode(name, "replace"), encoding, is_sure=True)


_KNOWN = f"Choose one of: {', '.join(CHOICES)}."


def _wide(content: bytes) -> str:
    """Tell which of the two and four byte ways it is by where the empty bytes stand."""
    empty = [content[place::4].count(0) for place in range(4)]
    least = len(content) // 8
    if len(content) % 4 == 0 and sum(each > least for each in empty) == 3:
        return "utf-32-le" if empty[0] <= least else "utf-32-be"
    even, odd = empty[0] + empty[2], empty[1] + empty[3]
    return "utf-16-le" if odd > even else "utf-16-be"


def _strictly(content: bytes, name: str, otherwise: str = "strict") -> str:
    """Read the letters; Refused where they are none or steer a machine rather than be read."""
    try:
        text = content.decode(name, otherwise)
    except UnicodeDecodeError as error:
        raise _NOT_TEXT from error
    steering = sum(text.count(chr(code)) for code in (*range(9), *range(14, 32)))
    if steering > len(text) // 100:
        raise _NOT_TEXT
    return text
