"""Pieces of a text are known again, and those that are new have a bar in the margin."""

import page as page_validation
import pypdfium2
import pytest

from vcsdesk.printing import (
    bold,
    bullets,
    facts,
    grid,
    heading,
    keep_together,
    note,
    numbered,
    para,
    section,
    tick_list,
)
from vcsdesk.printing.changes import marked, piece_hashes
from vcsdesk.printing.edition import LARGE_PRINT, STANDARD, Edition
from vcsdesk.printing.parts import Part, Section
from vcsdesk.printing.words import CHANGED

BEFORE: tuple[Part, ...] = (
    heading("Rules", 2),
    para("Come early."),
    bullets(["Read", "Ask"]),
    tick_list(["Done"]),
    grid(["Cost", "Paid"], [["Bus", "all"], ["Car", "half"]]),
    facts([("Officer", "Jo"), ("Desk", "CVS")]),
    note(para("Ring us."), title="Unsure?"),
    keep_together(para("Bye.")),
)
AFTER: tuple[Part, ...] = (
    heading("Rules", 2),
    para("Come ", bold("earlier"), "."),
    bullets(["Read", "Talk", "Ask"]),
    tick_list(["Done", "Told"]),
    grid(["Cost", "Paid"], [["Bus", "half"], ["Car", "half"]]),
    facts([("Officer", "Sam"), ("Desk", "CVS")]),
    note(para("Write to us."), title="Unsure?"),
    keep_together(para("Good bye.")),
)


def changed(after: tuple[Part, ...] = AFTER) -> tuple[str, ...]:
    known = set(piece_hashes(BEFORE))
    return tuple(each for each in piece_hashes(after) if each not in known)


def test_each_paragraph_item_row_and_pair_is_a_piece() -> None:
    assert len(piece_hashes(BEFORE)) == 1 + 1 + 2 + 1 + 2 + 2 + 1 + 1
    assert changed(BEFORE) == ()


def test_only_what_is_new_is_marked() -> None:
    assert marked(AFTER, changed()) == (
        heading("Rules", 2),
        para(CHANGED, "Come ", bold("earlier"), "."),
        bullets(["Read", (CHANGED, "Talk"), "Ask"]),
        tick_list(["Done", (CHANGED, "Told")]),
        grid(["Cost", "Paid"], [[(CHANGED, "Bus"), "half"], ["Car", "half"]]),
        facts([("Officer", (CHANGED, "Sam")), ("Desk", "CVS")]),
        note(para(CHANGED, "Write to us."), title="Unsure?"),
        keep_together(para(CHANGED, "Good bye.")),
    )


def test_a_list_that_begins_with_another_number_has_the_same_pieces() -> None:
    assert piece_hashes([numbered(["Ask"], first=4)]) == piece_hashes([bullets(["Ask"])])


@pytest.fixture
def told() -> Section:
    made = section("rules", "The rules", *AFTER)
    return Section(
        key=made.key, title=made.title, parts=made.parts, note="Changed since version 3", changed=changed()
    )


@pytest.mark.parametrize("edition", [STANDARD, LARGE_PRINT])
def test_a_bar_stands_beside_each_new_piece_and_the_change_is_said(
    print_parts, told: Section, edition: Edition
) -> None:
    printed = print_parts(told, edition=edition)
    assert printed.missing_letters == ()
    with pypdfium2.PdfDocument(printed.pdf) as pdf:
        last = pdf[len(pdf) - printed.sections[-1].pages]
        assert "Changed since version 3." in last.get_textpage().get_text_bounded()
        bars = [box for box in (each.get_bounds() for each in last.get_objects()) if is_bar(box)]
    assert len(bars) == len(changed())
    assert len({round(left) for left, *_ in bars}) == 1


def test_the_hash_of_a_section_is_that_of_its_words_whatever_is_marked(print_parts, told: Section) -> None:
    plain = section(told.key, told.title, *told.parts)
    one, other = (print_parts(each).sections[0] for each in (told, plain))
    assert (one.hash, one.part_hashes) == (other.hash, other.part_hashes)


def test_a_marked_paper_is_accessible(print_parts, told: Section) -> None:
    checked = page_validation.validate_pdf_bytes(
        print_parts(told).pdf, profile=page_validation.ValidationProfile.PDF_UA_1
    )
    assert checked.is_compliant, list(checked.failures)[:5]


def is_bar(box: tuple[float, float, float, float]) -> bool:
    """Tell whether something on a page is as narrow as a bar, and higher than it is wide."""
    left, bottom, right, top = box
    return 1.5 < right - left < 3 and top - bottom > 2 * (right - left)
