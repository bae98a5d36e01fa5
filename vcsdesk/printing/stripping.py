"""Taking off what hangs on drawings, pictures, letters and notes: attachments, actions and histories."""

from __future__ import annotations

from collections.abc import Iterable

from pikepdf import Dictionary, Name, Object, Pdf, Stream

_PACKING = {"/Type", "/Subtype", "/Length", "/Filter", "/DecodeParms"}
_KEPT = {
    "/Form": _PACKING | {"/FormType", "/BBox", "/Matrix", "/Resources", "/Group"},
    "/Image": _PACKING
    | {"/Width", "/Height", "/ColorSpace", "/BitsPerComponent", "/Intent", "/ImageMask", "/Mask"}
    | {"/Decode", "/Interpolate", "/SMask", "/SMaskInData", "/Matte"},
}
# On other streams, and on dictionaries that say of what type they are: without a type, these may be names.
_HANGING = {
    *("/AA", "/AF", "/Dests", "/EF", "/LastModified", "/Measure", "/Metadata", "/Names", "/OPI"),
    *("/PieceInfo", "/PtData", "/Ref", "/StructParent", "/StructParents", "/Thumb", "/UF"),
}
# On streams alone, where they lead out of the file; a note's "/A" is its link and its "/F" how it is shown.
_OUTSIDE = {"/A", "/F", "/FFilter", "/FDecodeParms"}
_RESOURCES = {
    *("/ColorSpace", "/ExtGState", "/Font", "/Pattern", "/ProcSet", "/Properties", "/Shading", "/XObject"),
}


def strip(pdf: Pdf) -> None:
    """Leave nothing hanging on anything in a file but what it takes to draw it."""
    for thing in pdf.objects:
        if isinstance(thing, Stream):
            _strip_stream(thing)
        elif isinstance(thing, Dictionary) and isinstance(thing.get("/Type"), Name):
            _drop(thing, _HANGING)
        if isinstance(thing, Stream | Dictionary):
            _strip_resources(thing.get("/Resources"))


def _strip_stream(stream: Object) -> None:
    kept = _KEPT.get(str(stream.get("/Subtype")))
    _drop(stream, set(stream.keys()) - kept if kept else _HANGING | _OUTSIDE)
    if stream.get("/Type") == Name.EmbeddedFile:
        stream.write(b"")


def _strip_resources(resources: Object | None) -> None:
    if not isinstance(resources, Dictionary):
        return
    _drop(resources, set(resources.keys()) - _RESOURCES)
    marks = resources.get("/Properties")
    for mark in marks.values() if isinstance(marks, Dictionary) else ():
        if isinstance(mark, Dictionary):
            _drop(mark, set(mark.keys()) - {"/Type", "/Name"})


def _drop(thing: Object, keys: Iterable[str]) -> None:
    for key in keys:
        if key in thing:
            del thing[key]
