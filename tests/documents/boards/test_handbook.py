"""The handbook says what everybody needs to know, and nothing that is for one seat."""

from documents import boroughs
from documents.telling import headings, words
from vcsdesk.documents.boards.handbook import DOCUMENT, TELLERS, gather, story
from vcsdesk.documents.day import Day
from vcsdesk.records.boards.seat import Seat
from vcsdesk.store import Store


def test_a_full_handbook_has_its_own_pages_in_their_order(day: Day, full_seat: Seat) -> None:
    assert headings(story(gather(day))) == [
        "About this handbook",
        "How the boards fit together",
        "What representation is",
        "Confidentiality",
        "How to report back",
        "Expenses",
        "What is promised to representatives",
        "Who sits where",
        "Calendar",
        "Contacts",
        "About this version",
    ]


def test_every_section_has_somebody_to_tell_it() -> None:
    assert {kind.key for kind in DOCUMENT.sections} == {"cover", *TELLERS}


def test_an_empty_borough_still_has_a_handbook(day: Day) -> None:
    assert headings(story(gather(day))) == ["About this handbook", "Contacts", "About this version"]


def test_boards_stand_under_their_level_with_how_their_seats_stand(day: Day, full_seat: Seat) -> None:
    told = words(story(gather(day)))
    assert "5 boards and groups, with 3 seats for the sector." in told
    assert "Executive groups\n1 group.\nBoard or group\nUnder\nSector seats\nChildren’s trust board" in told
    assert "3: 1 filled, 1 in hold-over and 1 vacant" in told
    assert "Operational groups" in told


def test_the_roster_names_those_who_sit_and_says_the_state_in_words(day: Day, full_seat: Seat) -> None:
    told = words(story(gather(day))).splitlines()
    at = told.index("Children’s trust board: Sector seat 2")
    assert told[at : at + 3] == [
        "Children’s trust board: Sector seat 2",
        "Chi Wong",
        "In hold-over since 26 Aug 2026",
    ]


def test_only_texts_of_which_an_agreement_is_known_are_listed_with_it(day: Day, full_seat: Seat) -> None:
    told = words(story(gather(day))).splitlines()
    version = told[told.index("About this version") :]
    assert "What representation is" in version
    assert "Confidentiality" not in version
    assert "not recorded" not in version
    assert version[-1] == "No agreement is recorded for the other texts."


def test_what_is_for_one_seat_or_board_stays_out(day: Day, full_seat: Seat) -> None:
    told = words(story(gather(day)))
    assert "Job description" not in told
    assert "Terms of reference" not in told


def test_the_same_day_gives_the_same_number_and_another_day_another(store: Store, full_seat: Seat) -> None:
    def number(printed_on: object) -> str:
        (cover, *_) = story(gather(Day(store, boroughs.ON, printed_on)))
        return cover.masthead.short_id

    assert number(boroughs.ON) == number(boroughs.ON)
    assert number(boroughs.ON) != number(boroughs.ON + boroughs.DAY)
