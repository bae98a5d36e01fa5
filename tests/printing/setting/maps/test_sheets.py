"""A map is shared out over sheets so that every box is on one, under the one above it."""

from hypothesis import given
from hypothesis import strategies as st

from vcsdesk.printing.maps import MapBox
from vcsdesk.printing.setting.maps.sheets import Boxes, sheets


@st.composite
def trees(draw: st.DrawFn) -> list[MapBox]:
    many = draw(st.integers(1, 40))
    above = [draw(st.none() | st.integers(0, number - 1)) if number else None for number in range(many)]
    under: dict[int | None, list[int]] = {}
    for number, upper in enumerate(above):
        under.setdefault(upper, []).append(number)
    ordered: list[int] = []

    def walk(number: int | None) -> None:
        for each in under.get(number, []):
            ordered.append(each)
            walk(each)

    walk(None)
    return [MapBox(key=number, above=above[number], name=f"Group {number}") for number in ordered]


def no_more_than(many: int):
    return lambda boxes: len(boxes) <= many


def above(boxes: Boxes) -> dict[int, int | None]:
    return {box.key: box.above for box in boxes}


@given(trees(), st.integers(2, 12), st.integers(3, 12))
def test_every_box_is_on_a_sheet_under_the_one_above_it(boxes: list[MapBox], first: int, other: int) -> None:
    made = sheets(boxes, no_more_than(first), no_more_than(other))
    wanted = {box.key: box.above for box in boxes}
    for key, upper in wanted.items():
        on = [above(sheet) for sheet in made if key in above(sheet)]
        assert on
        assert upper is None or any(sheet[key] == upper and upper in sheet for sheet in on)


@given(trees(), st.integers(2, 12), st.integers(3, 12))
def test_no_sheet_holds_more_than_fits(boxes: list[MapBox], first: int, other: int) -> None:
    made = sheets(boxes, no_more_than(first), no_more_than(other))
    assert len(made[0]) <= first
    assert all(len(sheet) <= other for sheet in made[1:])


@given(trees(), st.integers(3, 12))
def test_a_box_says_how_many_stand_below_it_on_later_sheets(boxes: list[MapBox], many: int) -> None:
    made = sheets(boxes, no_more_than(many), no_more_than(many))
    for place, sheet in enumerate(made):
        for box in sheet:
            if box.below:
                later = [each for other in made[place + 1 :] for each in other if each.key == box.key]
                assert later
                assert not any(each.above == box.key for each in sheet)


def test_what_fits_is_one_sheet() -> None:
    boxes = [MapBox(key=1, above=None, name="Board"), MapBox(key=2, above=1, name="Group")]
    assert sheets(boxes, no_more_than(2), no_more_than(2)) == [tuple(boxes)]
