"""Keeping somebody else's form fillable: its fields made anew, without whatever they did by themselves."""

from __future__ import annotations

import re
from hashlib import sha256
from typing import Any

from pikepdf import Array, Dictionary, Name, Object, Pdf, Stream, String

from vcsdesk.printing.boxes import numbers
from vcsdesk.printing.inside import called
from vcsdesk.printing.their_fields import BUTTON, CHOICE, TEXT, Field, Fields

_NUMBER = r"(?<![\d.])(?:\d{1,4}(?:\.\d*)?|\.\d+)(?![\d.])"
_FONT = re.compile(rf"/(\S+)\s+({_NUMBER})\s+Tf")
_INK = re.compile(rf"(?:{_NUMBER}\s+){{1,4}}(?:g|rg|k)\b")
_FACES = {"/Type1", "/TrueType", "/Type0", "/MMType1"}


class TheirForm:
    """The form of one paper, as its fields are kept one by one."""

    def __init__(self, pdf: Pdf, original: bytes, asked: Fields) -> None:
        self._pdf, self._asked = pdf, asked
        # Two papers may call different fonts by one name; the same paper bound twice may share them.
        self._mark = f"P{sha256(original).hexdigest()[:10]}"
        self._fields: dict[str, tuple[Field, Object]] = {}
        self._fonts: dict[str, Object] = {}

    def keep(self, page: int, place: int, drawn: Object, note: Object) -> None:
        """Let what is drawn for a field be filled in again, if it is one and that can be done safely."""
        field = self._asked.get((page, place))
        if field is None or not self._fits(drawn, field):
            return
        drawn.Subtype = Name.Widget
        _dress(drawn, note)
        if field.kind != BUTTON:
            drawn.DA, drawn.Q = String(self._style(drawn, field)), field.side
        drawn.Parent = made = self._made(field)
        made.Kids.append(drawn)
        if field.kind == BUTTON and drawn["/AS"] != Name.Off:
            made.V = drawn["/AS"]

    def _fits(self, drawn: Object, field: Field) -> bool:
        """Tell whether a field is of one kind wherever it stands, and drawn as that kind is."""
        known = self._fields.get(field.name)
        if known is not None and known[0].kind != field.kind:
            return False
        return _stands(drawn) if field.kind == BUTTON else isinstance(drawn.AP.N, Stream)

    def close(self) -> None:
        """Name the fields in the file, so that readers offer to fill them in."""
        if self._fields:
            fields = Array([made for _, made in self._fields.values()])
            self._pdf.Root.AcroForm = Dictionary(Fields=fields, DR=Dictionary(Font=Dictionary(self._fonts)))

    def _made(self, field: Field) -> Object:
        """Give a field, made when the first of its places is met."""
        if field.name not in self._fields:
            self._fields[field.name] = (field, self._pdf.make_indirect(_as_object(field)))
        return self._fields[field.name][1]

    def _style(self, drawn: Object, field: Field) -> str:
        """Say anew in which font, size and colour answers are shown."""
        font, ink = _FONT.search(field.style), _INK.search(field.style)
        name, size = (font[1], font[2]) if font else ("Helv", "0")
        return f"/{self._font(drawn, name)} {size} Tf {ink[0] if ink else '0 g'}"

    def _font(self, drawn: Object, name: str) -> str:
        """Give the name in the whole file of the font that a field's look is written in."""
        resources = drawn.AP.N.get("/Resources", Dictionary())
        fonts = resources.get("/Font") if isinstance(resources, Dictionary) else None
        found = fonts.get(f"/{name}") if isinstance(fonts, Dictionary) else None
        if not isinstance(found, Dictionary) or called(found.get("/Subtype")) not in _FACES:
            found = Dictionary(
                Type=Name.Font, Subtype=Name.Type1, BaseFont=Name.Helvetica, Encoding=Name.WinAnsiEncoding
            )
        for known, font in self._fonts.items():
            if font == found:
                return known[1:]
        made = f"{self._mark}x{len(self._fonts)}"
        self._fonts[f"/{made}"] = self._pdf.make_indirect(found)
        return made


def _as_object(field: Field) -> Dictionary:
    made = Dictionary(FT=Name(field.kind), T=String(field.name), Ff=field.behaves, Kids=Array())
    if field.told:
        made.TU = String(field.told)
    if field.kind == BUTTON:
        made.V = Name.Off
    elif field.answers:
        given = [String(answer) for answer in field.answers]
        made.V = given[0] if len(given) == 1 else Array(given)
    if field.kind == CHOICE:
        made.Opt = Array([Array([String(kept), String(shown)]) for kept, shown in field.options])
    if field.kind == TEXT and field.most_letters is not None:
        made.MaxLen = field.most_letters
    return made


def _stands(drawn: Object) -> bool:
    """Let a button stand as it was answered, or tell that it has no look for being chosen."""
    looks = drawn.AP.N
    if isinstance(looks, Stream):
        return False
    state: Any = drawn.get("/AS", Name.Off)
    chosen = [name for name in set(looks.keys()) if name != "/Off"]
    if state != Name.Off and state not in looks and len(chosen) == 1:
        # Some programs call being chosen by one name and its look by another.
        looks[state] = looks[chosen[0]]
        del looks[chosen[0]]
    drawn["/AS"] = state if state in looks else Name.Off
    return bool(chosen)


def _dress(drawn: Object, note: Object) -> None:
    """Keep the colours, the turn and the mark in which a reader draws an answer anew."""
    given, made = note.get("/MK"), Dictionary()
    for key in ("/BC", "/BG"):
        if isinstance(given, Dictionary) and (ink := numbers(given.get(key))):
            made[key] = Array(ink)
    if isinstance(given, Dictionary) and given.get("/R") in (90, 180, 270):
        made.R = given.R
    if isinstance(given, Dictionary) and isinstance(given.get("/CA"), String):
        made.CA = String(str(given.CA)[:10])
    drawn.MK = made
