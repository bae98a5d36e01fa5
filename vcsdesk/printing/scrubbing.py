"""Taking out of a clean copy everything that could act: only what is drawn stays, and harmless links."""

from __future__ import annotations

import zlib
from io import BytesIO

import pikepdf
from pikepdf import Array, Dictionary, Name, Object, Pdf, Stream

from vcsdesk.refused import Refused

_PAGE_KEYS = {
    "/Type",
    "/Parent",
    "/MediaBox",
    "/CropBox",
    "/Rotate",
    "/Resources",
    "/Contents",
    "/Annots",
    "/Group",
}
_ROOT_KEYS = {"/Type", "/Pages"}
_NOTE_KEYS = {
    "/Type",
    "/Subtype",
    "/Rect",
    "/F",
    "/AP",
    "/AS",
    "/QuadPoints",
    "/Border",
    "/BS",
    "/C",
    "/Contents",
}
_DRAWN = (
    "Widget FreeText Highlight Underline StrikeOut Squiggly Stamp Ink Line Square Circle Polygon PolyLine"
)
_NOTES = {"/Link", *(f"/{kind}" for kind in _DRAWN.split(" "))}
_SCHEMES = ("http://", "https://", "mailto:")


def scrub(copy: bytes, pages: int) -> bytes:
    """Keep only what is drawn, and links to web pages and e-mail addresses."""
    try:
        with pikepdf.open(BytesIO(copy)) as pdf:
            if len(pdf.pages) != pages:
                raise Refused("Its pages could not all be read.", "Print it to a new PDF and use that.")
            _keep(pdf.Root, _ROOT_KEYS)
            _keep(pdf.trailer, {"/Root", "/Size"})
            for page in pdf.pages:
                _scrub_page(page.obj)
                _join_contents(pdf, page.obj)
            return save(pdf)
    except (pikepdf.PdfError, ValueError, TypeError, AttributeError, KeyError) as error:
        raise Refused("It is damaged and cannot be bound.", "Print it to a new PDF and use that.") from error


def save(pdf: Pdf) -> bytes:
    """Write a file without unpacking or packing the streams of others again."""
    buffer = BytesIO()
    pdf.save(
        buffer,
        compress_streams=False,
        stream_decode_level=pikepdf.StreamDecodeLevel.none,
        object_stream_mode=pikepdf.ObjectStreamMode.generate,
        deterministic_id=True,
    )
    return buffer.getvalue()


def _keep(thing: Object, keys: set[str]) -> None:
    for key in set(thing.keys()) - keys:
        del thing[key]


def _scrub_page(page: Object) -> None:
    _keep(page, _PAGE_KEYS)
    notes = page.get("/Annots")
    kept = [note for note in notes if _scrub_note(note)] if isinstance(notes, Array) else []
    if kept:
        page.Annots = Array(kept)
    elif "/Annots" in page:
        del page["/Annots"]


def _join_contents(pdf: Pdf, page: Object) -> None:
    """Give a page one stream of content, as binding needs it."""
    contents = page.get("/Contents")
    if contents is None:
        page.Contents = pdf.make_stream(b"")
    elif isinstance(contents, Array):
        joined = b"\n".join(part.read_bytes() for part in contents)
        page.Contents = Stream(pdf, zlib.compress(joined), Filter=Name.FlateDecode)


def _scrub_note(note: Object) -> bool:
    """Strip an annotation; tell whether it is worth keeping."""
    if not isinstance(note, Dictionary) or str(note.get("/Subtype")) not in _NOTES or "/Rect" not in note:
        return False
    address = _address(note) if note.Subtype == Name.Link else None
    _keep(note, _NOTE_KEYS)
    if address is not None:
        note.A = Dictionary(S=Name.URI, URI=address)
    elif note.Subtype == Name.Widget:
        note.Subtype = Name.Stamp  # what was filled in stays to be seen; there is no form any more
    return address is not None or "/AP" in note


def _address(link: Object) -> str | None:
    """Give the web or e-mail address a link leads to, if that is all it does."""
    action = link.get("/A", Dictionary())
    if not isinstance(action, Dictionary) or action.get("/S") != Name.URI:
        return None
    address = str(action.get("/URI", ""))
    return address if address.lower().startswith(_SCHEMES) else None
