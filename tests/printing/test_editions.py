"""Every edition: three sizes of letters, with colour or without, on large leaves and on small ones."""

from io import BytesIO
from itertools import product

import msgspec
import page as page_validation
import pikepdf
import pytest
from PIL import Image
from pypdfium2 import PdfDocument, raw

from documents.reading import page_text
from printing.test_layout import EVERYTHING
from printing.told import MASTHEAD
from vcsdesk.printing import Brand, Printed, letterhead, para, title_page
from vcsdesk.printing.edition import Edition, Ink, Leaf, Letters
from vcsdesk.printing.logos import small_logo

EDITIONS = [Edition(*each) for each in product(Letters, Ink, Leaf)]
DATED = msgspec.structs.replace(
    MASTHEAD, as_at="As at 24 September 2026, printed 30 September 2026", short_id="X9GJF"
)
every_edition = pytest.mark.parametrize("edition", EDITIONS, ids=lambda edition: edition.name or "usual")


def logo() -> bytes:
    buffer = BytesIO()
    Image.new("RGB", (600, 200), (138, 21, 56)).save(buffer, "PNG")
    return small_logo(buffer.getvalue())


BRANDED = msgspec.structs.replace(DATED, brand=Brand("#8a1538", logo(), "Two hands"))


@pytest.fixture(scope="module")
def in_every(print_parts) -> dict[Edition, Printed]:
    start = title_page(BRANDED)
    return {edition: print_parts(*EVERYTHING, start=start, edition=edition) for edition in EDITIONS}


@every_edition
def test_it_is_accessible(in_every: dict[Edition, Printed], edition: Edition) -> None:
    checked = page_validation.validate_pdf_bytes(
        in_every[edition].pdf, profile=page_validation.ValidationProfile.PDF_UA_1
    )
    assert [str(failure) for failure in checked.failures] == []


@every_edition
def test_every_page_is_its_leaf_and_nothing_is_smaller_than_promised(
    in_every: dict[Edition, Printed], edition: Edition
) -> None:
    width = {Leaf.A4: 595, Leaf.A5: 420}[edition.leaf]
    with PdfDocument(in_every[edition].pdf) as paper:
        for page in paper:
            assert round(page.get_width()) == width
            text = page.get_textpage()
            sizes = [raw.FPDFText_GetFontSize(text, index) for index in range(text.count_chars())]
            assert min(size for size in sizes if size > 1) >= edition.letters.points - 0.01


@every_edition
def test_no_date_at_the_foot_of_a_page_is_cut(in_every: dict[Edition, Printed], edition: Edition) -> None:
    printed = in_every[edition]
    for number in range(printed.pages):
        said = " ".join(page_text(printed.pdf, number).split())
        for words in ("As at 24 September 2026", "printed 30 September 2026", "X9GJF"):
            assert words in said, number
        assert f"Page {number + 1} of {printed.pages}" in said


@every_edition
def test_the_logo_stands_on_the_cover_with_its_words(
    in_every: dict[Edition, Printed], edition: Edition
) -> None:
    with pikepdf.open(BytesIO(in_every[edition].pdf)) as pdf:
        pictures = list(pdf.pages[0].get_images().values())
        said = [
            str(item.Alt) for item in pdf.objects if isinstance(item, pikepdf.Dictionary) and "/Alt" in item
        ]
    assert "Two hands" in said
    assert [picture.ColorSpace for picture in pictures] == [
        "/DeviceRGB" if edition.ink is Ink.COLOUR else "/DeviceGray"
    ]


@pytest.mark.parametrize("leaf", Leaf)
def test_the_logo_stands_on_a_letterhead_beside_the_title(print_parts, leaf: Leaf) -> None:
    printed = print_parts(para("Words"), start=letterhead(BRANDED), edition=Edition(leaf=leaf))
    with pikepdf.open(BytesIO(printed.pdf)) as pdf:
        assert len(pdf.pages[0].get_images()) == 1
    checked = page_validation.validate_pdf_bytes(
        printed.pdf, profile=page_validation.ValidationProfile.PDF_UA_1
    )
    assert checked.is_compliant
    assert printed.pages == 1
