"""Pages of any size, box and turn laid on their sheet: a marked corner comes out where it was seen.

Links lie over it, and links and bookmarks lead to it.
"""

from __future__ import annotations

from io import BytesIO
from typing import NamedTuple

import pikepdf
import pytest

from printing.hostile.raw import one_page, stream, written
from vcsdesk.printing import BoundPaper
from vcsdesk.printing.cleaning import clean_here
from vcsdesk.printing.pictures import Picture, page_picture, page_size

A4 = (595, 842)
_BLUE, _RED = b"\xff\x00\x00", b"\x00\x00\xff"
# What is seen of the page, and what says so.
BOXES = {
    "A4": ([0, 0, 595, 842], b"/MediaBox[0 0 595 842]"),
    "A3": ([0, 0, 842, 1191], b"/MediaBox[0 0 842 1191]"),
    "A3 lying": ([0, 0, 1191, 842], b"/MediaBox[0 0 1191 842]"),
    "A5": ([0, 0, 420, 595], b"/MediaBox[0 0 420 595]"),
    "A5 lying": ([0, 0, 595, 420], b"/MediaBox[0 0 595 420]"),
    "a square": ([0, 0, 300, 300], b"/MediaBox[0 0 300 300]"),
    "off the origin": ([-300, -200, 295, 642], b"/MediaBox[-300 -200 295 642]"),
    "far off the origin": ([9000, 7000, 9400, 7700], b"/MediaBox[9000 7000 9400 7700]"),
    "from the other corner": ([0, 0, 400, 700], b"/MediaBox[400 700 0 0]"),
    "cropped": ([50, 90, 350, 590], b"/MediaBox[0 0 500 800]/CropBox[50 90 350 590]"),
    "cropped off the origin": (
        [-90, -50, 110, 250],
        b"/MediaBox[-100 -100 400 500]/CropBox[-90 -50 110 250]",
    ),
    "cropped beyond the page": ([100, 100, 400, 600], b"/MediaBox[0 0 400 600]/CropBox[100 100 999 999]"),
    "in larger units": ([0, 0, 200, 300], b"/MediaBox[0 0 200 300]/UserUnit 4"),
    "with other boxes": ([0, 0, 400, 600], b"/MediaBox[0 0 400 600]/TrimBox[50 50 90 90]/ArtBox[9 9 20 20]"),
    "as large as may be": ([0, 0, 14400, 14400], b"/MediaBox[0 0 14400 14400]"),
    "larger than may be": ([0, 0, 40000, 50000], b"/MediaBox[0 0 40000 50000]"),
    "a long banner": ([0, 0, 14400, 300], b"/MediaBox[0 0 14400 300]"),
    "a long till roll": ([0, 0, 230, 9000], b"/MediaBox[0 0 230 9000]"),
    "a stamp": ([0, 0, 8, 12], b"/MediaBox[0 0 8 12]"),
    "in parts of a point": ([0.25, 0.75, 300.5, 400.125], b"/MediaBox[.25 .75 300.5 400.125]"),
}
TURNS = {"0": 0, "90": 90, "180": 180, "270": 270, "-90": 270, "-270": 90, "450": 90, "-3600": 0, "90.0": 90}


class _Seen(NamedTuple):
    """Where the marked corner of a page is, as parts of its width and height, and what shape it is."""

    across: float
    down: float
    shape: float


def marked(box: list[float], entries: bytes) -> bytes:
    """Draw a page blue all over, and its upper left corner red; links lie over that, and lead to it."""
    left, low, right, high = box
    wide, tall = right - left, high - low
    corner = f"{left} {high - tall / 4} {wide / 4} {tall / 4}"
    drawn = f"0 0 1 rg {left} {low} {wide} {tall} re f 1 0 0 rg {corner} re f"
    over = b"/Type/Annot/Subtype/Link/Rect[%f %f %f %f]" % (left, high - tall / 4, left + wide / 4, high)
    quad = b"/QuadPoints[%f %f %f %f %f %f %f %f]" % (*box, *box)
    spot = b"/Dest[3 0 R/XYZ %f %f 0]" % (left, high)
    notes = b"/Annots[<<%b%b/A<</S/URI/URI(https://example.org)>>>><<%b%b>>]" % (over, quad, over, spot)
    page = b"<</Type/Page/Parent 2 0 R/Contents 4 0 R/Resources<<>>" + entries + notes + b">>"
    marks = {
        5: b"<</First 6 0 R/Last 7 0 R>>",
        6: b"<</Title(A)/Parent 5 0 R/Next 7 0 R%b>>" % spot,
        7: b"<</Title(B)/Parent 5 0 R/Prev 6 0 R/A<</S/GoTo/D[3 0 R/FitH %f]>>>>" % high,
    }
    return one_page(root=b"/Outlines 5 0 R", objects={3: page, 4: stream(drawn.encode()), **marks})


