"""Fields on paper: a form to every reader, spoken of by name, and still there when pages are bound."""

from __future__ import annotations

from collections.abc import Iterator
from io import BytesIO

import page as page_validation
import pikepdf
import pypdf
import pytest

from documents.reading import page_text
from vcsdesk.printing import (
    BoundPaper,
    Printed,
    choice_field,
    date_field,
    field_grid,
    field_row,
    heading,
    hidden_field,
    letterhead,
    note,
    page_break,
    para,
    section,
    text_field,
    tick_field,
)
from vcsdesk.printing.cleaning import CleanPaper
from vcsdesk.printing.edition import LARGE_PRINT, STANDARD, VERY_LARGE_PRINT, Edition

AWKWARD = "Ş&<Ngũgĩ>\nمحمد"
ITEMS = [
    [
        f"Item {number}",
        text_field(f"who-{number}", f"Item {number}: who", 2),
        date_field(f"by-{number}", "By when"),
    ]
    for number in range(1, 9)
]
FORM = (
    heading("After the meeting"),
    choice_field(
        "went", "Did you go?", {"yes": "Yes", "deputy": "No, somebody went for me"}, "yes", needed=True
    ),
    text_field("points", "What matters most", lines=4, holds=AWKWARD),
    tick_field("urgent", "The sector needs to know this week", ticked=True),
    field_row(text_field("hours", "Hours you gave"), date_field("next", "Next meeting", "3 December 2026")),
    field_grid(("Item", "Who", "By when"), ITEMS, (4, 3, 2), "Who does what"),
    hidden_field("what-for", "meeting 7"),
)
KEYS = {"went", "points", "urgent", "hours", "next", "what-for"} | {
    f"{key}-{number}" for key in ("who", "by") for number in range(1, 9)
}
EDITIONS = pytest.mark.parametrize("edition", [STANDARD, LARGE_PRINT, VERY_LARGE_PRINT])


def widgets(pdf: pikepdf.Pdf) -> Iterator[pikepdf.Object]:
    for page in pdf.pages:
        for each in page.obj.get("/Annots", ()):
            if each.Subtype == pikepdf.Name.Widget:
                yield each


def fields(printed: Printed) -> dict[str, object]:
    """Give what a program that is not ours reads in the form."""
    found = pypdf.PdfReader(BytesIO(printed.pdf)).get_fields() or {}
    return {key: field.get("/V") for key, field in found.items()}


@EDITIONS
def test_a_form_is_accessible(print_parts, edition: Edition) -> None:
    printed = print_parts(*FORM, edition=edition)
    checked = page_validation.validate_pdf_bytes(
        printed.pdf, profile=page_validation.ValidationProfile.PDF_UA_1
    )
    assert checked.is_compliant, list(checked.failures)[:5]


@EDITIONS
def test_another_program_reads_every_field_and_what_it_holds(print_parts, edition: Edition) -> None:
    read = fields(print_parts(*FORM, edition=edition))
    assert read.keys() == KEYS
    assert {key: value for key, value in read.items() if value} == {
        "went": "/yes",
        "points": AWKWARD,
        "urgent": "/Yes",
        "next": "3 December 2026",
        "what-for": "meeting 7",
    }


@EDITIONS
def test_every_field_that_is_seen_stands_in_the_tree_and_is_spoken_of_by_name(
    print_parts, edition: Edition
) -> None:
    with pikepdf.open(BytesIO(print_parts(*FORM, edition=edition).pdf)) as pdf:
        parents = pikepdf.NumberTree(pdf.Root.StructTreeRoot.ParentTree)
        seen = [widget for widget in widgets(pdf) if int(widget.F) != 2]
        for widget in seen:
            element = parents[int(widget.StructParent)]
            assert pikepdf.Name.Form == element.S
            assert [kid.Obj.objgen for kid in element.K] == [widget.objgen]
            assert str(widget.TU) == str(element.Alt) != ""
        spoken = [str(widget.TU) for widget in seen]
        assert "Did you go?: No, somebody went for me" in spoken
        assert "Next meeting. Day, month and year" in spoken
        assert "Item 8: who" in spoken


def test_what_nobody_sees_is_not_in_the_tree_and_cannot_be_changed(print_parts) -> None:
    with pikepdf.open(BytesIO(print_parts(*FORM).pdf)) as pdf:
        (hidden,) = [widget for widget in widgets(pdf) if int(widget.F) == 2]
        assert "/StructParent" not in hidden
        assert int(hidden.Ff) & 1


