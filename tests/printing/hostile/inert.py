"""What nothing in a pack may hold, wherever it came from."""

from __future__ import annotations

from collections.abc import Iterator
from io import BytesIO

import pikepdf
from pikepdf import Array, Dictionary, Name, Stream

_KEYS = (
    *("AA", "OpenAction", "JS", "JavaScript", "Launch", "EF", "EmbeddedFiles", "EmbeddedFile", "AF"),
    *("RichMediaContent", "3DD", "Movie", "Sound", "XFA", "CO", "RV", "Collection", "Perms", "Legal"),
    *("Requirements", "PieceInfo", "Ref", "OPI", "FFilter", "SpiderInfo", "PresSteps", "VP", "FS", "Popup"),
    *("PS", "Level1"),
)
_ACTIONS = {"/GoTo", "/URI"}
_DOES = {"/JavaScript", "/Launch", "/GoToR", "/GoToE", "/SubmitForm", "/ImportData", "/Named", "/Rendition"}
_KINDS = (
    *("Movie", "Sound", "Screen", "RichMedia", "3D", "FileAttachment"),
    *("PrinterMark", "TrapNet", "Watermark", "Popup"),
)


def acting(pdf: bytes) -> list[str]:
    """Name all that could act in a file."""
    with pikepdf.open(BytesIO(pdf)) as opened:
        return sorted({word for thing in _things(opened) for word in _acts(thing)})


def _acts(thing: pikepdf.Object) -> Iterator[str]:
    yield from (key for key in _KEYS if f"/{key}" in thing)
    if "/S" in thing and "/Next" in thing:
        yield "a chain"
    if thing.get("/Subtype") == "/PS" and thing.read_bytes():
        yield "words for a printer"
    if _called(thing.get("/S")) in _DOES:
        yield f"action {_called(thing.S)}"
    action = thing.get("/A")
    if isinstance(action, Dictionary) and "/S" in action and _called(action.S) not in _ACTIONS:
        yield f"action {_called(action.S)}"
    if _called(thing.get("/Subtype")) in {f"/{kind}" for kind in _KINDS}:
        yield _called(thing.Subtype)
    if "/S" in thing and "/URI" in thing and not str(thing.URI).startswith(("http", "mailto:")):
        yield str(thing.URI)
    if "/S" in thing and "/URI" in thing and "ttach" in str(thing.URI):
        yield "a letter with a file"


def _called(name: object) -> str:
    """Give a name as the file writes it; some are in letters that cannot be read."""
    return name.unparse().decode() if isinstance(name, Name) else ""


def _things(pdf: pikepdf.Pdf) -> Iterator[pikepdf.Object]:
    """Give every dictionary of a file, those inside others too."""
    waiting: list[pikepdf.Object] = [*pdf.objects, pdf.trailer]
    while waiting:
        thing = waiting.pop()
        inside: list[object] = []
        if isinstance(thing, Dictionary | Stream):
            yield thing
            inside = [thing[key] for key in set(thing.keys()) - {"/Parent"}]
        elif isinstance(thing, Array):
            inside = list(thing)
        waiting += [each for each in inside if isinstance(each, pikepdf.Object) and not each.is_indirect]
