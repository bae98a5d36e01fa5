"""Bringing in: again and again, nothing by halves, and asked before anything is overwritten."""

from datetime import date

import pytest
from msgspec.structs import replace

import make
from exchange_saying import Saying
from vcsdesk.formats.incoming import IncomingBody, IncomingLineage, IncomingName, IncomingParent, NotTaken
from vcsdesk.lists.boards.seats import rows as seat_rows
from vcsdesk.lists.desk.soundness import problems
from vcsdesk.lists.desk.today import rows as waiting
from vcsdesk.operations.boards.appointments import end_appointment
from vcsdesk.operations.exchange.bring_in import bring_in, try_out
from vcsdesk.operations.exchange.report import Result
from vcsdesk.operations.exchange.rows import rows_of
from vcsdesk.operations.exchange.sources import source_name
from vcsdesk.records.boards.appointment import Appointment, Capacity
from vcsdesk.records.boards.body import Body, BodyKind, Level
from vcsdesk.records.boards.body_name import BodyName
from vcsdesk.records.boards.body_parent import BodyParent
from vcsdesk.records.boards.lineage import LineageKind
from vcsdesk.records.boards.seat import Seat
from vcsdesk.records.exchange.import_origin import ImportOrigin
from vcsdesk.records.partial_date import PartialDate
from vcsdesk.records.sector.affiliation import Affiliation
from vcsdesk.records.sector.organisation import Organisation
from vcsdesk.records.sector.person import Person
from vcsdesk.refused import Refused
from vcsdesk.rules.boards.seat_state import SeatState
from vcsdesk.wording import partial

TODAY = date(2026, 11, 24)


def borough() -> Saying:
    """A board with a group on which Ann sits."""
    said = Saying()
    board = said.body("Housing board")
    seat = said.seat(said.body("Repairs group", under=board))
    at = said.organisation("Riverside Play", stands=False)
    ann = said.person("Ann Okafor", of=(at,), stands=False)
    said.sits(seat, ann, affiliation=said.post(ann, at, stands=False), valid_from="2024-05")
    return said


def bring(store, said, answers=None, source="Her sheet"):
    return bring_in(store, said.all(), source=source, today=TODAY, answers=answers or {})


def of(report, result, kind=None):
    return [item.what for item in report.items if item.result is result and kind in (None, item.kind)]


def of_both(report):
    """Name what was filled in and waits too."""
    return [item.what for item in report.of(Result.UPDATED) if item in report.of(Result.DECISION)]


def test_an_empty_borough_is_filled_in_one_step(store, one_step):
    with one_step("Bring in boards and seats"):
        report = bring(store, borough())
    assert report.counts() == {result: 10 if result is Result.CREATED else 0 for result in Result}
    (sitting,) = store.find(Appointment)
    assert sitting.valid_from == PartialDate("2024-05")
    assert store.get(Affiliation, sitting.affiliation_id).organisation_id == store.first(Organisation).id
    assert [body.kind for body in store.find(Body)] == [BodyKind.BOARD, BodyKind.SUBGROUP]
    assert problems(store) == ()


def test_it_is_said_how_the_dates_were_read(store):
    said = Saying()
    ann, seat = said.person("Ann"), said.seat(said.body("Board"))
    said.sits(seat, ann, valid_from="2024-05", term_ends=date(2027, 6, 30), where="row 2")
    (row,) = (row for row in rows_of(bring(store, said)) if row.where == "Row 2")
    assert row.words == "Appointment (since May 2024, term ends 30 June 2027)"


def test_it_is_said_as_what_somebody_comes_who_does_not_hold_the_seat(store):
    said = Saying()
    ann, seat = said.person("Ann"), said.seat(said.body("Board"))
    said.sits(seat, ann, capacity=Capacity.INTERIM, where="row 2")
    (row,) = (row for row in rows_of(bring(store, said)) if row.where == "Row 2")
    assert row.words == "Appointment (interim, which leaves the seat vacant)"


