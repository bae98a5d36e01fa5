"""Beside a pack with other people's papers lie our own pages, which a screen reader follows."""

from io import BytesIO
from pathlib import Path

import page as page_validation
import pikepdf

from documents import boroughs
from documents.giving_out import print_out
from documents.reading import page_text
from vcsdesk.documents.beside import said_beside
from vcsdesk.documents.catalogue import document_named
from vcsdesk.documents.gathering import Wish, gathered_at_once
from vcsdesk.documents.handing_out import Handing, hand_out
from vcsdesk.documents.making import PrintedRun, let_go
from vcsdesk.documents.targets import targets
from vcsdesk.printing.choices import Choices, Sheets, Way
from vcsdesk.printing.edition import STANDARD
from vcsdesk.printing.pictures import page_count
from vcsdesk.printing.sweeping import READERS_FOLDER
from vcsdesk.store import Store

ON = boroughs.ON


def printed(store: Store, out: Path, name: str = "rep-pack") -> PrintedRun:
    wanted = targets(store, document_named(name), ON, ON)
    return print_out(store, name, wanted, out, ON, STANDARD)


def claims(pdf: bytes) -> bool:
    with pikepdf.open(BytesIO(pdf)) as opened:
        return b"pdfuaid:part" in opened.Root.Metadata.read_bytes()


def test_our_own_pages_lie_beside_and_are_accessible_and_the_pack_makes_no_claim(
    store: Store, full_seat, tmp_path: Path
) -> None:
    run = printed(store, tmp_path)
    assert [path.name for path in run.beside] == [path.name for path in run.paths]
    for path, beside in zip(run.paths, run.beside, strict=True):
        assert beside.parent == tmp_path / READERS_FOLDER
        own = beside.read_bytes()
        checked = page_validation.validate_pdf_bytes(own, profile=page_validation.ValidationProfile.PDF_UA_1)
        assert checked.is_compliant, [failure.message for failure in checked.failures]
        assert claims(own)
        assert dead_links(own) == []
        assert "Where the bound papers are" in page_text(own, page_count(own) - 1)
        assert not claims(path.read_bytes())
        assert 0 < page_count(beside) < page_count(path)


def dead_links(pdf: bytes) -> list[str]:
    """Name the places that links lead to and that are not in the file."""
    with pikepdf.open(BytesIO(pdf)) as opened:
        places = set(pikepdf.NameTree(opened.Root.Names.Dests))
        notes = [note for page in opened.pages for note in page.obj.get("/Annots", ())]
        return [str(note.Dest) for note in notes if "/Dest" in note and str(note.Dest) not in places]


def test_where_nothing_is_bound_nothing_lies_beside(store: Store, full_seat, tmp_path: Path) -> None:
    run = printed(store, tmp_path, "introduction-card")
    assert run.paths
    assert run.beside == ()
    assert said_beside(run) == ""
    assert not (tmp_path / READERS_FOLDER).exists()


def booklets(store: Store, folder: Path) -> PrintedRun:
    wish = Wish(
        documents=(document_named("rep-pack"),),
        targets=targets(store, document_named("rep-pack"), ON, ON),
        on=ON,
        printed_on=ON,
        out_folder=folder,
        choices=Choices(sheets=Sheets.BOOKLET_A4, way=Way.FILES),
    )
    run = hand_out(Handing(run=gathered_at_once(store, wish)), lambda *_: None).printed
    let_go(run)
    return run


def test_they_lie_beside_booklets_as_they_are_read(store: Store, full_seat, tmp_path: Path) -> None:
    run = booklets(store, tmp_path)
    assert {path.parent for path in run.beside} == {tmp_path / READERS_FOLDER}
    assert all(claims(path.read_bytes()) for path in run.beside)


def test_a_second_run_into_the_same_folder_lays_its_own_beside_and_leaves_the_first(
    store: Store, full_seat, tmp_path: Path
) -> None:
    first = booklets(store, tmp_path)
    for path in (*first.paths, *first.beside):
        path.write_bytes(b"What she made of it")
    second = booklets(store, tmp_path)
    assert not {*first.beside} & {*second.beside}
    assert all(path.read_bytes() == b"What she made of it" for path in (*first.paths, *first.beside))
    assert all(claims(path.read_bytes()) for path in second.beside)


def test_it_is_said_where_they_lie(store: Store, full_seat, tmp_path: Path) -> None:
    run = printed(store, tmp_path)
    assert said_beside(run) == "For whoever listens, our own pages lie in “For screen readers”."
