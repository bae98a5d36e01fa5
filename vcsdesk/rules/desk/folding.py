"""Text as it is searched: without case, accents and the letters that only look like accents."""

import re
from unicodedata import combining, normalize

_LOOKALIKES = str.maketrans(
    {"ł": "l", "đ": "d", "ø": "o", "ı": "i", "æ": "ae", "œ": "oe", "’": "'", "‘": "'"}
)

_MARKS = re.compile(r"[\s.,;:/_()\[\]\"“”–—-]+")


def fold(text: str) -> str:
    """Fold a text so that `zoe` finds Zoë and `lodz` finds Łódź."""
    if text.isascii():
        return text.lower()
    bare = "".join(letter for letter in normalize("NFKD", text.casefold()) if not combining(letter))
    return bare.translate(_LOOKALIKES)


def said_alike(text: str) -> str:
    """Fold a name so that habits of spelling do not tell it apart: blanks, dots, dashes, quotes, `&`."""
    return " ".join(_MARKS.sub(" ", fold(text).replace("'", "").replace("&", " and ")).split())
