"""Whatever colour an organisation has, every word stands out from what is behind it."""

import pytest

from vcsdesk.printing.brand import HOUSE_BRAND
from vcsdesk.printing.colour import ENOUGH, Rgb, contrast, dark_enough, rgb, written
from vcsdesk.printing.edition import Ink
from vcsdesk.printing.inks import inks

BRANDS = [HOUSE_BRAND.colour, "#8a1538", "#003087", "#4b0082", "#000000"]


@pytest.mark.parametrize("colour", BRANDS)
def test_words_stand_out_seven_to_one_from_paper_and_tint(colour: str) -> None:
    used = inks(Ink.COLOUR, colour)
    assert used.has_tint
    assert used.accent.rgb() == pytest.approx(rgb(colour))
    for word in (used.ink, used.quiet, used.accent):
        for behind in (used.paper, used.tint):
            assert contrast(word.rgb(), behind.rgb()) >= ENOUGH
    for word in (used.good, used.warning, used.bad):
        assert contrast(word.rgb()) >= ENOUGH


def test_a_colour_that_only_just_stands_out_still_does_so_on_its_tint() -> None:
    used = inks(Ink.COLOUR, written(dark_enough((0.0, 0.6, 0.9))))
    assert 7 <= contrast(used.accent.rgb(), used.tint.rgb()) < 7.1


def test_where_there_is_only_black_there_is_no_other_colour_and_no_grey() -> None:
    used = inks(Ink.BLACK, "#8a1538")
    assert {each.rgb() for each in used} == {(0, 0, 0), (1, 1, 1)}
    assert not used.has_tint


def test_each_meaning_has_its_colour() -> None:
    used = inks(Ink.COLOUR, HOUSE_BRAND.colour)
    assert used.tone("bad") == used.bad
    assert used.tone("") == used.ink


@pytest.mark.parametrize(("typed", "read"), [("#FF0000", (1, 0, 0)), ("00ff00", (0, 1, 0)), ("blue", None)])
def test_a_colour_is_read_as_it_is_written(typed: str, read: Rgb | None) -> None:
    assert rgb(typed) == read


@pytest.mark.parametrize("light", ["#e4002b", "#ffcc00", "#0090d0", "#ffffff", "#6b7a00"])
def test_the_nearest_darker_shade_stands_out_and_the_next_lighter_one_does_not(light: str) -> None:
    colour = rgb(light)
    assert colour is not None
    shade = dark_enough(colour)
    assert ENOUGH <= contrast(shade) < ENOUGH + 0.35
    assert [part == max(colour) for part in colour] == [part == max(shade) for part in shade]


def test_a_colour_that_stands_out_is_left_as_it_is() -> None:
    assert written(dark_enough((0x0B / 255, 0x4F / 255, 0x5C / 255))) == "#0b4f5c"
