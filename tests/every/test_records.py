"""Every record there is: it has a maker, comes back as it was kept, and undoes."""

import re

import pytest

import make
from vcsdesk.records.record import Record, View
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


VIEWS = sorted(View.__subclasses__(), key=lambda view: view.__name__)


@pytest.mark.parametrize("view", VIEWS, ids=lambda view: view.__name__)
def test_a_summed_list_names_its_fields_in_the_order_it_reads_them(store: Store, view: type[View]) -> None:
    """Rows are read by place; another order would cost a new row for each."""
    wanted = dict.fromkeys(re.findall(r":(\w+)", view.select))
    columns = store._connection.execute(view.select, wanted).description
    assert tuple(column[0] for column in columns) == view.__struct_fields__
