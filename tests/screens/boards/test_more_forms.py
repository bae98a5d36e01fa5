"""What is done more seldom on the tree: terms, mistakes, ties, promises, documents and constituencies."""

from datetime import date

import pytest

import make
from vcsdesk.records.boards.appointment import Appointment
from vcsdesk.records.boards.body_link import BodyLink, LinkKind
from vcsdesk.records.boards.commitment import Commitment
from vcsdesk.records.boards.constituency import Constituency
from vcsdesk.records.boards.role_document import RoleDocument
from vcsdesk.records.boards.seat import Seat
from vcsdesk.rules.boards.seat_state import SeatState
from vcsdesk.store import Store


@pytest.fixture
def screen(small, go_to):
    return go_to("Boards and groups")


def choose(screen, name: str):
    assert screen.tree.choose(lambda row: row.name == name)
    return screen.tree.current()


def do(screen, words: str, name: str) -> None:
    action = next(each for each in (*screen.on_seat, *screen.on_body) if each.words == words)
    row = choose(screen, name)
    assert action.may is None or action.may(row)
    action.do(row)


def answer(form, **answers: str) -> None:
    for name, text in answers.items():
        form.rows[name].editor.say(text)
    form.submit()


def told(screen) -> str:
    return screen.pane._scroll.accessibleDescription()


def test_a_term_is_extended_with_its_reason(screen, small, form, store: Store) -> None:
    do(screen, "Extend the term…", "First seat")
    answer(form(), until="31/3/28", reason="Agreed by the board.")
    assert choose(screen, "First seat").seat.term_ends == date(2028, 3, 31)
    assert "Extended to 31 March 2028: Agreed by the board." in told(screen)
    assert store.undoable == "Extend term"


def test_an_appointment_made_by_mistake_is_taken_away_and_can_be_brought_back(
    screen, small, desk, store: Store, said
) -> None:
    before = len(store.find(Appointment))
    do(screen, "Appointed by mistake", "First seat")
    assert choose(screen, "First seat").state is SeatState.VACANT
    assert len(store.find(Appointment)) == before - 1
    assert said == [
        "Taken away: Ann Okafor in “First seat” on Children’s trust board. Ctrl+Z brings it back."
    ]
    desk.undo()
    assert choose(screen, "First seat").who == "Ann Okafor"


def test_a_term_beyond_the_limit_is_given_with_its_reason(screen, small, form, store: Store) -> None:
    with store.step("Limit terms"):
        store.change(small.seat, max_terms=1)
    do(screen, "Another term…", "First seat")
    answer(form(), started="10/1/28")
    assert form().isVisible()
    answer(form(), beyond_limit="Nobody else stood.")
    later = store.find(Appointment, seat_id=small.seat.id)[-1]
    assert (later.valid_from, later.note) == ("2028-01-10", "Beyond the terms allowed: Nobody else stood.")


def test_two_groups_are_tied_and_the_pane_says_so(screen, small, form, store: Store) -> None:
    do(screen, "Reports to or consults another…", "Housing group")
    answer(form(), kind="Consults", to="Play group", since="1/11/26")
    (tie,) = store.find(BodyLink)
    assert (tie.from_body_id, tie.to_body_id, tie.kind) == (
        small.housing.id,
        small.play.id,
        LinkKind.CONSULTS,
    )
    assert tie.valid_from == "2026-11-01"
    choose(screen, "Housing group")
    assert "Consults Play group" in told(screen)
    choose(screen, "Play group")
    assert "Housing group: consults it" in told(screen)


def test_a_promise_is_corrected(screen, small, form, store: Store) -> None:
    make.commitment(store, "Papers come a weak before.", body_id=small.housing.id)
    do(screen, "Promises to its reps…", "Housing group")
    assert form().rows["which"].editor.said() == "A new one"
    answer(form(), which="Papers come a weak before.")
    assert form().rows["text"].editor.said() == "Papers come a weak before."
    answer(form(), text="Papers come a week before.")
    assert "Papers come a week before." in told(screen)
    assert store.undoable == "Correct promise"