def bound(print_parts, *papers: bytes) -> tuple[bytes, int]:
    """Bind papers behind a cover, and tell how many pages are ours."""
    names = [str(place) for place in range(len(papers))]
    clean = {name: clean_here(paper) for name, paper in zip(names, papers, strict=True)}
    printed = print_parts(bound=tuple(BoundPaper(name, name) for name in names), papers=clean)
    return printed.pdf, printed.own_pages


def seen(pdf: bytes, index: int = 0, dots: int = 240) -> _Seen:
    """Find the mark on a page, drawn so many dots long."""
    picture = page_picture(pdf, index, 72 * dots / max(page_size(pdf, index)))
    blue, red = _edges(picture, (_BLUE, _RED)), _edges(picture, (_RED,))
    wide, tall = blue[2] - blue[0], blue[3] - blue[1]
    middle = ((red[0] + red[2]) / 2, (red[1] + red[3]) / 2)
    return _Seen((middle[0] - blue[0]) / wide, (middle[1] - blue[1]) / tall, wide / tall)


def edges_seen(pdf: bytes, index: int, dots: int, inks: tuple[bytes, ...]) -> list[float]:
    """Give the edges of what is drawn so as parts of the page's width and height, from the upper left."""
    picture = page_picture(pdf, index, 72 * dots / max(page_size(pdf, index)))
    left, up, right, down = _edges(picture, inks)
    return [left / picture.width, up / picture.height, right / picture.width, down / picture.height]


def as_seen(page: pikepdf.Page, points: list[float]) -> list[float]:
    """Give the edges of some points of a page as it is seen, as parts of its width and height."""
    _, _, wide, tall = (float(edge) for edge in page.mediabox)
    parts = [(x / wide, 1 - y / tall) for x, y in zip(points[0::2], points[1::2], strict=True)]
    turns = {90: lambda x, y: (1 - y, x), 180: lambda x, y: (1 - x, 1 - y), 270: lambda x, y: (y, 1 - x)}
    turn = turns.get(int(page.obj.get("/Rotate", 0)), lambda x, y: (x, y))
    across, down = zip(*(turn(*part) for part in parts), strict=True)
    return [min(across), min(down), max(across), max(down)]


def _edges(picture: Picture, inks: tuple[bytes, ...]) -> tuple[int, int, int, int]:
    found = []
    for y in range(picture.height):
        row = picture.pixels[y * picture.stride : y * picture.stride + picture.width * 4]
        if not any(ink in row for ink in inks):
            continue
        across = [x for x in range(picture.width) if row[x * 4 : x * 4 + 3] in inks]
        found += [(across[0], y), (across[-1] + 1, y + 1)] if across else []
    return (
        min(x for x, _ in found),
        min(y for _, y in found),
        max(x for x, _ in found),
        max(y for _, y in found),
    )


@pytest.mark.parametrize("name", BOXES)
def test_a_marked_corner_comes_out_where_it_was_seen(print_parts, name: str) -> None:
    papers = [
        marked(box, entries + b"/Rotate %d" % turn)
        for box, entries in [BOXES[name]]
        for turn in (0, 90, 180, 270)
    ]
    pdf, own = bound(print_parts, *papers)
    dots = 900 if name.startswith("a long") else 240
    for place, paper in enumerate(papers):
        before = seen(paper, 0, dots)
        assert seen(pdf, own + place, dots) == pytest.approx(before, abs=0.03, rel=0.06)
        lies = before.shape > 1.001
        assert tuple(map(round, page_size(pdf, own + place))) == (A4[::-1] if lies else A4)


@pytest.mark.parametrize("name", BOXES)
def test_links_lie_where_they_were_seen_and_lead_to_the_place_they_led_to(print_parts, name: str) -> None:
    box, entries = BOXES[name]
    pdf, own = bound(
        print_parts, *(marked(box, entries + b"/Rotate %d" % turn) for turn in (0, 90, 180, 270))
    )
    dots = 900 if name.startswith("a long") else 240
    with pikepdf.open(BytesIO(pdf)) as opened, opened.open_outline() as outline:
        for place, paper in enumerate(outline.root[-4:]):
            page = opened.pages[own + place]
            red = pytest.approx(edges_seen(pdf, own + place, dots, (_RED,)), abs=0.012)
            web, inside = page.obj.Annots
            for note in (web, inside):
                assert as_seen(page, [float(edge) for edge in note.Rect]) == red
            whole = as_seen(page, [float(edge) for edge in web.QuadPoints])
            assert whole == pytest.approx(edges_seen(pdf, own + place, dots, (_BLUE, _RED)), abs=0.012)
            spot, height = (mark.destination for mark in paper.children)
            for goal in (inside.Dest, spot):
                assert goal[0].objgen == page.obj.objgen
                assert [float(edge) for edge in list(goal)[2:4]] == [float(web.Rect[0]), float(web.Rect[3])]
            assert list(height)[2:4] == [None, web.Rect[3]]


