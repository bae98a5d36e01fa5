"""Damaged and hostile papers: each is bound or refused with a reason, and the next good one still binds."""

from __future__ import annotations

import re
from collections.abc import Iterator
from io import BytesIO

import pikepdf
import pytest

from printing.hostile import acting, bombs, damaged, drawn, locked, loops, pictures
from printing.hostile.inert import acting as acts_in
from printing.hostile.mutants import mutants
from printing.hostile.raw import one_page
from vcsdesk.printing import BoundPaper
from vcsdesk.printing.cleaning import CleanPaper
from vcsdesk.printing.guard import Guard
from vcsdesk.printing.pictures import page_count
from vcsdesk.refused import Refused

GOOD = one_page()
# A stranger's content that cannot be unpacked is bound as it came, and drawn as far as it goes.
UNREADABLE = re.compile("decod|filter")
MOST_MEMORY = 350 * 1024 * 1024
# Why a paper is refused, as a pattern; what is not listed here is bound.
REASONS = {
    "empty": "empty file",
    "a picture": "not a PDF",
    "a spreadsheet": "not a PDF",
    "a web page": "not a PDF",
    "nothing but a heading": "damaged",
    "only noughts behind the heading": "damaged",
    "no table and no trailer": "damaged",
    "no root": "damaged",
    "a root that is a page": "damaged",
    "a root that is a number": "damaged",
    "a root without pages": "damaged",
    "a root whose pages are gone": "damaged",
    "no pages": "no pages",
    "no pages that says it has one": "damaged",
    "a page tree that counts a million": "1,000,000 pages; the most",
    "a page tree that counts a thousand": "damaged",
    "a page tree of numbers": "damaged",
    "a page that is gone": "damaged",
    "a string without an end": "damaged",
    "pages that hold their parent": "damaged",
    "pages each inside the other": "damaged",
    "a page tree of thirty thousand steps": "damaged",
    "a drawing that draws itself": "memory",
    "a lock nobody knows": "damaged",
    "a lock without a key": "password",
    "content that swells": "memory",
    "content that swells in parts": "memory|damaged",
    "content that swells in many parts": "memory|damaged",
    "content packed twice": "memory",
    "content of four million strokes": "memory|too long",
    "a hundred million drawings": "memory|too long",
    "a font that swells": "memory",
    "colours that swell": "memory",
    "three million numbers": "memory|too long",
    "content packed with itself": "memory|broke off",
    "objects that swell": "memory",
    "a large content on each of sixty pages": r"unpacks to \d\d MB",
    "four thousand pages": "4,096 pages; the most",
    "a thousand million pages": "damaged",
    "a hundred and one megabytes": "101 MB; the most",
    "a case of files": "several files",
    "a form that only its program draws": "drawn only by the program",
    "a layer that is hidden": "hidden layers",
    "a layer hidden on paper": "hidden layers",
    "a layer hidden by a rule": "hidden layers",
    "layers that are a number": "layers that cannot be read",
    **{name: "password" for name in locked.KINDS if name.startswith("a password")},
}
PAGES = {"the same page five times": 5, "a page that is a drawing": 2}


@pytest.fixture(scope="module")
def guard() -> Iterator[Guard]:
    with Guard(most_memory=MOST_MEMORY) as guard:
        yield guard


def came_of(guard: Guard, content: bytes) -> CleanPaper | str:
    """Clean a paper: what came of it, or why nothing did."""
    try:
        return guard.clean(content)
    except Refused as refused:
        return f"{refused.message} {refused.hint}"


@pytest.mark.parametrize(
    "kinds", [damaged, loops, locked, acting, drawn, pictures, bombs], ids=lambda kinds: kinds.__name__
)
def test_each_is_bound_or_refused_with_a_reason_and_the_next_good_one_binds(
    guard, print_parts, kinds
) -> None:
    wrong = []
    for name, made in kinds.KINDS.items():
        came = came_of(guard, made() if callable(made) else made)
        if not _is_expected(name, came) or not isinstance(came_of(guard, GOOD), CleanPaper):
            wrong.append((name, came))
    assert wrong == []


