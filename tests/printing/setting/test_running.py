"""What runs along the head of a page is whole, or says where words of it were left off."""

import re

import msgspec
import pytest

from documents.reading import page_text
from printing.told import MASTHEAD
from vcsdesk.printing import letterhead, para, section, title_page
from vcsdesk.printing.edition import LARGE_PRINT, STANDARD, VERY_LARGE_PRINT, Edition, Leaf, Letters

EDITIONS = [
    Edition(letters, leaf=leaf)
    for letters in (Letters.STANDARD, Letters.LARGE, Letters.LARGER)
    for leaf in (Leaf.A4, Leaf.A5)
]
LONG = "Speaking for the voluntary and community sector as a whole, and for the range of its views"


def head(printed, page: int = 1) -> str:
    """Read what stands above the text of a page."""
    text = " ".join(page_text(printed.pdf, page).split())
    return text.partition("Words.")[2] or text


@pytest.mark.parametrize("edition", EDITIONS, ids=lambda edition: edition.name or "standard")
def test_whose_paper_it_is_and_which_section_stand_there_whole(print_parts, edition: Edition) -> None:
    start = title_page(msgspec.structs.replace(MASTHEAD, organisation="Camden Voluntary Alliance"))
    own = section("own", "Before, in and after a meeting", para("Words."))
    said = head(print_parts(own, edition=edition, start=start))
    assert "Camden Voluntary Alliance" in said
    assert "1 Before, in and after a meeting" in said
    assert "…" not in said


@pytest.mark.parametrize("edition", EDITIONS, ids=lambda edition: edition.name or "standard")
def test_what_is_too_long_leaves_off_whole_words(print_parts, edition: Edition) -> None:
    said = head(print_parts(section("own", LONG, para("Words.")), edition=edition))
    shown = said.partition(" …")[0].partition("1 ")[2]
    assert len(shown) > 10
    assert f"{LONG} ".replace(",", "").startswith(f"{shown} ".replace(",", ""))


@pytest.mark.parametrize("edition", [STANDARD, LARGE_PRINT, VERY_LARGE_PRINT])
def test_one_word_too_long_for_a_line_is_cut(print_parts, edition: Edition) -> None:
    start = letterhead(msgspec.structs.replace(MASTHEAD, organisation="Rhabarberbarbara" * 12))
    said = head(print_parts(para("Words."), edition=edition, start=start), 0)
    assert re.search(r"Rhabarberbarbara\S*…", said)