def test_no_font_of_a_form_is_left_to_the_reader(print_parts) -> None:
    with pikepdf.open(BytesIO(print_parts(*FORM).pdf)) as pdf:
        names = {str(each.get("/BaseFont")) for each in pdf.objects if _is_font(each)}
        assert not [name for name in names if "Helvetica" in name or "+" not in name]
        (font,) = pdf.Root.AcroForm.DR.Font.values()
        assert font.DescendantFonts[0].FontDescriptor.FontFile2.read_bytes()[:4] == b"\x00\x01\x00\x00"


def test_what_a_field_holds_is_drawn_as_everything_else_is(print_parts) -> None:
    with pikepdf.open(BytesIO(print_parts(*FORM).pdf)) as pdf:
        (points,) = [widget for widget in widgets(pdf) if widget.get("/T") == "points"]
        drawn = points.AP.N.read_bytes()
        assert drawn.count(b" Tj") > 1
        assert b"/Tx BMC" in drawn


def test_fields_survive_being_bound(print_parts, clean_report: CleanPaper) -> None:
    bound = print_parts(
        *FORM, bound=(BoundPaper(title="Strategy", sha256="a", pages=3),), papers={"a": clean_report}
    )
    assert fields(bound).keys() == KEYS


def test_fields_survive_in_any_section(print_parts, masthead) -> None:
    printed = print_parts(
        section("why", "Why", para("Because.")),
        section("form", "Form", *FORM),
        section("more", "More", page_break(), para("The end.")),
        start=letterhead(masthead),
    )
    assert fields(printed).keys() == KEYS
    with pikepdf.open(BytesIO(printed.pdf)) as pdf:
        parents = pikepdf.NumberTree(pdf.Root.StructTreeRoot.ParentTree)
        for widget in widgets(pdf):
            if int(widget.F) != 2:
                assert parents[int(widget.StructParent)].K[0].Obj.objgen == widget.objgen


def test_a_paper_without_fields_is_no_form(print_parts) -> None:
    with pikepdf.open(BytesIO(print_parts(para("Nothing to fill in.")).pdf)) as pdf:
        assert "/AcroForm" not in pdf.Root


def test_the_same_form_prints_the_same_bytes(print_parts) -> None:
    assert print_parts(*FORM).pdf == print_parts(*FORM).pdf


def test_rows_of_fields_are_not_split_and_their_headings_come_again(print_parts) -> None:
    printed = print_parts(*FORM, *FORM[:1], field_grid(("Item", "Who", "By when"), ITEMS * 3, (4, 3, 2)))
    pages = [page_text(printed.pdf, number) for number in range(printed.pages)]
    assert sum("By when" in page for page in pages) > 2
    with pikepdf.open(BytesIO(printed.pdf)) as pdf:
        boxes = [[float(edge) for edge in widget.Rect] for widget in widgets(pdf)]
        assert all(0 < lower < upper < 842 for _, lower, _, upper in boxes)


@pytest.mark.parametrize("before", range(1, 5))
def test_in_large_print_the_fields_of_a_row_stay_on_one_page(print_parts, before: int) -> None:
    """After so many boxes some row would begin near the foot of a page."""
    points = [text_field(f"point-{at}", f"Point {at}", lines=2) for at in range(before)]
    rows = field_grid(("Item", "Who", "By when"), ITEMS[:4], (4, 3, 2))
    printed = print_parts(*points, rows, edition=VERY_LARGE_PRINT)
    for number in range(printed.pages):
        said = page_text(printed.pdf, number)
        assert said.count("Item: ") == said.count(": who") == said.count("By when")


def _is_font(thing: object) -> bool:
    return isinstance(thing, pikepdf.Dictionary) and thing.get("/Type") == pikepdf.Name.Font


@pytest.mark.parametrize("tall", range(1, 5))
def test_a_field_that_nobody_sees_takes_no_page_where_one_is_full(print_parts, tall: int) -> None:
    """Of so many lines some end so near the foot that not even the space below them has room."""
    hidden, first = hidden_field("what-for", "meeting 7"), text_field("points", "What matters", lines=tall)
    for lines in range(18, 28):
        told = first, note(*(para(f"Line {place}") for place in range(lines)), title="How to send it back")
        assert print_parts(*told, hidden).pages == print_parts(*told).pages
