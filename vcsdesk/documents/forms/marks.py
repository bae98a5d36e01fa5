"""What every form carries: a field that nobody sees, and a code for somebody who has only the paper."""

import msgspec

from vcsdesk.documents.day import Day
from vcsdesk.printing import Part, bold, hidden_field, note, para, unbroken
from vcsdesk.refused import Refused
from vcsdesk.rules.forms.identity import KEY, FormIdentity, sealed, short_code


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


def how_it_comes_back(marked: Marks, how_to_report: str) -> list[Part]:
    """Say at the end how to send a form back, and put in what it is known by.

    That comes first: behind a box that ends at the foot of a page it would begin another, and nobody sees it.
    """
    said = [how_to_report] if how_to_report else []
    return [
        hidden_field(KEY, marked.hidden),
        note(
            *said,
            para(
                "You can type into this form, save it and send back the file: nothing else is needed. Or "
                "send back the paper, or a photo of it. Leave out what was said in confidence. ",
                "Code of this form: ",
                bold(unbroken(marked.code.replace("-", "\u2011"))),
                ".",
            ),
            title="How to send it back",
        ),
    ]
