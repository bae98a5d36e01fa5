"""Layers of a paper that can be shown or hidden: bound in, all would be seen, so none may be hidden."""

from __future__ import annotations

from io import BytesIO

import pikepdf
from pikepdf import Array, Dictionary, Name, Object, Pdf, Stream

from vcsdesk.printing.boxes import DAMAGE
from vcsdesk.printing.inside import dictionaries
from vcsdesk.refused import Refused

_HINT = "Print it to a new PDF, which leaves out what is hidden, and use that."
_STATES = ("/ViewState", "/PrintState", "/ExportState")


def refuse_hidden_layers(copy: Pdf, original: bytes) -> None:
    """Refuse a paper that would show more once bound than it shows now.

    A clean copy keeps the marks around a layer; which layers are hidden stands in the original alone.
    """
    if not any(map(_may_mark, copy.objects)):
        return
    if not any("/Properties" in thing or "/OC" in thing for thing in dictionaries(copy)):
        return
    try:
        with pikepdf.open(BytesIO(original)) as pdf:
            is_hidden = "/OCProperties" in pdf.Root and _hides(pdf)
    except DAMAGE as error:
        raise Refused("It has layers that cannot be read.", _HINT) from error
    if is_hidden:
        raise Refused("It has hidden layers, which would be seen if it were bound in.", _HINT)


def _may_mark(thing: object) -> bool:
    """Tell whether there may be marks around a layer somewhere in an object: its words show that at once."""
    told = thing.stream_dict if isinstance(thing, Stream) else thing
    words = told.unparse(resolved=True) if isinstance(told, Object) else b""
    return b"/Properties" in words or b"/OC" in words


def _hides(pdf: Pdf) -> bool:
    """Tell whether anything is hidden at first, or shown on the screen and not on paper or the other way."""
    settings = pdf.Root.OCProperties.get("/D", Dictionary())
    if settings.get("/BaseState", Name.ON) != Name.ON or len(settings.get("/OFF", Array())):
        return True
    return any(_depends(thing) for thing in dictionaries(pdf))


def _depends(thing: Object) -> bool:
    """Tell whether something is shown only in certain states."""
    if any(thing.get(state) == Name.OFF for state in _STATES):
        return True
    is_choice = thing.get("/Type") == Name.OCMD
    return is_choice and ("/VE" in thing or thing.get("/P") in (Name.AllOff, Name.AnyOff))
