"""What a cold look at the store found: each told, refused or mended."""

import os
import subprocess
import sys
from contextlib import suppress
from pathlib import Path

import pytest

import make
from vcsdesk.clock import Clock
from vcsdesk.records.papers.paper import Paper
from vcsdesk.records.papers.paper_version import PaperVersion
from vcsdesk.records.sector.person import Person
from vcsdesk.refused import Refused
from vcsdesk.store import Store
from vcsdesk.store.checking import damage
from vcsdesk.store.driver import connect
from vcsdesk.store.making import make_file

CRASH = """
import os, sys; from pathlib import Path
from vcsdesk.records.sector.person import Person; from vcsdesk.store import Store
store = Store.open(Path(sys.argv[1]))
with store.step("Add"):
    store.add(Person(name="Left in the log"))
os._exit(1)
"""


def crash_in(path: Path) -> None:
    """Leave a borough as a crash leaves it: with a log beside it."""
    make_file(path, Clock(), lambda _: None)
    subprocess.run([sys.executable, "-c", CRASH, str(path)], check=False)
    assert path.with_name(path.name + "-wal").exists()


def test_a_log_left_by_an_earlier_file_of_the_name_is_not_read_into_a_new_one(tmp_path: Path) -> None:
    path = tmp_path / "b.vcsdesk"
    crash_in(path)
    path.unlink()
    make_file(path, Clock(), make.person)
    store = Store.open(path)
    assert damage(store) == ()
    assert [each.name for each in store.find(Person)] == ["Ann Okafor"]
    store.close()


def test_a_copy_over_a_crashed_borough_is_sound(tmp_path: Path, store: Store) -> None:
    path = tmp_path / "b.vcsdesk"
    crash_in(path)
    make.person(store)
    store.save_copy(path)
    copy = Store.open(path)
    assert damage(copy) == ()
    assert len(copy.find(Person)) == 1
    copy.close()


def test_a_copy_over_the_borough_itself_is_refused_by_whatever_way_it_is_named(tmp_path: Path) -> None:
    (tmp_path / "deep").mkdir()
    (tmp_path / "other").symlink_to(tmp_path / "deep")
    store = Store.create(tmp_path / "deep" / "b.vcsdesk")
    for way in ("other/b.vcsdesk", "deep/../deep/b.vcsdesk"):
        with pytest.raises(Refused, match="the borough itself"):
            store.save_copy(tmp_path / way)
    make.person(store)
    store.close()
    store = Store.open(tmp_path / "deep" / "b.vcsdesk")
    assert len(store.find(Person)) == 1
    store.close()


def test_a_copy_over_a_borough_open_elsewhere_is_refused(tmp_path: Path, store: Store) -> None:
    other = Store.create(tmp_path / "b.vcsdesk")
    with pytest.raises(Refused, match="open in another window"):
        store.save_copy(tmp_path / "b.vcsdesk")
    other.close()


def damaged(path: Path, page: int) -> None:
    with path.open("r+b") as file:
        file.seek(4096 * page)
        file.write(b"\xff" * 4096)


@pytest.mark.parametrize("page", range(2, 60, 3))
def test_damage_anywhere_is_told_in_words_and_never_as_a_fault(tmp_path: Path, page: int) -> None:
    path = make_file(tmp_path / "b.vcsdesk", Clock(), many_people)
    damaged(path, page)
    with suppress(Refused):  # a sentence, at the opening or at the reading
        store = Store.open(path)
        try:
            assert all(sentence.endswith(".") for sentence in damage(store))
            store.find(Person)
        finally:
            store._connection.close()


def many_people(store: Store) -> None:
    with store.step("Add"):
        store.add_all(Person(name=f"Person {number}", note="x" * 900) for number in range(300))


def changed_elsewhere(path: Path, sql: str) -> None:
    file = connect(path)
    file.execute(sql)
    file.close()


def test_tables_changed_by_another_program_are_refused_and_nothing_is_written(tmp_path: Path) -> None:
    path = make_file(tmp_path / "b.vcsdesk", Clock(), make.person)
    changed_elsewhere(path, "ALTER TABLE seat ADD COLUMN extra TEXT")
    before = path.read_bytes()
    with pytest.raises(Refused, match="changed by another program"):
        Store.open(path)
    assert path.read_bytes() == before
    assert len(list(tmp_path.iterdir())) == 1


