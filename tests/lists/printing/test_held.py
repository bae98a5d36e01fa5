"""What somebody holds for a seat."""

import make
from vcsdesk.lists.printing.held import held
from vcsdesk.records.boards.seat import Seat
from vcsdesk.records.printing.given_paper import GivenAs, GivenPaper
from vcsdesk.records.sector.person import Person
from vcsdesk.store import Store


def given(store: Store, seat: Seat, who: Person, given_as: GivenAs, *numbered: tuple[str, str]) -> GivenPaper:
    paper = make.given_paper(store, seat_id=seat.id, person_id=who.id, given_as=given_as)
    with store.step("Keep"):
        plan = store.keep_content(b"plan")
    for place, (key, number) in enumerate(numbered):
        sha256 = plan if key.startswith("paper") else None
        fields = {"place": place, "section": key, "number": number, "paper_sha256": sha256}
        make.given_section(store, paper, hash=str(paper.id), **fields)
    return paper


def test_nothing_is_held_for_a_seat_whose_last_pack_went_to_somebody_else(store: Store) -> None:
    seat, ann, bea = make.seat(store), make.person(store, "Ann"), make.person(store, "Bea")
    assert held(store, seat.id, ann.id) is None
    given(store, seat, ann, GivenAs.WHOLE)
    assert held(store, seat.id, bea.id) is None
    given(store, seat, bea, GivenAs.WHOLE)
    assert held(store, seat.id, ann.id) is None


def test_a_supplement_without_a_pack_is_nothing_to_add_to(store: Store) -> None:
    seat, ann = make.seat(store), make.person(store)
    given(store, seat, ann, GivenAs.SUPPLEMENT, ("paper 1", "3"))
    assert held(store, seat.id, ann.id) is None


def test_what_is_held_is_the_last_change_with_the_papers_of_supplements_since(store: Store) -> None:
    seat, ann = make.seat(store), make.person(store)
    whole = given(store, seat, ann, GivenAs.WHOLE, ("opening", ""), ("role", "1"), ("paper 1", "2"))
    early = given(store, seat, ann, GivenAs.SUPPLEMENT, ("opening", "S1"), ("paper 2", "10"))
    changes = given(
        store, seat, ann, GivenAs.CHANGES, ("opening", ""), ("role", "1"), ("paper 1", "2"), ("paper 2", "10")
    )
    late = given(store, seat, ann, GivenAs.SUPPLEMENT, ("opening", "S2"), ("paper 3", "2A"), ("paper 1", "2"))
    found = held(store, seat.id, ann.id)
    assert found is not None
    assert (found.whole.id, found.last.id, [each.id for each in found.added]) == (
        whole.id,
        changes.id,
        [late.id],
    )
    assert found.latest.id == late.id > early.id
    assert [(each.section, each.number, int(each.hash)) for each in found.sections] == [
        ("opening", "", changes.id),
        ("role", "1", changes.id),
        ("paper 1", "2", late.id),
        ("paper 3", "2A", late.id),
        ("paper 2", "10", changes.id),
    ]
    assert [*found.numbers] == ["role", "paper 1", "paper 3", "paper 2"]
