"""Whether letters stand for words: “CYPP” for “Children and Young People’s Plan”."""

import re
from collections.abc import Sequence
from functools import cache

_SMALL_WORDS = "a an and at by de for from in into of on or per the to under upon with"
SMALL = frozenset(_SMALL_WORDS.split())
WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*|&")
_FEWEST = 2  # one word is no long form: too many letters would fit it by chance


def words_meant(letters: str, words: Sequence[str]) -> int:
    """Give how many words, from the first on, the letters stand for; 0 where they do not fit.

    Every word gives its first letter, small words such as “of” only where they must, and a word may give one
    more from inside it: “IDeA” is the Improvement and Development Agency.
    """
    folded = tuple(word.casefold() for word in words)
    wanted = letters.casefold()

    @cache
    def fit(at: int, word: int) -> int:
        if at == len(wanted):
            return word
        if word == len(folded):
            return 0
        return _taken(at, word) or (fit(at, word + 1) if word and folded[word] in SMALL else 0)

    def _taken(at: int, word: int) -> int:
        if wanted[at] == "&":
            return fit(at + 1, word + 1) if folded[word] in ("and", "&") else 0
        if folded[word][0] != wanted[at]:
            return 0
        inner = at + 1 < len(wanted) and wanted[at + 1] in folded[word][1:]
        return fit(at + 1, word + 1) or (fit(at + 2, word + 1) if inner else 0)

    meant = fit(0, 0)
    return meant if meant >= _FEWEST else 0