def test_a_trigger_that_is_gone_is_made_anew_and_undo_still_works(tmp_path: Path) -> None:
    path = tmp_path / "b.vcsdesk"
    store = Store.create(path)
    make.person(store)
    store.close()
    changed_elsewhere(path, "DROP TRIGGER person_history_insert")
    store = Store.open(path)
    assert damage(store) == ()
    assert store.undo() == "Make person"
    store.close()
    assert len(list(tmp_path.iterdir())) == 1


def test_a_file_with_our_mark_and_no_tables_is_refused(tmp_path: Path) -> None:
    file = connect(tmp_path / "b.vcsdesk")
    file.execute("PRAGMA application_id = 1447252804")
    file.execute("CREATE TABLE t (a)")
    file.close()
    with pytest.raises(Refused):
        Store.open(tmp_path / "b.vcsdesk")


def test_somebody_elses_database_is_not_touched(tmp_path: Path) -> None:
    path = tmp_path / "o.vcsdesk"
    changed_elsewhere(path, "CREATE TABLE t (a)")
    before = path.read_bytes()
    with pytest.raises(Refused, match="not a VCS Desk file"):
        Store.open(path)
    assert path.read_bytes() == before


def test_an_inner_step_that_is_refused_leaves_nothing_even_when_the_outer_goes_on(store: Store) -> None:
    with store.step("Take in a list"):
        store.add(Person(name="Ann"))
        with pytest.raises(Refused), store.step("Add person"):
            store.add(Person(name="Half"))
            raise Refused("No.")
    assert [each.name for each in store.find(Person)] == ["Ann"]


def test_saving_the_same_again_is_no_step(store: Store) -> None:
    ann = make.person(store)
    with store.step("Correct person"):
        store.change(ann, name=ann.name)
    assert store.undoable == "Make person"


def test_changing_what_is_gone_is_a_fault(store: Store) -> None:
    ann = make.person(store)
    store.undo()
    with pytest.raises(KeyError), store.step("Correct"):
        store.change(ann, name="Anne")


def test_bytes_are_kept_only_within_a_step(store: Store) -> None:
    with pytest.raises(RuntimeError):
        store.keep_content(b"paper")


def test_a_paper_taken_back_for_good_leaves_the_file(tmp_path: Path) -> None:
    path = tmp_path / "b.vcsdesk"
    store = Store.create(path)
    make.paper_version(store, content=b"confidential")
    while store.undo():
        pass
    store.close()
    store = Store.open(path)
    assert store.redoable is not None, "it can still be done again"
    make.person(store)
    store.close()
    assert b"confidential" not in path.read_bytes()


def test_a_paper_in_use_or_undoable_stays(tmp_path: Path) -> None:
    path = tmp_path / "b.vcsdesk"
    store = Store.create(path)
    version = make.paper_version(store, content=b"the plan")
    with store.step("Remove paper"):
        store.remove(version)
        store.remove(store.get(Paper, version.paper_id))
    store.close()
    store = Store.open(path)
    store.undo()
    assert store.content(store.find(PaperVersion)[0].sha256) == b"the plan"
    store.close()


def test_what_was_undone_is_left_behind_when_the_start_is_settled(store: Store) -> None:
    make.person(store)
    store.undo()
    store.settle()
    states = store._connection.execute("SELECT state FROM history_step").fetchall()
    assert states == [("left behind",)]


def test_a_name_no_file_can_have_is_refused_in_words(tmp_path: Path) -> None:
    path = tmp_path / ("x" * 300 + ".vcsdesk")
    with pytest.raises(Refused, match="cannot be the name"):
        Store.open(path)
    with pytest.raises(Refused, match="cannot be the name"):
        make_file(path, Clock(), lambda _: None)


def test_a_full_disk_while_making_is_a_sentence_and_leaves_nothing(tmp_path: Path) -> None:
    small = tmp_path / "small"
    small.mkdir()
    mounted = (
        os.geteuid() == 0
        and not subprocess.run(
            ["mount", "-t", "tmpfs", "-o", "size=300k", "tmpfs", str(small)], capture_output=True, check=False
        ).returncode
    )
    if not mounted:
        pytest.skip("no small disk can be made here")
    try:
        with pytest.raises(Refused, match="disk is full"):
            make_file(small / "b.vcsdesk", Clock(), many_people)
        assert list(small.iterdir()) == []
    finally:
        subprocess.run(["umount", str(small)], check=True)
