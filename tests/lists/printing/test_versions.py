"""Versions are read from what was given."""

import make
from vcsdesk.lists.printing.versions import versions
from vcsdesk.records.printing.given_paper import GivenAs
from vcsdesk.store import Store


def test_only_whole_papers_of_that_name_are_versions(store: Store) -> None:
    assert versions(store, "handbook", ()) == ()
    for fields in (
        {"document": "handbook"},
        {"document": "handbook", "given_as": GivenAs.SUPPLEMENT},
        {"document": "rep-pack"},
    ):
        make.given_section(store, make.given_paper(store, **fields))
    (version,) = versions(store, "handbook", ())
    assert [(each.key, each.hash) for each in version.sections] == [("notes", "0a")]


def test_sections_stand_in_their_places_and_some_are_left_out(store: Store) -> None:
    paper = make.given_paper(store, document="handbook")
    for place, key in ((2, "rules"), (1, "about"), (3, "version")):
        make.given_section(store, paper, place=place, section=key, part_hashes="1a 2b")
    (version,) = versions(store, "handbook", ("version",))
    assert [each.key for each in version.sections] == ["about", "rules"]
    assert version.sections[0].pieces == ("1a", "2b")
