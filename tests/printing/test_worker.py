"""A run of many documents: whole files, fair names, progress, and nothing left behind when it is stopped."""

from __future__ import annotations

import gc
import multiprocessing
import os
import pickle
import queue
import sys
import tracemalloc
import zlib
from multiprocessing.process import BaseProcess
from pathlib import Path

import msgspec
import pikepdf
import pytest

from full_disk import fill_disk_at
from printing.hostile.raw import one_page, stream
from printing.told import DOCUMENT, MASTHEAD, Told
from vcsdesk.printing import BoundPaper, Printed, bold, contents, grid, para, title_page
from vcsdesk.printing.cleaned import cleaned_here
from vcsdesk.printing.cleaning import CleanPaper, clean_here
from vcsdesk.printing.edition import LARGE_PRINT, Edition
from vcsdesk.printing.guard import guard_here
from vcsdesk.printing.naming import file_stem
from vcsdesk.printing.pictures import page_count
from vcsdesk.printing.request import Request
from vcsdesk.printing.stopping import Stopping
from vcsdesk.printing.sweeping import sweep
from vcsdesk.printing.worker import PrintedFile, Progress, Spool, print_all
from vcsdesk.refused import NotNow, Refused


def request(name: str, *parts, papers: tuple[BoundPaper, ...] = ()) -> Request:
    return Request(document=DOCUMENT, facts=Told((title_page(MASTHEAD), *parts), papers, file_stem(name)))


def test_each_document_becomes_a_whole_file_and_is_reported(tmp_path: Path, report: bytes) -> None:
    spool = tmp_path / "spool"
    spool.mkdir()
    (spool / "aa.pdf").write_bytes(report)
    wanted = (BoundPaper("Strategy", "aa"), BoundPaper("Gone", "bb"))
    heard: list[Progress] = []
    files = print_all(
        [request("One", contents(), papers=wanted), request("Two", para("😀"))],
        tmp_path / "out",
        heard.append,
        spool,
    )
    assert heard == [Progress(1, 2, "One.pdf"), Progress(2, 2, "Two.pdf")]
    assert [Path(file.path).name for file in files] == ["One.pdf", "Two.pdf"]
    assert [page_count(Path(file.path)) for file in files] == [file.pages for file in files] == [5, 2]
    assert [paper.title for paper in files[0].unbound] == ["Gone"]
    assert files[0].untagged == ("Strategy",)
    assert [letter.letter for letter in files[1].missing_letters] == ["😀"]


def test_two_documents_of_one_name_do_not_overwrite_each_other(tmp_path: Path) -> None:
    files = print_all(
        [request("Rep pack"), request("rep PACK"), request("Rep pack")], tmp_path, lambda _: None
    )
    assert [Path(file.path).name for file in files] == [
        "Rep pack.pdf",
        "rep PACK (2).pdf",
        "Rep pack (3).pdf",
    ]


def test_large_print_lies_beside_the_usual_size_and_does_not_overwrite_it(tmp_path: Path) -> None:
    usual = request("Rep pack")
    large = Request(document=DOCUMENT, facts=usual.facts, edition=LARGE_PRINT)
    for each in (usual, large):
        print_all([each], tmp_path, lambda _: None)
    assert sorted(file.name for file in tmp_path.iterdir()) == ["Rep pack (large print).pdf", "Rep pack.pdf"]


@pytest.mark.parametrize(
    "name", ["Ş&<Ngũgĩ>", "W" * 300, "محمد " * 60, "a/b\\c:d*?", "..", "CON", "\u202egpj.exe"]
)
def test_any_name_makes_a_file(tmp_path: Path, name: str) -> None:
    (file,) = print_all([request(name)], tmp_path, lambda _: None)
    assert Path(file.path).parent == tmp_path
    assert page_count(Path(file.path)) == 1


def test_a_folder_that_cannot_be_written_is_refused_and_what_stood_there_stays(tmp_path: Path) -> None:
    (tmp_path / "out").write_text("a file, not a folder")
    with pytest.raises(Refused):
        print_all([request("One")], tmp_path / "out", lambda _: None)
    assert (tmp_path / "out").read_text() == "a file, not a folder"


def test_a_paper_is_cleaned_once_a_run(tmp_path: Path, report: bytes) -> None:
    (tmp_path / "aa.pdf").write_bytes(report)
    spool = Spool(tmp_path)
    assert spool["aa"] == clean_here(report)
    (tmp_path / "aa.pdf").write_bytes(b"%PDF- changed meanwhile")
    assert spool["aa"] == clean_here(report)
    assert list(spool) == ["aa"]
    assert "bb" not in spool
    with pytest.raises(KeyError):
        spool["bb"]


