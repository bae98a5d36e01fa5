"""The main papers look as they were last agreed to look.

Where a paper is meant to look otherwise, pytest with `--new-pictures` on this file draws the
pictures in `tests/golden/` anew; look at them before they are kept.
"""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PIL import Image, ImageChops, ImageStat

from documents import boroughs
from standing import standing_on
from vcsdesk.documents.catalogue import document_named
from vcsdesk.documents.day import Day
from vcsdesk.documents.targets import targets
from vcsdesk.printing.edition import LARGE_PRINT, STANDARD, VERY_LARGE_PRINT, Edition, Ink, Leaf
from vcsdesk.printing.layout import set_out
from vcsdesk.printing.pictures import page_picture
from vcsdesk.store import Store

PICTURES = Path(__file__).parent.parent / "golden"
DOTS_PER_INCH = 48
# How far grey may be off on the average, of 255: a letter moved shows, another edge of one does not.
OFF_BY = 0.6
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
    # The cover, and the dates of the year: a table, or where there is less room a list.
    ("rep-pack", 0, BLACK),
    ("rep-pack", 9, BLACK),
    ("rep-pack", 0, SMALL),
    ("rep-pack", 12, SMALL),
    ("rep-pack", 0, VERY_LARGE_PRINT),
    ("rep-pack", 11, VERY_LARGE_PRINT),
]


@pytest.fixture(scope="module")
def day() -> Iterator[Day]:
    store = Store.in_memory(standing_on(boroughs.ON))
    boroughs.small(store)
    yield Day(store, boroughs.ON, boroughs.ON)
    store.close()


@pytest.mark.parametrize(("name", "page", "edition"), PAGES)
def test_a_page_looks_as_it_was_agreed(
    day: Day, name: str, page: int, edition: Edition, tmp_path: Path, request: pytest.FixtureRequest
) -> None:
    agreed = PICTURES / f"{'-'.join((name, str(page + 1), *edition.name.replace(',', '').split()))}.png"
    drawn = picture(day, name, page, edition)
    if request.config.getoption("--new-pictures"):
        drawn.save(agreed, optimize=True)
    with Image.open(agreed) as before:
        assert drawn.size == before.size
        off = ImageStat.Stat(ImageChops.difference(drawn, before.convert("L"))).mean[0]
    drawn.save(tmp_path / agreed.name)
    assert off < OFF_BY, f"It is off by {off:.2f}: compare {tmp_path / agreed.name} with {agreed}"


def test_another_page_is_not_taken_for_the_agreed_one(day: Day) -> None:
    one, other = (picture(day, name, 0, STANDARD) for name in ("roster", "vacancies"))
    assert ImageStat.Stat(ImageChops.difference(one, other)).mean[0] > OFF_BY


def picture(day: Day, name: str, page: int, edition: Edition) -> Image.Image:
    document = document_named(name)
    target = targets(day.store, document, boroughs.ON, boroughs.ON)[0]
    pdf = set_out(document, document.gather(day, *target.ids), edition).pdf
    drawn = page_picture(pdf, page, DOTS_PER_INCH)
    size = drawn.width, drawn.height
    return Image.frombuffer("RGB", size, drawn.pixels, "raw", "BGRX", drawn.stride, 1).convert("L")
