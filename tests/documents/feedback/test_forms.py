"""The two forms and the blank one: whose they are, what is known already, and what they are known by."""

from datetime import timedelta

import pytest

import make
from documents import boroughs
from documents.reading import page_text, squeezed
from documents.telling import facts_of, words
from samples import DAYS, sample
from vcsdesk.documents.catalogue import documents
from vcsdesk.documents.day import Day
from vcsdesk.documents.feedback.form_facts import FormFacts
from vcsdesk.documents.targets import targets
from vcsdesk.printing import Document
from vcsdesk.printing.edition import LARGE_PRINT, STANDARD, Edition, Leaf
from vcsdesk.printing.fields import HiddenField, fields_in
from vcsdesk.printing.layout import set_out
from vcsdesk.printing.parts import flat
from vcsdesk.printing.pictures import page_count
from vcsdesk.records.boards.appointment import Appointment, Capacity
from vcsdesk.records.boards.body import Body
from vcsdesk.records.boards.seat import Seat
from vcsdesk.records.desk.borough import Borough
from vcsdesk.records.meetings.meeting import Meeting
from vcsdesk.refused import Refused
from vcsdesk.rules.forms.identity import KEY, FormIdentity, from_short_code, opened
from vcsdesk.store import Store

FORM, PROFORMA = documents()["feedback-form"], documents()["meeting-proforma"]
BLANK = documents()["blank-feedback-form"]


@pytest.fixture
def coming(store: Store, full_seat: Seat) -> Meeting:
    """Give the next meeting that will be held, for which papers have come."""
    found = store.find(Meeting, body_id=full_seat.body_id, order_by="held_on")
    return next(meeting for meeting in found if meeting.held_on == boroughs.ON + 20 * boroughs.DAY)


def identity(day: Day, document: Document, facts: FormFacts) -> FormIdentity:
    (hidden,) = [
        part for part in flat(document.story(facts)) if isinstance(part, HiddenField) and part.key == KEY
    ]
    return opened(hidden.holds, day.store.get(Borough, 1).form_key)


@pytest.mark.parametrize("document", [FORM, PROFORMA], ids=lambda document: document.name)
def test_a_form_says_sealed_which_meeting_seat_and_person_it_is_for(
    day: Day, document: Document, coming: Meeting, full_seat: Seat
) -> None:
    facts = document.gather(day, coming.id, full_seat.id)
    found = identity(day, document, facts)
    ann = day.store.find(Appointment, seat_id=full_seat.id, order_by="id")[0].person_id
    assert (found.meeting_id, found.seat_id, found.person_id) == (coming.id, full_seat.id, ann)
    assert found.form == {"feedback-form": "feedback", "meeting-proforma": "proforma"}[document.name]
    assert found.asks == len(fields_in(document.story(facts))) > 10
    key = day.store.get(Borough, 1).form_key
    assert from_short_code(facts.marks.code, key, ("feedback", "proforma")).seat_id == full_seat.id
    assert key not in words(document.story(facts))


def test_what_is_known_already_stands_on_it(day: Day, coming: Meeting, full_seat: Seat) -> None:
    facts = FORM.gather(day, coming.id, full_seat.id)
    told = facts_of(FORM.story(facts))
    assert told["Board or group"] == "Children’s trust board, Sector seat 1"
    assert told["Meeting"] == "Monday 14 December 2026, 10 am, Civic Centre, room 4"
    said = words(FORM.story(facts))
    assert "For Ann Okafor" in said
    assert "Friday 12 February 2027" in said
    assert "Send three lines within a week of the meeting." in said
    assert facts.marks.code in said.replace("\u2011", "-")


@pytest.mark.parametrize(
    "edition", [STANDARD, LARGE_PRINT, Edition(leaf=Leaf.A5)], ids=lambda edition: edition.name
)
@pytest.mark.parametrize("document", [FORM, PROFORMA], ids=lambda document: document.name)
def test_each_page_carries_the_code_so_that_a_photo_of_any_is_known(
    day: Day, document: Document, edition: Edition, coming: Meeting, full_seat: Seat
) -> None:
    later = Day(day.store, day.on, day.on + 2 * boroughs.DAY)
    facts = document.gather(later, coming.id, full_seat.id)
    printed = set_out(document, facts, edition)
    feet = [squeezed(page_text(printed.pdf, place))[-300:] for place in range(printed.pages)]
    assert len(feet) > 1
    for foot in feet:
        assert squeezed(f"Code {facts.marks.code}") in foot
        assert printed.short_id in foot


