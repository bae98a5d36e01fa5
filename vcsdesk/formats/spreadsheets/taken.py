"""What was taken to mean what without asking: ways of writing a word, and spellings of a name."""

from collections import defaultdict
from collections.abc import Iterator

from vcsdesk.rules.desk.folding import said_alike
from vcsdesk.wording import count, listed

_SHOWN = 6


class Taken:
    """Everything that is written otherwise than it was understood, to be told once."""

    def __init__(self) -> None:
        self._written: dict[tuple[str, str], dict[str, None]] = defaultdict(dict)
        self._rows: dict[tuple[str, str], set[str]] = defaultdict(set)

    def word(self, meant: str, written: str, where: str) -> None:
        """Note which word of the trade something was taken for."""
        if said_alike(meant) != said_alike(written):
            self._note("Taken to mean", meant, written, where)

    def name(self, meant: str, written: str, where: str) -> None:
        """Note which name something was taken for another spelling of."""
        if meant.casefold().split() != written.casefold().split():
            self._note("Taken for another spelling of", meant, written, where)

    def sentences(self) -> Iterator[str]:
        """Say each meaning with all that was taken for it."""
        for (words, meant), written in self._written.items():
            rows = count(len(self._rows[words, meant]), "row")
            yield f"{words} {meant}: {listed((f'“{each}”' for each in written), _SHOWN)} ({rows})."

    def _note(self, words: str, meant: str, written: str, where: str) -> None:
        self._written[words, meant][written] = None
        self._rows[words, meant].add(where)
