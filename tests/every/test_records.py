"""Every record there is: it has a maker, comes back as it was kept, and undoes."""

import pytest

import make
from vcsdesk.records.record import Record
from vcsdesk.store import Store
from vcsdesk.store.discovery import record_classes

KINDS = list(record_classes().values())


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.table)
def test_a_record_comes_back_as_it_was_kept(store: Store, kind: type[Record]) -> None:
    kept = getattr(make, kind.table)(store)
    assert store.get(kind, kept.id) == kept


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.table)
def test_making_a_record_can_be_undone_and_done_again(store: Store, kind: type[Record]) -> None:
    kept = getattr(make, kind.table)(store)
    while store.undo():
        pass
    assert store.find(kind) == ()
    while store.redo():
        pass
    assert store.get(kind, kept.id) == kept


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.table)
def test_a_table_and_its_record_have_the_same_columns(store: Store, kind: type[Record]) -> None:
    columns = [row[1] for row in store._connection.execute(f"PRAGMA table_info({kind.table})")]
    assert sorted(columns) == sorted(kind.__struct_fields__)


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.table)
def test_a_table_is_strict(store: Store, kind: type[Record]) -> None:
    rows = store._connection.execute("PRAGMA table_list").fetchall()
    assert [row[5] for row in rows if row[1] == kind.table] == [1]