def test_a_row_of_which_only_a_part_is_refused_says_what_came_in_and_what_did_not(store):
    said = Saying()
    for name, kind, fields in (
        ("bodies", IncomingBody, {}),
        ("names", IncomingName, {"body": "b1", "name": "Board"}),
        ("parents", IncomingParent, {"body": "b1", "parent": "nope"}),
    ):
        said.add(name, kind, "b1", where="organization 1", **fields)
    report = bring(store, said)
    (row,) = rows_of(report)
    assert (row.result, row.outcome) == (Result.REFUSED, "Refused in part")
    assert row.words == (
        "The board or group came in, without “Board under nope”. "
        "It refers to a board or group, “nope”, which is not in the file. New: board or group."
    )
    assert len(report.of(Result.REFUSED)) == 1


def test_what_was_not_taken_is_told_with_its_row(store):
    said = Saying()
    said.body("Board", where="row 2")
    over = (NotTaken("row 2", "Board", "“election due”"), NotTaken("row 2", "Board", "image"))
    report = bring_in(store, replace(said.all(), not_taken=over), source="Her sheet", today=TODAY)
    (row,) = (row for row in rows_of(report) if row.where == "Row 2")
    assert (report.not_taken, row.words) == (over, "Board or group. Not taken: “election due” and image.")


def test_somebody_with_an_end_to_come_is_gone_the_day_after_and_not_in_hold_over(store):
    said = Saying()
    said.sits(said.seat(said.body("Board")), said.person("Ann"), valid_to="2027-03-31")
    bring(store, said)
    (before,), (after,) = (seat_rows(store, on, TODAY) for on in (date(2027, 3, 31), date(2027, 4, 1)))
    assert (before.state, after.state) == (SeatState.FILLED, SeatState.VACANT)


def test_a_trial_says_what_would_be_and_leaves_nothing(store, unchanged):
    with unchanged():
        trial = try_out(store, borough().all(), source="Her sheet", today=TODAY)
    assert trial.is_trial
    assert store.undoable is None
    assert bring(store, borough()).items == trial.items


def test_it_tells_how_far_it_is(store):
    said, told = Saying(), []
    for number in range(400):
        said.body(f"Board {number}")
    try_out(store, said.all(), source="x", today=TODAY, told=lambda *each: told.append(each))
    assert {total for _, total in told} == {800}
    assert [done for done, _ in told] == sorted(done for done, _ in told)
    assert 0 < told[-1][0] <= 800


def test_the_same_again_changes_nothing(store, unchanged):
    bring(store, borough())
    done = store.undoable
    with unchanged():
        report = bring(store, borough())
    assert {item.result for item in report.items} == {Result.SAME}
    store.undo()
    assert (done, store.undoable) == ("Bring in boards and seats", None)


def test_what_was_typed_here_is_found_by_its_name(store):
    body = make.body(store, "Repairs Group", under=make.body(store, "HOUSING BOARD"))
    ann = make.person(store)
    make.appointment(store, make.seat(store, body), ann, valid_from=PartialDate("2024-05-02"))
    report = bring(store, borough())
    assert of(report, Result.CREATED) == ["Riverside Play", "Ann Okafor at Riverside Play"]
    assert of(report, Result.UPDATED) == ["Ann Okafor: Sector seat on Repairs group"]
    assert store.first(Appointment).valid_from == "2024-05-02"


def test_blanks_are_filled_and_nothing_else(store):
    make.body(store, "Housing board", level=Level.STRATEGIC)
    said = Saying()
    said.body("Housing board", purpose="Homes for all.", level=Level.OPERATIONAL)
    report = bring(store, said)
    (question,) = report.questions
    body = store.first(Body)
    assert (body.purpose, body.level) == ("Homes for all.", Level.STRATEGIC)
    assert question.default == "keep"
    assert "Operational" in question.words
    assert "Strategic" in question.words


def test_what_is_filled_in_beside_an_open_question_is_accounted_for_too(store):
    make.body(store, "Housing board", level=Level.STRATEGIC)
    said = Saying()
    said.body("Housing board", purpose="Homes for all.", level=Level.OPERATIONAL, where="row 2")
    report = bring(store, said)
    assert of_both(report) == ["Housing board"]
    assert (report.counts()[Result.UPDATED], report.counts()[Result.DECISION]) == (1, 1)
    assert report.by_kind()["body"][Result.UPDATED] == 1
    assert not report.changes_nothing
    (row,) = (row for row in rows_of(report) if row.where == "Row 2")
    assert row.result is Result.DECISION
    assert row.words.endswith("Filled in: purpose “Homes for all.”.")


