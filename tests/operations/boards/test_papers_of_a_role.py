"""Mandates, role documents, promises and constituencies."""

from datetime import date

import pytest

import make
from vcsdesk.operations.boards.commitments import correct_promise, end_promise, promise
from vcsdesk.operations.boards.constituencies import name_constituency
from vcsdesk.operations.boards.mandates import record_mandate
from vcsdesk.operations.boards.role_documents import (
    adopt_role_document,
    correct_role_document,
    end_role_document,
)
from vcsdesk.records.boards.commitment import PromisedBy
from vcsdesk.records.boards.mandate_evidence import MandateEvidence
from vcsdesk.records.boards.role_document import RoleDocument, RoleDocumentKind
from vcsdesk.refused import Refused
from vcsdesk.store import Store

HANDBOOK, TERMS = RoleDocumentKind.HANDBOOK, RoleDocumentKind.TERMS_OF_REFERENCE


def test_a_mandate_is_recorded_and_recorded_anew(store: Store, one_step) -> None:
    made = make.appointment(store)
    with one_step("Record mandate"):
        record_mandate(store, made, notified_count=512, nominee_count=3, contested=True, secret=True)
    with one_step("Record mandate"):
        record_mandate(store, made, notified_count=513)
    (kept,) = store.find(MandateEvidence)
    assert (kept.notified_count, kept.contested) == (513, None)


@pytest.mark.parametrize(
    ("facts", "because"),
    [
        ({"notified_count": -1}, "less than nothing"),
        ({"call_sent_on": date(2026, 2, 1), "closed_on": date(2026, 1, 1)}, "closed before it was sent"),
        ({"contested": True, "nominee_count": 1}, "two nominees or more"),
    ],
)
def test_senseless_mandates_are_refused(
    store: Store, unchanged, facts: dict[str, object], because: str
) -> None:
    made = make.appointment(store)
    with unchanged(), pytest.raises(Refused, match=because):
        record_mandate(store, made, **facts)


def test_a_newer_text_takes_the_place_of_the_older(store: Store, one_step) -> None:
    first = adopt_role_document(store, HANDBOOK, "Before a meeting", "Read.", adopted_on=date(2025, 1, 1))
    adopt_role_document(store, HANDBOOK, "After a meeting", "Write.", adopted_on=date(2025, 1, 1))
    with one_step("Adopt document"):
        newer = adopt_role_document(
            store, HANDBOOK, "Before a meeting", "Read, then ask.", adopted_on=date(2026, 1, 1), version="2"
        )
    assert store.get(RoleDocument, first.id).valid_to == "2025-12-31"
    assert (first.place, newer.place, newer.valid_to) == (1, 1, None)
    assert [text.place for text in store.find(RoleDocument, valid_to=None)] == [2, 1]


def test_texts_of_other_bodies_stay(store: Store) -> None:
    one, other = make.body(store, "One"), make.body(store, "Other")
    kept = adopt_role_document(store, TERMS, "Terms", "One’s.", adopted_on=date(2025, 1, 1), body=one)
    adopt_role_document(store, TERMS, "Terms", "The other’s.", adopted_on=date(2026, 1, 1), body=other)
    assert store.get(RoleDocument, kept.id) == kept


def test_senseless_documents_are_refused(store: Store, unchanged) -> None:
    seat = make.seat(store)
    board = make.body(store)
    with unchanged():
        for title, text, whose, because in (
            (" ", "Text", {}, "A document needs a name"),
            ("Title", " \x00", {}, "The document is empty"),
            ("Title", "Text", {"body": board, "seat": seat}, "not for both"),
        ):
            with pytest.raises(Refused, match=because):
                adopt_role_document(store, TERMS, title, text, adopted_on=date(2026, 1, 1), **whose)


def test_a_document_is_corrected_and_ended(store: Store, one_step) -> None:
    made = adopt_role_document(store, TERMS, "Terms", "Text", adopted_on=date(2026, 1, 1))
    with one_step("Correct document"):
        made = correct_role_document(store, made, text="Text.", agreed_with="The council")
    with one_step("End document"):
        made = end_role_document(store, made, date(2026, 6, 1))
    assert (made.text, made.valid_to) == ("Text.", "2026-06-01")
    with pytest.raises(Refused, match="before the start"):
        end_role_document(store, made, date(2025, 1, 1))
    with pytest.raises(Refused, match="needs a name"):
        correct_role_document(store, made, title="")


def test_promises_keep_their_order(store: Store, one_step) -> None:
    with one_step("Record promise"):
        first = promise(store, "Papers come early.")
    second = promise(store, "Words are explained.")
    ours = promise(store, "We read the papers.", promised_by=PromisedBy.SECTOR)
    assert (first.place, second.place, ours.place) == (1, 2, 1)
    with one_step("Correct promise"):
        first = correct_promise(store, first, text="Papers come a week early.")
    with one_step("End promise"):
        first = end_promise(store, first, date(2026, 1, 1))
    assert (first.text, first.valid_to) == ("Papers come a week early.", "2026-01-01")


def test_an_empty_promise_is_refused(store: Store, unchanged) -> None:
    made = promise(store, "Papers come early.")
    with unchanged():
        with pytest.raises(Refused, match="The promise is empty"):
            promise(store, " ")
        with pytest.raises(Refused, match="The promise is empty"):
            correct_promise(store, made, text="")


def test_a_constituency_is_named_once(store: Store, one_step, unchanged) -> None:
    with one_step("Name constituency"):
        name_constituency(store, "Early years groups", who_belongs="Nurseries and playgroups.")
    with unchanged():
        with pytest.raises(Refused, match="is there already"):
            name_constituency(store, " Early years  groups ")
        with pytest.raises(Refused, match="needs a name"):
            name_constituency(store, "")
