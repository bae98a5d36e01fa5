"""Each rule of clear print is broken once on purpose, and is found."""

from collections.abc import Callable
from pathlib import Path

import pytest
from reportlab.lib.colors import HexColor
from reportlab.pdfgen.canvas import Canvas

from documents.clear_print import complaints
from vcsdesk.printing.edition import LARGE_PRINT, STANDARD, Edition

Draw = Callable[[Canvas], None]
FULL = "Words that go on for as long as this, and then"
Lint = Callable[..., list[str]]


@pytest.fixture
def lint(tmp_path: Path) -> Lint:
    """Draw pages, each with its number in place, and give what is said against them."""

    def look(*pages: Draw, edition: Edition = STANDARD, names: tuple[str, ...] = ()) -> list[str]:
        path = tmp_path / "drawn.pdf"
        canvas = Canvas(str(path), invariant=1, pagesize=(595, 842))
        for number, draw in enumerate(pages, 1):
            canvas.setFont("Helvetica", 18)
            canvas.drawRightString(530, 30, f"Page {number} of {len(pages)}")
            draw(canvas)
            canvas.showPage()
        canvas.save()
        return complaints(path, edition, names)

    return look


def lines(*told: str, size: float = 18, font: str = "Helvetica", left: float = 70) -> Draw:
    def draw(canvas: Canvas) -> None:
        canvas.setFont(font, size)
        for place, line in enumerate(told):
            canvas.drawString(left, 700 - place * size * 1.4, line)

    return draw


def coloured(letters: str, ground: str) -> Draw:
    def draw(canvas: Canvas) -> None:
        canvas.setFillColor(HexColor(ground))
        canvas.rect(40, 600, 400, 200, stroke=0, fill=1)
        canvas.setFillColor(HexColor(letters))
        lines("Words on a ground")(canvas)

    return draw


def underlined(canvas: Canvas) -> None:
    lines("Words to stress")(canvas)
    canvas.line(70, 697, 70 + canvas.stringWidth("Words to stress", "Helvetica", 18), 697)


def ruled(canvas: Canvas) -> None:
    lines("Words above a rule")(canvas)
    canvas.line(70, 694, 525, 694)


def centred(canvas: Canvas) -> None:
    for place, line in enumerate(
        (FULL, "and this is less of it now", FULL + " more", "some words less again")
    ):
        canvas.drawCentredString(300, 700 - place * 25, line)


def justified(canvas: Canvas) -> None:
    for place, line in enumerate((FULL, FULL + " on", FULL[:-3] + " up", FULL, "an end")):
        spare = 430 - canvas.stringWidth(line, "Helvetica", 18) if place < 4 else 0
        text = canvas.beginText(70, 700 - place * 25)
        text.setFont("Helvetica", 18)
        text.setWordSpace(spare / line.count(" "))
        text.textOut(line)
        canvas.drawText(text)


@pytest.mark.parametrize(
    ("draw", "said"),
    [
        (lines("Words", size=11.5), "11.5 points is smaller than 12"),
        (lines("Words", font="Helvetica-Oblique"), "italics"),
        (lines("PLEASE READ THIS FIRST"), "a block of capitals"),
        (coloured("#777777", "#ffffff"), "a contrast of 4.5 to 1"),
        (coloured("#ffffff", "#008080"), "a contrast of 4.8 to 1"),
        (underlined, "underlining"),
        (centred, "centred"),
        (justified, "justified"),
        (lines("i" * 40 + " " + "l" * 40, "and more", size=12), "81 letters a line"),
        (lines("It is for the repre-", "sentatives"), "a hyphen at the end of a line"),
        (lines("It is on Monday 14", "December 2026"), "a date over two lines"),
        (lines("It is on 14 May 202", "6 at ten"), "a date over two lines"),
        (lines("It begins at 6.30", "pm"), "a time over two lines"),
        (lines("Ring 020 7946", "0123"), "a telephone number over two lines"),
        (lines("Come to UB8", "1UW"), "a postcode over two lines"),
        (lines("It is told on page", "3-2 as well"), "a page over two lines"),
        (ruled, None),
        (coloured("#ffffff", "#0b4f5c"), None),
        (lines("The NHS and the LGBT+ forum", "of the CVS"), None),
    ],
)
def test_what_breaks_a_rule_is_found_and_what_does_not_is_left(
    lint: Lint, draw: Draw, said: str | None
) -> None:
    found = lint(draw)
    assert (said is None and found == []) or any(said in each for each in found if said), found


def test_a_name_over_two_lines_is_found_where_it_is_given(lint: Lint) -> None:
    draw = lines("First ask Jo", "Baker about it")
    assert lint(draw) == []
    assert lint(draw, names=("Jo Baker", "Ann Lee")) == [
        "page 1: a name Jo Baker over two lines: 'Jo\\nBaker'"
    ]


def test_an_address_broken_amid_is_found_where_it_is_given(lint: Lint) -> None:
    (found,) = lint(lines("Write to jo@any", "borough.example or ring"), names=("jo@anyborough.example",))
    assert "a name jo@anyborough.example over two lines" in found


def test_large_print_may_have_nothing_smaller_anywhere(lint: Lint) -> None:
    assert lint(lines("Words", size=15)) == []
    assert any(
        "15.0 points is smaller than 16" in each
        for each in lint(lines("Words", size=15), edition=LARGE_PRINT)
    )


def test_page_numbers_that_wander_and_pages_without_one_are_found(lint: Lint, tmp_path: Path) -> None:
    def wandering(canvas: Canvas) -> None:
        canvas.drawString(80, 30, "Page 9 of 9")

    assert any("page numbers stand from" in each for each in lint(lines("Words"), wandering))
    canvas = Canvas(str(tmp_path / "bare.pdf"), pagesize=(595, 842))
    lines("Words")(canvas)
    canvas.save()
    assert complaints(tmp_path / "bare.pdf", STANDARD) == ["page 1: no page number"]


def test_a_heading_away_from_the_margin_is_found(lint: Lint) -> None:
    def page(canvas: Canvas) -> None:
        lines("Words at the margin", size=13)(canvas)
        canvas.setFont("Helvetica-Bold", 22)
        canvas.drawString(160, 500, "A heading")

    assert any("a heading away from the margin" in each for each in lint(page, page))
