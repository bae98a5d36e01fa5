"""Her answers to questions, which know for which of them there was a question."""

from collections.abc import Iterable, Iterator, Mapping

from vcsdesk.formats.incoming import Question
from vcsdesk.operations.exchange.deciding import answered
from vcsdesk.wording import listed


class Answers(Mapping[str, str]):
    """Answers by question, as she wrote them down."""

    def __init__(self, said: Mapping[str, str]) -> None:
        self.said = said
        self._asked: set[str] = set()

    def __getitem__(self, name: str) -> str:
        """Give the answer to a question that is asked."""
        self._asked.add(name)
        return self.said[name]

    def __iter__(self) -> Iterator[str]:
        """Go through the questions that are answered."""
        return iter(self.said)

    def __len__(self) -> int:
        """Count the answers."""
        return len(self.said)

    def refuse_impossible(self, open_questions: Iterable[Question]) -> None:
        """Refuse an answer that is none of those its question has."""
        for question in open_questions:
            answered(question, self.said)

    def unasked(self) -> tuple[str, ...]:
        """Say which answers nothing asked for, if there are any."""
        names = [f"“{name}”" for name in self.said if name not in self._asked]
        if not names:
            return ()
        known = "are answers" if len(names) > 1 else "is an answer"
        return (f"{listed(names)} {known} to nothing that was asked: misspelt, or settled before.",)
