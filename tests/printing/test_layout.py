"""A story set out: true numbers, accessible, legible, and the same every time."""

from __future__ import annotations

import re
from io import BytesIO

import page as page_validation
import pikepdf
import pytest
from pypdfium2 import PdfDocument

from documents.reading import page_text
from vcsdesk.printing import (
    Bar,
    BarKind,
    BoundPaper,
    Masthead,
    bar_chart,
    bold,
    branch,
    bullets,
    contents,
    facts,
    grid,
    heading,
    keep_together,
    lead,
    letterhead,
    link,
    note,
    numbered,
    page_break,
    para,
    role_text,
    tick_list,
    tree,
    write_lines,
)
from vcsdesk.printing.edition import LARGE_PRINT, STANDARD, VERY_LARGE_PRINT, Edition, Ink
from vcsdesk.printing.pictures import draw_here, page_count
from vcsdesk.refused import Refused

AWKWARD = "Ş&<Ngũgĩ> محمد משה মোহাম্মদ " + "Featherstonehaugh" * 18

EVERYTHING = (
    contents(),
    heading("Welcome"),
    lead("You are ", bold("not alone"), "."),
    para("Write to ", link("reps@example.org"), " or see ", link("the papers", "https://example.org"), "."),
    heading("Lists", 2),
    bullets(["One", ("Two ", bold("words"))]),
    numbered(["First", "Second"]),
    tick_list(["Met my mentor"]),
    note("Ring us first.", title="If you cannot go"),
    heading("Tables", 3),
    facts([("Chair", "Dame Ann O’Neill"), ("Nothing", "")]),
    grid(["Date", "Board"], [[f"{day} Dec", f"Board {day}"] for day in range(1, 70)], summary="Dates"),
    heading("Map"),
    tree(
        branch("Partners", branch("Board", note="Your seat", is_here=True)),
        "The board sits below the partners.",
    ),
    bar_chart(
        [
            Bar("Past", 4, kind=BarKind.APART),
            Bar("N", 12, "2026", BarKind.WORST),
            *(Bar(each, 0) for each in "DJF"),
        ],
        "Twelve end in November 2026, and four have ended.",
    ),
    keep_together(heading("To fill in", 2), write_lines("What I want to ask")),
    role_text("# Role\n\nSpeaks for **all**.\n\n- reads\n- asks"),
)


@pytest.mark.parametrize("edition", [STANDARD, LARGE_PRINT, VERY_LARGE_PRINT])
def test_a_document_with_every_part_is_accessible(print_parts, edition: Edition) -> None:
    printed = print_parts(*EVERYTHING, edition=edition)
    checked = page_validation.validate_pdf_bytes(
        printed.pdf, profile=page_validation.ValidationProfile.PDF_UA_1
    )
    assert [str(failure) for failure in checked.failures] == []
    assert checked.is_compliant


def test_awkward_words_in_every_part_are_printed_whole_and_accessibly(print_parts) -> None:
    printed = print_parts(
        heading(AWKWARD),
        para(AWKWARD),
        bullets([AWKWARD]),
        facts([(AWKWARD, AWKWARD)]),
        grid([AWKWARD, "Two"], [[AWKWARD, AWKWARD]]),
        note(AWKWARD, title=AWKWARD),
        tree(branch(AWKWARD), AWKWARD),
        write_lines(AWKWARD),
        contents(),
        start=letterhead(
            Masthead(organisation=AWKWARD, title=AWKWARD, for_whom=AWKWARD, as_at=AWKWARD, short_id="A1")
        ),
    )
    checked = page_validation.validate_pdf_bytes(
        printed.pdf, profile=page_validation.ValidationProfile.PDF_UA_1
    )
    assert [str(failure) for failure in checked.failures] == []
    assert "Ş&<Ngũgĩ>" in page_text(printed.pdf, 0)


def test_every_page_says_which_it_is_of_how_many(print_parts) -> None:
    printed = print_parts(*EVERYTHING)
    assert printed.pages > 4
    for index in range(printed.pages):
        assert f"Page {index + 1} of {printed.pages}" in page_text(printed.pdf, index)


