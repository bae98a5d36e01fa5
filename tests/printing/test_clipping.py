"""What lies over a page is seen as far as the page goes, and not beside it on its sheet."""

from __future__ import annotations

from io import BytesIO

import pikepdf
import pytest
from pikepdf import Name
from pypdfium2 import PdfDocument

from printing.hostile.raw import one_page, stream
from vcsdesk.printing import BoundPaper
from vcsdesk.printing.cleaning import clean_here

_RED, _BLUE = (255, 0, 0), (0, 0, 255)
# Half red, half black, so that it shows which part is kept; turned a quarter in one of its looks.
_FORM = b"/Type/XObject/Subtype/Form"
LOOKS = {
    8: stream(b"1 0 0 rg 0 0 10 20 re f 0 g 10 0 10 20 re f", _FORM + b"/BBox[0 0 20 20]"),
    9: stream(
        b"1 0 0 rg 0 0 20 10 re f 0 g 0 10 20 10 re f", _FORM + b"/BBox[0 0 20 20]/Matrix[0 1 -1 0 7 7]"
    ),
}


def paper(notes: bytes) -> bytes:
    """Make a square blue page that is cropped out of a larger one, with notes on it."""
    drawn = {4: stream(b"0 0 1 rg 0 0 300 400 re f"), **LOOKS}
    return one_page(b"/CropBox[100 100 200 200]/Annots[%b]" % notes, objects=drawn)


def stamp(rect: bytes, look: bytes = b"/N 8 0 R") -> bytes:
    return b"<</Type/Annot/Subtype/Stamp/F 4/Rect[%b]/AP<<%b>>/AS/On>>" % (rect, look)


@pytest.fixture
def picture(print_parts):
    """Bind a paper and draw its page, one dot a point."""

    def draw(content: bytes):
        printed = print_parts(bound=(BoundPaper("Theirs", "aa"),), papers={"aa": clean_here(content)})
        with PdfDocument(printed.pdf) as pdf:
            pdf.init_forms()
            return pdf[printed.own_pages].render().to_pil().convert("RGB")

    return draw


def test_what_lies_beside_the_page_is_not_seen(picture) -> None:
    plain = picture(paper(b""))
    beside = (b"120 60 180 90", b"120 210 180 240", b"30 120 90 180", b"210 120 240 180")
    assert picture(paper(b"".join(map(stamp, beside)))) == plain


@pytest.mark.parametrize("look", [b"/N 8 0 R", b"/N<</On 8 0 R/Off 9 0 R>>", b"/N 9 0 R"])
def test_what_lies_over_the_edge_is_seen_up_to_it(picture, look: bytes) -> None:
    whole = picture(paper(stamp(b"110 110 190 190", look)))
    cut = picture(paper(stamp(b"110 60 190 140", look)))
    scale = whole.width / 100
    top = round(100 * scale)

    def at(drawn, x: float, y: float) -> tuple[int, int, int]:
        return drawn.getpixel((round((x - 100) * scale), round(top - (y - 100) * scale)))

    for x in (120, 180):
        assert at(cut, x, 135) == at(whole, x, 135)
        assert at(cut, x, 105) == at(whole, x, 155), "the same part of it as lies so far up"
        assert at(cut, x, 95) == (255, 255, 255), "below the page, where the sheet is empty"
    assert {at(whole, x, 135) for x in (120, 180)} == {_RED, (0, 0, 0)}
    assert at(cut, 150, 145) == _BLUE


def test_a_link_over_the_edge_ends_with_the_page_and_one_beside_it_is_none() -> None:
    leads = b"/A<</S/URI/URI(https://example.org)>>/QuadPoints[1 2 3 4 5 6 7 8]"
    link = b"<</Type/Annot/Subtype/Link/Rect[%b]" + leads + b">>"
    rects = (b"150 150 900 900", b"0 0 50 50", b"199.5 120 200.5 130")
    with pikepdf.open(BytesIO(clean_here(paper(b"".join(link % rect for rect in rects))).content)) as pdf:
        over, near = pdf.pages[0].obj.Annots
    assert [float(edge) for edge in over.Rect] == [150, 150, 200, 200]
    assert "/QuadPoints" not in over
    assert [float(edge) for edge in near.Rect] == [199.5, 120, 200.5, 130]
    assert near.Subtype == Name.Link
