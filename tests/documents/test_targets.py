"""For whom a document can be printed."""

import pytest

import make
from documents import boroughs
from vcsdesk.documents.catalogue import document_named
from vcsdesk.documents.printable import Target
from vcsdesk.documents.targets import PRINTABLES, targets, targets_of
from vcsdesk.printing.edition import LARGE_PRINT, STANDARD
from vcsdesk.records.boards.appointment import Capacity
from vcsdesk.records.boards.restructure import Restructure
from vcsdesk.records.boards.seat import Seat
from vcsdesk.records.sector.person import PrintSize
from vcsdesk.refused import Refused
from vcsdesk.store import Store

ON = boroughs.ON


def packs(store: Store, wanted: str = "") -> list[str]:
    return [target.words for target in targets(store, document_named("rep-pack"), ON, ON, wanted)]


def test_all_means_every_seat_with_somebody_in_it(store: Store, full_seat: Seat) -> None:
    assert packs(store) == [
        "Ann Okafor, Children’s trust board, Sector seat 1",
        "Chi Wong, Children’s trust board, Sector seat 2",
    ]


@pytest.mark.parametrize("wanted", ["chi wong", "Wong", "children's trust board, seat 2", "SECTOR SEAT 2"])
def test_a_seat_is_named_by_its_person_its_board_or_its_label(
    store: Store, full_seat: Seat, wanted: str
) -> None:
    assert packs(store, wanted) == ["Chi Wong, Children’s trust board, Sector seat 2"]


def test_a_board_stands_for_all_its_seats(store: Store, full_seat: Seat) -> None:
    assert len(packs(store, "trust board")) == 2


def test_a_vacant_seat_is_refused_by_its_name(store: Store, full_seat: Seat) -> None:
    with pytest.raises(Refused, match="Nobody sits in “Sector seat 3” on Children’s trust board"):
        packs(store, "seat 3")


def test_words_that_name_nobody_are_refused(store: Store, full_seat: Seat) -> None:
    with pytest.raises(Refused, match="is called “Zebedee”"):
        packs(store, "Zebedee")


def test_a_deputy_alone_does_not_sit(store: Store) -> None:
    make.appointment(store, capacity=Capacity.DEPUTY)
    with pytest.raises(Refused, match="No seat has anybody in it yet"):
        packs(store)


def test_the_handbook_is_for_the_whole_borough(store: Store) -> None:
    assert targets(store, document_named("handbook"), ON, ON) == (Target(),)
    with pytest.raises(Refused, match="--all"):
        targets(store, document_named("handbook"), ON, ON, "Ann")


def test_each_target_carries_the_size_of_print_its_person_asked_for(store: Store) -> None:
    for name, size in (("Ann", PrintSize.LARGE), ("Ben", PrintSize.STANDARD)):
        make.appointment(store, make.seat(store, label=name), make.person(store, name, print_size=size))
    sizes = {target.words.split(",")[0]: target.edition for target in targets_of(store, Seat, (1, 2), ON, ON)}
    assert sizes == {"Ann": LARGE_PRINT, "Ben": STANDARD}


def test_a_restructure_is_named_by_its_title_and_its_day(store: Store) -> None:
    make.restructure(store, "Autumn restructure", starts_on=make.A_TUESDAY)
    spring = make.restructure(store, "Spring restructure")
    assert [each.words for each in targets_of(store, Restructure, [spring.id], ON, ON)] == [
        "Spring restructure"
    ]
    said = {each.target.words: each for each in PRINTABLES[Restructure].read(store, ON, ON)}
    assert said["Autumn restructure, 24 November 2026"].is_meant_by("autumn november")
    assert not said["Spring restructure"].is_meant_by("autumn")


def test_words_find_who_covers_a_seat_that_somebody_holds(store: Store) -> None:
    seat = make.seat(store)
    make.appointment(store, seat, make.person(store, "Ann Okafor"))
    make.appointment(store, seat, make.person(store, "Jo Baker"), capacity=Capacity.INTERIM)
    assert packs(store, "jo baker") == ["Ann Okafor, Children's trust board, Sector seat"]
