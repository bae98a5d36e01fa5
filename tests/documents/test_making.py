"""Printing a run: prepared here, carried out anywhere, and cleared up."""

import tempfile
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context
from pathlib import Path

import pytest

import make
from documents import boroughs
from documents.giving_out import gathered, give_out, print_out
from documents.reading import ReadBack, squeezed
from full_disk import fill_disk_at
from vcsdesk.documents.catalogue import document_named
from vcsdesk.documents.making import carry_out, clear_up, let_go, show, take_back
from vcsdesk.documents.print_run import PrintRun
from vcsdesk.documents.printable import Target
from vcsdesk.documents.targets import targets, targets_of
from vcsdesk.printing.edition import LARGE_PRINT, STANDARD, Edition
from vcsdesk.records.boards.seat import Seat
from vcsdesk.records.meetings.meeting import Meeting
from vcsdesk.records.papers.paper import Paper
from vcsdesk.records.papers.paper_version import PaperVersion
from vcsdesk.records.sector.person import Person, PrintSize
from vcsdesk.refused import Refused
from vcsdesk.store import Store

ON = boroughs.ON


@pytest.fixture(autouse=True)
def temporary(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, kept_elsewhere: None) -> Path:
    """A place of its own for what lies about for a while, so that what is left can be seen."""
    place = tmp_path / "temporary"
    place.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(place))
    return place


def everyone(store: Store) -> tuple[Target, ...]:
    return targets(store, document_named("rep-pack"), ON, ON)


def ready(store: Store, out: Path | None, edition: Edition | None = STANDARD) -> PrintRun:
    return gathered(store, "rep-pack", everyone(store), out, ON, edition)


def silent(_done: int, _total: int, _words: str) -> None:
    """Hear nothing."""


def test_a_run_says_how_far_it_is_and_what_it_made(
    store: Store, full_seat: Seat, tmp_path: Path, temporary: Path
) -> None:
    heard: list[tuple[int, int, str]] = []
    run = carry_out(ready(store, tmp_path / "packs"), lambda *said: heard.append(said))
    let_go(run)
    assert heard == [(1, 2, run.paths[0].name), (2, 2, run.paths[1].name)]
    assert sorted(path.name for path in (tmp_path / "packs").glob("*.pdf")) == sorted(
        path.name for path in run.paths
    )
    assert run.untagged == ("Agenda", "The plan for next year")
    assert list(temporary.iterdir()) == []


def test_a_run_can_be_carried_out_in_another_process_without_the_store(
    store: Store, full_seat: Seat, tmp_path: Path
) -> None:
    with ProcessPoolExecutor(1, mp_context=get_context("spawn")) as elsewhere:
        run = elsewhere.submit(carry_out, ready(store, tmp_path / "packs"), print).result()
    back = ReadBack(run.paths[0])
    assert squeezed("Paper 2: sheet 4 of 4") in back.page(len(back.pages))


def test_each_paper_lies_ready_once_and_is_cleared_up(
    store: Store, full_seat: Seat, tmp_path: Path, temporary: Path
) -> None:
    run = ready(store, tmp_path)
    assert len(list(run.spool_folder.iterdir())) == 2
    clear_up(run)
    assert list(temporary.iterdir()) == []


def test_a_vacant_seat_among_others_is_named_and_the_others_are_printed(
    store: Store, full_seat: Seat, tmp_path: Path
) -> None:
    wanted = targets_of(store, Seat, tuple(seat.id for seat in store.find(Seat)), ON, ON)
    run = print_out(store, "rep-pack", wanted, tmp_path, ON, STANDARD)
    assert len(run.paths) == 2
    assert [each.words for each in run.refused] == ["Children’s trust board, Sector seat 3"]
    assert run.refused[0].refusal.message.startswith("Nobody sits in")


def test_only_vacant_seats_are_refused_outright(store: Store, tmp_path: Path) -> None:
    seat = make.seat(store)
    with pytest.raises(Refused, match="Nobody sits in"):
        gathered(store, "rep-pack", targets_of(store, Seat, (seat.id,), ON, ON), tmp_path, ON)


