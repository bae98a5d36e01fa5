"""What stays together waits for a page that holds it, but not below a page with hardly anything on it."""

from documents.reading import page_text
from vcsdesk.printing import heading, keep_together, para, section, write_lines


def pages(print_parts, before: int) -> list[int]:
    """Count the lines to write on, nearly a page of them, on each page of a section with words before."""
    block = keep_together(heading("To fill in", 2), *[write_lines("Say so.", 1)] * 11)
    printed = print_parts(section("own", "Own", *[para("Words")] * before, block))
    return [page_text(printed.pdf, page).count("Say so.") for page in range(1, printed.pages)]


def test_what_is_longer_than_what_is_left_begins_where_most_of_a_page_is(print_parts) -> None:
    first, second = pages(print_parts, 5)
    assert min(first, second) >= 2


def test_what_is_longer_than_what_is_left_waits_for_the_next_page_where_that_is_little(print_parts) -> None:
    assert pages(print_parts, 16) == [0, 11]
