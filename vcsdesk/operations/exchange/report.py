"""What became of everything that was read: made, filled in, the same, gone, to be decided or refused."""

from collections import Counter

import msgspec

from vcsdesk.formats.incoming import NotTaken, Question
from vcsdesk.records.kinds import Kind


class Result(Kind):
    """What became of one thing of a source."""

    CREATED = "created"
    UPDATED = "updated"
    SAME = "same"
    GONE = "gone"
    DECISION = "decisions"
    REFUSED = "refused"

    @property
    def words(self) -> str:
        """Say it as people read it."""
        return _WORDS[self]


_WORDS = {
    Result.CREATED: "New",
    Result.UPDATED: "Filled in",
    Result.SAME: "The same",
    Result.GONE: "Gone from the file",
    Result.DECISION: "To decide",
    Result.REFUSED: "Refused",
}


class Filled(msgspec.Struct, frozen=True):
    """A field that has another value now."""

    field: str
    was: str
    now: str


class Item(msgspec.Struct, frozen=True, kw_only=True):
    """One thing and what became of it; `kind` is the table of the record, or `row` where nothing was read.

    `understood` is how the dates of something new were read; `told_with` is what something that is gone
    hangs on, and `kept` are fields that stay as they are here though the file says otherwise.
    """

    result: Result
    kind: str
    key: str
    where: str
    what: str
    why: str = ""
    understood: str = ""
    filled: tuple[Filled, ...] = ()
    kept: tuple[Filled, ...] = ()
    questions: tuple[Question, ...] = ()
    told_with: tuple[str, int] | None = None

    @property
    def results(self) -> tuple[Result, ...]:
        """Give all that became of it: what waits for an answer may be filled in otherwise."""
        if self.filled and self.result is not Result.UPDATED:
            return Result.UPDATED, self.result
        return (self.result,)


class Report(msgspec.Struct, frozen=True, kw_only=True):
    """All that became of one file; a thing counts under each that became of it."""

    source: str
    is_trial: bool
    rows: int
    items: tuple[Item, ...]
    remarks: tuple[str, ...] = ()
    """What is to be known of how the whole of it was read."""
    not_taken: tuple[NotTaken, ...] = ()

    def of(self, *results: Result) -> tuple[Item, ...]:
        """Give the things of which this became."""
        return tuple(item for item in self.items if set(results).intersection(item.results))

    def counts(self) -> dict[Result, int]:
        """Count the things by what became of them."""
        found = Counter(result for item in self.items for result in item.results)
        return {result: found[result] for result in Result}

    def by_kind(self) -> dict[str, dict[Result, int]]:
        """Count the things of each kind by what became of them."""
        found = Counter((item.kind, result) for item in self.items for result in item.results)
        return {
            kind: {result: found[kind, result] for result in Result}
            for kind in dict.fromkeys(item.kind for item in self.items)
        }

    @property
    def questions(self) -> tuple[Question, ...]:
        """Everything that waits for an answer, each question once."""
        asked = {each.id: each for item in self.items for each in item.questions}
        return tuple(asked.values())

    @property
    def changes_nothing(self) -> bool:
        """Tell whether nothing here was made or changed."""
        return not self.of(Result.CREATED, Result.UPDATED)