def test_a_question_is_asked_until_it_is_answered(store, unchanged):
    make.body(store, "Housing board", level=Level.STRATEGIC)
    said = Saying()
    said.body("Housing board", level=Level.OPERATIONAL)
    (question,) = bring(store, said).questions
    with unchanged():
        assert bring(store, said).questions == (question,)
    assert bring(store, said, {question.id: "keep"}).questions == ()
    assert bring(store, said).questions == ()
    assert store.first(Body).level is Level.STRATEGIC


def test_her_answer_takes_what_the_file_says(store):
    make.body(store, "Housing board", level=Level.STRATEGIC)
    said = Saying()
    said.body("Housing board", level=Level.OPERATIONAL)
    (question,) = bring(store, said).questions
    report = bring(store, said, {question.id: "take"})
    assert store.first(Body).level is Level.OPERATIONAL
    assert [each.now for item in report.items for each in item.filled] == ["Operational"]


def test_an_answer_that_is_none_is_refused(store):
    make.body(store, "Housing board", level=Level.STRATEGIC)
    said = Saying()
    said.body("Housing board", level=Level.OPERATIONAL)
    report = bring(store, said, {"body/Housing board/level": "perhaps"})
    assert of(report, Result.REFUSED, "body") == ["Housing board"]


def test_what_was_changed_here_stays_while_the_file_says_the_same(store, unchanged):
    bring(store, borough())
    end_appointment(store, store.first(Appointment), on=date(2026, 6, 30), reason="Stood down.")
    with store.step("Correct"):
        store.change(store.first(Body), purpose="Ours.")
    with unchanged():
        report = bring(store, borough())
    assert report.changes_nothing
    assert report.questions == ()


def test_what_the_file_changed_is_asked(store):
    bring(store, borough())
    newer = borough()
    newer.lists["appointments"] = []
    newer.sits("Repairs group|Sector seat", "Ann Okafor", valid_from="2025-01")
    (question,) = bring(store, newer).questions
    assert "January 2025" in question.words
    assert store.first(Appointment).valid_from == "2024-05"


def test_a_newer_edition_tells_what_is_new_and_gone(store):
    bring(store, borough())
    newer = borough()
    del newer.lists["appointments"], newer.lists["people"], newer.lists["posts"]
    newer.seat("Housing board", "Second seat")
    report = bring(store, newer)
    assert of(report, Result.CREATED) == ["Second seat on Housing board"]
    gone = of(report, Result.GONE)
    assert "Ann Okafor of Riverside Play" in gone
    assert "Ann Okafor: Sector seat on Repairs group, since May 2024" in gone
    assert len(store.find(Person)) == 1
    assert store.first(ImportOrigin, record="person").is_gone
    bring(store, borough())
    assert not store.first(ImportOrigin, record="person").is_gone


def test_two_current_holders_of_one_seat_are_refused_with_all_that_came_with_them(store):
    said = borough()
    at = said.organisation("Age Well", stands=False)
    bob = said.person("Bob Lee", of=(at,), stands=False)
    said.sits("Repairs group|Sector seat", bob, affiliation=said.post(bob, at, stands=False))
    report = bring(store, said)
    assert of(report, Result.REFUSED, "appointment") == ["Bob Lee: Sector seat on Repairs group"]
    assert "Ann Okafor holds this seat already" in report.of(Result.REFUSED)[-1].why
    assert [person.name for person in store.find(Person)] == ["Ann Okafor"]
    assert [each.name for each in store.find(Organisation)] == ["Riverside Play"]


def test_a_later_holder_asks_whether_the_one_here_ended(store):
    bring(store, borough())
    newer = borough()
    newer.lists["appointments"] = []
    newer.sits("Repairs group|Sector seat", newer.person("Cy Poe"), valid_from="2026-09-01")
    report = bring(store, newer)
    (question,) = report.questions
    assert [each.answer for each in question.options] == ["keep", "replace"]
    assert len(store.find(Appointment)) == 1
    bring(store, newer, {question.id: "replace"})
    ann, cy = store.find(Appointment)
    assert (ann.valid_to, cy.valid_from) == ("2026-08-31", "2026-09-01")
    assert problems(store) == ()


