"""Taking off what hangs on drawings, pictures, letters and notes: attachments, actions and histories."""

from __future__ import annotations

from collections.abc import Iterable

from pikepdf import Dictionary, Name, Object, Pdf, Stream, String

from vcsdesk.printing.inside import called, dictionaries

_PACKING = {"/Type", "/Subtype", "/Length", "/Filter", "/DecodeParms"}
_KEPT = {
    "/PS": _PACKING,
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
# What does something; only links to addresses and to places in the paper are made anew.
_ACTS = {
    *("/JavaScript", "/Launch", "/GoToR", "/GoToE", "/SubmitForm", "/ResetForm", "/ImportData", "/Hide"),
    *("/Named", "/Sound", "/Movie", "/Rendition", "/SetOCGState", "/GoTo3DView", "/RichMediaExecute"),
    *("/Thread", "/Trans"),
}
_LINKS = {"/GoTo", "/URI"}
_GROUP = {"/Type", "/S", "/CS", "/I", "/K"}
_RESOURCES = {
    *("/ColorSpace", "/ExtGState", "/Font", "/Pattern", "/ProcSet", "/Properties", "/Shading", "/XObject"),
}


def strip(pdf: Pdf) -> None:
    """Leave nothing hanging on anything in a file but what it takes to draw it."""
    for thing in dictionaries(pdf):
        if isinstance(thing, Stream):
            _strip_stream(thing)
        else:
            _strip_words(thing)
        _strip_resources(thing.get("/Resources"))
        group = thing.get("/Group")
        if isinstance(group, Dictionary):
            _drop(group, set(group.keys()) - _GROUP)


def _strip_stream(stream: Object) -> None:
    """Strip what has a content; a file inside, and words for a printer to carry out, are emptied."""
    kept = _KEPT.get(called(stream.get("/Subtype")))
    _drop(stream, set(stream.keys()) - kept if kept else _HANGING | _OUTSIDE)
    if stream.get("/Type") == Name.EmbeddedFile or stream.get("/Subtype") == Name.PS:
        stream.write(b"")


def _strip_words(thing: Object) -> None:
    """Strip what has none; without a type, it may call what it draws with by any name."""
    if isinstance(thing.get("/Type"), Name):
        _drop(thing, _HANGING)
    kind = called(thing.get("/S"))
    if kind in _ACTS:
        _drop(thing, set(thing.keys()))
    elif kind in _LINKS:
        _drop(thing, ("/Next",))
    if isinstance(thing.get("/JS"), String):
        _drop(thing, ("/JS",))
    files = thing.get("/EF")
    if isinstance(files, Dictionary) and any(isinstance(files.get(key), Stream) for key in ("/F", "/UF")):
        _drop(thing, ("/EF",))


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
