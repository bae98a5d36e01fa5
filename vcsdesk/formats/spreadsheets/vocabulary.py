"""Words of the trade as people write them in cells, folded to what they mean where that is certain."""

from collections.abc import Mapping
from functools import cached_property
from typing import Generic, TypeVar

from vcsdesk.formats.spreadsheets.asking import Asking
from vcsdesk.rules.desk.folding import said_alike

Value = TypeVar("Value")
_NEAR = 84.0
_LONG_ENOUGH = 5
_NOISE = frozenset(
    ("vcs", "vcse", "vcfs", "vol", "voluntary", "community", "third", "sector", "and", "the", "a", "named")
)
UNSAID = "unsaid"


class Vocabulary(Generic[Value]):
    """What may stand in one sort of column: phrases parted by bars, by the word that names their meaning."""

    def __init__(
        self, name: str, what: str, phrases: Mapping[str, str], meanings: Mapping[str, tuple[str, Value]]
    ) -> None:
        self.name = name
        self._what = what
        self._phrases = phrases
        self._meanings = meanings
        self._understood: dict[str, str | None] = {}

    def read(self, asking: Asking, where: str, text: str) -> Value | None:
        """Give what a text means; where that is not certain, ask once for all that are written alike."""
        said = self._bare(text)
        if said not in self._understood:
            self._understood[said] = self._certain(said)
        meaning = self._understood[said]
        if meaning is None:
            options = [(UNSAID, "Bring it in without this")]
            options += [(name, words) for name, (words, _) in self._meanings.items()]
            asked = f"What does “{text}” mean? The program does not know it as a {self._what}."
            meaning = asking.ask(f"reading/{self.name}/{said}", where, text, asked, options, UNSAID)
        if meaning == UNSAID:
            return None
        words, value = self._meanings[meaning]
        asking.taken.word(words, text, where)
        return value

    def certain(self, text: str) -> Value | None:
        """Give what a text means where that is certain, without asking."""
        meaning = self._certain(self._bare(text))
        return None if meaning is None else self._meanings[meaning][1]

    def _bare(self, text: str) -> str:
        """Leave out the words that tell nothing here: a voluntary sector rep is a rep."""
        words = said_alike(text).split()
        return " ".join(word for word in words if word not in _NOISE) or " ".join(words)

    def _certain(self, said: str) -> str | None:
        if said in self._known:
            return self._known[said]
        if len(said) < _LONG_ENOUGH:
            return None
        from rapidfuzz import fuzz, process

        found = process.extract(said, self._known.keys(), scorer=fuzz.ratio, score_cutoff=_NEAR, limit=9)
        meanings = {self._known[near] for near, _, _ in found}
        return meanings.pop() if len(meanings) == 1 else None

    @cached_property
    def _known(self) -> dict[str, str]:
        """Give the meaning of each phrase, and of each as it reads in the window and the file."""
        known: dict[str, str] = {}
        for name, (words, _) in self._meanings.items():
            for phrase in (words, name, *self._phrases.get(name, "").split("|")):
                if phrase:
                    known.setdefault(self._bare(phrase), name)
        return known