def test_a_later_holder_comes_in_where_the_file_ends_the_one_before(store):
    bring(store, borough())
    newer = borough()
    newer.lists["appointments"] = []
    newer.sits("Repairs group|Sector seat", newer.person("Cy Poe"), valid_from="2026-09-01")
    newer.sits("Repairs group|Sector seat", "Ann Okafor", valid_from="2024-05", valid_to="2026-08-31")
    report = bring(store, newer)
    assert of(report, Result.UPDATED) == ["Ann Okafor: Sector seat on Repairs group"]
    assert "Cy Poe: Sector seat on Repairs group" in of(report, Result.CREATED)


def test_an_end_before_a_start_is_refused(store):
    said = Saying()
    said.sits(said.seat(said.body("Board")), said.person("Ann"), valid_from="2026", valid_to="2024")
    report = bring(store, said)
    assert of(report, Result.REFUSED) == ["Ann: Sector seat on Board"]
    assert store.find(Appointment) == ()


def test_a_loop_of_parents_is_refused_where_it_closes(store):
    said = Saying()
    said.body("One", under="Two")
    said.body("Two", under="One")
    report = bring(store, said)
    assert of(report, Result.REFUSED) == ["Two under One"]
    assert len(store.find(BodyParent)) == 1


def test_a_body_under_itself_is_refused(store):
    said = Saying()
    said.body("One", under="One")
    assert of(bring(store, said), Result.REFUSED) == ["One under One"]


def test_people_who_are_not_in_the_file_are_refused_by_name(store):
    said = Saying()
    said.sits(said.seat(said.body("Board")), "person-9")
    report = bring(store, said)
    (item,) = report.of(Result.REFUSED)
    assert "“person-9”, which is not in the file" in item.why


def test_what_depends_on_something_refused_is_refused_with_it(store):
    said = Saying()
    said.sits(said.seat("no-such-body"), said.person("Ann"))
    report = bring(store, said)
    assert of(report, Result.REFUSED, "seat") == ["Sector seat on no-such-body"]
    assert of(report, Result.REFUSED, "appointment") == ["Ann: Sector seat on no-such-body"]


def test_a_person_of_a_common_name_is_asked_for(store):
    ann = make.person(store)
    make.affiliation(store, ann, make.organisation(store, "Age Well"))
    said = borough()
    report = bring(store, said)
    (question,) = report.questions
    assert [each.answer for each in question.options] == ["leave", str(ann.id), "new"]
    assert "Ann Okafor of Age Well" in question.words
    assert set(of(report, Result.DECISION)) == {
        "Ann Okafor",
        "Ann Okafor at Riverside Play",
        "Ann Okafor: Sector seat on Repairs group",
        "Riverside Play",
    }
    assert store.find(Appointment) == ()
    bring(store, said, {question.id: str(ann.id)})
    assert store.first(Appointment).person_id == ann.id
    assert len(store.find(Person)) == 1


def test_another_person_of_that_name_comes_in_where_she_says_so(store):
    make.affiliation(store, make.person(store), make.organisation(store, "Age Well"))
    bring(store, borough(), {"person/Ann Okafor": "new"})
    assert [each.name for each in store.find(Person)] == ["Ann Okafor", "Ann Okafor"]


def test_what_was_taken_away_here_does_not_come_again_by_itself(store):
    bring(store, borough())
    with store.step("Take away"):
        store.remove(store.first(Appointment))
    report = bring(store, borough())
    (question,) = report.questions
    assert store.find(Appointment) == ()
    bring(store, borough(), {question.id: "new"})
    assert len(store.find(Appointment)) == 1


def test_the_end_of_a_body_is_asked_and_ends_its_seats_too(store):
    bring(store, borough())
    newer = borough()
    newer.lists["bodies"], newer.lists["names"], newer.lists["parents"] = [], [], []
    board = newer.body("Housing board")
    newer.body("Repairs group", under=board, valid_to="2026-09-30")
    (question,) = bring(store, newer).questions
    assert store.first(Seat).valid_to is None
    bring(store, newer, {question.id: "take"})
    assert [store.first(kind).valid_to for kind in (Seat, Appointment)] == ["2026-09-30", "2026-09-30"]
    assert problems(store) == ()


