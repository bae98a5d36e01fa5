"""Page numbers: straight through, or section by section."""

from vcsdesk.printing.numbering import Stretch, numbering


def test_a_paper_without_sections_is_numbered_straight_through() -> None:
    numbers = numbering([Stretch("", 12)])
    assert (numbers.label(2), numbers.words(2)) == ("3", "Page 3 of 12")


def test_a_page_of_a_section_says_which_it_is_of_that_section() -> None:
    numbers = numbering([Stretch("", 2), Stretch("1", 1), Stretch("2", 6)])
    assert [numbers.label(index) for index in (0, 1, 2, 3, 8)] == [
        "Opening 1",
        "Opening 2",
        "1-1",
        "2-1",
        "2-6",
    ]
    assert numbers.words(1) == "Opening page 2 of 2"
    assert numbers.words(4) == "Page 2-2 of 2-6"
    assert numbers.pages == 9
