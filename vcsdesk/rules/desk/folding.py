"""Text as it is searched: without case, accents and the letters that only look like accents."""

from unicodedata import combining, normalize

_LOOKALIKES = str.maketrans(
    {"ł": "l", "đ": "d", "ø": "o", "ı": "i", "æ": "ae", "œ": "oe", "’": "'", "‘": "'"}
)


def fold(text: str) -> str:
    """Fold a text so that `zoe` finds Zoë and `lodz` finds Łódź."""
    if text.isascii():
        return text.lower()
    bare = "".join(letter for letter in normalize("NFKD", text.casefold()) if not combining(letter))
    return bare.translate(_LOOKALIKES)