def test_the_contents_give_each_heading_the_page_it_stands_on(print_parts) -> None:
    titles = [f"Section number {number}" for number in range(1, 25)]
    told = [part for title in titles for part in (heading(title), para("Words. " * 180))]
    printed = print_parts(contents(), page_break(), *told)
    listed = dict(re.findall(r"(Section number \d+) ?(\d+)", page_text(printed.pdf, 1)))
    assert list(listed) == titles
    for title, number in listed.items():
        assert title + "\r\n" in page_text(printed.pdf, int(number) - 1)


@pytest.mark.parametrize(("lines", "pages"), [(22, 1), (27, 1), (41, 2), (42, 3)])
def test_contents_are_set_closer_rather_than_spill_a_line(print_parts, lines: int, pages: int) -> None:
    told = [heading(f"Section number {number}") for number in range(1, lines + 1)]
    printed = print_parts(contents(), page_break(), *told, edition=LARGE_PRINT)
    held = [len(re.findall(r"Section number", page_text(printed.pdf, at))) for at in range(1, 1 + pages)]
    assert sum(held) == lines
    assert min(held) >= 3


@pytest.mark.parametrize(("paragraphs", "pages"), [(1, 2), (6, 3)])
def test_a_page_is_started_only_where_too_little_of_it_is_left(print_parts, paragraphs, pages) -> None:
    before = [para("Words. " * 40)] * paragraphs
    assert print_parts(*before, page_break(unless_left=0.5), para("After.")).pages == pages
    assert print_parts(*before, page_break(), para("After.")).pages == 3


def test_contents_count_the_papers_bound_behind(print_parts, clean_report) -> None:
    wanted = (BoundPaper("Carers’ strategy", "aa"), BoundPaper("Budget", "bb", note="Item 5"))
    printed = print_parts(contents(), bound=wanted, papers={"aa": clean_report, "bb": clean_report})
    own, each = printed.own_pages, clean_report.pages
    assert printed.pages == own + 2 * each == page_count(printed.pdf)
    text = page_text(printed.pdf, 1)
    assert f"Carers’ strategy {own + 1}" in text
    assert f"Budget {own + each + 1}" in text
    assert "Item 5" in text
    assert printed.untagged == ("Carers’ strategy", "Budget")


@pytest.mark.parametrize(("edition", "is_said"), [(STANDARD, False), (LARGE_PRINT, True)])
def test_readers_of_large_print_are_told_that_the_papers_of_others_are_smaller(
    print_parts, clean_report, edition: Edition, is_said: bool
) -> None:
    wanted = (BoundPaper("Carers’ strategy", "aa"),)
    bound = print_parts(contents(), bound=wanted, papers={"aa": clean_report}, edition=edition)
    assert ("smaller print" in page_text(bound.pdf, 1)) is is_said
    assert "smaller print" not in page_text(print_parts(contents(), edition=edition).pdf, 1)


@pytest.mark.parametrize("start", [(contents(),), ()])
def test_a_paper_that_cannot_be_bound_is_named_with_the_reason(print_parts, start) -> None:
    wanted = (BoundPaper("Locked budget", "aa"), BoundPaper("Lost minutes", "bb"))
    printed = print_parts(
        *start, para("Words"), bound=wanted, papers={"aa": Refused("It is locked with a password.")}
    )
    text = " ".join(page_text(printed.pdf, 1).split())
    assert "Locked budget could not be bound in. It is locked with a password." in text
    assert "Lost minutes could not be bound in." in text
    assert [paper.title for paper in printed.unbound] == ["Locked budget", "Lost minutes"]


def test_the_same_facts_print_the_same_bytes(print_parts) -> None:
    assert print_parts(*EVERYTHING).pdf == print_parts(*EVERYTHING).pdf


def test_the_file_says_what_it_is(print_parts) -> None:
    with pikepdf.open(BytesIO(print_parts(*EVERYTHING).pdf)) as pdf:
        assert pdf.docinfo["/Title"] == "Rep pack, Amina Yusuf, Safeguarding Children Board"
        assert pdf.docinfo["/Author"] == "Hillingdon CVS"
        assert pdf.Root.Lang == "en-GB"
        assert pdf.Root.PageMode == "/UseOutlines"
        assert pdf.check_pdf_syntax() == []
        with pdf.open_outline() as outline:
            assert [item.title for item in outline.root] == ["Welcome", "Map"]
            assert [item.title for item in outline.root[0].children] == ["Lists"]


