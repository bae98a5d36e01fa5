"""Reports set from readable sources, as somebody else would set them."""

from io import BytesIO

import pikepdf
import pytest

from documents.reading import page_text
from vcsdesk.printing.cleaning import clean_here
from vcsdesk.printing.pictures import page_count, page_size
from vcsdesk.printing.plain_paper import Look, plain_paper

SOURCE = """# Left out
Report to: Health & Wellbeing Board
Date: 3 December 2026

## Purpose
To ask for comments
on the <draft>.

Second paragraph.

## Finance
- a bullet

| Heading | 2026/27 |
|---|---|
| Short breaks | £120,000 |

---

Over the page.
"""


def test_a_report_has_numbered_paragraphs_a_block_and_a_table() -> None:
    pdf = plain_paper("Carers’ strategy", SOURCE, Look(organisation="Hillingdon Council", reference="HWB/12"))
    text = page_text(pdf, 0)
    for words in (
        "Hillingdon Council",
        "HWB/12",
        "Report to",
        "Health & Wellbeing Board",
        "1. Purpose",
        "• a bullet",
    ):
        assert words in " ".join(text.split())
    assert "1.1 To ask for comments on the <draft>." in " ".join(text.split())
    assert "1.2 Second paragraph." in " ".join(text.split())
    assert "£120,000" in text
    assert "Left out" not in text
    assert "---" not in text
    assert page_count(pdf) == 2
    assert "2.1 Over the page." in " ".join(page_text(pdf, 1).split())


def test_a_long_report_runs_over_pages_and_every_page_is_numbered() -> None:
    source = "## Detail\n\n" + "\n\n".join(["Words and words. " * 40] * 40)
    pdf = plain_paper("Long", source, Look(organisation="Council"))
    assert page_count(pdf) > 5
    for index in range(page_count(pdf)):
        assert f"Long – {index + 1}" in page_text(pdf, index)


@pytest.mark.parametrize("is_landscape", [False, True])
def test_a_report_lies_as_asked(is_landscape: bool) -> None:
    width, height = page_size(plain_paper("T", SOURCE, Look(organisation="C", is_landscape=is_landscape)), 0)
    assert (width > height) is is_landscape


def test_a_report_is_the_same_each_time_embeds_its_face_and_can_be_bound() -> None:
    pdf = plain_paper("T", SOURCE, Look(organisation="C"))
    assert pdf == plain_paper("T", SOURCE, Look(organisation="C"))
    with pikepdf.open(BytesIO(pdf)) as opened:
        fonts = {
            str(item.BaseFont)
            for item in opened.objects
            if isinstance(item, pikepdf.Dictionary) and "/BaseFont" in item
        }
    assert fonts == {"/AAAAAA+NotoSans-Regular", "/AAAAAA+NotoSans-Bold"}
    assert clean_here(pdf).pages == 2