def test_a_body_that_ended_sooner_than_was_known_ended_its_seats_sooner_too(store):
    def edition(until):
        said = Saying()
        seat = said.seat(said.body("Repairs group", valid_to=until))
        said.sits(seat, said.person("Ann Okafor"))
        return said

    bring(store, edition("2026-09-30"))
    (question,) = bring(store, edition("2026-06-30")).questions
    bring(store, edition("2026-06-30"), {question.id: "take"})
    ends = [store.first(kind).valid_to for kind in (Body, Seat, Appointment)]
    assert ends == ["2026-06-30", "2026-06-30", "2026-06-30"]
    assert problems(store) == ()


def test_seats_without_a_name_follow_their_people_when_rows_move(store):
    def edition(*people):
        said = Saying()
        board = said.body("Housing board")
        for number, name in enumerate(people):
            seat = said.seat(board, None, key=f"{board}|{number}")
            if name:
                said.sits(seat, said.person(name), key=f"{board}|{name}")
        return said

    bring(store, edition("Ann", "Bob", None))
    assert [seat.label for seat in store.find(Seat)] == [
        "Representative",
        "Representative 2",
        "Representative 3",
    ]
    before = store.find(Seat), store.find(Appointment)
    report = bring(store, edition(None, "Bob", "Ann"))
    assert (store.find(Seat), store.find(Appointment)) == before
    assert report.changes_nothing
    report = bring(store, edition("Dan", "Ann", "Bob"))
    assert of(report, Result.CREATED) == ["Dan", "Dan: a seat on Housing board"]
    assert report.of(Result.GONE) == ()
    report = bring(store, edition("Bob"))
    assert len(store.find(Seat)) == 3
    assert {item.kind for item in report.of(Result.GONE)} == {"seat", "person", "appointment"}


def test_a_second_thing_of_the_same_key_is_refused(store):
    said = Saying()
    said.person("Ann", key="p1", where="row 2")
    said.person("Bob", key="p1", where="row 3")
    report = bring(store, said)
    (item,) = report.of(Result.REFUSED)
    assert (item.what, item.why) == ("Bob", "The file has this twice; it stands at row 2 too.")


def test_what_could_not_be_read_this_time_is_not_gone(store):
    bring(store, borough())
    newer = borough()
    del newer.lists["seats"], newer.lists["appointments"]
    unread = (("seat", "Repairs group|Sector seat"), ("appointment", "Repairs group|Sector seat|Ann Okafor"))
    report = bring_in(store, replace(newer.all(), unread=unread), source="Her sheet", today=TODAY)
    assert {item.kind for item in report.of(Result.GONE)}.isdisjoint({"seat", "appointment"})


def test_a_deputy_comes_beside_the_holder(store):
    said = borough()
    said.sits("Repairs group|Sector seat", said.person("Bob"), capacity=Capacity.DEPUTY)
    assert bring(store, said).of(Result.REFUSED) == ()
    assert len(store.find(Appointment)) == 2


def test_names_that_people_typed_are_tidied(store):
    said = Saying()
    said.body("  Housing\u202e  board ")
    bring(store, said)
    assert store.first(BodyName).name == "Housing board"


def test_a_newer_edition_under_another_file_name_is_known_for_the_same_source(store):
    bring(store, borough(), source="boards-october")
    newer = borough()
    newer.body("Transport board")
    assert source_name(store, newer.all(), "boards-november") == "boards-october"
    other = Saying()
    other.body("Elsewhere")
    assert source_name(store, other.all(), "boards-november") == "boards-november"


@pytest.mark.parametrize("name", ["", "  "])
def test_a_source_needs_a_name(store, name):
    with pytest.raises(Refused):
        bring(store, borough(), source=name)


def sitting(**fields):
    """Ann on the repairs group, and what is said of that."""
    said = borough()
    said.lists["appointments"] = []
    said.sits("Repairs group|Sector seat", "Ann Okafor", valid_from="2024-05", **fields)
    return said