def test_one_process_reads_papers_run_after_run_until_one_is_refused(tmp_path: Path, report: bytes) -> None:
    (tmp_path / "aa.pdf").write_bytes(report)
    (tmp_path / "bb.pdf").write_bytes(b"%PDF- and nothing more")

    def after_reading(name: str) -> set[BaseProcess]:
        cleaned_here().close()
        assert Spool(tmp_path)[name]
        return set(multiprocessing.active_children())

    first, again, refused, afresh = map(after_reading, ("aa", "aa", "bb", "aa"))
    assert first == again
    assert len(refused) == len(first) - 1
    assert len(afresh) == len(first)
    assert afresh != first


def test_after_a_run_all_is_cleared_up_again_but_not_on_the_way_out_of_the_process(tmp_path: Path) -> None:
    def leave(_progress: Progress) -> None:
        raise SystemExit(0)

    held: list[int] = []
    print_all([request("One")], tmp_path, lambda _: held.append(gc.get_freeze_count()))
    assert held[0] > gc.get_freeze_count() == 0
    with pytest.raises(Refused):
        print_all([request("One")], tmp_path / "One.pdf", lambda _: None)
    assert gc.get_freeze_count() == 0
    with pytest.raises(SystemExit):
        print_all([request("One")], tmp_path, leave)
    assert gc.get_freeze_count() > 0
    gc.unfreeze()


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux limits a process's memory")
def test_a_paper_that_cannot_be_read_this_time_is_tried_once_more(
    tmp_path: Path, report: bytes, monkeypatch: pytest.MonkeyPatch
) -> None:
    swollen = stream(zlib.compress(b" " * 120_000_000, 1), b"/Filter/FlateDecode")
    (tmp_path / "aa.pdf").write_bytes(report)
    (tmp_path / "bb.pdf").write_bytes(one_page(objects={4: swollen}))
    cleaned_here().close()
    guard_here().close()
    with monkeypatch.context() as small:
        small.setattr(guard_here(), "most_memory", 300 * 1024 * 1024)
        assert isinstance(Spool(tmp_path)["aa"], CleanPaper)
        refused = Spool(tmp_path)["bb"]
        assert isinstance(pickle.loads(pickle.dumps(refused)), NotNow)
        cleaned_here().close()
        assert isinstance(Spool(tmp_path)["aa"], CleanPaper)
    assert isinstance(Spool(tmp_path)["bb"], CleanPaper)
    guard_here().close()


def test_many_papers_in_one_run_do_not_fill_the_memory(tmp_path: Path, altered) -> None:
    def fatten(pdf: pikepdf.Pdf) -> None:
        pdf.pages[0].obj.Resources.XObject = pikepdf.Dictionary(Fat=pdf.make_stream(os.urandom(1_000_000)))

    for name in ("aa", "bb", "cc", "dd"):
        (tmp_path / f"{name}.pdf").write_bytes(altered(fatten))
    spool = Spool(tmp_path)
    tracemalloc.start()
    for name in list(spool):
        found = spool[name]
        assert isinstance(found, CleanPaper)
        assert len(found.content) > 1_000_000
    gc.collect()
    kept, _peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert kept < 2_000_000


def test_a_paper_of_two_hundred_megabytes_in_the_spool_is_refused_unread(tmp_path: Path) -> None:
    with (tmp_path / "aa.pdf").open("wb") as file:
        file.truncate(200 * 1024 * 1024)
    spool = Spool(tmp_path)
    found = spool["aa"]
    assert isinstance(found, Refused)
    assert "200 MB" in found.message


def test_requests_and_answers_can_be_handed_to_another_process(tmp_path: Path) -> None:
    asked = request("One", para("Words, ", bold("some bold")), grid(["A"], [["1"]]))
    assert pickle.loads(pickle.dumps(asked)) == asked
    answer = print_all([asked], tmp_path, lambda _: None)
    assert pickle.loads(pickle.dumps(answer)) == answer


def notes_of(folder: Path) -> Path:
    """Give a run the folder in which it notes what it makes, by whose name it is known."""
    notes = folder.with_name(f"notes of {folder.name}") / "run-1"
    notes.mkdir(parents=True, exist_ok=True)
    return notes


def run(folder: Path, heard: multiprocessing.Queue, name: str, count: int) -> None:
    """Print in the other process."""
    requests = [request(f"{name} {place}", *[para("Words. " * 400)] * 6) for place in range(count)]
    heard.put(print_all(requests, folder, heard.put, stopping=Stopping(notes_of(folder), notes_of(folder))))


def test_a_run_in_another_process_answers_with_its_files(tmp_path: Path) -> None:
    context = multiprocessing.get_context("spawn")
    heard = context.Queue()
    process = context.Process(target=run, args=(tmp_path, heard, "Pack", 1))
    process.start()
    answers = [heard.get(timeout=60), heard.get(timeout=60)]
    process.join()
    assert answers[0] == Progress(1, 1, "Pack 0.pdf")
    assert [type(file) for file in answers[1]] == [PrintedFile]


