"""The first page before the rest."""

from __future__ import annotations

import pytest

from documents.reading import page_text
from printing.told import DOCUMENT, MASTHEAD, Told
from vcsdesk.printing import Part, contents, letterhead, para, section, title_page
from vcsdesk.printing.first_page import first_page
from vcsdesk.printing.layout import set_out
from vcsdesk.printing.pictures import page_count, page_picture


class Later(Part, frozen=True):
    """A part that cannot be set, so that whoever comes to it falls over it."""


def test_it_is_there_before_any_section_is_set() -> None:
    told = Told((title_page(MASTHEAD), contents(), section("late", "Late", Later())))
    page = first_page(DOCUMENT, told)
    assert page is not None
    assert page_count(page) == 1
    assert "Amina Yusuf" in page_text(page, 0)
    with pytest.raises(TypeError, match="Later"):
        set_out(DOCUMENT, told)


def test_it_looks_as_it_will_but_for_its_number() -> None:
    for start in (title_page, letterhead):
        told = Told((start(MASTHEAD), *[para("Words enough for some lines. " * 9)] * 30))
        early, whole = first_page(DOCUMENT, told), set_out(DOCUMENT, told).pdf
        assert early is not None
        assert page_count(whole) > 2
        assert "Page 1 of" not in page_text(early, 0)
        pictures = [page_picture(pdf, 0, 36) for pdf in (early, whole)]
        rows = slice(0, pictures[0].stride * (pictures[0].height - 26))
        assert pictures[0].pixels[rows] == pictures[1].pixels[rows]
