"""Versions are counted by what was said, and each tells what is different in it."""

from datetime import date, timedelta

from vcsdesk.records.printing.given_paper import GivenPaper
from vcsdesk.records.printing.given_section import GivenSection
from vcsdesk.rules.printing.versions import Changes, Said, Version, changes, versions_given

FIRST = date(2026, 3, 2)


def given(*contents: str) -> tuple[Version, ...]:
    """Give papers out day by day, each named by the letters of its sections: `ab`, then `aB`."""
    papers = [
        GivenPaper(
            id=number,
            document="handbook",
            words="",
            as_at=FIRST,
            printed_on=FIRST + timedelta(days=number),
            pages=1,
        )
        for number, _ in enumerate(contents)
    ]
    sections = {
        number: [
            GivenSection(
                given_paper_id=number,
                place=place,
                section=letter.lower(),
                number="1",
                title=letter.lower(),
                pages=1,
                hash=letter,
                part_hashes="1 2",
            )
            for place, letter in enumerate(letters)
        ]
        for number, letters in enumerate(contents)
    }
    return versions_given(papers, sections, without=["x"])


def test_what_is_given_again_unchanged_is_the_same_version_of_the_first_day() -> None:
    found = given("ab", "ab", "aB", "aB", "ab")
    assert [(each.number, (each.on - FIRST).days) for each in found] == [(1, 0), (2, 2), (3, 4)]
    assert found[0].sections[0] == Said("a", "a", "a", ("1", "2"))


def test_sections_that_say_nothing_of_their_own_make_no_version() -> None:
    assert [each.content for each in given("abx", "abX", "x")] == [(("a", "a"), ("b", "b"))]


def test_what_is_new_changed_gone_or_moved_is_told() -> None:
    one, other = given("abc", "dBa")
    assert changes(one, other) == Changes(new=("d",), changed=("b",), gone=("c",), is_reordered=True)
    assert not changes(*given("abc", "abdC")).is_reordered
