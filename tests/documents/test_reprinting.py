"""A given paper is made again as it was, whatever has changed since."""

import tempfile
from pathlib import Path

import pytest

import make
from documents import boroughs
from documents.giving_out import give_out
from vcsdesk.documents.reprinting import given_again, print_again, put_away, ready_again
from vcsdesk.operations.boards.bodies import rename_body
from vcsdesk.operations.papers.papers import remove_paper
from vcsdesk.operations.printing.giving import give
from vcsdesk.printing.edition import LARGE_PRINT, Edition
from vcsdesk.printing.pictures import page_count
from vcsdesk.records.boards.body import Body
from vcsdesk.records.boards.seat import Seat
from vcsdesk.records.desk.borough import Borough
from vcsdesk.records.papers.paper import Paper
from vcsdesk.records.printing.given_paper import GivenHow, GivenPaper
from vcsdesk.records.printing.given_section import GivenSection
from vcsdesk.refused import Refused
from vcsdesk.store import Store

ON = boroughs.ON


@pytest.fixture(autouse=True)
def temporary(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, kept_elsewhere: None) -> Path:
    place = tmp_path / "temporary"
    place.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(place))
    return place


def change_everything(store: Store, seat: Seat) -> None:
    rename_body(store, store.get(Body, seat.body_id), "Children and families partnership", on=ON)
    for paper in store.find(Paper):
        remove_paper(store, paper)
    with store.step("Change"):
        store.change(store.get(Borough, 1), expenses="None.", how_to_report="")


@pytest.mark.parametrize("edition", [None, LARGE_PRINT], ids=["as asked", "large print"])
def test_the_same_bytes_come_out_whatever_has_changed(
    store: Store, full_seat: Seat, tmp_path: Path, temporary: Path, edition: Edition | None
) -> None:
    for name in ("rep-pack", "introduction-card"):
        (path,) = give_out(store, name, [full_seat.id], tmp_path / "given", ON, edition).paths
        paper = store.find(GivenPaper, document=name)[0]
        change_everything(store, full_seat)
        printed = print_again(ready_again(store, paper), lambda *_: None)
        assert printed.pdf == path.read_bytes()
        assert (printed.pages, printed.unbound) == (page_count(path), ())
    assert list(temporary.iterdir()) == []


def test_an_update_with_a_paper_behind_is_made_again_too(
    store: Store, full_seat: Seat, tmp_path: Path
) -> None:
    give_out(store, "rep-pack", [full_seat.id], tmp_path / "whole", ON)
    plan = store.find(Paper, title="Agenda")[0]
    make.paper_version(store, plan, boroughs.letter(2, "Newer"), number=2, pages=2, received_on=ON)
    (path,) = give_out(store, "pack-changes", [full_seat.id], tmp_path, ON).paths
    (update,) = store.find(GivenPaper, document="pack-changes")
    change_everything(store, full_seat)
    assert print_again(ready_again(store, update), lambda *_: None).pdf == path.read_bytes()


def test_a_paper_that_is_gone_is_named_and_the_rest_is_there(
    store: Store, full_seat: Seat, tmp_path: Path
) -> None:
    give_out(store, "rep-pack", [full_seat.id], tmp_path / "given", ON)
    (paper,) = store.find(GivenPaper)
    again = ready_again(store, paper)
    (again.spool_folder / f"{again.bound[0].paper_sha256}.pdf").unlink()
    printed = print_again(again, lambda *_: None)
    assert [(each.title, each.reason) for each in printed.unbound] == [
        ("Agenda", "The paper itself is no longer in this file.")
    ]
    assert printed.pages == paper.pages - 1 == page_count(printed.pdf)


def test_what_is_given_once_more_is_remembered_with_its_day_and_the_same_pages(
    store: Store, full_seat: Seat, tmp_path: Path
) -> None:
    give_out(store, "rep-pack", [full_seat.id], tmp_path / "given", ON)
    (paper,) = store.find(GivenPaper)
    again = ready_again(store, paper)
    put_away(again)
    later = ON + 3 * boroughs.DAY
    (once_more,) = give(store, "Rep pack", [given_again(store, again, later)], GivenHow.PRINTED)
    assert (once_more.sha256, once_more.as_at, once_more.printed_on) == (paper.sha256, ON, later)
    hashes = [
        [each.hash for each in store.find(GivenSection, given_paper_id=number, order_by="place")]
        for number in (paper.id, once_more.id)
    ]
    assert hashes[0] == hashes[1] != []


def test_a_paper_whose_pages_were_not_kept_is_refused(store: Store) -> None:
    with pytest.raises(Refused, match="not kept"):
        ready_again(store, make.given_paper(store))
