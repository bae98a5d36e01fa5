"""Before anything is printed it is known which text cannot stand as it was typed, and in whose paper."""

from collections.abc import Iterator
from datetime import date

import pytest

import make
from documents import boroughs
from standing import standing_on
from vcsdesk.documents.catalogue import documents
from vcsdesk.documents.gathering import Wish, gathered_at_once
from vcsdesk.documents.handing_out import Handing, put_away
from vcsdesk.documents.not_as_typed import NotAsTyped, not_as_typed
from vcsdesk.documents.targets import targets
from vcsdesk.operations.boards.appointments import appoint
from vcsdesk.records.boards.body_name import BodyName
from vcsdesk.records.sector.organisation import Organisation
from vcsdesk.store import Store


@pytest.fixture
def board(store: Store):
    make.borough(store)
    board = make.body(store, "Forum of 张伟")
    for name in ("Ann Okafor", "Bo 🍰 Cake"):
        appoint(store, make.seat(store, board, f"Seat of {name}"), make.person(store, name))
    return board


def found_in(store: Store, name: str, today: date) -> tuple[NotAsTyped, ...]:
    document = documents()[name]
    wanted = tuple(targets(store, document, today, today))
    wish = Wish(documents=(document,), targets=wanted, on=today, printed_on=today)
    run = gathered_at_once(store, wish)
    try:
        return not_as_typed(run, lambda *_: None)
    finally:
        put_away(Handing(run=run))


def test_each_text_is_told_once_with_whose_paper_it_is_in(store: Store, board, today: date) -> None:
    found = {each.text: str(each) for each in found_in(store, "introduction-card", today)}
    assert found["Bo 🍰 Cake"] == (
        "“🍰” in “Bo 🍰 Cake” cannot be printed; it will stand as [a picture: shortcake] "
        "in “Chair’s introduction card: Bo 🍰 Cake, Forum of 张伟, Seat of Bo 🍰 Cake”."
    )
    assert found["Forum of 张伟"] == (
        "“张伟” in “Forum of 张伟” cannot be printed; it will stand as [2 letters in Chinese] "
        "in “Chair’s introduction card: Ann Okafor, Forum of 张伟, Seat of Ann Okafor” and 1 more paper."
    )


def test_what_is_told_of_a_name_is_not_told_again_of_what_it_stands_in(
    store: Store, board, today: date
) -> None:
    texts = [each.text for each in found_in(store, "introduction-card", today)]
    assert set(texts) == {"Bo 🍰 Cake", "Forum of 张伟"}


def test_several_in_one_text_are_told_together_and_a_long_text_is_cut() -> None:
    text = f"张伟 brings 🍰 {'and so on ' * 20}"
    instead = (("张伟", "[2 letters in Chinese]"), ("🍰", "[a picture: shortcake]"))
    said = str(NotAsTyped(text=text, instead=instead, papers=("Handbook: The whole borough",)))
    assert said.startswith("“张伟” and “🍰” in “张伟 brings 🍰 and so on")
    assert said.endswith(
        "…” cannot be printed; they will stand as [2 letters in Chinese] and [a picture: shortcake] "
        "in “Handbook: The whole borough”."
    )


def test_a_text_of_nothing_else_is_not_named_twice() -> None:
    said = str(NotAsTyped(text="🍰", instead=(("🍰", "[a picture: shortcake]"),), papers=("Roster",)))
    assert said == "“🍰” cannot be printed; it will stand as [a picture: shortcake] in “Roster”."


def test_nothing_is_told_of_what_can_be_printed(store: Store, today: date) -> None:
    make.borough(store)
    seat = make.seat(store, make.body(store, "Forum"), "Seat")
    appoint(store, seat, make.person(store, "Ngũgĩ مركز"))
    assert found_in(store, "introduction-card", today) == ()


@pytest.fixture(scope="module")
def with_cakes() -> Iterator[Store]:
    store = Store.in_memory(standing_on(boroughs.ON))
    boroughs.small(store)
    boroughs.packs_held(store)
    with store.step("Bring cakes"):
        for organisation in store.find(Organisation):
            store.change(organisation, name=f"{organisation.name} 🍰")
        for called in store.find(BodyName):
            store.change(called, name=f"{called.name} 🍰")
    yield store
    store.close()


@pytest.mark.parametrize("name", documents())
def test_it_is_found_in_every_paper_there_is(with_cakes: Store, name: str) -> None:
    assert {letter for each in found_in(with_cakes, name, boroughs.ON) for letter, _ in each.instead} == {
        "🍰"
    }
