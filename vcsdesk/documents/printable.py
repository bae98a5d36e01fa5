"""What can be printed for: one paper of a run, and how those of a kind of record are found and named."""

from collections.abc import Callable, Sequence
from datetime import date

import msgspec

from vcsdesk.printing.edition import STANDARD, Edition
from vcsdesk.refused import Refused
from vcsdesk.rules.desk.folding import fold
from vcsdesk.store import Store


class Target(msgspec.Struct, frozen=True, kw_only=True):
    """One paper to print: what it is about (0 for the whole borough), in words, and the size asked for.

    What is about a meeting may be for one seat, by whoever sits there.
    """

    record_id: int = 0
    seat_id: int = 0
    words: str = "The whole borough"
    edition: Edition = STANDARD

    @property
    def ids(self) -> tuple[int, ...]:
        """What a document gathers by, beside the day."""
        return tuple(number for number in (self.record_id, self.seat_id) if number)


def distinct_words(targets: Sequence[Target]) -> list[str]:
    """Name each target so that no two are called alike: the second of a name has a number."""
    said: list[str] = []
    for target in targets:
        words, number = target.words, 1
        while words in said:
            number += 1
            words = f"{target.words} ({number})"
        said.append(words)
    return said


class Printable(msgspec.Struct, frozen=True):
    """One record that papers may be about, with all it is called by.

    `lacks` says why there is nobody to print for.
    """

    target: Target
    said: str
    lacks: Refused | None = None

    def is_meant_by(self, wanted: str) -> bool:
        """Tell whether words name it: every word is somewhere in what it is called."""
        said = fold(self.said)
        return all(word in said for word in fold(wanted).replace(",", " ").split())


class Printables(msgspec.Struct, frozen=True, kw_only=True):
    """The records of a kind that papers may be about, read as of a day and today."""

    read: Callable[[Store, date, date], Sequence[Printable]]
    about: str
    """What a paper for one of them is about, such as `One seat`."""
    each: str
    """One of them, such as `seat with somebody in it`."""
    none: tuple[str, str]
    """What to say where there is none to print for, and what to do."""
    unnamed: str
    """What none is called by the words somebody typed, such as `No seat or board`."""
    where: str
    """Where to look for its name."""
