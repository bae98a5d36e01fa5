"""The rep pack says what is kept, says what is not, and is made only for somebody who sits."""

from datetime import timedelta

import pytest

import make
from documents import boroughs
from documents.telling import facts_of, headings, words
from vcsdesk.documents.boards.rep_pack import DOCUMENT, TELLERS, gather, papers, story
from vcsdesk.documents.day import Day
from vcsdesk.printing.parts import Section
from vcsdesk.records.boards.appointment import Appointment, Capacity
from vcsdesk.records.boards.body import BodyKind
from vcsdesk.records.boards.commitment import Commitment
from vcsdesk.records.boards.role_document import RoleDocumentKind
from vcsdesk.records.boards.seat import Seat
from vcsdesk.records.desk.borough import Borough
from vcsdesk.records.meetings.meeting import Meeting
from vcsdesk.records.partial_date import PartialDate
from vcsdesk.refused import Refused
from vcsdesk.store import Store


def glance(day: Day, seat: Seat) -> dict[str, str]:
    return facts_of(story(gather(day, seat.id)))


def test_a_full_pack_has_every_section_in_order(day: Day, full_seat: Seat) -> None:
    assert headings(story(gather(day, full_seat.id))) == [
        "Welcome",
        "Your seat at a glance",
        "What representation is",
        "Your role",
        "What the board is for",
        "Where the board sits",
        "Who is who",
        "What is promised to you",
        "Dates for the year ahead",
        "The last meetings",
        "How to report back",
        "Expenses",
        "Words and abbreviations in this pack",
        "Your induction checklist",
        "My notes",
        "Papers for your next meeting",
    ]


def test_the_seat_at_a_glance_says_who_for_whom_and_for_how_long(day: Day, full_seat: Seat) -> None:
    said = glance(day, full_seat)
    assert said["You are"] == "Representative, holding the seat"
    assert said["You speak for"] == "Children and young people’s groups: any group"
    assert said["How you came to it"] == "Secret ballot"
    assert said["Since"] == "November 2025"
    assert said["Your term"] == "Until 29 December 2027"
    assert said["Length of a term"] == "3 years, at most 2 terms"
    assert said["Your deputy"] == "Bea Novak"
    assert said["Next meeting"] == "Monday 14 December 2026, 10 am"
    assert said["Notice promised"] == "5 clear working days before each meeting"
    assert said["What shows it"].startswith("Open call to 120 organisations on ")
    assert "3 nominees, contested, secret ballot. When it closed" in said["What shows it"]


def test_a_seat_of_which_nothing_is_known_says_so_and_lists_what_is_missing(store: Store, day: Day) -> None:
    seat = make.seat(store)
    make.appointment(store, seat)
    pack = gather(day, seat.id)
    said = facts_of(story(pack))
    assert {said[label] for label in ("You speak for", "How you came to it", "Next meeting", "Chair")} == {
        "not recorded"
    }
    assert said["Officer"] == "not recorded"
    assert headings(story(pack)) == [
        "Welcome",
        "Your seat at a glance",
        "Where the board sits",
        "Who is who",
        "Words and abbreviations in this pack",
        "Your induction checklist",
        "My notes",
    ]
    told = words(story(pack))
    assert "the board’s terms of reference" in told
    assert "how expenses are paid" in told


def test_where_only_the_day_of_leaving_is_recorded_that_is_told(store: Store, day: Day) -> None:
    seat = make.seat(store, make.body(store))
    make.appointment(store, seat, valid_to=PartialDate("2028-01"))
    assert glance(day, seat)["Your term"] == "You sit there until January 2028"


def test_a_term_that_has_run_out_is_hold_over_and_not_a_vacancy(store: Store, day: Day) -> None:
    seat = make.seat(store)
    make.appointment(store, seat, term_ends=boroughs.ON - timedelta(days=35))
    assert glance(day, seat)["Your term"] == (
        "Ended on 20 October 2026, 5 weeks ago. "
        "You go on in hold-over, with your full voice, until the seat is filled again."
    )


