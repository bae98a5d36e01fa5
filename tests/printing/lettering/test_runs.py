"""Names in every script: one face a word, right-to-left in order, and nothing hidden or lost."""

import unicodedata

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from vcsdesk.printing.lettering.brackets import in_brackets
from vcsdesk.printing.lettering.runs import clean, missing_letters, runs

NAMES = [
    "Łukasz Żółć",
    "Şükrü Ağaoğlu",
    "Ngũgĩ wa Thiong’o",
    "محمد عبد الله",
    "משה כהן",
    "মোহাম্মদ রহিম",
    "अमिता शर्मा",
]


@pytest.mark.parametrize("name", [*NAMES, "ਗੁਰਪ੍ਰੀਤ ਸਿੰਘ", "தமிழ்ச்செல்வி", "અમિત પટેલ", "አበበ ቢቂላ", "Adébáyọ̀ Ọlá"])
def test_every_letter_of_a_name_can_be_printed(name: str) -> None:
    assert missing_letters(name) == frozenset()


def test_a_word_never_mixes_faces() -> None:
    faces = {run.text.strip(): run.face.regular for run in runs("Siân Ngũgĩ")}
    assert faces == {"Siân": "AtkinsonHyperlegibleNext-Regular", "Ngũgĩ": "NotoSans-Regular"}


def test_a_right_to_left_name_is_one_run_with_its_hyphen_and_spaces() -> None:
    turned = [run.text for run in runs("(דוד בן-גוריון)") if run.is_right_to_left]
    assert turned == ["דוד בן-גוריון"]


def test_words_in_brackets_stand_for_a_letter_no_face_has_and_it_is_named() -> None:
    assert "".join(run.text for run in runs("Glad 😀")) == "Glad [a picture: grinning face]"
    assert missing_letters("Glad 😀") == {"😀"}


def test_ticks_boxes_and_arrows_are_printed() -> None:
    signs = "✓ ✔ ✗ ☐ ☑ ★ ☎ → ← ↑ ↓"
    assert missing_letters(signs) == frozenset()
    assert "".join(run.text for run in runs(signs)) == signs


def test_a_name_cannot_hide_marks_that_turn_text_round() -> None:
    assert clean("Ann\u202eeilO\u2066 \u200bSmith\ufeff") == "AnneilO Smith"


def test_control_characters_become_spaces() -> None:
    assert clean("one\ntwo\x00three\tfour") == "one two three four"


@settings(max_examples=150, deadline=None)
@given(st.text(max_size=40))
def test_no_letter_is_lost_or_moved_whatever_is_typed(text: str) -> None:
    printed = "".join(run.text for run in runs(text))
    assert printed == in_brackets(clean(text))


@given(st.text(max_size=60))
def test_cleaning_twice_changes_nothing_more(text: str) -> None:
    once = clean(text)
    assert clean(once) == unicodedata.normalize("NFC", once)


PLAIN = st.text(alphabet="aZ09 .,;-()&<>£éñß\u00a0–—‘’“”•…", min_size=1, max_size=40)


@given(PLAIN)
@settings(deadline=None)
def test_plain_letters_are_one_run_as_they_are_when_looked_at_one_by_one(text: str) -> None:
    (run,) = runs(text)
    assert (run.text, run.is_shaped, run.is_right_to_left) == (text, False, False)
    one_by_one = runs(f"{text} ũ")
    assert one_by_one[0] == run._replace(text=f"{text} ")
    assert one_by_one[1].text == "ũ"
