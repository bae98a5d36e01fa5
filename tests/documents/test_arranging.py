"""Papers of sections print as she arranged them."""

import pytest
from msgspec.structs import replace

import make
from documents.telling import headings, words
from vcsdesk.documents.arranging import COVER, in_sections
from vcsdesk.documents.boards.rep_pack import DOCUMENT
from vcsdesk.lists.printing.sections import section_rows
from vcsdesk.printing import SectionKind, para, section
from vcsdesk.records.printing.section_text import Stands
from vcsdesk.store import Store

KINDS = (
    COVER,
    SectionKind(key="welcome", title="Welcome", about="Greets."),
    SectionKind(key="pages", title="The pages", about="Several."),
    SectionKind(key="notes", title="My notes", about="To write on."),
)
TOLD = {
    "welcome": [para("The house greets you.")],
    "pages": [
        section("pages-1", "Confidentiality", para("Hush.")),
        section("pages-2", "Lunch", para("Eat.")),
    ],
    "notes": [],
}
TOY = replace(DOCUMENT, sections=KINDS)


def printed(store: Store) -> list[str]:
    return [made.title for made in in_sections(section_rows(store, TOY), TOLD)]


def test_what_the_house_has_nothing_to_say_in_is_left_out(store: Store) -> None:
    assert printed(store) == ["Welcome", "Confidentiality", "Lunch"]


def test_a_section_switched_off_is_not_printed(store: Store) -> None:
    make.section_choice(store, "pages", is_in=False)
    assert printed(store) == ["Welcome"]


@pytest.mark.parametrize(
    ("stands", "said"),
    [
        (Stands.INSTEAD, "Come in."),
        (Stands.BEFORE, "Come in.\nThe house greets you."),
        (Stands.AFTER, "The house greets you.\nCome in."),
    ],
)
def test_her_text_stands_where_she_wants_it(store: Store, stands: Stands, said: str) -> None:
    make.section_text(store, "Come in.", section="welcome", stands=stands)
    (welcome, *_) = in_sections(section_rows(store, TOY), TOLD)
    assert words(welcome.parts) == said


def test_where_the_house_is_silent_her_words_stand_alone(store: Store) -> None:
    make.section_text(store, "Write here.", section="notes", stands=Stands.AFTER, title="Scribbles")
    assert printed(store)[-1] == "Scribbles"


@pytest.mark.parametrize(
    ("stands", "titles"),
    [
        (Stands.INSTEAD, ["The pages"]),
        (Stands.BEFORE, ["The pages", "Confidentiality", "Lunch"]),
        (Stands.AFTER, ["Confidentiality", "Lunch", "The pages"]),
    ],
)
def test_beside_several_sections_her_text_is_one_of_its_own(
    store: Store, stands: Stands, titles: list[str]
) -> None:
    make.section_text(store, "See also.", section="pages", stands=stands)
    assert printed(store) == ["Welcome", *titles]


SHORT = ("map", "people", "money")
KINDS_BESIDE = tuple(SectionKind(key=key, title=key.capitalize(), about="", beside="board") for key in SHORT)


def shared(store: Store) -> list[tuple[str, list[str]]]:
    document = replace(TOY, sections=KINDS_BESIDE)
    told = {key: [para(f"About {key}.")] for key in SHORT}
    made = in_sections(section_rows(store, document), told)
    return [(each.key, headings([each])) for each in made]


def test_short_sections_beside_one_another_share_their_pages(store: Store) -> None:
    assert shared(store) == [("board", ["Map", "People", "Money"])]


def test_short_sections_that_she_parted_are_each_numbered_by_themselves(store: Store) -> None:
    make.section_text(store, "Mine.", document=TOY.name, section="own", title="Mine")
    for place, key in enumerate(("map", "own", "people", "money"), 1):
        make.section_choice(store, key, document=TOY.name, place=place)
    assert shared(store) == [("board", ["Map"]), ("own", ["Mine"]), ("board-2", ["People", "Money"])]
