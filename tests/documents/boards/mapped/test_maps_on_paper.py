"""The map of boards as printed files: their sizes, their letters, their tiles and their words."""

import re
from io import BytesIO

import pikepdf
import pytest
from pypdfium2 import PdfDocument, raw

import make
from documents import boroughs
from documents.reading import page_text, squeezed
from standing import standing_on
from vcsdesk.documents.boards.mapped.drawing import drawn, meanings
from vcsdesk.documents.boards.mapped.facts import gather
from vcsdesk.documents.boards.mapped.words import in_words
from vcsdesk.documents.catalogue import documents
from vcsdesk.documents.day import Day
from vcsdesk.lists.boards.map import exceptions_in_short
from vcsdesk.printing import Printed
from vcsdesk.printing.edition import LARGE_PRINT, STANDARD, Edition
from vcsdesk.printing.layout import set_out
from vcsdesk.printing.maps import Edge, Stroke
from vcsdesk.printing.setting.maps.type import LEAST_POINTS
from vcsdesk.records.boards.body import Level
from vcsdesk.records.boards.body_link import LinkKind
from vcsdesk.store import Store

MAPS = ("board-map", "board-map-a3", "board-map-tiled")


@pytest.fixture(scope="module")
def hillingdon() -> Store:
    store = Store.in_memory(standing_on(boroughs.ON))
    boroughs.hillingdon(store)
    return store


def printed(store: Store, name: str, edition: Edition = STANDARD) -> Printed:
    document = documents()[name]
    return set_out(document, document.gather(Day(store, boroughs.ON, boroughs.ON)), edition)


def sizes_mm(pdf: bytes) -> list[tuple[int, int]]:
    with pikepdf.open(BytesIO(pdf)) as opened:
        boxes = [page.MediaBox for page in opened.pages]
    return [(round(float(box[2]) / 72 * 25.4), round(float(box[3]) / 72 * 25.4)) for box in boxes]


def letter_sizes(pdf: bytes) -> set[float]:
    """Give the size of every letter in a file, as it is drawn."""
    found = set()
    for page in PdfDocument(pdf):
        text = page.get_textpage()
        found |= {
            round(raw.FPDFText_GetFontSize(text.raw, place), 2)
            for place in range(text.count_chars())
            if text.get_text_range(place, 1).strip()
        }
    return found


def bodies(store: Store) -> list[str]:
    return [row.name for row in gather(Day(store, boroughs.ON, boroughs.ON)).whole.rows]


def big(store: Store, boards: int, groups: int) -> None:
    top = make.body(store, "Partnership", level=Level.STRATEGIC)
    for number in range(boards):
        board = make.body(store, f"Board {number:02}", top)
        for other in range(groups):
            make.seat(store, make.body(store, f"Group {number:02}-{other:02} of the partnership", board))


def test_two_boards_and_35_groups_are_one_page_of_a4_on_its_side(hillingdon: Store) -> None:
    made = printed(hillingdon, "board-map")
    assert sizes_mm(made.pdf)[:2] == [(297, 210), (210, 297)]
    first = squeezed(page_text(made.pdf, 0))
    assert len(bodies(hillingdon)) >= 35
    assert [name for name in bodies(hillingdon) if squeezed(name) not in first] == []


def test_on_a4_a_word_or_two_stands_behind_the_name_where_there_is_no_more_room(hillingdon: Store) -> None:
    first = squeezed(page_text(printed(hillingdon, "board-map").pdf, 0))
    exceptions = [row for row in gather(Day(hillingdon, boroughs.ON, boroughs.ON)).whole.rows if row.seats]
    short = [row for row in exceptions if exceptions_in_short(row.states)]
    assert len(short) > 10
    assert all(squeezed(f"{row.name} ({exceptions_in_short(row.states)})") in first for row in short)


def test_on_a3_the_words_about_seats_stand_in_the_boxes(hillingdon: Store) -> None:
    made = printed(hillingdon, "board-map-a3")
    assert sizes_mm(made.pdf)[:2] == [(420, 297), (210, 297)]
    assert page_text(made.pdf, 0).count("Vacant, covered") > 5


@pytest.mark.parametrize("name", MAPS)
@pytest.mark.parametrize("borough", [boroughs.small, boroughs.awkward, boroughs.hillingdon])
def test_no_letter_is_smaller_than_the_least(name: str, borough, store: Store) -> None:
    borough(store)
    assert min(letter_sizes(printed(store, name).pdf)) >= LEAST_POINTS