def test_only_our_own_faces_are_used_and_all_are_embedded(print_parts) -> None:
    with pikepdf.open(BytesIO(print_parts(*EVERYTHING, para("Ngũgĩ")).pdf)) as pdf:
        fonts = [
            item
            for item in pdf.objects
            if isinstance(item, pikepdf.Dictionary) and item.get("/Type") == "/Font"
        ]
    assert {str(font.BaseFont).partition("+")[2] for font in fonts} == {
        "AtkinsonHyperlegibleNext-Regular",
        "AtkinsonHyperlegibleNext-Bold",
        "NotoSans-Regular",
    }
    assert all("/FontFile2" in font.FontDescriptor for font in fonts)


@pytest.mark.parametrize("ink", Ink)
def test_black_and_white_prints_no_colour_at_all(print_parts, ink: Ink) -> None:
    pdf = print_parts(*EVERYTHING, edition=Edition(ink=ink)).pdf
    drawn = b"".join(draw_here(pdf, page, 40).pixels for page in range(page_count(pdf)))
    colours = set(zip(drawn[0::4], drawn[1::4], drawn[2::4], strict=True))
    coloured = {pixel for pixel in colours if max(pixel) - min(pixel) > 2}
    assert bool(coloured) == (ink is Ink.COLOUR)


@pytest.mark.parametrize(("edition", "least"), [(STANDARD, 12), (LARGE_PRINT, 16)])
def test_nothing_is_smaller_than_the_edition_promises(print_parts, edition: Edition, least: int) -> None:
    from pypdfium2 import raw

    paper = PdfDocument(print_parts(*EVERYTHING, edition=edition).pdf)
    try:
        for page in paper:
            text = page.get_textpage()
            sizes = [raw.FPDFText_GetFontSize(text, index) for index in range(text.count_chars())]
            assert min(size for size in sizes if size > 1) >= least - 0.01
    finally:
        paper.close()


def test_the_page_number_stands_in_the_same_place_on_every_page(print_parts) -> None:
    paper = PdfDocument(print_parts(*EVERYTHING).pdf)
    try:
        places = set()
        for page in paper:
            text = page.get_textpage()
            start = text.get_text_range().index("Page ")
            places.add(tuple(round(edge) for edge in text.get_charbox(start))[1])
        assert len(places) == 1
    finally:
        paper.close()


def test_a_table_repeats_its_headings_for_the_eye_and_not_for_the_ear(print_parts) -> None:
    rows = [[f"{day} Dec", f"Board {day}"] for day in range(1, 90)]
    printed = print_parts(grid(["When it meets", "Which board"], rows))
    assert all("When it meets" in page_text(printed.pdf, index) for index in range(1, printed.pages))
    assert printed.pages > 3
    assert _count_elements(printed.pdf, "/TH") == 2 + len(rows)
    assert _count_elements(printed.pdf, "/Table") == 1


@pytest.mark.parametrize("lines", range(14, 24))
def test_in_large_print_the_facts_of_a_row_stay_on_one_page(print_parts, lines: int) -> None:
    before = [para(f"Line {line}") for line in range(lines)]
    row = ["Change", *(f"says {each}" for each in "abcde")]
    table = grid(["What", *"ABCDE"], [row])
    pdf = print_parts(*before, table, edition=LARGE_PRINT).pdf
    pages = [page_text(pdf, page) for page in range(page_count(pdf))]
    (one,) = (text for text in pages if "Change" in text)
    assert all(f"says {each}" in one for each in "abcde")


def test_in_large_print_a_row_that_no_page_holds_names_itself_again(print_parts) -> None:
    row = ["Change", "first " * 400, "second " * 400]
    pdf = print_parts(grid(["What", "A", "B"], [row]), edition=LARGE_PRINT).pdf
    _cover, _first, *later = [page_text(pdf, page) for page in range(page_count(pdf))]
    assert later
    assert all("Change (continued)" in text for text in later)