@pytest.mark.parametrize(
    ("older", "newer"),
    [
        ({"term_ends": date(2027, 3, 31)}, {"valid_to": "2026-10-31"}),
        ({"valid_to": "2027-03-31"}, {"valid_to": "2026-10-31"}),
        ({"term_ends": date(2027, 3, 31)}, {"term_ends": date(2026, 10, 31)}),
        ({"valid_to": "2027-03-31"}, {}),
        ({"valid_to": "2027-03-31"}, {"term_ends": date(2027, 3, 31)}),
    ],
)
def test_an_end_that_the_source_changed_or_took_back_is_asked(store, older, newer):
    bring(store, sitting(**older))
    before = store.first(Appointment)
    (question,) = bring(store, sitting(**newer)).questions
    kept = store.first(Appointment)
    assert (kept.valid_to, question.default) == (before.valid_to, "keep")
    assert before.term_ends in (None, kept.term_ends)
    bring(store, sitting(**newer), {question.id: "take"})
    taken = store.first(Appointment)
    assert taken.valid_to == newer.get("valid_to")
    assert "term_ends" not in newer or taken.term_ends == newer["term_ends"]
    assert bring(store, sitting(**newer)).changes_nothing


def test_why_it_ended_goes_with_an_end_that_is_taken_back(store):
    bring(store, sitting(valid_to="2027-03-31", end_reason="Is to retire."))
    (question,) = bring(store, sitting()).questions
    bring(store, sitting(), {question.id: "take"})
    assert (store.first(Appointment).valid_to, store.first(Appointment).end_reason) == (None, "")


def test_an_end_taken_back_that_she_keeps_is_not_asked_again(store):
    bring(store, sitting(valid_to="2027-03-31"))
    (question,) = bring(store, sitting()).questions
    bring(store, sitting(), {question.id: "keep"})
    assert bring(store, sitting()).questions == ()
    assert store.first(Appointment).valid_to == "2027-03-31"


def test_nobody_who_sits_on_here_is_ended_by_another_source_without_asking(store):
    bring(store, sitting())
    said = sitting(valid_to="2026-10-31")
    (question,) = bring(store, said, source="Their sheet").questions
    assert store.first(Appointment).valid_to is None
    bring(store, said, {question.id: "take"}, source="Their sheet")
    assert store.first(Appointment).valid_to == "2026-10-31"


def test_who_follows_somebody_whose_end_is_asked_waits_with_them(store):
    bring(store, sitting(term_ends=date(2027, 3, 31)))
    newer = sitting(valid_to="2026-08-31")
    newer.sits("Repairs group|Sector seat", newer.person("Cy Poe"), valid_from="2026-09-01")
    report = bring(store, newer)
    assert "Cy Poe: Sector seat on Repairs group" in of(report, Result.DECISION)
    (question,) = report.questions
    report = bring(store, newer, {question.id: "take"})
    assert "Cy Poe: Sector seat on Repairs group" in of(report, Result.CREATED)


def moved(**fields):
    """Ann on the repairs group, by now with another organisation."""
    said = Saying()
    seat = said.seat(said.body("Repairs group", under=said.body("Housing board")))
    at = said.organisation("Age Well", stands=False)
    ann = said.person("Ann Okafor", of=(at,), stands=False)
    post = said.post(ann, at, stands=False, **fields)
    said.sits(seat, ann, affiliation=post, valid_from="2024-05")
    return said


def test_a_change_of_employer_is_asked_and_never_rewrites_where_somebody_was_appointed_from(store):
    bring(store, borough())
    origin, places = store.first(Appointment).affiliation_id, store.find(Affiliation)
    report = bring(store, moved())
    (question,) = report.questions
    assert [each.answer for each in question.options] == ["leave", "moved", "both"]
    assert "Age Well" in question.words
    assert "Riverside Play" in question.words
    assert store.find(Affiliation) == places
    assert len(store.find(Organisation)) == 1
    assert bring(store, moved(), {question.id: "leave"}).questions == ()
    assert store.find(Affiliation) == places
    assert store.first(Appointment).affiliation_id == origin


@pytest.mark.parametrize(
    ("since", "end", "told"),
    [
        (None, "2026-11-24", "leave Riverside Play today"),
        ("2026-09-01", "2026-08-31", "left Riverside Play on"),
    ],
)
def test_who_moved_leaves_the_old_place_and_the_seat_is_asked_about(store, since, end, told):
    bring(store, borough())
    (question,) = bring(store, moved(valid_from=since)).questions
    report = bring(store, moved(valid_from=since), {question.id: "moved"})
    old, new = store.find(Affiliation)
    assert (old.valid_to, new.valid_to) == (end, None)
    assert store.first(Appointment).affiliation_id == old.id
    assert "Ann Okafor at Age Well" in of(report, Result.CREATED)
    (words,) = (row.words for row in rows_of(report) if "left Riverside Play" in row.words)
    assert words.startswith(f"Place in an organisation; left Riverside Play on {partial(end)}; Today asks")
    (asked,) = (row.what for row in waiting(store, TODAY, TODAY) if "keep" in row.what)
    assert asked.startswith(f"Does Ann Okafor keep “Sector seat”? They {told}")
    assert bring(store, moved(valid_from=since)).changes_nothing


