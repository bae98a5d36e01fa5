"""What no face can print, said in square brackets: [2 letters in Chinese], [a picture: grinning face]."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Iterator, Sequence
from functools import lru_cache
from itertools import groupby

from vcsdesk.printing.lettering.faces import HOUSE, face_for
from vcsdesk.wording import count, listed

# Languages by what the Unicode names of their letters begin with, where that is not what people call them.
_LANGUAGES = {
    "CJK": "Chinese",
    "KANGXI": "Chinese",
    "HIRAGANA": "Japanese",
    "KATAKANA": "Japanese",
    "HANGUL": "Korean",
    "MEETEI": "Manipuri",
    "OL": "Santali",
}
# Marks that join pictures or colour them, and are no pictures themselves.
_JOINS = frozenset("\u200c\u200d\u20e3") | {chr(code) for code in range(0x1F3FB, 0x1F400)}
_FLAG = "regional indicator symbol letter "
_MOST = 3


def is_missing(letter: str, family: str = HOUSE) -> bool:
    """Tell whether no face we carry has a letter."""
    return not letter.isspace() and face_for(letter, family) is None


@lru_cache(20_000)
def in_brackets(text: str, family: str = HOUSE) -> str:
    """Say what cannot be printed, a stretch at a time, in place of it; all else stays as it is."""
    if text.isascii() or not any(is_missing(letter, family) for letter in text):
        return text
    return "".join(
        _stretch(letters) if is_out else letters
        for is_out, letters in _stretches(text, lambda letter: is_missing(letter, family))
    )


def stand_ins(text: str, family: str = HOUSE) -> tuple[tuple[str, str], ...]:
    """Give each stretch of a text that cannot be printed, and what is said in its place, each once."""
    parted = _stretches(text, lambda letter: is_missing(letter, family))
    return tuple(dict.fromkeys((letters, _stretch(letters)) for is_out, letters in parted if is_out))


def _stretches(text: str, is_out: Callable[[str], bool]) -> Iterator[tuple[bool, str]]:
    """Part a text where it can be printed and where not; what only joins or parts letters goes with them."""
    waiting, current, was_out = "", "", False
    for letter in text:
        if was_out and (letter in _JOINS or letter == " "):
            waiting += letter
            continue
        now_out = is_out(letter)
        if now_out != was_out:
            yield was_out, current
            current, waiting = ("" if now_out else waiting), ""
        current, waiting, was_out = current + waiting + letter, "", now_out
    yield was_out, current
    yield False, waiting


def _stretch(letters: str) -> str:
    """Say a stretch: its letters language by language, its pictures by name."""
    bare = [letter for letter in letters if letter not in _JOINS and letter != " "]
    said = [_said(kind, list(group)) for kind, group in groupby(bare, _kind)]
    return " ".join(said)


def _kind(letter: str) -> str:
    """Name what a letter is: a picture, a sign, or a letter of some language."""
    category, name = unicodedata.category(letter), unicodedata.name(letter, "")
    if not name:
        return "nothing"
    if category[0] in "LM":
        script = name.split(" ")[0].split("-")[0]
        return _LANGUAGES.get(script, script.title())
    return "picture" if category in ("So", "Sk") else "sign"


def _said(kind: str, letters: Sequence[str]) -> str:
    if kind == "nothing":
        return f"[{count(len(letters), 'sign')} without a name]"
    if kind not in ("picture", "sign"):
        many = sum(unicodedata.category(letter)[0] == "L" for letter in letters)
        return f"[{count(max(many, 1), 'letter')} in {kind}]"
    names = _names(letters)
    shown = names if len(names) <= _MOST else [*names[:_MOST], "others"]
    return f"[{f'a {kind}' if len(names) == 1 else count(len(names), kind)}: {listed(shown)}]"


def _names(letters: Sequence[str]) -> list[str]:
    """Name each picture or sign; two letters that stand for a flag are one."""
    names: list[str] = []
    for letter in letters:
        name = unicodedata.name(letter, "").lower()
        if name.startswith(_FLAG):
            name = f"flag {name.removeprefix(_FLAG).upper()}"
            if names and names[-1].startswith("flag ") and len(names[-1]) == len(name):
                names[-1] += name[-1]
                continue
        names.append(name)
    return names
