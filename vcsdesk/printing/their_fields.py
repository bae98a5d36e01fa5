"""The fields of somebody else's form: what each asks and what was answered, with nothing that could act.

Taking pages over leaves behind whose child a field is, so they are read from the paper itself, written anew.
"""

from __future__ import annotations

from collections.abc import Iterator
from io import BytesIO
from typing import TYPE_CHECKING, NamedTuple

import pikepdf
from pikepdf import Array, Dictionary, Name, Object, Pdf, Stream, String

from vcsdesk.printing.boxes import DAMAGE
from vcsdesk.printing.inside import called

if TYPE_CHECKING:
    from pypdfium2 import PdfDocument

TEXT, BUTTON, CHOICE = "/Tx", "/Btn", "/Ch"
_READ_ONLY = 1
_COMB = 1 << 24
# How a field may behave: not so that it takes a file, sends something or brings a style of its own.
_BEHAVES = {
    TEXT: _READ_ONLY | 1 << 12 | 1 << 13 | 1 << 22 | 1 << 23 | _COMB,
    BUTTON: _READ_ONLY | 1 << 14 | 1 << 15 | 1 << 25,
    CHOICE: _READ_ONLY | 1 << 17 | 1 << 18 | 1 << 19 | 1 << 21 | 1 << 22,
}
_PUSHES, _TAKES_A_FILE = 1 << 16, 1 << 20
_DEEPEST = 30
_LONGEST = 20_000
_LONGEST_NAME = 300
_MOST_OPTIONS = 2_000
_REMOVE_SECURITY = 3


class Field(NamedTuple):
    """One field as one of its places on the pages shows it."""

    name: str
    kind: str
    behaves: int
    told: str
    answers: tuple[str, ...]
    options: tuple[tuple[str, str], ...]
    style: str
    side: int
    most_letters: int | None


# By the page and the place among its notes, both counted from nought.
Fields = dict[tuple[int, int], Field]


def fields_of(paper: PdfDocument) -> Fields:
    """Read the fields of an open paper; there are none where it is no form, or one that cannot be read."""
    from pypdfium2 import PdfiumError, raw

    if paper.get_formtype() == raw.FORMTYPE_NONE:
        return {}
    try:
        buffer = BytesIO()
        paper.save(buffer, flags=_REMOVE_SECURITY)
        with pikepdf.open(buffer) as pdf:
            return dict(_fields(pdf)) if len(pdf.pages) == len(paper) else {}
    except (*DAMAGE, PdfiumError):
        return {}


def _fields(pdf: Pdf) -> Iterator[tuple[tuple[int, int], Field]]:
    form = pdf.Root.get("/AcroForm")
    for number, page in enumerate(pdf.pages):
        notes = page.obj.get("/Annots")
        for place, note in enumerate(notes if isinstance(notes, Array) else ()):
            if isinstance(note, Dictionary) and note.get("/Subtype") == Name.Widget:
                field = _field(_family(note), form if isinstance(form, Dictionary) else Dictionary())
                if field is not None:
                    yield (number, place), field if field.name else field._replace(name=f"{number}-{place}")


def _family(widget: Object) -> list[Object]:
    """Give a widget and what it belongs to, from below."""
    family, above = [widget], widget.get("/Parent")
    while isinstance(above, Dictionary) and len(family) < _DEEPEST:
        family.append(above)
        above = above.get("/Parent")
    return family


def _field(family: list[Object], form: Object) -> Field | None:
    """Read a field, if it is one that may be filled in."""
    kind, behaves = called(_first(family, "/FT")), _whole(_first(family, "/Ff")) or 0
    if kind not in _BEHAVES or behaves & (_PUSHES if kind == BUTTON else 0):
        return None
    if kind == TEXT and behaves & _TAKES_A_FILE:
        return None
    most = _whole(_first(family, "/MaxLen"))
    if _is_worked_out(family):
        behaves &= ~_READ_ONLY  # nothing works it out any more
    if most is None:
        behaves &= ~_COMB
    return Field(
        name=_name(family),
        kind=kind,
        behaves=behaves & _BEHAVES[kind],
        told=(_words(_first(family, "/TU")) or _words(_first(family, "/T")))[:_LONGEST_NAME],
        answers=_answers(_first(family, "/V")),
        options=_options(_first(family, "/Opt")) if kind == CHOICE else (),
        style=_words(_first([*family, form], "/DA"))[:_LONGEST_NAME],
        side=side if (side := _whole(_first([*family, form], "/Q"))) in (1, 2) else 0,
        most_letters=most,
    )


def _first(family: list[Object], key: str) -> Object | None:
    """Give what the nearest of a family says."""
    return next((own[key] for own in family if key in own), None)


def _name(family: list[Object]) -> str:
    """Name a field in full; names of parts hold no dots, so that a dash stands for each."""
    names = [_words(own["/T"]).replace(".", "-") for own in reversed(family) if "/T" in own]
    return " - ".join(names)[:_LONGEST_NAME]


def _is_worked_out(family: list[Object]) -> bool:
    acts = _first(family, "/AA")
    return isinstance(acts, Dictionary) and "/C" in acts


def _whole(number: object) -> int | None:
    return number if isinstance(number, int) and 0 <= number < 1 << 31 else None


def _words(thing: Object | None) -> str:
    if isinstance(thing, Stream):
        thing = String(thing.read_bytes()[: _LONGEST * 2])
    return str(thing)[:_LONGEST] if isinstance(thing, String) else called(thing)[:_LONGEST]


def _answers(value: Object | None) -> tuple[str, ...]:
    several = list(value)[:_MOST_OPTIONS] if isinstance(value, Array) else [value]
    return tuple(words for each in several if (words := _words(each)))


def _options(given: Object | None) -> tuple[tuple[str, str], ...]:
    """Give what can be chosen: what is kept of it, and what is shown."""
    options = list(given)[:_MOST_OPTIONS] if isinstance(given, Array) else []
    pairs = [list(each)[:2] if isinstance(each, Array) else [each, each] for each in options]
    return tuple((_words(pair[0]), _words(pair[-1])) for pair in pairs if pair)
