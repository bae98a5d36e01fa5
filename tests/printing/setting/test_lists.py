"""Lines to write on go down to the foot of the page, and where there is less room fewer of them do."""

import pypdfium2
import pytest

from vcsdesk.printing import Part, note, para, section, write_lines

LABEL = "What I want to say"


def ruled(pdf: bytes) -> list[int]:
    """Count the lines to write on of each page of a section."""
    with pypdfium2.PdfDocument(pdf) as paper:
        return [sum(map(_is_rule, page.get_objects())) for page in paper][1:]


def _is_rule(thing: pypdfium2.PdfObject) -> bool:
    left, low, right, high = thing.get_bounds()
    return thing.type == pypdfium2.raw.FPDF_PAGEOBJ_PATH and right - left > 400 and high - low < 2


@pytest.fixture
def lines_of(print_parts):
    """Print a section, and count the lines to write on; the rules at the edges of a page are none."""
    [edges] = ruled(print_parts(section("own", "Own", para("Words"))).pdf)

    def printed(*parts: Part) -> list[int]:
        return [rules - edges for rules in ruled(print_parts(section("own", "Own", *parts)).pdf)]

    return printed


def test_as_many_lines_as_have_room_down_to_the_least(lines_of) -> None:
    found = [lines_of(*[para("Words")] * before, write_lines(LABEL, 40, least=3)) for before in range(12, 28)]
    on_one_page = [lines for lines, *more in found if not more]
    assert on_one_page[:6] == [10, 9, 8, 7, 6, 5]
    assert min(on_one_page) == 3
    over, *rest = found[-1]
    assert over == 0
    assert rest[0] > 15


def test_no_more_lines_than_are_wanted_and_all_of_them_where_no_fewer_will_do(lines_of) -> None:
    assert lines_of(write_lines(LABEL, 5, least=2)) == [5]
    assert lines_of(*[para("Words")] * 22, write_lines(LABEL, 8)) == [0, 8]


def test_lines_in_a_box_stop_where_the_box_has_to(lines_of) -> None:
    [lines] = lines_of(*[para("Words")] * 15, note(write_lines(LABEL, 40, least=2)))
    assert 2 < lines < 12