def test_hold_over_is_explained_where_a_pack_speaks_of_it(store: Store, day: Day, full_seat: Seat) -> None:
    explained = "In hold-over: the term has ended"
    assert explained in words(story(gather(day, full_seat.id)))
    other = make.seat(store)
    make.appointment(store, other)
    assert explained not in words(story(gather(Day(store, boroughs.ON, boroughs.ON), other.id)))


def test_for_whom_somebody_does_not_speak_is_left_out_where_nobody_said(store: Store, day: Day) -> None:
    seat = make.seat(store)
    make.appointment(store, seat)
    assert not glance(day, seat)["You do not speak for"]


def test_a_vacant_seat_is_refused_with_a_sentence(store: Store, day: Day) -> None:
    seat = make.seat(store, make.body(store, "Play board"), "Seat 2")
    make.appointment(store, seat, capacity=Capacity.DEPUTY)
    with pytest.raises(Refused, match="Nobody sits in “Seat 2” on Play board"):
        gather(day, seat.id)


def test_whoever_sits_under_contract_is_told_so(store: Store, day: Day) -> None:
    seat = make.seat(store)
    make.appointment(store, seat, capacity=Capacity.CONTRACT)
    assert glance(day, seat)["You are"] == "Representative, sitting under contract"


@pytest.mark.parametrize("capacity", [Capacity.GAP_FILL, Capacity.INTERIM])
def test_whoever_goes_for_now_is_not_told_of_being_chosen(
    store: Store, day: Day, full_seat: Seat, capacity: Capacity
) -> None:
    make.role_document(store, "Who chose you", text="You were chosen.")
    assert "You were chosen." in words(story(gather(day, full_seat.id)))
    seat = make.seat(store)
    make.appointment(store, seat, capacity=capacity)
    pack = gather(Day(store, boroughs.ON, boroughs.ON), seat.id)
    assert "You were chosen." not in words(story(pack))
    said = facts_of(story(pack))
    assert said["How you go"] == "You go for now because nobody has been found; the seat is vacant"
    assert not {"You are", "You speak for", "How you came to it", "What shows it"} & said.keys()
    assert "The seat speaks for" in said
    assert said["Your term"] == "none: you go until the seat is filled"


def test_the_officer_is_not_told_to_ask_the_officer(store: Store, day: Day, full_seat: Seat) -> None:
    officer_id = store.find(Borough)[0].officer_id
    (sits,) = store.find(Appointment, seat_id=full_seat.id, capacity=Capacity.HOLDER)
    with store.step("Send the officer"):
        store.change(sits, person_id=officer_id, supporter_id=None)
    told = words(story(gather(day, full_seat.id)))
    assert "show it to Jo Baker" not in told
    assert "Talked with Jo Baker" not in told
    assert "Any questions" not in told
    assert "Ring before a meeting" not in told
    assert "Send three lines" not in told
    assert "Told us" not in told
    assert "with us" not in told
    assert "You are the officer" in told


def test_the_seats_own_text_goes_before_the_boards_and_the_boards_before_everyones(
    store: Store, day: Day
) -> None:
    seat = make.seat(store)
    make.appointment(store, seat)
    job = RoleDocumentKind.JOB_DESCRIPTION
    for title, fields in (("For all", {}), ("Of the board", {"body_id": seat.body_id})):
        make.role_document(store, title, kind=job, text=title, **fields)
    assert [text.title for text in gather(day, seat.id).texts.role] == ["Of the board"]
    make.role_document(store, "Of the seat", kind=job, text="x", seat_id=seat.id)
    later = Day(store, boroughs.ON, boroughs.ON)
    assert [text.title for text in gather(later, seat.id).texts.role] == ["Of the seat"]


def test_a_text_for_sub_groups_is_left_out_of_a_boards_pack(store: Store, day: Day) -> None:
    job = RoleDocumentKind.JOB_DESCRIPTION
    for title in ("Representative on a main board", "Representative on a sub-group"):
        make.role_document(store, title, kind=job, text=title)
    board = make.seat(store, make.body(store, kind=BodyKind.BOARD))
    group = make.seat(store, make.body(store, kind=BodyKind.SUBGROUP))
    for seat, kept in ((board, "Representative on a main board"), (group, "Representative on a sub-group")):
        make.appointment(store, seat)
        facts = gather(Day(store, boroughs.ON, boroughs.ON), seat.id)
        assert [text.title for text in facts.texts.role] == [kept]


