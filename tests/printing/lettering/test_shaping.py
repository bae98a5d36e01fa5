"""Joined scripts are drawn joined and copied out letter for letter."""

import pytest

from documents.reading import page_text
from vcsdesk.printing import Printed, para


@pytest.mark.parametrize(
    "name", ["মোহাম্মদ রহিম উদ্দিন", "अमिता श्रीवास्तव", "ਗੁਰਪ੍ਰੀਤ ਸਿੰਘ", "தமிழ்ச்செல்வி", "አበበ ቢቂላ"]
)
def test_a_shaped_name_is_copied_out_as_it_was_typed(print_parts, name: str) -> None:
    text = page_text(print_parts(para("Chair: ", name, ".")).pdf, 1)
    assert f"Chair: {name}." in text.replace("\u200d", "")


@pytest.mark.parametrize("name", ["محمد عبد الله الأحمد", "משה כהן"])
def test_every_letter_of_a_right_to_left_name_is_there(print_parts, name: str) -> None:
    text = page_text(print_parts(para("Chair: ", name, ".")).pdf, 1)
    line = next(line for line in text.splitlines() if "Chair" in line)
    assert sorted(name.replace(" ", "")) == sorted(letter for letter in line if letter > "\u0500")


def test_words_of_a_right_to_left_line_stand_with_the_first_on_the_right(print_parts) -> None:
    placed = _places(print_parts(para("x ", "משה כהן")), "מכ")
    assert placed["מ"] > placed["כ"]


def test_the_same_name_is_shaped_the_same_after_other_names(print_parts) -> None:
    first = print_parts(para("মোহাম্মদ")).pdf
    print_parts(para("রহিম উদ্দিন শ্রীমতী"))
    assert print_parts(para("মোহাম্মদ")).pdf == first


def test_a_word_longer_than_many_lines_is_broken_and_not_cut(print_parts) -> None:
    text = page_text(print_parts(para("W" * 300), para("মোহাম্মদ" * 40)).pdf, 1)
    assert text.count("W") == 300
    assert text.count("হ") == 40


def _places(printed: Printed, letters: str) -> dict[str, float]:
    from pypdfium2 import PdfDocument

    paper = PdfDocument(printed.pdf)
    try:
        page = paper[1].get_textpage()
        text = page.get_text_range()
        return {letter: page.get_charbox(text.index(letter))[0] for letter in letters}
    finally:
        paper.close()
