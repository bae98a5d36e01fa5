"""What every form carries: a field that nobody sees, and a code for somebody who has only the paper."""

from collections.abc import Sequence

import msgspec

from vcsdesk.documents.day import Day
from vcsdesk.printing import Part, bold, hidden_field, note, para, unbroken
from vcsdesk.refused import Refused
from vcsdesk.rules.forms.identity import KEY, FormIdentity, sealed, short_code

_SENT = (
    "You can type into this form, save it and send back the file: nothing else is needed. Or send back the "
    "paper, or a photo of it."
)
_TAKEN_IN = (
    "You can type into this form, save it and take in the file like those of the others. Or take in a photo "
    "of the paper."
)


class Marks(msgspec.Struct, frozen=True, kw_only=True):
    """What one form is known by."""

    hidden: str
    code: str


def marks(day: Day, identity: FormIdentity) -> Marks:
    """Seal what a form is for with the key of this file."""
    if day.borough is None:
        raise Refused("It is not recorded whose desk this is.", "Fill in “Your borough” first.")
    key = day.borough.form_key
    return Marks(hidden=sealed(identity, key), code=short_code(identity, key))


def how_it_comes_back(marked: Marks, said: Sequence[str], *, is_officers: bool = False) -> list[Part]:
    """Say at the end how to send a form back, and put in what it is known by; the officer keeps her own.

    That comes first: behind a box that ends at the foot of a page it would begin another, and nobody sees it.
    """
    return [
        hidden_field(KEY, marked.hidden),
        note(
            *said,
            para(
                f"{_TAKEN_IN if is_officers else _SENT} Leave out what was said in confidence. ",
                "Code of this form: ",
                bold(unbroken(marked.code.replace("-", "\u2011"))),
                ".",
            ),
            title="Where it goes" if is_officers else "How to send it back",
        ),
    ]
