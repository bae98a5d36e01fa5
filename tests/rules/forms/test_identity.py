"""What a form is for: known again in its own file, and in no other."""

from datetime import date

import pytest

from vcsdesk.refused import Refused
from vcsdesk.rules.forms.identity import FormIdentity, from_short_code, opened, sealed, short_code

KEY, ANOTHER = "a3" * 16, "b4" * 16
FORMS = ("feedback", "proforma")
IDENTITY = FormIdentity(
    form="feedback", meeting_id=12, seat_id=3, person_id=4, printed_on=date(2026, 11, 27), asks=21
)


def test_a_form_says_again_all_it_is_for() -> None:
    assert opened(sealed(IDENTITY, KEY), KEY) == IDENTITY
    blank = FormIdentity(form="proforma", seat_id=3)
    assert opened(sealed(blank, KEY), KEY) == blank


def test_the_key_stands_nowhere_in_it() -> None:
    assert KEY[:8] not in sealed(IDENTITY, KEY) + short_code(IDENTITY, KEY)


def test_a_form_of_another_file_is_told_apart_from_one_that_was_changed() -> None:
    with pytest.raises(Refused, match="not a form printed from this file"):
        opened(sealed(IDENTITY, ANOTHER), KEY)
    with pytest.raises(Refused, match="changed since it was printed"):
        opened(sealed(IDENTITY, KEY).replace("meeting=12", "meeting=13"), KEY)
    with pytest.raises(Refused, match="changed since it was printed"):
        opened(sealed(IDENTITY, KEY)[:-1], KEY)


@pytest.mark.parametrize(
    "written", ["", "; seal=", "vcsdesk 1", "x" * 5000, "vcsdesk 1; file; form=é", "=;="]
)
def test_anything_else_is_no_form_of_ours(written: str) -> None:
    with pytest.raises(Refused, match="not a form printed from this file"):
        opened(written, KEY)


@pytest.mark.parametrize("change", [str, str.lower, lambda code: code.replace("-", " ")])
def test_a_code_is_typed_as_it_is_read(change) -> None:
    found = from_short_code(change(short_code(IDENTITY, KEY)), KEY, FORMS)
    assert (found.form, found.meeting_id, found.seat_id, found.person_id) == ("feedback", 12, 3, 4)


def test_a_letter_read_as_its_like_does_not_matter() -> None:
    code = next(
        code
        for seat in range(200)
        if "0" in (code := short_code(FormIdentity(form="feedback", seat_id=seat), KEY))[-5:]
    )
    misread = code[:-5] + code[-5:].replace("0", "O").replace("1", "l")
    assert from_short_code(misread, KEY, FORMS).seat_id == int(code.split("-")[2])


def test_a_code_that_is_mistyped_or_of_another_file_is_refused() -> None:
    code = short_code(IDENTITY, KEY)
    with pytest.raises(Refused, match="no form printed from this file"):
        from_short_code(code.replace("-12-", "-13-"), KEY, FORMS)
    with pytest.raises(Refused, match="no form printed from this file"):
        from_short_code(short_code(IDENTITY, ANOTHER), KEY, FORMS)
    for nothing in ("", "F", "Q-1-2-3-ABCDE", "F-1-2-3", "F-a-2-3-ABCDE", "F-²-2-3-ABCDE"):
        with pytest.raises(Refused, match="is not the code of a form"):
            from_short_code(nothing, KEY, FORMS)