def test_the_job_description_names_who_agreed_it(day: Day, full_seat: Seat) -> None:
    told = words(story(gather(day, full_seat.id)))
    assert "Version 1, agreed with Anyborough Council on 3 June 2025" in told
    assert "Version 3. It is not recorded with whom this was agreed." in told


def test_only_the_next_meetings_papers_are_bound_in(store: Store, day: Day, full_seat: Seat) -> None:
    later = store.find(Meeting, held_on=boroughs.ON + timedelta(days=80))[0]
    boroughs.papers(store, later, ("Too early", 1))
    pack = gather(day, full_seat.id)
    assert [paper.title for paper in papers(pack)] == ["Agenda", "The plan for next year"]
    assert "Too early" not in words(story(pack))


def test_promises_of_other_boards_and_promises_that_ended_are_left_out(
    store: Store, day: Day, full_seat: Seat
) -> None:
    make.commitment(store, "For another board.", body_id=make.body(store).id)
    make.commitment(store, "No longer.", valid_to="2025")
    own = make.commitment(store, "For this board.", body_id=full_seat.body_id)
    promised = gather(day, full_seat.id).promises
    assert own.text in promised
    assert len(promised) == len(store.find(Commitment)) - 3


def test_a_cancelled_meeting_is_shown_but_is_not_the_next(day: Day, full_seat: Seat) -> None:
    pack = gather(day, full_seat.id)
    told = words(story(pack))
    assert "2 meetings known for the year ahead." in told
    assert "Cancelled" in told
    assert pack.next_meeting is not None
    assert pack.next_meeting.held_on == boroughs.ON + timedelta(days=20)


def test_the_file_is_named_after_board_seat_and_person(day: Day, full_seat: Seat) -> None:
    pack = gather(day, full_seat.id)
    assert DOCUMENT.file_name(pack) == "Rep pack - Children’s trust board - Sector seat 1 - Ann Okafor"


def test_sections_that_are_not_about_the_reader_are_alike_in_all_packs_of_a_board(
    store: Store, day: Day, full_seat: Seat
) -> None:
    other = next(row.seat_id for row in day.seats if row.body_id == full_seat.body_id and row.holder)
    packs = [
        {part.key: part for part in story(gather(day, seat_id)) if isinstance(part, Section)}
        for seat_id in (full_seat.id, other)
    ]
    own = {"welcome", "glance", "role", "checklist"}
    assert packs[0].keys() - own
    for key in packs[0].keys() - own:
        assert packs[0][key] == packs[1][key]


def test_every_section_has_somebody_to_tell_it_and_says_what_it_is_for() -> None:
    assert {kind.key for kind in DOCUMENT.sections} == {"cover", *TELLERS}
    assert all(kind.about.endswith(".") for kind in DOCUMENT.sections)


def test_a_pack_without_its_papers_binds_none_in_and_promises_none(
    store: Store, day: Day, full_seat: Seat
) -> None:
    make.section_choice(store, "papers", is_in=False)
    pack = gather(day, full_seat.id)
    assert papers(pack) == ()
    assert "bound in" not in words(story(pack))


def test_a_pack_does_not_miss_what_she_switched_off_or_wrote_herself(store: Store, day: Day) -> None:
    seat = make.seat(store)
    make.appointment(store, seat)
    make.section_choice(store, "terms", is_in=False)
    make.section_text(store, "Ask for the form.", section="expenses")
    told = words(story(gather(day, seat.id)))
    assert "the board’s terms of reference" not in told
    assert "how expenses are paid" not in told
    assert "what representation is" in told
    assert "Claimed what this pack says you can claim" in told


def test_the_welcome_leads_to_the_seat_at_a_glance_under_the_title_it_has(
    store: Store, day: Day, full_seat: Seat
) -> None:
    make.section_text(store, "", section="glance", title="All about your seat")
    assert "Start with “All about your seat”" in words(story(gather(day, full_seat.id)))
    make.section_choice(store, "glance", is_in=False)
    later = Day(store, boroughs.ON, boroughs.ON)
    assert "Start with" not in words(story(gather(later, full_seat.id)))