def test_who_is_with_both_leaves_neither(store):
    bring(store, borough())
    bring(store, moved(), {"affiliation/Ann Okafor|Age Well/moved": "both"})
    assert [each.valid_to for each in store.find(Affiliation)] == [None, None]
    assert bring(store, moved()).questions == ()


def test_a_term_that_ran_out_does_not_end_who_sits_there(store):
    bring(store, borough())
    older, newer = borough(), borough()
    for said, fields in ((older, {"term_ends": date(2026, 11, 1)}), (newer, {"valid_to": "2026-11-01"})):
        said.lists["appointments"] = []
        said.sits("Repairs group|Sector seat", "Ann Okafor", valid_from="2024-05", **fields)
    bring(store, older)
    (question,) = bring(store, newer).questions
    assert store.first(Appointment).valid_to is None
    bring(store, newer, {question.id: "take"})
    assert store.first(Appointment).valid_to == "2026-11-01"


def test_a_body_has_one_name_and_one_place_at_a_time(store):
    said = Saying()
    board, other = said.body("Housing board"), said.body("Health board")
    group = said.body("Repairs group", under=board)
    said.add("parents", IncomingParent, "elsewhere", body=group, parent=other)
    said.add("names", IncomingName, "otherwise", body=group, name="Repairs panel")
    said.add("names", IncomingName, "before", body=board, name="Homes board", valid_to="2019-12-31")
    report = bring(store, said)
    assert [item.why for item in report.of(Result.REFUSED)] == [
        "It is called “Repairs group” at that time already. Say in the file from when to when.",
        "It is called “Housing board” at that time already. Say in the file from when to when.",
        "It stands under Housing board at that time already. Say in the file from when to when.",
    ]
    assert problems(store) == ()


def test_no_body_comes_out_of_itself(store):
    said = Saying()
    for name in ("One", "Two", "Three"):
        said.body(name)
    for one, other in (("One", "Two"), ("Two", "Three"), ("Three", "One")):
        line = IncomingLineage(
            key=one,
            where=one,
            from_body=one,
            to_body=other,
            kind=LineageKind.MERGED,
            happened_on=PartialDate("2020"),
        )
        said.lists.setdefault("lineages", []).append(line)
    report = bring(store, said)
    assert [(item.what, item.why) for item in report.of(Result.REFUSED)] == [
        (
            "One out of Three",
            "Three came out of One itself. Correct one of the two in the file, or say when each happened.",
        )
    ]


def test_what_needs_one_another_and_nothing_else_is_left_out_with_a_reason(store):
    said = Saying()
    for one, other in (("One", "Other"), ("Other", "One")):
        said.add("bodies", IncomingBody, one, stands=False)
        said.add("names", IncomingName, one, body=one, name=one, stands=False)
        said.add("parents", IncomingParent, one, body=one, parent=other, stands=False)
    report = bring(store, said)
    assert {item.why for item in report.items} == {"What needs it was refused."}
    assert store.find(Body) == ()


def test_who_left_before_a_seat_is_carried_over_does_not_go_on_there(store):
    bring(store, borough())
    (sitting,) = store.find(Appointment)
    later = make.seat(store, make.body(store, "Homes group"), follows_id=sitting.seat_id)
    ann, first_day = {"person_id": sitting.person_id}, PartialDate("2027-01-01")
    make.appointment(store, later, continues_id=sitting.id, valid_from=first_day, **ann)
    ended = borough()
    (said,) = ended.lists["appointments"]
    for end, goes_on in (("2026-12-31", 1), ("2026-11-01", 0)):
        with store.step("Leave the end open again"):
            store.change(store.get(Appointment, sitting.id), valid_to=None)
        ended.lists["appointments"] = [replace(said, valid_to=PartialDate(end))]
        bring(store, ended)
        assert store.get(Appointment, sitting.id).valid_to == end
        assert len(store.find(Appointment, seat_id=later.id)) == goes_on
