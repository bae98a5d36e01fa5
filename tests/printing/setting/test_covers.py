"""The cover, whatever stands on it."""

import msgspec
import pytest

from documents.reading import page_text
from vcsdesk.printing import contents, title_page
from vcsdesk.printing.edition import LARGE_PRINT, STANDARD, VERY_LARGE_PRINT


@pytest.mark.parametrize("edition", [STANDARD, LARGE_PRINT, VERY_LARGE_PRINT])
def test_a_cover_of_long_names_stays_one_page_and_says_all_it_can(print_parts, masthead, edition) -> None:
    name = " ".join(["Everybody who has ever tried to fill in this form was asked to write on"] * 5)[:300]
    lines = ("A strategic board", f"Sits for: {name}", "Any questions: Jo Baker, 020 7946 0123")
    long = msgspec.structs.replace(masthead, organisation=name, for_whom=f"Ann Okafor, {name}", lines=lines)
    printed = print_parts(contents(), start=title_page(long), edition=edition)
    cover = " ".join(page_text(printed.pdf, 0).split())
    assert printed.pages == 2
    for words in (name[:150], "Ann Okafor", "020 7946 0123", f"Document {masthead.short_id}"):
        assert words in cover