def test_a_map_too_large_for_a_page_goes_on_to_others_with_every_group_on_one(store: Store) -> None:
    big(store, 4, 30)
    made = printed(store, "board-map")
    lying = [number for number, size in enumerate(sizes_mm(made.pdf)) if size == (297, 210)]
    told = squeezed("".join(page_text(made.pdf, number) for number in lying))
    assert len(lying) > 1
    first = squeezed(page_text(made.pdf, 0))
    assert squeezed(f"This map takes {len(lying)} pages like this one. It reads better on A3") in first
    pages = [int(page) for page in re.findall(r"30groupsbelow:page(\d+)", first)]
    assert len(pages) == 4
    for board, page in enumerate(pages):
        assert squeezed(f"Group {board:02}-00 of") in squeezed(page_text(made.pdf, page - 1))
    assert [name for name in bodies(store) if squeezed(name) not in told] == []
    assert min(letter_sizes(made.pdf)) >= LEAST_POINTS


def test_tiles_hold_the_whole_map_and_say_where_they_belong(store: Store) -> None:
    big(store, 3, 12)
    make.borough(store, "Anyborough")
    made = printed(store, "board-map-tiled")
    sizes = sizes_mm(made.pdf)
    tiles = [page_text(made.pdf, number) for number, size in enumerate(sizes) if size == (297, 210)]
    assert sizes[0] == (210, 297)
    assert len(tiles) > 1
    assert "Tile A1" in tiles[0]
    assert "Board map: Anyborough" in tiles[0]
    assert "As at 24 November 2026" in tiles[0]
    assert "Glue" in tiles[0]
    assert "Glue" not in tiles[-1]
    told = squeezed("".join(tiles))
    assert [name for name in bodies(store) if squeezed(name) not in told] == []


def test_in_large_print_the_map_is_told_in_words_alone(hillingdon: Store) -> None:
    made = printed(hillingdon, "board-map", LARGE_PRINT)
    assert "In large print the map is told in words alone." in page_text(made.pdf, 0)
    assert set(sizes_mm(made.pdf)) == {(210, 297)}
    told = squeezed("".join(page_text(made.pdf, number) for number in range(made.pages)))
    assert [name for name in bodies(hillingdon) if squeezed(name) not in told] == []
    assert min(letter_sizes(made.pdf)) >= 16


@pytest.mark.parametrize("name", MAPS)
def test_who_cannot_see_the_map_is_told_it(name: str, hillingdon: Store) -> None:
    with pikepdf.open(BytesIO(printed(hillingdon, name).pdf)) as pdf:
        told = " ".join(str(each.Alt) for each in pdf.objects if _is_figure(each))
        kinds = [str(each.S) for each in pdf.objects if _is_element(each)]
    assert [each for each in bodies(hillingdon) if each not in told] == []
    assert "/Table" in kinds


def _is_element(thing: object) -> bool:
    return isinstance(thing, pikepdf.Dictionary) and thing.get("/Type") == "/StructElem"


def _is_figure(thing: object) -> bool:
    return _is_element(thing) and thing.get("/S") == "/Figure"


def test_levels_and_ties_are_told_apart_by_more_than_colour(store: Store) -> None:
    made = [make.body(store, f"Body {level}", level=level) for level in Level]
    for kind in LinkKind:
        make.body_link(store, made[0], made[1], kind=kind)
    whole = gather(Day(store, boroughs.ON, boroughs.ON)).whole
    assert {box.edge for box in drawn(whole).boxes} == set(Edge)
    assert {tie.stroke for tie in drawn(whole).ties} == set(Stroke)
    assert [each.words for each in meanings(whole)] == [
        "Strategic: 1", "Executive: 1", "Operational: 1", "Level not known: 1",
        "Reports to: 1", "Represented on: 1", "Consults: 1", "Joint with: 1",
    ]  # fmt: skip


def test_the_words_give_every_seat_and_tie(store: Store) -> None:
    board = make.body(store, "Trust board", level=Level.STRATEGIC)
    play = make.body(store, "Play group", board)
    make.appointment(store, make.seat(store, play))
    make.body_link(store, play, board, kind=LinkKind.REPRESENTED_ON)
    (_, said, table) = in_words(gather(Day(store, boroughs.ON, boroughs.ON)))
    assert said.words == ("2 boards and groups, with 1 seat for the sector: 1 filled.",)
    assert table.rows == (
        ("Trust board", "Strategic, nothing above it. Play group is represented on it.", "None"),
        ("Play group", "Level not known, under Trust board. Represented on Trust board.", "Filled"),
    )