def test_a_proforma_has_a_line_for_each_paper_and_lines_for_more(
    day: Day, coming: Meeting, full_seat: Seat
) -> None:
    story = PROFORMA.story(PROFORMA.gather(day, coming.id, full_seat.id))
    labels = [field.label for field in fields_in(story)]
    assert "The plan for next year: my notes" in labels
    assert "Item 4: what it is" in labels
    assert not any(label.startswith("Agenda") for label in labels)


def test_a_proforma_says_what_it_is_for_itself_and_not_what_is_done_after_the_meeting(
    day: Day, coming: Meeting, full_seat: Seat
) -> None:
    said = words(PROFORMA.story(PROFORMA.gather(day, coming.id, full_seat.id)))
    assert "Send three lines within a week" not in said
    assert "keep it by you in the meeting" in said
    assert "Then send it to Jo Baker." in said


def test_the_officer_is_not_told_to_send_a_form_to_the_officer(
    store: Store, day: Day, coming: Meeting, full_seat: Seat
) -> None:
    (sits,) = store.find(Appointment, seat_id=full_seat.id, capacity=Capacity.HOLDER)
    with store.step("Send the officer"):
        store.change(sits, person_id=store.get(Borough, 1).officer_id)
    asked = [
        (FORM, (coming.id, full_seat.id)),
        (PROFORMA, (coming.id, full_seat.id)),
        (BLANK, (full_seat.id,)),
    ]
    for document, ids in asked:
        said = words(document.story(document.gather(day, *ids)))
        assert "For Jo Baker" in said
        assert "Put your own note beside those of the other representatives" in said
        assert not any(each in said for each in ("Send three lines", "send it", "send back"))


def test_the_form_for_any_meeting_asks_which_it_was(day: Day, full_seat: Seat) -> None:
    facts = BLANK.gather(day, full_seat.id)
    labels = [field.label for field in fields_in(BLANK.story(facts))]
    assert "Which meeting" in labels
    found = identity(day, BLANK, facts)
    assert (found.meeting_id, found.seat_id, found.asks) == (0, full_seat.id, len(labels))


@pytest.mark.parametrize("name", ["small", "hillingdon"])
def test_a_form_takes_two_sides_at_most(store: Store, name: str) -> None:
    getattr(boroughs, name)(store)
    day = Day(store, boroughs.ON, boroughs.ON)
    for document in (FORM, PROFORMA, BLANK):
        for target in targets(store, document, boroughs.ON, boroughs.ON)[:6]:
            assert set_out(document, document.gather(day, *target.ids), STANDARD).pages == 2


def test_what_nobody_sees_of_a_form_takes_no_page_where_the_last_box_ends_at_the_foot_of_one() -> None:
    day = Day(sample("lewisham", DAYS[0]), DAYS[0], DAYS[0])
    (target, *_) = targets(day.store, FORM, DAYS[0], DAYS[0])
    pdf = set_out(FORM, FORM.gather(day, *target.ids), STANDARD).pdf
    assert "How to send it back" in page_text(pdf, page_count(pdf) - 1)


def test_there_is_a_form_for_each_seat_that_sends_somebody_to_a_meeting_of_these_weeks(
    store: Store, full_seat: Seat
) -> None:
    make.meeting(store, held_on=boroughs.ON + 3 * boroughs.DAY)
    soon = make.meeting(store, _board(store, full_seat), boroughs.ON + boroughs.DAY)
    found = targets(store, FORM, boroughs.ON, boroughs.ON, "25 November")
    assert [(target.record_id, target.words) for target in found] == [
        (soon.id, "Ann Okafor, Children’s trust board, Wednesday 25 November 2026"),
        (soon.id, "Chi Wong, Children’s trust board, Wednesday 25 November 2026"),
    ]


def test_whoever_sat_there_on_the_day_of_the_meeting_is_asked(store: Store, full_seat: Seat) -> None:
    board = _board(store, full_seat)
    early = make.meeting(store, board, boroughs.ON - timedelta(days=500))
    with pytest.raises(Refused, match="Nobody sits in that seat on the Children’s trust board on"):
        FORM.gather(Day(store, boroughs.ON, boroughs.ON), early.id, full_seat.id)


def test_without_a_borough_no_form_could_be_known_again(store: Store) -> None:
    seat = make.seat(store)
    make.appointment(store, seat)
    meeting = make.meeting(store, _board(store, seat), boroughs.ON)
    with pytest.raises(Refused, match="whose desk this is"):
        FORM.gather(Day(store, boroughs.ON, boroughs.ON), meeting.id, seat.id)


def _board(store: Store, seat: Seat) -> Body:
    return store.get(Body, seat.body_id)
