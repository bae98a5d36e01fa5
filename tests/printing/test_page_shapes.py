"""Pages of other shapes among the upright ones."""

from io import BytesIO

import page as page_validation
import pikepdf
import pytest

from documents.reading import page_text
from printing.told import MASTHEAD
from vcsdesk.printing import heading, letterhead, para, turn_to
from vcsdesk.printing.edition import LARGE_PRINT
from vcsdesk.printing.page_shapes import A3_LYING, A4_LYING, A5_UPRIGHT, UPRIGHT

STORY = (
    para("Lying."),
    turn_to(UPRIGHT),
    heading("In words"),
    para("Standing."),
    turn_to(A3_LYING),
    para("Large."),
)


def sizes_mm(pdf: bytes) -> list[tuple[int, int]]:
    with pikepdf.open(BytesIO(pdf)) as opened:
        boxes = [page.MediaBox for page in opened.pages]
    return [(round(float(box[2]) / 72 * 25.4), round(float(box[3]) / 72 * 25.4)) for box in boxes]


def test_a_story_turns_to_pages_of_another_shape_and_back(print_parts) -> None:
    printed = print_parts(*STORY, start=letterhead(MASTHEAD, A4_LYING))
    assert sizes_mm(printed.pdf) == [(297, 210), (210, 297), (420, 297)]
    for number in range(3):
        assert f"Page {number + 1} of 3" in page_text(printed.pdf, number)
        assert MASTHEAD.as_at in page_text(printed.pdf, number)
    checked = page_validation.validate_pdf_bytes(
        printed.pdf, profile=page_validation.ValidationProfile.PDF_UA_1
    )
    assert checked.is_compliant


def test_in_large_print_all_pages_are_upright(print_parts) -> None:
    printed = print_parts(*STORY, start=letterhead(MASTHEAD, A4_LYING), edition=LARGE_PRINT)
    assert sizes_mm(printed.pdf) == [(210, 297)]


@pytest.mark.parametrize("shape", [UPRIGHT, A4_LYING, A3_LYING, A5_UPRIGHT])
def test_text_stays_clear_of_the_running_lines_and_of_what_printers_cannot_reach(shape) -> None:
    assert min(shape.left_mm, shape.right_mm) >= 10
    assert shape.top_mm >= shape.header_mm + 8
    assert shape.bottom_mm >= shape.footer_mm + 8
    assert min(shape.header_mm, shape.footer_mm) >= 10
