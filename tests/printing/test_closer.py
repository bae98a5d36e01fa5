"""A few lines do not go over to a page of their own where setting all of it closer saves the page."""

import pytest

from documents.reading import page_text
from vcsdesk.printing import bullets, section
from vcsdesk.printing.closer import closer
from vcsdesk.printing.edition import STANDARD, VERY_LARGE_PRINT, Edition, Leaf
from vcsdesk.printing.stretches import CLOSENESS
from vcsdesk.printing.styles import sheet

EDITIONS = [STANDARD, VERY_LARGE_PRINT, Edition(leaf=Leaf.A5)]


@pytest.mark.parametrize("edition", EDITIONS, ids=lambda edition: edition.name or "standard")
def test_no_second_page_of_a_section_has_only_a_line_or_two(print_parts, edition: Edition) -> None:
    found = []
    for lines in range(16, 38):
        printed = print_parts(section("own", "Own", bullets(["Say so."] * lines)), edition=edition)
        found += [page_text(printed.pdf, 2).count("Say so.")] if printed.pages == 3 else []
    assert min(found) > 3


@pytest.mark.parametrize("edition", EDITIONS, ids=lambda edition: edition.name or "standard")
@pytest.mark.parametrize("share", CLOSENESS)
def test_letters_stay_as_large_and_lines_well_apart(edition: Edition, share: float) -> None:
    usual, tight = sheet(edition), closer(sheet(edition), share)
    for one, other in zip(
        (usual.body, usual.item, usual.cell), (tight.body, tight.item, tight.cell), strict=True
    ):
        assert one.fontSize == other.fontSize
        assert 1.25 * one.fontSize <= other.leading < one.leading
        assert other.spaceAfter == pytest.approx(share * one.spaceAfter, abs=0.01)
