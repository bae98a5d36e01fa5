"""By what right somebody sits, also where a restructure carried their seat over."""

import make
from vcsdesk.lists.boards.mandates import mandate_of
from vcsdesk.records.boards.route import Route
from vcsdesk.store import Store


def test_the_evidence_stays_with_the_appointment_that_is_continued(store: Store) -> None:
    ann = make.person(store)
    first = make.appointment(store, who=ann, route=Route.BALLOT, valid_to="2026-06-30")
    second = make.appointment(store, who=ann, continues_id=first.id, valid_from="2026-07-01")
    third = make.appointment(store, who=ann, continues_id=second.id)
    evidence = make.mandate_evidence(store, first, notified_count=212)
    mandate = mandate_of(store, third)
    assert (mandate.evidence, mandate.route, mandate.chosen_for) == (evidence, Route.BALLOT, first)
    assert mandate.by_sector is True
    assert mandate.sentence.startswith("Open call to 212 organisations, secret ballot")


def test_what_was_recorded_since_counts_more(store: Store) -> None:
    first = make.appointment(store, route=Route.INVITATION)
    second = make.appointment(store, continues_id=first.id, route=Route.BALLOT)
    make.mandate_evidence(store, first)
    newer = make.mandate_evidence(store, second, nominee_count=3)
    mandate = mandate_of(store, second)
    assert (mandate.evidence, mandate.route) == (newer, Route.BALLOT)


def test_a_contract_or_an_organisation_is_named(store: Store) -> None:
    contract = make.contract(store, reference="LA/07")
    seat = make.seat(store, contract_id=contract.id)
    held = make.appointment(store, seat, route=Route.CONTRACT)
    assert "Appointed by contract (Strategic representation, LA/07)" in mandate_of(store, held).sentence
    seat = make.seat(store, organisation_id=make.organisation(store, "Youth Parliament").id)
    named = make.appointment(store, seat, route=Route.ORGANISATION_HELD)
    assert "(Youth Parliament)" in mandate_of(store, named).sentence