def test_in_large_print_a_table_becomes_lists_of_facts(print_parts) -> None:
    printed = print_parts(grid(["Date", "Board"], [["3 March", "Housing"]]), edition=LARGE_PRINT)
    text = page_text(printed.pdf, 1)
    assert "3 March" in text
    assert "Board: Housing" in text
    assert _count_elements(printed.pdf, "/Table") == 0


def test_a_column_is_never_too_narrow_for_a_word_that_must_not_break(print_parts) -> None:
    day = "Wednesday\u00a023\u00a0September"
    rows = [[day, "A long account of what was said and done. " * 6] for _ in range(5)]
    for widths in ((), (1, 9)):
        text = page_text(print_parts(grid(["Day", "What"], rows, widths)).pdf, 1)
        assert text.replace("\u00a0", " ").count("Wednesday 23 September") == 5


@pytest.mark.parametrize(("columns", "tables"), [(3, 1), (5, 0)])
def test_a_table_whose_words_no_page_holds_side_by_side_becomes_lists(
    print_parts, columns: int, tables: int
) -> None:
    headings, words = [f"Heading {place}" for place in range(columns)], ["Representativeness"] * columns
    printed = print_parts(grid(headings, [words] * 3))
    assert page_text(printed.pdf, 1).count("Representativeness") == 3 * columns
    assert _count_elements(printed.pdf, "/Table") == tables


def test_a_row_of_words_that_only_just_have_room_leaves_less_beside_them(print_parts) -> None:
    words = ["Representativeness", "Representatives", "Representativene", "Represents"]
    printed = print_parts(grid(["A", "B", "C", "D"], [words]))
    assert all(word in page_text(printed.pdf, 1) for word in words)
    assert _count_elements(printed.pdf, "/Table") == 1


@pytest.mark.parametrize("lines", [8, 10, 12])
def test_a_row_that_the_next_page_holds_is_not_torn(print_parts, lines: int) -> None:
    before = [[f"Row {place}", "Here"] for place in range(1, 21)]
    names = ", ".join(f"Representative {place} of the whole forum" for place in range(lines))
    pdf = print_parts(grid(["What", "Who"], [*before, ["The forum", names]], widths=(1, 2))).pdf
    torn = [page_text(pdf, number) for number in range(page_count(pdf))]
    assert ["Representative 0" in page for page in torn] == [
        f"Representative {lines - 1}" in page for page in torn
    ]


def test_a_row_that_is_torn_has_no_second_head_on_its_page(print_parts) -> None:
    long = " ".join(["word"] * 1200)
    printed = print_parts(grid(["What", "Who"], [["First", "Here"], ["Last", long]], widths=(1, 3)))
    heads = [page_text(printed.pdf, number).count("Who") for number in range(printed.pages)]
    assert max(heads) == 1


def test_a_cell_longer_than_a_page_goes_on_over_the_next(print_parts) -> None:
    printed = print_parts(grid(["Name", "What"], [["Long", "word " * 2000]]))
    words = sum(page_text(printed.pdf, index).count("word") for index in range(printed.pages))
    assert words == 2000


def test_a_map_of_more_boxes_than_a_page_holds_goes_on_over_the_next(print_parts) -> None:
    groups = [branch(f"Sub-group {number}", branch(f"Task group {number}")) for number in range(60)]
    printed = print_parts(tree(branch("Partners", *groups), "Sixty sub-groups, each with a task group."))
    text = " ".join(page_text(printed.pdf, index) for index in range(printed.pages))
    assert all(f"Task group {number}" in text for number in range(60))
    assert _count_elements(printed.pdf, "/Figure") == 1
    checked = page_validation.validate_pdf_bytes(
        printed.pdf, profile=page_validation.ValidationProfile.PDF_UA_1
    )
    assert checked.is_compliant


