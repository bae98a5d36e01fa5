"""The house sheet keeps its promises to the eye."""

import pytest

from vcsdesk.printing.brand import Brand
from vcsdesk.printing.edition import LARGE_PRINT, STANDARD, Edition, Ink
from vcsdesk.printing.page_shapes import UPRIGHT
from vcsdesk.printing.styles import MM, frame_width, sheet


def test_an_organisation_s_colour_is_the_accent_where_there_is_colour() -> None:
    brand = Brand("#8a1538")
    assert sheet(STANDARD, brand).headings[0].textColor.hexval() == "0x8a1538"
    assert sheet(Edition(ink=Ink.BLACK), brand).headings[0].textColor.hexval() == "0x000000"


@pytest.mark.parametrize(("edition", "least", "most"), [(STANDARD, 60, 70), (LARGE_PRINT, 55, 70)])
def test_a_line_holds_about_as_many_letters_as_is_good_to_read(
    edition: Edition, least: int, most: int
) -> None:
    from reportlab.pdfbase.pdfmetrics import stringWidth

    body = sheet(edition).body
    sample = "The quick brown fox jumps over the lazy dog and thinks nothing of it whatever. "
    letter = stringWidth(sample, body.fontName, body.fontSize) / len(sample)
    assert least <= (frame_width() - body.rightIndent) / letter <= most


def test_every_style_is_ragged_right_and_without_widows() -> None:
    style = sheet(STANDARD)
    for each in (style.body, style.lead, *style.headings, style.cell, style.item, style.running):
        assert each.alignment == 0
        assert (each.allowWidows, each.allowOrphans) == (0, 0)
        assert "Italic" not in each.fontName
        assert each.fontSize >= 12


def test_the_text_stays_clear_of_what_printers_cannot_reach() -> None:
    assert min(UPRIGHT.left_mm, UPRIGHT.right_mm) >= 10
    assert frame_width() > 150 * MM
