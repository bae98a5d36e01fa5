"""What a reader has to ask, one question for all rows that say the same, and what it takes or not unasked."""

from collections.abc import Mapping, Sequence

from vcsdesk.formats.incoming import NotTaken, Option, Question
from vcsdesk.formats.spreadsheets.taken import Taken
from vcsdesk.wording import listed

_NAMED = 5


class Asking:
    """The questions so far, and her answers."""

    def __init__(self, answers: Mapping[str, str], kept: Mapping[str, str]) -> None:
        self.taken = Taken()
        self._answers = answers
        self._kept = kept
        self._asked: dict[str, Question] = {}
        self._where: dict[str, list[str]] = {}
        self.not_taken: list[NotTaken] = []

    def ask(
        self, name: str, where: str, what: str, words: str, options: Sequence[tuple[str, str]], default: str
    ) -> str:
        """Give her answer, or the default while there is none; the question then stands in the report."""
        answer = self._answers.get(name, self._kept.get(name))
        if answer is not None and any(answer == each for each, _ in options):
            return answer
        if name not in self._asked:
            self._asked[name] = Question(
                id=name,
                where=where,
                what=what,
                words=words,
                options=tuple(Option(each, said) for each, said in options),
                default=default,
            )
        self._where.setdefault(name, []).append(where)
        return default

    def pass_over(self, where: str, what: str, words: str) -> None:
        """Note what a cell says that is not taken."""
        self.not_taken.append(NotTaken(where, what, words))

    def questions(self) -> tuple[Question, ...]:
        """Give every question that is open, with all the rows it is about."""
        from msgspec.structs import replace

        found = []
        for each in self._asked.values():
            places = tuple(dict.fromkeys(self._where[each.id]))
            found.append(replace(each, where=listed(places, _NAMED), places=places))
        return tuple(found)
