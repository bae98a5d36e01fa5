"""Some pages of our own papers, alone and behind others, are as accessible as the whole."""

from __future__ import annotations

from collections.abc import Callable
from io import BytesIO

import page as page_validation
import pikepdf
import pytest

from documents.reading import page_text
from vcsdesk.printing import contents, grid, heading, link, para, section
from vcsdesk.printing.appending import Mark, append, mark_places
from vcsdesk.printing.picking import pick
from vcsdesk.printing.pictures import page_count
from vcsdesk.printing.scrubbing import save

DATES = section(
    "dates",
    "Dates for the year",
    para("These are the dates, and ", link("more", "https://example.org"), "."),
    grid(["Date", "Board"], [[f"{day} Dec", f"Board {day}"] for day in range(1, 70)]),
    heading("The last", 2),
    heading("Of them", 3),
    para("All of them."),
)
PEOPLE = section("people", "Who is who", heading("Chairs", 2), para("Dame Ann O’Neill"))


@pytest.fixture
def pack(print_parts) -> bytes:
    return print_parts(contents(), DATES, PEOPLE).pdf


@pytest.fixture
def slip(print_parts) -> bytes:
    return print_parts(heading("What to do"), para("Swap these.")).pdf


def changed(content: bytes, change: Callable[[pikepdf.Pdf], object]) -> bytes:
    with pikepdf.open(BytesIO(content)) as pdf:
        change(pdf)
        return save(pdf)


def labels(content: bytes) -> list[str]:
    with pikepdf.open(BytesIO(content)) as pdf:
        return [str(page.label) for page in pdf.pages]


def failures(content: bytes) -> list[object]:
    checked = page_validation.validate_pdf_bytes(content, profile=page_validation.ValidationProfile.PDF_UA_1)
    return list(checked.failures)


def test_only_the_wanted_pages_are_left_with_the_numbers_they_had(pack: bytes) -> None:
    picked = changed(pack, lambda pdf: pick(pdf, [4, 1, 3]))
    assert labels(picked) == ["Opening 2", *labels(pack)[3:5]]
    assert [page_text(picked, place) for place in range(3)] == [page_text(pack, place) for place in (1, 3, 4)]


@pytest.mark.parametrize("wanted", [[1], [2], [3], [4], [0, 3, 5], [5]])
def test_what_is_left_is_accessible(pack: bytes, wanted: list[int]) -> None:
    assert failures(changed(pack, lambda pdf: pick(pdf, wanted))) == []


def test_a_link_to_a_page_that_is_left_out_is_words_and_one_to_the_web_stays(pack: bytes) -> None:
    with pikepdf.open(BytesIO(pack)) as pdf:
        pick(pdf, [1, 2])
        notes = [list(page.obj.get("/Annots", ())) for page in pdf.pages]
        assert [str(note.Dest) for note in notes[0]] == ["section-1-heading-1"]
        assert [str(note.A.URI) for note in notes[1]] == ["https://example.org"]
    assert "Who is who" in page_text(changed(pack, lambda pdf: pick(pdf, [1])), 0)


def test_no_heading_skips_a_level_where_the_one_above_it_is_left_out(pack: bytes) -> None:
    last = len(labels(pack)) - 2
    with pikepdf.open(BytesIO(pack)) as pdf:
        pick(pdf, [last])
        kinds = [str(kid.S) for kid in pdf.Root.StructTreeRoot.K[0].K]
    assert [kind for kind in kinds if kind.startswith("/H")] == ["/H1", "/H2"]


def test_one_file_stands_behind_another_and_both_are_accessible(pack: bytes, slip: bytes) -> None:
    def join(pdf: pikepdf.Pdf) -> None:
        with pikepdf.open(BytesIO(pack)) as other:
            pick(other, [1, 3])
            append(pdf, other)
        mark_places(pdf, [Mark("What to do", 1), Mark("Contents", page_count(slip))])

    joined = changed(slip, join)
    assert failures(joined) == []
    assert labels(joined) == ["1", "2", "Opening 2", labels(pack)[3]]
    assert [page_text(joined, 1), page_text(joined, 3)] == [page_text(slip, 1), page_text(pack, 3)]
    with pikepdf.open(BytesIO(joined)) as pdf, pdf.open_outline() as outline:
        assert [item.title for item in outline.root] == ["What to do", "Contents"]
        assert pdf.docinfo.Title == pikepdf.open(BytesIO(slip)).docinfo.Title
    assert changed(slip, join) == joined