@pytest.mark.parametrize("turn", TURNS)
def test_a_page_is_turned_as_it_says(print_parts, turn: str) -> None:
    box, entries = [0, 0, 300, 400], b"/MediaBox[0 0 300 400]/Rotate "
    pdf, own = bound(print_parts, marked(box, entries + turn.encode()))
    corner = {0: (0.125, 0.125), 90: (0.875, 0.125), 180: (0.875, 0.875), 270: (0.125, 0.875)}[TURNS[turn]]
    assert seen(pdf, own)[:2] == pytest.approx(corner, abs=0.02)


@pytest.mark.parametrize("turn", [b"45", b"135", b"(x)", b"/Left", b"[90]"])
def test_a_turn_that_makes_no_sense_is_none(print_parts, turn: bytes) -> None:
    pdf, own = bound(print_parts, marked([0, 0, 300, 400], b"/MediaBox[0 0 300 400]/Rotate " + turn))
    assert seen(pdf, own)[:2] == pytest.approx((0.125, 0.125), abs=0.02)


def test_a_page_takes_its_size_and_turn_from_those_above_it(print_parts) -> None:
    drawn = stream(b"0 0 1 rg 0 0 300 400 re f 1 0 0 rg 0 300 75 100 re f")
    paper = written(
        {
            1: b"<</Type/Catalog/Pages 2 0 R>>",
            2: b"<</Type/Pages/Kids[5 0 R]/Count 1/MediaBox[0 0 300 400]/Rotate 270>>",
            3: b"<</Type/Page/Parent 5 0 R/Contents 4 0 R>>",
            4: drawn,
            5: b"<</Type/Pages/Parent 2 0 R/Kids[3 0 R]/Count 1/Resources<<>>>>",
        }
    )
    pdf, own = bound(print_parts, paper)
    assert seen(pdf, own) == pytest.approx(seen(paper), abs=0.02)
    assert seen(pdf, own)[:2] == pytest.approx((0.125, 0.875), abs=0.02)


def test_pages_of_mixed_sizes_lie_each_as_it_is_seen(print_parts) -> None:
    names = ["A4", "A3 lying", "A5", "a stamp", "A5 lying"]
    pdf, own = bound(print_parts, *(marked(*BOXES[name]) for name in names))
    sizes = [tuple(map(round, page_size(pdf, own + place))) for place in range(len(names))]
    assert sizes == [A4, A4[::-1], A4, A4, A4[::-1]]


@pytest.mark.parametrize("box", [b"[0 0 0 0]", b"[0 0 0 500]", b"[1 2]", b"/A4", b"[0 0 1e9 1e9]", b"null"])
def test_a_box_that_makes_no_sense_counts_as_every_reader_counts_it(print_parts, box: bytes) -> None:
    paper = marked([0, 0, 595, 842], b"/MediaBox " + box)
    pdf, own = bound(print_parts, paper)
    assert tuple(map(round, page_size(pdf, own))) == A4
    assert seen(pdf, own) == pytest.approx(seen(paper), abs=0.02)


def test_a_page_cropped_to_nothing_is_seen_whole(print_parts) -> None:
    box = [0, 0, 400, 600]
    whole = marked(box, b"/MediaBox[0 0 400 600]")
    for crop in (b"[700 700 900 900]", b"[9 9 9 9]", b"[(a)0 9 9]"):
        pdf, own = bound(print_parts, marked(box, b"/MediaBox[0 0 400 600]/CropBox" + crop))
        assert seen(pdf, own) == pytest.approx(seen(whole), abs=0.02)


def test_our_foot_lies_below_every_page_and_nothing_over_it(print_parts) -> None:
    papers = [marked(*BOXES[name]) for name in ("A4", "a long till roll", "A3 lying", "as large as may be")]
    pdf, own = bound(print_parts, *papers)
    with pikepdf.open(BytesIO(pdf)) as opened:
        for page in list(opened.pages)[own:]:
            assert "UserUnit" not in page.obj
    for place in range(len(papers)):
        picture = page_picture(pdf, own + place, 72)
        assert _edges(picture, (_BLUE, _RED))[3] <= picture.height - 50