def test_a_run_that_is_stopped_leaves_only_whole_files(tmp_path: Path) -> None:
    context = multiprocessing.get_context("spawn")
    heard = context.Queue()
    process = context.Process(target=run, args=(tmp_path, heard, "Pack", 500))
    process.start()
    for _ in range(3):
        heard.get(timeout=60)
    process.kill()
    process.join()
    sweep(tmp_path, "run-1")
    names = sorted(path.name for path in tmp_path.iterdir())
    assert 3 <= len(names) < 500
    assert all(page_count(tmp_path / name) > 1 for name in names)
    with pytest.raises(queue.Empty):
        while True:
            heard.get(timeout=0.01)


def test_a_run_that_is_asked_to_stop_ends_after_the_paper_in_hand_and_says_what_it_made(
    tmp_path: Path,
) -> None:
    stopping = Stopping(notes_of(tmp_path))
    asked = [request(name) for name in ("One", "Two", "Three")]
    files = print_all(asked, tmp_path, lambda far: far.done == 2 and stopping.ask(), stopping=stopping)
    assert [Path(file.path).name for file in files] == ["One.pdf", "Two.pdf"]
    assert sorted(path.name for path in tmp_path.iterdir()) == ["One.pdf", "Two.pdf"]


def test_what_a_run_made_that_could_not_say_so_is_taken_back_and_nothing_else(tmp_path: Path) -> None:
    stopping = Stopping(notes_of(tmp_path), notes_of(tmp_path))
    (tmp_path / "Hers.pdf").write_bytes(b"hers")
    print_all([request("One"), request("Two")], tmp_path, lambda _: None, stopping=stopping)
    (tmp_path / "Two.pdf").unlink()
    assert stopping.take_back() == 1
    assert [path.name for path in tmp_path.iterdir()] == ["Hers.pdf"]
    assert stopping.take_back() == 0


def test_where_the_disk_takes_no_more_what_was_printed_before_is_said_with_what_was_not(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    refused: dict[int, Refused] = {}
    fill_disk_at("Two.pdf", monkeypatch)
    asked = [request(name) for name in ("One", "Two", "Three")]
    files = print_all(asked, tmp_path, lambda _: None, refuse=refused.__setitem__)
    assert [Path(file.path).name for file in files] == ["One.pdf"]
    assert [(place, why.message[:28]) for place, why in refused.items()] == [
        (1, "“Two.pdf” could not be writt")
    ]
    with pytest.raises(Refused, match="could not be written"):
        print_all(asked, tmp_path, lambda _: None)


def test_a_document_of_which_a_part_cannot_be_written_is_not_there_at_all(tmp_path: Path) -> None:
    (tmp_path / "own").write_text("a file, not a folder")
    with pytest.raises(Refused):
        print_all([request("One")], tmp_path / "out", lambda _: None, own_folder=tmp_path / "own")
    assert list((tmp_path / "out").iterdir()) == []


def test_sweeping_takes_only_what_this_run_left_half_written(tmp_path: Path) -> None:
    others = [".Film.x1.part", ".Pack.x1.run-2.part", ".hidden", "Pack.pdf", "notes.run-1.part"]
    for name in (".Pack.x1.run-1.part", *others):
        (tmp_path / name).write_text("x")
    assert sweep(tmp_path, "run-1") == 1
    assert sorted(path.name for path in tmp_path.iterdir()) == others


def test_a_run_half_writes_only_under_its_own_name(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    written: list[str] = []

    def fall_over(path: Path, _target: Path) -> Path:
        written.append(path.name)
        raise OSError

    monkeypatch.setattr(Path, "replace", fall_over)
    with pytest.raises(Refused):
        print_all([request("One")], tmp_path, lambda _: None, stopping=Stopping(notes_of(tmp_path)))
    assert [name.startswith(".One.pdf.") and name.endswith(".run-1.part") for name in written] == [True]


def not_wanted(_facts: Told, _edition: Edition, _papers: object, _both_sides: object) -> Printed:
    raise Refused("Nothing in it has changed.", "Keep the one there is.")


def test_what_turns_out_not_to_be_wanted_is_told_by_its_place_and_the_rest_is_printed(tmp_path: Path) -> None:
    unwanted = msgspec.structs.replace(DOCUMENT, compose=not_wanted)
    refused: dict[int, Refused] = {}
    asked = [Request(document=unwanted, facts=request("One").facts), request("Two")]
    own = tmp_path / "own"
    (file,) = print_all(asked, tmp_path / "out", lambda _: None, None, None, own, refused.__setitem__)
    assert (file.place, Path(file.path).name, Path(file.own).name) == (1, "Two.pdf", "1.pdf")
    assert Path(file.own).read_bytes() == Path(file.path).read_bytes()
    assert [(place, why.message) for place, why in refused.items()] == [(0, "Nothing in it has changed.")]
    with pytest.raises(Refused, match="Nothing in it"):
        print_all(asked, tmp_path / "out", lambda _: None)
