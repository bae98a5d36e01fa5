"""The table inside a PDF that turns glyphs back into letters, for copying, searching and reading aloud.

ReportLab's own writes a value that PDF/UA-1 forbids for unused codes and a wrong one beyond U+FFFF.
"""

from collections.abc import Sequence

from reportlab.pdfbase import ttfonts

from vcsdesk.printing.lettering.shaping import letters_of_code

_MOST_ENTRIES = 100
_HEAD = """/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo << /Registry ({name}) /Ordering ({name}) /Supplement 0 >> def
/CMapName /{name} def
/CMapType 2 def
1 begincodespacerange
<00> <{last:02X}>
endcodespacerange"""
_TAIL = """endcmap
CMapName currentdict /CMap defineresource pop
end
end"""


def letter_table(font_name: str, subset: Sequence[int]) -> str:
    """Write which letters each of a font's codes stands for."""
    face = font_name.partition("+")[2].encode()
    entries = [
        f"<{code:02X}> <{_letters(face, letter).encode('utf-16-be').hex().upper()}>"
        for code, letter in enumerate(subset)
        if letter
    ]
    lines = [_HEAD.format(name=font_name, last=len(subset) - 1)]
    for first in range(0, len(entries), _MOST_ENTRIES):
        block = entries[first : first + _MOST_ENTRIES]
        lines += [f"{len(block)} beginbfchar", *block, "endbfchar"]
    return "\n".join([*lines, _TAIL])


def _letters(face: bytes, letter: int) -> str:
    """Give what a code stands for; the space that holds a name together is found as any other space."""
    return letters_of_code.get((face, letter), chr(letter)).replace("\u00a0", " ")


def install() -> None:
    """Have ReportLab write our table."""
    ttfonts.makeToUnicodeCMap = letter_table
