"""A file is made whole, or not at all."""

from pathlib import Path

import pytest

import make
from vcsdesk.clock import Clock
from vcsdesk.records.sector.person import Person
from vcsdesk.refused import Refused
from vcsdesk.store import Store
from vcsdesk.store.making import make_file


def test_a_made_file_is_filled_and_has_nothing_to_undo(tmp_path: Path) -> None:
    path = make_file(tmp_path / "b.vcsdesk", Clock(), make.person)
    store = Store.open(path)
    assert len(store.find(Person)) == 1
    assert store.undoable is None
    store.close()
    assert [each.name for each in tmp_path.iterdir()] == ["b.vcsdesk"]


def test_a_filling_that_fails_leaves_nothing(tmp_path: Path) -> None:
    with pytest.raises(ZeroDivisionError):
        make_file(tmp_path / "b.vcsdesk", Clock(), lambda _: 1 / 0)
    assert list(tmp_path.iterdir()) == []


def test_what_is_there_is_not_overwritten(tmp_path: Path) -> None:
    (tmp_path / "b.vcsdesk").write_bytes(b"hers")
    with pytest.raises(Refused, match="already a file"):
        make_file(tmp_path / "b.vcsdesk", Clock(), make.person)
    assert (tmp_path / "b.vcsdesk").read_bytes() == b"hers"
