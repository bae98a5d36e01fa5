"""Things done in memory beside the store, put back when the step they belong to fails."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager, nullcontext

from vcsdesk.store import Store


class Trail:
    """How to put back what was done, last first."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._back: list[Callable[[], object]] = []

    def note(self, back: Callable[[], object]) -> None:
        """Note how something is put back."""
        self._back.append(back)

    @contextmanager
    def whole(self, *, in_memory: bool) -> Iterator[None]:
        """Do something whole or not at all; only in memory where a step around it falls with it."""
        mark = len(self._back)
        try:
            with nullcontext() if in_memory else self._store.step("Bring in"):
                yield
        except BaseException:
            while len(self._back) > mark:
                self._back.pop()()
            raise