def _is_expected(name: str, came: CleanPaper | str) -> bool:
    if isinstance(came, CleanPaper):
        return name not in REASONS and came.pages == PAGES.get(name, 1)
    return name in REASONS and re.search(REASONS[name], came) is not None


def test_why_one_is_refused_is_not_said_of_the_next(guard) -> None:
    for kind in ("no pages", "a root without pages"):
        assert "password" in came_of(guard, locked.KINDS["a password of strength 6"])
        assert re.search(REASONS[kind], came_of(guard, damaged.KINDS[kind]))


@pytest.mark.parametrize(
    "kinds", [damaged, loops, locked, acting, drawn, pictures], ids=lambda kinds: kinds.__name__
)
def test_what_is_bound_is_a_sound_pack_in_which_nothing_can_act(guard, print_parts, kinds) -> None:
    came = {name: came_of(guard, content) for name, content in kinds.KINDS.items()}
    papers = {name: each for name, each in came.items() if isinstance(each, CleanPaper)}
    printed = print_parts(bound=tuple(BoundPaper(name, name) for name in papers), papers=papers)
    assert printed.unbound == ()
    assert page_count(printed.pdf) == printed.pages
    assert acts_in(printed.pdf) == []
    with pikepdf.open(BytesIO(printed.pdf)) as pdf:
        # A stranger's picture is never unpacked outside the process that draws, so that it is not here.
        said = pdf.check_pdf_syntax() if kinds is not pictures else []
        assert [each for each in said if not UNREADABLE.search(each)] == []
    for index in range(printed.pages):
        assert is_drawn(guard, printed.pdf, index)


def is_drawn(guard: Guard, pdf: bytes, index: int) -> bool:
    """Draw a page, or be refused it, within the limits."""
    try:
        return guard.draw(pdf, index, 20).width > 0
    except Refused as refused:
        return bool(refused.hint)


@pytest.mark.parametrize("kind", pictures.ENDLESS)
def test_a_page_without_end_is_given_up_and_the_next_one_drawn(print_parts, kind: str) -> None:
    with Guard() as guard:
        paper = guard.clean(pictures.ENDLESS[kind])
        pack = print_parts(bound=(BoundPaper(kind, "aa"),), papers={"aa": paper})
        guard.seconds = 0.2
        with pytest.raises(Refused, match="too long"):
            guard.draw(pack.pdf, pack.own_pages, 40)
        guard.seconds = 10
        assert guard.draw(pack.pdf, 0, 20).width > 0


@pytest.mark.parametrize("kind", ["acting", "embedded"])
def test_what_could_act_would_be_found(kind: str) -> None:
    content = {
        "acting": acting.KINDS["a link to a chain of things"],
        "embedded": acting.KINDS["files inside"],
    }
    assert acts_in(content[kind]) != []


def test_a_paper_cut_at_any_place_is_bound_or_refused(guard, report: bytes) -> None:
    came = [came_of(guard, part) for part in damaged.cut_short(report, 60)]
    assert all(isinstance(each, CleanPaper) or "damaged" in each for each in came)
    assert isinstance(came_of(guard, report[:-7]), CleanPaper)


def test_six_hundred_papers_with_wrong_bytes_are_each_bound_or_refused(guard, print_parts) -> None:
    came = {str(place): came_of(guard, paper) for place, paper in enumerate(mutants(seed=4, count=600))}
    bound = {name: each for name, each in came.items() if isinstance(each, CleanPaper)}
    assert 200 < len(bound) < 600
    printed = print_parts(bound=tuple(BoundPaper(name, name) for name in bound), papers=bound)
    assert page_count(printed.pdf) == 1 + sum(paper.pages for paper in bound.values())
    assert acts_in(printed.pdf) == []
