"""Names for printed files, and the short ids by which a sheet of paper finds its way back into its folder."""

import re
import unicodedata
from collections.abc import Callable
from hashlib import blake2b

# No letter or figure that is mistaken for another when read out or written down.
_LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789"
PRODUCER = "VCS Desk"
"""What every file of ours says it was made by."""
_FORBIDDEN = '<>:"/\\|?*'
_RESERVED = {"con", "prn", "aux", "nul", *(f"{port}{n}" for port in ("com", "lpt") for n in range(1, 10))}
_MOST_BYTES = 150


def short_id(*what: object) -> str:
    """Make the same five letters from the same things, to print on every page."""
    number = int.from_bytes(blake2b("\n".join(map(str, what)).encode(), digest_size=8).digest(), "big")
    letters = ""
    for _ in range(5):
        number, place = divmod(number, len(_LETTERS))
        letters += _LETTERS[place]
    return letters


def short_ids_in(text: str) -> tuple[str, ...]:
    """Find in the words of a page whatever may be a short id, each once."""
    return tuple(dict.fromkeys(re.findall(rf"\b[{_LETTERS}]{{5}}\b", text)))


def file_stem(*words: str) -> str:
    """Make a name that every computer's folders take: `file_stem("Rep pack", board, name)`."""
    joined = " - ".join(word for word in (_safe(word) for word in words) if word)
    shortened = joined.encode()[:_MOST_BYTES].decode(errors="ignore").rstrip(" .-")
    return f"_{shortened}" if shortened.lower() in _RESERVED else shortened or "Paper"


def titled(stem: str) -> str:
    """Give the title of a file that is called so."""
    return stem.replace(" - ", ", ")


def distinct(stem: str, is_taken: Callable[[str], bool]) -> str:
    """Give a name a number if another file of the same run has it already."""
    name, count = stem, 1
    while is_taken(name.casefold()):
        count += 1
        name = f"{stem} ({count})"
    return name


def _safe(word: str) -> str:
    kept = (" " if letter in _FORBIDDEN else letter for letter in unicodedata.normalize("NFC", word))
    shown = "".join(letter for letter in kept if unicodedata.category(letter)[0] != "C")
    return " ".join(shown.split()).strip(" .")
