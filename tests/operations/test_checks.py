"""Names and texts are tidied, and an end follows its start."""

from collections.abc import Callable
from datetime import date

import pytest

import make
from vcsdesk.operations import checks
from vcsdesk.operations.boards.appointments import correct_appointment
from vcsdesk.operations.boards.bodies import correct_body, correct_body_name
from vcsdesk.operations.boards.commitments import correct_promise
from vcsdesk.operations.boards.role_documents import correct_role_document
from vcsdesk.operations.boards.seats import correct_seat
from vcsdesk.operations.sector.affiliations import correct_affiliation
from vcsdesk.operations.sector.contact_points import correct_contact_point
from vcsdesk.operations.sector.organisations import correct_organisation
from vcsdesk.records.partial_date import PartialDate
from vcsdesk.records.record import Record
from vcsdesk.refused import Refused
from vcsdesk.store import Store


def test_a_name_loses_what_cannot_be_seen() -> None:
    assert checks.name("\u202eevil\u202c \u2066Ann\u2069\x07\n Okafor ", "A person") == "evil Ann Okafor"


def test_a_name_keeps_its_letters() -> None:
    for name in ("Wanjirũ Ngũgĩ", "Ş&<b>", "أمل حداد", "দিলওয়ারা", "श्र\u200dी", "x" * 300):
        assert checks.name(name, "A person") == name


@pytest.mark.parametrize("blank", ["", "  ", "\n\t", "\u202e\u2066", "\u200d"])
def test_a_name_without_letters_is_refused(blank: str) -> None:
    with pytest.raises(Refused, match="A person needs a name") as refusal:
        checks.name(blank, "A person")
    assert refusal.value.hint


def test_a_text_keeps_its_lines() -> None:
    assert checks.text("one\r\n\r\n- two\x00\u202e\n") == "one\n\n- two"


def test_only_plain_texts_are_tidied() -> None:
    assert checks.tidied({"a": " x ", "b": 3, "c": PartialDate("2026")}) == {"a": "x", "b": 3, "c": "2026"}


@pytest.mark.parametrize(
    ("start", "end", "follows"),
    [
        (None, "2026", True),
        ("2026", None, True),
        ("2026-05-02", "2026-05", True),
        ("2026-05-02", "2026-05-02", True),
        ("2026-05-02", "2026-05-01", False),
        ("2026-05-02", "2026-04", False),
    ],
)
def test_an_end_follows_its_start(start: str | None, end: str | None, follows: bool) -> None:
    assert checks.follows(start, end) is follows


def test_an_end_before_its_start_is_refused_in_words() -> None:
    with pytest.raises(Refused, match="The end, April 2026, is before the start, 2 May 2026") as refusal:
        checks.in_order(PartialDate("2026-05-02"), PartialDate("2026-04"))
    assert refusal.value.hint


def test_the_day_before() -> None:
    assert checks.day_before(date(2027, 1, 1)) == "2026-12-31"


def test_less_than_nothing_is_refused() -> None:
    checks.whole_number(0, "The notice")
    checks.whole_number(None, "The notice")
    with pytest.raises(Refused, match="The notice cannot be less"):
        checks.whole_number(-1, "The notice")


def corrections(store: Store) -> list[tuple[Callable[..., object], Record]]:
    """Every record with dates of its own, with what corrects it."""
    board = make.body(store)
    return [
        (correct_affiliation, make.affiliation(store)),
        (correct_body, board),
        (correct_body_name, make.body_name(store, board)),
        (correct_contact_point, make.contact_point(store)),
        (correct_organisation, make.organisation(store)),
        (correct_promise, make.commitment(store)),
        (correct_role_document, make.role_document(store)),
        (correct_seat, make.seat(store, board)),
        (correct_appointment, make.appointment(store)),
    ]


def test_whatever_is_corrected_does_not_end_before_it_starts(store: Store, unchanged) -> None:
    for correct, record in corrections(store):
        with unchanged(), pytest.raises(Refused, match="The end, 2024, is before the start, March 2025"):
            correct(store, record, valid_from=PartialDate("2025-03"), valid_to=PartialDate("2024"))