def test_one_of_several_promises_is_chosen_first_and_ended(screen, small, form, store: Store) -> None:
    make.commitment(store, "Papers come a week before.", body_id=small.housing.id, place=1)
    make.commitment(store, "Fares are paid.", body_id=small.housing.id, place=2)
    do(screen, "Promises to its reps…", "Housing group")
    answer(form(), which="Fares are paid.")
    answer(form(), on="20/11/26")
    kept = {each.text: each.valid_to for each in store.find(Commitment)}
    assert kept == {"Papers come a week before.": None, "Fares are paid.": "2026-11-20"}


def test_a_further_promise_is_put_down_beside_the_first(screen, small, form, store: Store) -> None:
    do(screen, "Promises to its reps…", "Housing group")
    answer(form(), text="Papers come a week before.")
    do(screen, "Promises to its reps…", "Housing group")
    answer(form(), which="A new one")
    answer(form(), text="Fares are paid.")
    assert [each.text for each in store.find(Commitment)] == ["Papers come a week before.", "Fares are paid."]


@pytest.mark.parametrize("name", ["First seat", "Children’s trust board"])
def test_a_document_is_corrected_or_ended(screen, small, form, store: Store, name: str) -> None:
    whose = {"seat_id": small.seat.id} if name == "First seat" else {"body_id": small.board.id}
    made = make.role_document(store, "What teh role asks", text="Come.", **whose)
    words = "seat" if name == "First seat" else "group"
    do(screen, f"Documents of the {words}…", name)
    answer(form(), which="What teh role asks")
    answer(form(), title="What the role asks", text="Come & speak.")
    kept = store.get(RoleDocument, made.id)
    assert (kept.title, kept.text, kept.valid_to) == ("What the role asks", "Come & speak.", None)
    do(screen, f"Documents of the {words}…", name)
    answer(form(), which="What the role asks")
    answer(form(), on="20/11/26")
    assert store.get(RoleDocument, made.id).valid_to == "2026-11-20"
    assert store.get(RoleDocument, made.id).text == "Come & speak."


def test_a_seat_speaks_for_a_constituency_that_is_there(screen, small, form, store: Store) -> None:
    early = make.constituency(store, "Early years groups")
    do(screen, "Correct the seat…", "First seat")
    answer(form(), constituency="Early years groups")
    assert store.get(Seat, small.seat.id).constituency_id == early.id
    assert "Speaks for: Early years groups" in told(screen)


def test_a_seat_is_added_for_a_constituency_that_is_named_with_it(
    screen, small, form, store: Store, desk
) -> None:
    do(screen, "Add a seat…", "Housing group")
    answer(form(), label="Tenants’ seat", new_constituency="Tenants & residents")
    (named,) = store.find(Constituency)
    assert store.first(Seat, label="Tenants’ seat").constituency_id == named.id
    desk.undo()
    assert store.find(Constituency) == ()


def test_a_seat_keeps_its_constituency_though_that_is_no_more(screen, small, form, store: Store) -> None:
    over = make.constituency(store, "Youth clubs", valid_to="2026-01-01")
    with store.step("Let the seat speak for it"):
        store.change(small.seat, constituency_id=over.id)
    do(screen, "Correct the seat…", "First seat")
    answer(form(), label="Chair’s seat")
    kept = store.get(Seat, small.seat.id)
    assert (kept.label, kept.constituency_id) == ("Chair’s seat", over.id)


def test_a_constituency_is_chosen_or_named_not_both(screen, small, form, store: Store) -> None:
    make.constituency(store, "Early years groups")
    do(screen, "Correct the seat…", "First seat")
    answer(form(), constituency="Early years groups", new_constituency="Tenants")
    assert "both named" in form().summary.words.text()
    assert store.get(Seat, small.seat.id).constituency_id is None
