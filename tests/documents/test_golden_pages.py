"""The main papers look as they were last agreed to look.

Where a paper is meant to look otherwise, pytest with `--new-pictures` on this file draws the
pictures in `tests/golden/` anew; look at them before they are kept.
"""

from collections.abc import Callable, Iterator
from math import ceil, floor
from pathlib import Path

import pytest
from PIL import Image, ImageChops, ImageStat
from pypdfium2 import PdfDocument

from documents import boroughs
from standing import standing_on
from vcsdesk.documents.catalogue import document_named
from vcsdesk.documents.day import Day
from vcsdesk.documents.targets import targets
from vcsdesk.printing import Printed
from vcsdesk.printing.cleaning import clean_here
from vcsdesk.printing.edition import LARGE_PRINT, STANDARD, VERY_LARGE_PRINT, Edition, Ink, Leaf
from vcsdesk.printing.layout import set_out
from vcsdesk.printing.pictures import page_picture
from vcsdesk.store import Store

PICTURES = Path(__file__).parent.parent / "golden"
DOTS_PER_INCH = 48
# How far grey may be off on the average of a page, of 255: what moved shows, other edges of letters do not.
OFF_BY = 0.6
# And that of any square of so many dots: letters smoothed in another way, or a quarter of a dot aside, are
# off by up to 29. Of words of five letters taken out one by one, 94 of 100 show, half of them by 54 or more.
CELL, CELL_OFF_BY = 8, 30
BLACK, SMALL = Edition(ink=Ink.BLACK), Edition(leaf=Leaf.A5)
PAGES = [
    ("rep-pack", 0, STANDARD),
    ("rep-pack", 1, STANDARD),
    ("rep-pack", 3, STANDARD),
    ("rep-pack", 3, LARGE_PRINT),
    ("handbook", 2, STANDARD),
    ("introduction-card", 0, STANDARD),
    ("mandate-certificate", 0, STANDARD),
    ("pre-meeting-sheet", 0, STANDARD),
    ("induction-checklist", 0, STANDARD),
    ("roster", 0, STANDARD),
    ("vacancies", 0, STANDARD),
    ("board-map", 0, STANDARD),
    ("if-i-am-off", 0, STANDARD),
    ("covering-sheet", 0, STANDARD),
    ("feedback-form", 0, STANDARD),
    ("meeting-proforma", 0, STANDARD),
    ("pack-changes", 0, STANDARD),
    ("late-papers", 0, STANDARD),
    # The cover, and the dates of the year: a table, or where there is less room a list.
    ("rep-pack", 0, BLACK),
    ("rep-pack", 9, BLACK),
    ("rep-pack", 0, SMALL),
    ("rep-pack", 12, SMALL),
    ("rep-pack", 0, VERY_LARGE_PRINT),
    ("rep-pack", 11, VERY_LARGE_PRINT),
]


# Those about packs that are held already.
HELD = {"pack-changes", "late-papers"}


@pytest.fixture(scope="module")
def days() -> Iterator[Callable[[str], Day]]:
    """Give the day from which a paper is printed: of a small borough, where need be with packs given."""
    first, held = (Store.in_memory(standing_on(boroughs.ON)) for _ in range(2))
    for store in (first, held):
        boroughs.small(store)
    boroughs.packs_held(held)
    day, held_day = (Day(store, boroughs.ON, boroughs.ON) for store in (first, held))
    yield lambda name: held_day if name in HELD else day
    for store in (first, held):
        store.close()


