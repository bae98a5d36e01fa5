"""Opening files that are missing, locked, damaged, foreign, older or newer."""

import os
import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest

import make
from standing import standing_on
from vcsdesk.records.sector.person import Person
from vcsdesk.refused import Refused
from vcsdesk.store import Store
from vcsdesk.store.checking import damage
from vcsdesk.store.driver import DatabaseError, connect


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A closed borough with two hundred people in it."""
    path = tmp_path / "borough.vcsdesk"
    store = Store.create(path)
    with store.step("Add people"):
        store.add_all(Person(name=f"Person {number}", note="x" * 500) for number in range(200))
    store.close()
    return path


def refused(path: Path) -> str:
    with pytest.raises(Refused) as caught:
        Store.open(path)
    assert caught.value.hint
    return caught.value.message


def test_a_closed_borough_is_one_file(path: Path) -> None:
    assert [each.name for each in path.parent.iterdir()] == ["borough.vcsdesk"]


def test_a_missing_file(tmp_path: Path) -> None:
    assert refused(tmp_path / "gone.vcsdesk") == "“gone.vcsdesk” is not there."


def test_a_folder(tmp_path: Path) -> None:
    assert "is a folder" in refused(tmp_path)


def test_an_empty_file(tmp_path: Path) -> None:
    (tmp_path / "e.vcsdesk").touch()
    assert refused(tmp_path / "e.vcsdesk") == "“e.vcsdesk” is empty."


def test_a_file_of_another_program(tmp_path: Path) -> None:
    (tmp_path / "w.vcsdesk").write_bytes(b"PK\x03\x04" + b"word" * 5000)
    assert "too damaged to be known" in refused(tmp_path / "w.vcsdesk")


def test_a_database_of_another_program(tmp_path: Path) -> None:
    other = connect(tmp_path / "o.vcsdesk")
    other.execute("CREATE TABLE t (a)")
    other.close()
    assert "another program made it" in refused(tmp_path / "o.vcsdesk")


@pytest.mark.parametrize("lost", [4096, 100_000])
def test_a_file_cut_short(path: Path, lost: int) -> None:
    os.truncate(path, path.stat().st_size - lost)
    before = path.read_bytes()
    assert refused(path) == "“borough.vcsdesk” is damaged or cut short."
    assert path.read_bytes() == before


def test_a_read_only_file(path: Path) -> None:
    path.chmod(0o444)
    assert "can only be read" in refused(path)


def test_a_file_open_elsewhere(path: Path) -> None:
    holder = subprocess.Popen(
        [sys.executable, "-c", HOLD, str(path)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    assert holder.stdin
    assert holder.stdout
    assert holder.stdout.readline() == "open\n"
    assert "is already open" in refused(path)
    holder.communicate("\n")
    Store.open(path).close()


HOLD = """
import sys; from pathlib import Path; from vcsdesk.store import Store
store = Store.open(Path(sys.argv[1])); print("open", flush=True); input(); store.close()
"""


def test_a_newer_file(path: Path) -> None:
    file = connect(path)
    file.execute(
        "INSERT INTO _sqlite_migrations (migration_set, name, applied_at) VALUES ('vcsdesk', 'z', '')"
    )
    file.execute("UPDATE fingerprint SET steps = 'other'")
    file.close()
    before = path.read_bytes()
    assert "newer VCS Desk" in refused(path)
    assert path.read_bytes() == before


def make_older(path: Path) -> None:
    """Take a table away, as if the file came from before it was thought of."""
    file = connect(path)
    for event in ("insert", "update", "delete"):
        file.execute(f"DROP TRIGGER load_limit_history_{event}")
    file.execute("DROP TABLE load_limit")
    file.execute("DELETE FROM _sqlite_migrations WHERE name LIKE '%load_limit'")
    file.execute("UPDATE fingerprint SET steps = 'older'")
    file.close()


def test_an_older_file_is_copied_then_brought_up(path: Path) -> None:
    make_older(path)
    store = Store.open(path, standing_on(date(2026, 11, 24)))
    make.load_limit(store)
    assert damage(store) == ()
    assert len(store.find(Person)) == 201
    store.close()
    copy = path.with_name("borough before upgrade 2026-11-24.vcsdesk")
    assert copy.exists()
    file = connect(copy)
    assert file.execute("SELECT count(*) FROM sqlite_master WHERE name = 'load_limit'").fetchone() == (0,)
    file.close()


def test_an_upgrade_that_fails_leaves_the_file_as_it_was(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    make_older(path)
    before = path.read_bytes()
    monkeypatch.setattr("vcsdesk.store.schema.make_triggers", lambda *_: 1 / 0)
    with pytest.raises(ZeroDivisionError):
        Store.open(path)
    assert path.read_bytes() == before


def test_creating_over_a_file_is_refused(path: Path) -> None:
    with pytest.raises(Refused, match="already a file"):
        Store.create(path)


def test_creating_where_nothing_can_be_written(tmp_path: Path) -> None:
    with pytest.raises(Refused, match="not there"):
        Store.create(tmp_path / "nowhere" / "b.vcsdesk")


def test_a_copy_is_whole_and_opens(path: Path, tmp_path: Path) -> None:
    store = Store.open(path)
    store.save_copy(tmp_path / "copy.vcsdesk")
    store.close()
    copy = Store.open(tmp_path / "copy.vcsdesk")
    assert len(copy.find(Person)) == 200
    copy.close()
    assert not list(tmp_path.glob("*.part"))


def test_a_copy_to_a_place_that_is_not_there_is_refused(path: Path, tmp_path: Path) -> None:
    store = Store.open(path)
    with pytest.raises(Refused):
        store.save_copy(tmp_path / "nowhere" / "copy.vcsdesk")
    store.close()
    assert len(path.read_bytes()) > 0


def test_a_kept_paper_that_is_not_as_it_came_is_told(store: Store) -> None:
    with store.step("Keep"):
        store.keep_content(b"paper")
    store._connection.execute("UPDATE content SET bytes = x'00'")
    assert damage(store) == ("A kept paper is not as it came.",)


def test_sqlite_utils_uses_the_same_driver(store: Store) -> None:
    import sqlite_utils.db

    assert issubclass(sqlite_utils.db.sqlite3.OperationalError, DatabaseError)
