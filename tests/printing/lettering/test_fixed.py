"""Letters with the same codes in every stretch of pages."""

from __future__ import annotations

from types import SimpleNamespace

from hypothesis import given, settings
from hypothesis import strategies as st
from reportlab.pdfbase.pdfmetrics import getFont

from vcsdesk.printing.lettering.faces import WIDE, house_face
from vcsdesk.printing.lettering.fixed import LettersUsed, Subset


def split(text: str, font: str) -> tuple[list[tuple[int, bytes]], dict[str, Subset]]:
    """Give codes to a text as a page of its own would."""
    document = SimpleNamespace(letters_used=LettersUsed())
    pieces = getFont(font).splitString(text, document)
    named = {subset.name: subset for subset in document.letters_used.subsets()}
    return pieces, named


def read_back(text: str, font: str) -> str:
    """Turn codes into letters again by what the subsets say."""
    pieces, named = split(text, font)
    letters = ((named[f"{font}+{subset}"].letters, codes) for subset, codes in pieces)
    return "".join(chr(held[code]) for held, codes in letters for code in codes)


@given(st.text(max_size=30))
@settings(deadline=None)
def test_every_letter_of_a_font_is_found_again_by_its_code(text: str) -> None:
    font = house_face(WIDE).regular
    known = getFont(font).face.charToGlyph
    held = "".join(letter for letter in text if ord(letter) in known and " " <= letter < "\U000f0000")
    assert read_back(held, font) == held


def test_english_with_its_quotation_marks_needs_one_subset() -> None:
    pieces, named = split("Dame Ann O’Neill – “chair” … £5, café", house_face().regular)
    assert [subset for subset, _ in pieces] == [0]
    assert len(named) == 1


def test_the_codes_do_not_depend_on_what_came_before() -> None:
    font = house_face(WIDE).regular
    document = SimpleNamespace(letters_used=LettersUsed())
    getFont(font).splitString("Łódź ✓ Ðà Nẵng ũĩ", document)
    assert getFont(font).splitString("Ngũgĩ", document) == split("Ngũgĩ", font)[0]


def test_no_code_is_one_that_stands_for_a_space_or_for_nothing() -> None:
    font = house_face(WIDE).regular
    every = "".join(
        chr(letter) for letter in range(0x100, 0x2000) if letter in getFont(font).face.charToGlyph
    )
    pieces, _ = split(every, font)
    assert not {0, 32} & {code for subset, codes in pieces if subset for code in codes}
