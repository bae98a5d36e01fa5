"""What tests of operations lean on: one step, which undo takes back whole and redo brings again."""

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager

import pytest

from vcsdesk.records.record import Record
from vcsdesk.store import Store
from vcsdesk.store.discovery import record_classes

Everything = dict[str, tuple[Record, ...]]
OneStep = Callable[[str], AbstractContextManager[None]]


def everything(store: Store) -> Everything:
    """Every record there is."""
    return {table: store.find(kind) for table, kind in record_classes().items()}


@pytest.fixture
def one_step(store: Store) -> OneStep:
    """Expect what is done inside to be one step of this name, undone and redone whole."""

    @contextmanager
    def expected(name: str) -> Iterator[None]:
        before = everything(store)
        yield
        after = everything(store)
        assert after != before
        assert store.undo() == name
        assert everything(store) == before
        assert store.redo() == name
        assert everything(store) == after

    return expected


@pytest.fixture
def unchanged(store: Store) -> Callable[[], AbstractContextManager[None]]:
    """Expect what is done inside to leave every record as it was."""

    @contextmanager
    def expected() -> Iterator[None]:
        before = everything(store)
        yield
        assert everything(store) == before

    return expected


@pytest.fixture
def all_records() -> Callable[[Store], Everything]:
    """Read every record of a store."""
    return everything