def test_a_run_of_which_none_can_be_made_says_how_many_that_is(
    full_seat: Seat, store: Store, tmp_path: Path
) -> None:
    wanted = everyone(store)
    with pytest.raises(
        Refused, match=f"None of the {len(wanted)} papers can be made. The first: "
    ) as refused:
        gathered(store, "late-papers", wanted, tmp_path, ON)
    assert "has not been given a rep pack" in refused.value.message
    assert refused.value.hint == "Print the whole pack first."


def test_a_run_of_which_nothing_can_be_set_out_says_it_too(
    full_seat: Seat, store: Store, tmp_path: Path, temporary: Path
) -> None:
    seats = [target.record_id for target in everyone(store)]
    give_out(store, "rep-pack", seats, tmp_path, ON)
    with pytest.raises(Refused) as refused:
        give_out(store, "pack-changes", seats, tmp_path, ON)
    assert refused.value.message.startswith(
        "None of the 2 papers can be made. The first: Nothing has changed"
    )
    assert refused.value.hint == "There is nothing to swap."
    assert list(temporary.iterdir()) == []


def test_only_what_is_made_is_named_on_the_way(store: Store, full_seat: Seat, tmp_path: Path) -> None:
    wanted = everyone(store)
    give_out(store, "rep-pack", [target.record_id for target in wanted], tmp_path, ON)
    with store.step("Correct"):
        store.change(full_seat, speaks_for="Everybody on the board")
    heard: list[tuple[int, int, str]] = []
    run = carry_out(gathered(store, "pack-changes", wanted, tmp_path, ON), lambda *said: heard.append(said))
    let_go(run)
    (made,), (refused,) = run.paths, run.refused
    places = {target.words: place for place, target in enumerate(wanted, 1)}
    names = {place: "" if words == refused.words else made.name for words, place in places.items()}
    assert heard == [(1, 2, names[1]), (2, 2, names[2])]


def test_nothing_chosen_is_refused(store: Store, tmp_path: Path) -> None:
    with pytest.raises(Refused, match="nothing to print"):
        gathered(store, "rep-pack", (), tmp_path, ON)


def test_without_an_edition_each_gets_the_size_they_asked_for(
    store: Store, full_seat: Seat, tmp_path: Path
) -> None:
    (ann,) = store.find(Person, known_as="Ann")
    with store.step("Ask for large print"):
        store.change(ann, print_size=PrintSize.LARGE)
    run = ready(store, tmp_path, edition=None)
    clear_up(run)
    assert [request.edition for request in run.requests] == [LARGE_PRINT, STANDARD]


def test_a_paper_that_cannot_be_opened_is_named_in_the_answer_and_on_the_page(
    store: Store, tmp_path: Path
) -> None:
    seat = boroughs.awkward(store)
    wanted = targets_of(store, Seat, (seat.id,), ON, ON)
    run = print_out(store, "rep-pack", wanted, tmp_path, ON, STANDARD)
    assert [paper.title for paper in run.unbound] == ["Torn"]
    assert "Torn could not be bound in" in " ".join(" ".join(ReadBack(run.paths[0]).pages).split())


def test_a_paper_that_is_gone_from_the_file_is_named_in_the_answer_and_on_the_page(
    store: Store, full_seat: Seat, tmp_path: Path
) -> None:
    (agenda,) = store.find(Paper, title="Agenda")
    (version,) = store.find(PaperVersion, paper_id=agenda.id)
    store._connection.execute("PRAGMA foreign_keys = OFF")
    store._connection.execute("DELETE FROM content WHERE sha256 = ?", [version.sha256])
    wanted = [target for target in everyone(store) if target.record_id == full_seat.id]
    run = print_out(store, "rep-pack", wanted, tmp_path, ON, STANDARD)
    assert [(paper.title, paper.reason) for paper in run.unbound] == [
        ("Agenda", "The paper itself is not in this file.")
    ]
    assert "Agenda could not be bound in" in " ".join(" ".join(ReadBack(run.paths[0]).pages).split())


