"""File names and short ids."""

from hypothesis import given
from hypothesis import strategies as st

from vcsdesk.printing.naming import distinct, file_stem, short_id


def test_a_file_name_says_what_it_is_without_what_folders_forbid() -> None:
    assert file_stem("Rep pack", "Health/Wellbeing: Board", "Ngũgĩ <wa> Thiong’o") == (
        "Rep pack - Health Wellbeing Board - Ngũgĩ wa Thiong’o"
    )


def test_names_that_windows_keeps_for_itself_are_changed() -> None:
    assert file_stem("con") == "_con"
    assert file_stem("LPT1") == "_LPT1"


@given(st.lists(st.text(max_size=400), max_size=4))
def test_any_words_make_a_name_every_computer_takes(words: list[str]) -> None:
    stem = file_stem(*words)
    assert stem
    assert len(stem.encode()) <= 151
    assert not set(stem) & set('<>:"/\\|?*\0\n')
    assert stem == stem.strip(" .")


def test_a_name_already_taken_gets_a_number() -> None:
    assert distinct("Pack", {"pack", "pack (2)"}.__contains__) == "Pack (3)"


def test_the_same_things_have_the_same_short_id_and_others_another() -> None:
    assert short_id("rep-pack", 7, "2026-11-22") == short_id("rep-pack", 7, "2026-11-22")
    assert len({short_id("rep-pack", seat) for seat in range(500)}) == 500
    assert not set(short_id("x")) & set("IO01")