@pytest.mark.parametrize(("name", "page", "edition"), PAGES)
def test_a_page_looks_as_it_was_agreed(
    days: Callable[[str], Day],
    name: str,
    page: int,
    edition: Edition,
    tmp_path: Path,
    request: pytest.FixtureRequest,
) -> None:
    agreed = PICTURES / f"{'-'.join((name, str(page + 1), *edition.name.replace(',', '').split()))}.png"
    made = printed(days(name), name, edition)
    drawn = picture(made.pdf, page)
    if request.config.getoption("--new-pictures"):
        drawn.save(agreed, optimize=True)
    with Image.open(agreed) as before:
        assert drawn.size == before.size
        off, at_worst = off_by(*(without_id(each, made, page) for each in (drawn, before.convert("L"))))
    drawn.save(tmp_path / agreed.name)
    said = f"It is off by {off:.2f}, at worst {at_worst}: compare {tmp_path / agreed.name} with {agreed}"
    assert (off < OFF_BY, at_worst < CELL_OFF_BY) == (True, True), said


def test_another_page_is_not_taken_for_the_agreed_one(days: Callable[[str], Day]) -> None:
    one, other = (picture(printed(days(name), name, STANDARD).pdf, 0) for name in ("roster", "vacancies"))
    off, at_worst = off_by(one, other)
    assert off > OFF_BY
    assert at_worst > CELL_OFF_BY


@pytest.mark.parametrize("word", ["Okafor", "Riverside", "Children"])
def test_a_page_without_one_of_its_words_is_not_taken_for_it(days: Callable[[str], Day], word: str) -> None:
    pdf = printed(days("roster"), "roster", STANDARD).pdf
    whole = picture(pdf, 0)
    lacking = blanked(whole, place_of(word, pdf, 0))
    off, at_worst = off_by(whole, lacking)
    assert off < OFF_BY
    assert at_worst >= CELL_OFF_BY


def off_by(one: Image.Image, other: Image.Image) -> tuple[float, int]:
    """Tell how far two pages are off: on the average of all dots, and by the grey of the worst square."""
    squares = ImageChops.difference(one.reduce(CELL), other.reduce(CELL))
    return ImageStat.Stat(ImageChops.difference(one, other)).mean[0], int(squares.getextrema()[1])


def without_id(drawn: Image.Image, made: Printed, page: int) -> Image.Image:
    """Take out the short id, which is another one as soon as the facts are kept in another way."""
    left, top, right, bottom = place_of(made.short_id, made.pdf, page)
    return blanked(drawn, (left - CELL, top - 1, right + CELL, bottom + 1))


def blanked(drawn: Image.Image, box: tuple[int, int, int, int]) -> Image.Image:
    """Paint a place over with what it stands on."""
    blank = drawn.copy()
    blank.paste(drawn.crop(box).getextrema()[1], box)
    return blank


def printed(day: Day, name: str, edition: Edition) -> Printed:
    document = document_named(name)
    target = targets(day.store, document, boroughs.ON, boroughs.ON)[0]
    facts = document.gather(day, *target.ids)
    bound = {each.sha256 for each in document.papers(facts)} if name in HELD else ()
    papers = {sha256: clean_here(day.store.content(sha256)) for sha256 in bound}
    return set_out(document, facts, edition, papers)


def picture(pdf: bytes, page: int) -> Image.Image:
    drawn = page_picture(pdf, page, DOTS_PER_INCH)
    size = drawn.width, drawn.height
    return Image.frombuffer("RGB", size, drawn.pixels, "raw", "BGRX", drawn.stride, 1).convert("L")


def place_of(word: str, pdf: bytes, index: int) -> tuple[int, int, int, int]:
    """Tell where a word stands in the picture of a page: left, top, right, bottom."""
    with PdfDocument(pdf) as paper:
        page = paper[index]
        told = page.get_textpage()
        found = told.search(word).get_next()
        assert found is not None
        first, count = found
        boxes = [told.get_charbox(place) for place in range(first, first + count)]
        high = page.get_height()
    left, low, right, top = (
        edge(each) for edge, each in zip((min, min, max, max), zip(*boxes, strict=True), strict=True)
    )
    dots = DOTS_PER_INCH / 72
    return floor(left * dots), floor((high - top) * dots), ceil(right * dots), ceil((high - low) * dots)
