"""What a form is for, written so that nobody can change it unnoticed, and so that it is known again anywhere.

The whole of it stands in a field that nobody sees; a short code, printed at the foot, says the same to
somebody who has only the paper. Both are sealed with a key that the borough file keeps and nothing prints.
"""

from __future__ import annotations

import hmac
import re
from datetime import date
from hashlib import sha256

import msgspec

from vcsdesk.refused import Refused

KEY = "vcsdesk-form"
"""By what name the hidden field is known."""
_FIRST = "vcsdesk 1"
_SEAL_LETTERS = 32
# Crockford's letters: none that is taken for another when it is read off paper.
_LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_MISREAD = str.maketrans({"O": "0", "I": "1", "L": "1", "U": "V"})
_CODE_LETTERS = 5
_NUMBER = re.compile(r"[0-9]{1,9}")

_FOREIGN = Refused(
    "It is not a form printed from this file.", "See whether it belongs to another borough’s file."
)
_TAMPERED = Refused(
    "What it says it is for has been changed since it was printed.",
    "Print a new form, or type in what it says beside its picture.",
)


class FormIdentity(msgspec.Struct, frozen=True, kw_only=True):
    """Which form of ours it is, what it is about, when it was printed and how many answers it asks for."""

    form: str
    meeting_id: int = 0
    seat_id: int = 0
    person_id: int = 0
    printed_on: date | None = None
    asks: int = 0


def sealed(identity: FormIdentity, key: str) -> str:
    """Write what a form is for, sealed with the key of the file it is printed from."""
    said = _said(identity, key)
    return f"{said}; seal={_seal(said, key)}"


def opened(written: str, key: str) -> FormIdentity:
    """Read what a form is for; Refused where it is of another file, or no longer what was printed."""
    said, _, seal = written.partition("; seal=")
    first, *pairs = said.split("; ")
    told = dict(pair.split("=", 1) for pair in pairs if "=" in pair)
    if first != _FIRST or told.get("file") != _file(key):
        raise _FOREIGN
    if not hmac.compare_digest(seal.encode(), _seal(said, key).encode()):
        raise _TAMPERED
    return FormIdentity(
        form=told["form"],
        meeting_id=int(told["meeting"]),
        seat_id=int(told["seat"]),
        person_id=int(told["person"]),
        printed_on=date.fromisoformat(told["printed"]) if told["printed"] else None,
        asks=int(told["asks"]),
    )


def short_code(identity: FormIdentity, key: str) -> str:
    """Write the code that is printed at the foot: F-12-3-4-K7QXM."""
    numbers = _numbers(identity)
    return f"{numbers}-{_check(numbers, key)}"


def from_short_code(typed: str, key: str, forms: tuple[str, ...]) -> FormIdentity:
    """Read a code typed off paper, in capitals or not, with dashes or spaces; Refused where it is none."""
    words = [word for word in re.split(r"[\s\-–.,/]+", typed.strip().upper()) if word]
    known = {form[0].upper(): form for form in forms}
    if len(words) != 5 or words[0] not in known or not all(map(_NUMBER.fullmatch, words[1:4])):
        raise Refused(f"“{typed.strip()}” is not the code of a form.", "It reads like F-12-3-4-K7QXM.")
    meeting, seat, person = (int(word) for word in words[1:4])
    found = FormIdentity(form=known[words[0]], meeting_id=meeting, seat_id=seat, person_id=person)
    check = words[4].translate(_MISREAD)
    if not hmac.compare_digest(check.encode(), _check(_numbers(found), key).encode()):
        raise Refused(
            "This code belongs to no form printed from this file.", "Compare it with the foot of the form."
        )
    return found


def _numbers(identity: FormIdentity) -> str:
    return f"{identity.form[0].upper()}-{identity.meeting_id}-{identity.seat_id}-{identity.person_id}"


def _said(identity: FormIdentity, key: str) -> str:
    told = {
        "file": _file(key),
        "form": identity.form,
        "meeting": identity.meeting_id,
        "seat": identity.seat_id,
        "person": identity.person_id,
        "printed": identity.printed_on or "",
        "asks": identity.asks,
    }
    return "; ".join([_FIRST, *(f"{name}={value}" for name, value in told.items())])


def _file(key: str) -> str:
    """Name the file without giving its key away."""
    return _digest("file", key).hex()[:12]


def _seal(said: str, key: str) -> str:
    return _digest(f"form {said}", key).hex()[:_SEAL_LETTERS]


def _check(numbers: str, key: str) -> str:
    """Give the letters by which a mistyped or made-up code is seen."""
    number = int.from_bytes(_digest(f"code {numbers}", key)[:8], "big")
    return "".join(_LETTERS[number >> (5 * place) & 31] for place in range(_CODE_LETTERS))


def _digest(said: str, key: str) -> bytes:
    return hmac.new(key.encode(), said.encode(), sha256).digest()
