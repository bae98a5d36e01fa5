"""Reading forms that came back: what stands in every field, as plain text and no more of it than is sensible.

A form is read by `Guard.read_form`, in a process of its own: whoever sent it may have sent anything.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from io import BytesIO

import msgspec
import pikepdf
from pikepdf import Array, Dictionary, Name, Object, Pdf, Stream, String

from vcsdesk.printing.cleaning import check_size
from vcsdesk.printing.naming import PRODUCER, short_ids_in
from vcsdesk.printing.reading import texts_of
from vcsdesk.refused import Refused
from vcsdesk.rules.forms.identity import KEY

MOST_LETTERS = 6_000
"""Of what stands in one field, no more than this is read."""
_MOST_FIELDS = 1_000
_MOST_LEVELS = 8
_LOOKED_AT = 3
"""A sheet with the address may lie in front of a cover."""
_DAMAGED = Refused("It is damaged and cannot be opened.", "Ask for it again, or type in what it says.")


class ReturnedForm(msgspec.Struct, frozen=True):
    """What stands in the fields of a file, by their names; a file without fields has none."""

    answers: dict[str, str]
    pages: int
    short_ids: tuple[str, ...] = ()
    """What stands on its first pages that may be the short id of a paper of ours, where it is no form."""
    title: str = ""
    """What it calls itself, where it was printed by this program."""
    is_cut_off: bool = False
    """Whether its end is missing, as when it was not sent whole; what is left of it can perhaps be seen."""


def read_form_here(content: bytes, on_pages: Callable[[int], None] = lambda _pages: None) -> ReturnedForm:
    """Read a form in this process; Refused where it cannot be opened."""
    check_size(len(content))
    if b"%PDF-" not in content[:1024]:
        raise Refused("It is not a PDF file.", "Send the form back as the file it was, or as a photo.")
    try:
        with pikepdf.open(BytesIO(content)) as pdf:
            on_pages(len(pdf.pages))
            answers, title = _answers(pdf), _own_title(pdf)
            ids = () if KEY in answers else _short_ids(content)
            return ReturnedForm(answers, len(pdf.pages), ids, title, _is_cut_off(content, pdf))
    except pikepdf.PasswordError as error:
        raise Refused("It is locked with a password.", "Ask for it again without a password.") from error
    except (pikepdf.PdfError, ValueError, TypeError, AttributeError, KeyError) as error:
        raise _DAMAGED from error


def _is_cut_off(content: bytes, pdf: Pdf) -> bool:
    return bool(pdf.get_warnings()) and b"%%EOF" not in content[-1024:]


def _short_ids(content: bytes) -> tuple[str, ...]:
    from pypdfium2 import PdfDocument, PdfiumError

    try:
        with PdfDocument(content) as paper:
            return short_ids_in("\n".join(texts_of(paper, _LOOKED_AT)))
    except PdfiumError:  # it was opened a moment ago, but not by this library
        return ()


def _own_title(pdf: Pdf) -> str:
    told = pdf.docinfo
    return _whole(str(told.get("/Title", "")))[:200] if told.get("/Producer") == PRODUCER else ""


def _answers(pdf: Pdf) -> dict[str, str]:
    form = pdf.Root.get("/AcroForm")
    found: dict[str, str] = {}
    for name, field in _fields(form.get("/Fields"), "", 0, set()) if isinstance(form, Dictionary) else ():
        if len(found) >= _MOST_FIELDS:
            raise Refused("It has more fields than any form of ours.", "See whether it is the right file.")
        found[name] = _whole(_value(field))
    return found


def _fields(
    kids: Object | None, above: str, level: int, seen: set[tuple[int, int]]
) -> Iterator[tuple[str, Object]]:
    """Give the fields that can be filled in, by their whole names, each once wherever it lies."""
    for field in kids if isinstance(kids, Array) and level < _MOST_LEVELS else ():
        if not isinstance(field, Dictionary) or field.objgen in seen:
            continue
        if field.is_indirect:
            seen.add(field.objgen)
        own = field.get("/T")
        name = ".".join(part for part in (above, str(own) if isinstance(own, String) else "") if part)
        named = [kid for kid in _kids(field) if "/T" in kid]
        if named:
            yield from _fields(Array(named), name, level + 1, seen)
        elif name:
            yield _whole(name)[:200], field


def _kids(field: Object) -> list[Object]:
    kids = field.get("/Kids")
    return [kid for kid in kids if isinstance(kid, Dictionary)] if isinstance(kids, Array) else []


def _value(field: Object) -> str:
    """Give what a field says; a button that is not chosen says nothing."""
    value = field.get("/V")
    if _is_button(field):
        return _chosen(field, value)
    if isinstance(value, Stream):
        return value.read_bytes()[: MOST_LETTERS * 4].decode("utf-8", "replace")
    return str(value) if isinstance(value, String) else ""


def _is_button(field: Object) -> bool:
    return any(each.get("/FT") == Name.Btn for each in (field, *_kids(field))) or isinstance(
        field.get("/V"), Name
    )


def _chosen(field: Object, value: Object | None) -> str:
    """Tell which button is chosen: by the field, as a name or a text, or else by how its buttons look."""
    states = [value, *(each.get("/AS") for each in (field, *_kids(field)))]
    names = (str(state).removeprefix("/") for state in states if isinstance(state, Name | String))
    return next((name for name in names if name not in ("Off", "")), "")


def _whole(text: str) -> str:
    """Keep a text to whole letters, and to as many as are sensible."""
    return text[:MOST_LETTERS].encode("utf-8", "replace").decode("utf-8")
