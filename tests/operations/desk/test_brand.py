"""The colour and the logo of the organisation's paper."""

from pathlib import Path

import pytest
from PIL import Image

import make
from vcsdesk.operations.desk.borough import correct_borough
from vcsdesk.operations.desk.brand import darker_shade, how_far, readable_colour
from vcsdesk.records.desk.borough import Borough
from vcsdesk.refused import Refused
from vcsdesk.store import Store


@pytest.fixture
def logo_file(tmp_path: Path) -> Path:
    path = tmp_path / "logo.png"
    Image.new("RGB", (900, 300), "navy").save(path)
    return path


def test_a_colour_that_is_easy_to_read_is_kept_as_typed(store: Store, one_step) -> None:
    borough = make.borough(store)
    with one_step("Correct borough"):
        correct_borough(store, borough, colour=" #8A1538 ")
    assert store.get(Borough, 1).colour == "#8a1538"


def test_a_light_colour_is_refused_with_what_it_reaches_and_the_nearest_that_will_do(
    store: Store, unchanged
) -> None:
    borough = make.borough(store)
    with unchanged(), pytest.raises(Refused) as refusal:
        correct_borough(store, borough, colour="#e4002b")
    assert "it stands out 4.8 to 1 from white paper, and 7 to 1 is needed" in refusal.value.message
    assert darker_shade("#e4002b") in refusal.value.hint
    assert readable_colour(darker_shade("#e4002b")) == darker_shade("#e4002b")


def test_a_colour_is_never_said_to_reach_what_it_does_not() -> None:
    assert how_far("#5a5a5a") == "it stands out 6.8 to 1 from white paper"
    assert how_far("blue") == darker_shade("blue") == darker_shade("#000000") == ""


def test_no_colour_is_the_house_s_and_a_word_is_none() -> None:
    assert readable_colour(" ") == ""
    with pytest.raises(Refused, match="“blue” is not a colour"):
        readable_colour("blue")


def test_a_logo_is_kept_small_with_its_words_and_taken_off_again(
    store: Store, one_step, logo_file: Path
) -> None:
    borough = make.borough(store)
    with one_step("Correct borough"):
        kept = correct_borough(store, borough, logo_file=logo_file, logo_words="Two hands")
    assert kept.logo
    assert len(store.content(kept.logo)) < 5_000
    assert correct_borough(store, kept, logo_words="Two hands and a leaf").logo == kept.logo
    assert correct_borough(store, kept, without_logo=True, logo_words="").logo is None
    store.undo()
    assert store.get(Borough, 1).logo == kept.logo


def test_a_logo_without_words_is_refused(store: Store, unchanged, logo_file: Path) -> None:
    borough = make.borough(store)
    with unchanged(), pytest.raises(Refused, match="needs words"):
        correct_borough(store, borough, logo_file=logo_file, logo_words=" ")
    kept = correct_borough(store, borough, logo_file=logo_file, logo_words="Two hands")
    with unchanged(), pytest.raises(Refused, match="needs words"):
        correct_borough(store, kept, logo_words="")