def test_clearing_up_leaves_what_others_are_writing_beside_it(
    store: Store, full_seat: Seat, tmp_path: Path
) -> None:
    run = ready(store, tmp_path / "packs")
    (tmp_path / "packs").mkdir()
    for name in (".Film.x1.part", f".Pack.x1.{run.name}.part"):
        (tmp_path / "packs" / name).write_text("x")
    clear_up(run)
    assert [path.name for path in (tmp_path / "packs").iterdir()] == [".Film.x1.part"]


def test_a_folder_that_cannot_be_written_is_refused_and_nothing_is_left(
    store: Store, full_seat: Seat, tmp_path: Path, temporary: Path
) -> None:
    (tmp_path / "packs").write_text("a file, not a folder")
    run = ready(store, tmp_path / "packs")
    with pytest.raises(Refused, match="could not be written"):
        carry_out(run, silent)
    assert take_back(run) == 0
    assert list(temporary.iterdir()) == []


def test_what_was_made_before_the_disk_was_full_is_given_and_the_rest_is_named(
    store: Store, full_seat: Seat, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    run = ready(store, tmp_path)
    first, second = (f"{request.file_name}.pdf" for request in run.requests)
    fill_disk_at(second, monkeypatch)
    done = carry_out(run, silent)
    let_go(done)
    assert ([path.name for path in done.paths], len(done.given)) == ([first], 1)
    assert [each.refusal.message.startswith(f"“{second}” could not be written") for each in done.refused] == [
        True
    ]
    run = ready(store, tmp_path / "none")
    fill_disk_at(first, monkeypatch)
    with pytest.raises(Refused, match="could not be written"):
        carry_out(run, silent)


def test_stopping_leaves_whole_files_only(
    store: Store, full_seat: Seat, tmp_path: Path, temporary: Path
) -> None:
    def stop(done: int, _total: int, _words: str) -> None:
        if done == 1:
            raise SystemExit(0)

    run = ready(store, tmp_path / "packs")
    with pytest.raises(SystemExit):
        carry_out(run, stop)
    left = [path for path in (tmp_path / "packs").rglob("*") if path.is_file()]
    assert [path.suffix for path in left] == [".pdf", ".pdf"]
    assert left[0].name == left[1].name, "a pack, and our own pages of it beside"
    assert take_back(run) == 2
    assert [path for path in (tmp_path / "packs").rglob("*") if path.is_file()] == []
    clear_up(run)
    assert list(temporary.iterdir()) == []


def test_one_can_be_looked_at_without_being_written(
    store: Store, full_seat: Seat, tmp_path: Path, temporary: Path
) -> None:
    run = ready(store, None)
    printed = show(run, 0, silent).printed
    assert printed.pages == printed.own_pages + 5
    clear_up(run)
    assert list(tmp_path.iterdir()) == [temporary]
    assert list(temporary.iterdir()) == []


def test_what_is_to_be_remembered_tells_whom_it_is_for_and_what_became_of_it(
    store: Store, full_seat: Seat, tmp_path: Path, temporary: Path
) -> None:
    found = [target for target in everyone(store) if target.record_id == full_seat.id]
    run = print_out(store, "rep-pack", found, tmp_path / "packs", ON, STANDARD)
    (given,) = run.given
    paper = given.paper
    assert (paper.document, paper.seat_id, paper.words) == ("rep-pack", full_seat.id, found[0].words)
    assert store.get(Person, paper.person_id or 0).name == "Ann Okafor"
    assert store.get(Meeting, paper.meeting_id or 0).held_on > ON
    assert (paper.pages, paper.pages - paper.own_pages) == (run.pages, 5)
    assert f"{paper.short_id}" in ReadBack(run.paths[0]).page(2)
    assert list(temporary.iterdir()) == []


def test_our_own_pages_lie_by_themselves_until_they_are_let_go(
    store: Store, full_seat: Seat, tmp_path: Path, temporary: Path
) -> None:
    done = carry_out(ready(store, tmp_path / "packs"), silent)
    for given in done.given:
        (own := tmp_path / "own.pdf").write_bytes(given.own_pages())
        assert len(ReadBack(own).pages) >= given.paper.own_pages
    let_go(done)
    assert list(temporary.iterdir()) == []
