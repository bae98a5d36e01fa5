"""The handbook says what everybody needs to know, and nothing that is for one seat."""

from datetime import date

import make
from documents import boroughs
from documents.telling import headings, words
from vcsdesk.documents.boards.handbook import DOCUMENT, TELLERS, gather, story
from vcsdesk.documents.day import Day
from vcsdesk.documents.printable import Target
from vcsdesk.documents.remembering import drafted, given
from vcsdesk.operations.printing.giving import give
from vcsdesk.printing import STANDARD, bullets
from vcsdesk.printing.changes import piece_hashes
from vcsdesk.printing.layout import set_out
from vcsdesk.printing.parts import Section
from vcsdesk.records.boards.commitment import Commitment, PromisedBy
from vcsdesk.records.boards.role_document import RoleDocument
from vcsdesk.records.boards.seat import Seat
from vcsdesk.records.printing.given_paper import GivenHow
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
    assert {kind.key for kind in DOCUMENT.sections} == {"cover", "version", "jargon", *TELLERS}


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


def give_out(store: Store, on: date) -> None:
    """Print the handbook as it is and remember it as given."""
    day = Day(store, on, on)
    facts = gather(day)
    printed = set_out(DOCUMENT, facts)
    draft = drafted(day, DOCUMENT, Target(), facts, STANDARD)
    counted = (printed.pages, printed.own_pages)
    made = given(draft, printed.pdf, counted, printed.short_id, printed.remembered)
    give(store, "Handbook", [made], GivenHow.SAVED)


def sections_of(store: Store, on: date) -> dict[str, Section]:
    told = story(gather(Day(store, on, on)))
    return {part.key: part for part in told if isinstance(part, Section)}


def test_the_first_handbook_is_version_one_and_marks_nothing(store: Store, day: Day, full_seat: Seat) -> None:
    told = words(story(gather(day)))
    assert told.count("Version 1, 24 November 2026") == 2
    assert not any(part.note or part.changed for part in sections_of(store, boroughs.ON).values())
    assert "line in the margin" not in told


def test_what_was_given_and_not_changed_since_stays_the_same_version(
    store: Store, day: Day, full_seat: Seat
) -> None:
    give_out(store, boroughs.ON)
    later = gather(Day(store, boroughs.ON, boroughs.ON + boroughs.DAY))
    assert "Version 1, 24 November 2026" in words(story(later))


def test_only_what_changed_since_the_version_before_is_marked(
    store: Store, day: Day, full_seat: Seat
) -> None:
    give_out(store, boroughs.ON)
    make.commitment(store, "Papers come by post.", promised_by=PromisedBy.AUTHORITY)
    with store.step("Take away a page"):
        store.remove(store.first(RoleDocument, title="Confidentiality"))
    make.section_text(store, "Behind the hall.", document="handbook", section="own-1", title="Parking")
    later = boroughs.ON + boroughs.DAY
    told = sections_of(store, later)
    assert {key: part.note for key, part in told.items() if part.note} == {
        "promises": "Changed since version 1",
        "own-1": "New since version 1",
    }
    new = ("Papers come by post.",)
    assert told["promises"].changed == piece_hashes([bullets(new)])
    said = words(story(gather(Day(store, later, later))))
    assert "Version 2, 25 November 2026" in said
    assert (
        "“Parking” is new. “What is promised to representatives” changed. “Confidentiality” was taken out."
    ) in said
    assert "A line in the margin marks what is new since version 1" in said


def test_a_version_that_was_given_keeps_its_marks_when_it_is_printed_again(
    store: Store, day: Day, full_seat: Seat
) -> None:
    give_out(store, boroughs.ON)
    make.commitment(store, "Papers come by post.", promised_by=PromisedBy.AUTHORITY)
    later = boroughs.ON + boroughs.DAY
    before = sections_of(store, later)
    give_out(store, later)
    assert sections_of(store, later) == before


def test_a_section_from_which_something_was_only_taken_says_so(
    store: Store, day: Day, full_seat: Seat
) -> None:
    give_out(store, boroughs.ON)
    with store.step("Take a promise back"):
        store.remove(store.find(Commitment, promised_by=PromisedBy.AUTHORITY)[0])
    promises = sections_of(store, boroughs.ON + boroughs.DAY)["promises"]
    assert (promises.note, promises.changed) == ("Shorter since version 1", ())
