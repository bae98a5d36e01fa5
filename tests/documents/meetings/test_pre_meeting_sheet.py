"""The pre-meeting sheet says on one side what a representative needs before the next meeting."""

import pytest

import make
from documents import boroughs
from documents.reading import page_text
from documents.telling import facts_of, words
from samples import DAYS, sample
from vcsdesk.documents.catalogue import document_named
from vcsdesk.documents.day import Day
from vcsdesk.documents.meetings.pre_meeting_sheet import DOCUMENT, gather, gives, named, reads, story
from vcsdesk.printing.cleaning import CleanPaper
from vcsdesk.printing.edition import STANDARD
from vcsdesk.printing.layout import set_out
from vcsdesk.records.boards.seat import Seat
from vcsdesk.records.feedback.report import ReportState
from vcsdesk.records.feedback.report_line import LineKind
from vcsdesk.records.meetings.meeting import Meeting
from vcsdesk.rules.papers.jargon import find_terms
from vcsdesk.store import Store


def test_it_is_about_the_next_meeting(day: Day, full_seat: Seat) -> None:
    found = gather(day, full_seat.id)
    told = facts_of(story(found))
    assert told["When"] == "Monday 14 December 2026, 10 am."
    assert "Chi Wong" in told["Who else goes"]
    assert gives(found).meeting_id == found.meeting.meeting_id
    assert named(found).endswith("Ann Okafor - 2026-12-14")


def test_it_names_every_paper_and_how_long_before_it_came(day: Day, full_seat: Seat) -> None:
    found = gather(day, full_seat.id)
    text = words(story(found))
    assert found.papers
    assert all(paper.title in text for paper in found.papers)


def test_a_paper_that_left_less_notice_than_promised_is_called_late(store: Store) -> None:
    board = make.body(store, notice_days=5)
    sits = make.appointment(store, make.seat(store, board))
    meeting = make.meeting(store, board, boroughs.ON + 3 * boroughs.DAY)
    for title, days in (("In time", 20), ("Too late", 1)):
        paper = make.paper(store, board, title, meeting_id=meeting.id)
        make.paper_version(store, paper, received_on=boroughs.ON - days * boroughs.DAY)
    told = words(story(gather(Day(store, boroughs.ON, boroughs.ON), sits.seat_id)))
    assert "In time\n1 page\n3 weeks before" in told
    assert told.count(", late") == 1
    assert "4 days before, late" in told


def test_of_many_points_the_first_are_told_and_the_others_counted(store: Store, full_seat: Seat) -> None:
    report = make.report(store, last_meeting(store, full_seat), make.person(store, "Ann"))
    for place, text in enumerate(("One.", "Two.", "Two.", "Three.", "Four.")):
        make.report_line(store, report, kind=LineKind.DECISION, text=text, place=place)
    told = words(story(gather(Day(store, boroughs.ON, boroughs.ON), full_seat.id)))
    assert told.count("Decision: ") == 3
    assert "and 1 other, in the report" in told


def test_the_words_of_its_papers_are_explained(store: Store, day: Day, full_seat: Seat) -> None:
    make.glossary_sense(store, "LSP", expansion="Local Strategic Partnership")
    found = gather(day, full_seat.id)
    (first, *_) = reads(found)
    clean = CleanPaper(b"", 1, is_tagged=True, terms=find_terms(["The LSP and the NRF met."]))
    said = page_text(set_out(DOCUMENT, found, STANDARD, {first.sha256: clean}).pdf, 0)
    assert "Words in these papers" in said
    assert "LSP Local Strategic Partnership." in said
    assert "so ask: NRF" in " ".join(said.split())


def test_what_was_reported_of_the_last_meeting_is_there_and_what_was_replaced_is_not(
    store: Store, day: Day, full_seat: Seat
) -> None:
    last = last_meeting(store, full_seat)
    ann, ben = make.person(store, "Ann"), make.person(store, "Ben")
    read = make.report(store, last, ann, state=ReportState.TAKEN_IN)
    make.report_line(store, read, kind=LineKind.DECISION, text="The budget is agreed.")
    make.report_line(store, read, kind=LineKind.ACTION, text="Ring the health service.", who="Ann", place=2)
    gone = make.report(store, last, ben, state=ReportState.REPLACED)
    make.report_line(store, gone, text="Nothing was agreed.")
    text = words(story(gather(Day(store, boroughs.ON, boroughs.ON), full_seat.id)))
    assert "Decision: The budget is agreed." in text
    assert "Ring the health service." in text
    assert "Nothing was agreed." not in text


def test_a_meeting_of_which_nothing_was_reported_says_so(day: Day, full_seat: Seat) -> None:
    assert "No report of it has been taken in." in words(story(gather(day, full_seat.id)))


def test_without_a_date_for_the_next_meeting_it_says_so(store: Store) -> None:
    sits = make.appointment(store)
    found = gather(Day(store, boroughs.ON, boroughs.ON), sits.seat_id)
    assert facts_of(story(found))["When"] == "not recorded"
    assert "No earlier meeting is recorded." in words(story(found))
    assert gives(found).meeting_id is None


@pytest.mark.parametrize("borough", ["hillingdon", "lewisham", "camden"])
def test_it_is_one_side_of_paper_with_room_to_write_even_where_most_papers_have_come(borough: str) -> None:
    day = Day(sample(borough, DAYS[0]), DAYS[0], DAYS[0])
    assert document_named("pre-meeting-sheet") == DOCUMENT
    sheets = [gather(day, row.seat_id) for row in day.seats if row.person_id]
    fullest = max(sheets, key=lambda sheet: len(sheet.papers))
    terms = find_terms(["CAMHS, EHCP, MASH, NEET, QPA, SEND, YOT and RPA"])
    ready = {paper.sha256: CleanPaper(b"", 1, is_tagged=True, terms=terms) for paper in reads(fullest)}
    printed = set_out(DOCUMENT, fullest, STANDARD, ready)
    assert printed.pages == 1
    said = page_text(printed.pdf, 0)
    assert "Words in these papers" in said
    assert "interests to declare" in said


def last_meeting(store: Store, seat: Seat) -> Meeting:
    held = [each for each in store.find(Meeting, body_id=seat.body_id) if each.held_on < boroughs.ON]
    return max(held, key=lambda each: each.held_on)