def test_nothing_is_printed_for_a_table_without_rows(print_parts) -> None:
    printed = print_parts(para("Only this."), grid(["Date", "Board"], []), facts([("Chair", "")]))
    assert "Date" not in page_text(printed.pdf, 1)
    assert "Chair" not in page_text(printed.pdf, 1)


def test_a_heading_is_never_the_last_line_of_a_page(print_parts) -> None:
    for lines in range(30, 48):
        printed = print_parts(
            *[para("Line") for _ in range(lines)], heading("Low heading", 2), para("Below it")
        )
        pages = [page_text(printed.pdf, index) for index in range(printed.pages)]
        assert [("Low heading" in text) == ("Below it" in text) for text in pages] == [True] * len(pages)


def test_what_introduces_a_table_stays_with_its_first_row(print_parts) -> None:
    for lines in range(24, 40):
        table = grid(["When", "Which"], [[f"{day} Dec", "Board"] for day in range(1, 25)])
        printed = print_parts(*[para("Line")] * lines, heading("Dates"), para("These are the dates."), table)
        pages = [page_text(printed.pdf, index) for index in range(printed.pages)]
        assert sum("These are the dates." in text and "1 Dec" in text for text in pages) == 1
        assert len(pages[1]) > 150  # the first page is used: the table is not sent on whole


def test_parts_kept_together_that_no_page_holds_are_still_printed(print_parts) -> None:
    printed = print_parts(heading("Long"), keep_together(*[para("Line")] * 90), write_lines("Write", 60))
    assert sum(page_text(printed.pdf, index).count("Line") for index in range(printed.pages)) == 90


def test_a_story_needs_a_masthead(document) -> None:
    from vcsdesk.printing.layout import set_out

    with pytest.raises(TypeError, match="starts with"):
        set_out(document, type("Facts", (), {"story": (para("x"),), "papers": ()})())


def test_letters_no_face_has_are_named(print_parts) -> None:
    printed = print_parts(para("Cheers 🍰"), facts([("Mood", "😀")]))
    assert [str(letter) for letter in printed.missing_letters] == ["“🍰” (shortcake)", "“😀” (grinning face)"]
    text = page_text(printed.pdf, 1)
    assert "Cheers" in text
    assert "▯" not in text
    assert " ".join(text.split()).count("have letters that this program cannot print. Words in square") == 1


@pytest.mark.parametrize("edition", [STANDARD, LARGE_PRINT])
def test_what_no_face_has_is_said_in_words_and_copied_out_as_it_was_typed(print_parts, edition) -> None:
    name = "张伟 Zhang"
    printed = print_parts(
        para(name), bullets([name]), grid(["Who", "What"], [[name, name]]), heading(name), edition=edition
    )
    assert page_text(printed.pdf, 1).count(name) == 5
    with pikepdf.open(BytesIO(printed.pdf)) as pdf:
        fonts = {str(font.BaseFont).partition("+")[2] for font in pdf.pages[1].Resources.Font.values()}
    assert {font.partition("-")[0] for font in fonts} == {"AtkinsonHyperlegibleNext"}
    checked = page_validation.validate_pdf_bytes(
        printed.pdf, profile=page_validation.ValidationProfile.PDF_UA_1
    )
    assert checked.is_compliant


def test_nothing_is_said_where_every_letter_is_printed(print_parts) -> None:
    assert "cannot print" not in page_text(print_parts(para("Ngũgĩ محمد")).pdf, 1)


def _count_elements(pdf: bytes, kind: str) -> int:
    with pikepdf.open(BytesIO(pdf)) as opened:
        return sum(
            isinstance(item, pikepdf.Dictionary)
            and item.get("/S") == kind
            and item.get("/Type") == "/StructElem"
            for item in opened.objects
        )


def test_arabic_is_joined_in_headings_and_contents_as_it_is_in_text(print_parts) -> None:
    name = "مجلس الأطفال"
    printed = print_parts(contents(), heading(name), para(name))
    drawn = [
        line.strip(" 0123456789.")
        for number in range(printed.pages)
        for line in page_text(printed.pdf, number).splitlines()
        if any("\u0600" <= letter <= "\ufeff" for letter in line)
    ]
    assert len(drawn) >= 3
    assert len(set(drawn)) == 1
