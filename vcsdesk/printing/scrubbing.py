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
    """Keep only what is drawn, web and e-mail links, and links inside the paper."""
    try:
        with pikepdf.open(BytesIO(copy)) as pdf:
            if len(pdf.pages) != pages:
                raise Refused("Its pages could not all be read.", "Print it to a new PDF and use that.")
            _keep(pdf.Root, _ROOT_KEYS)
            kept_pages = {page.obj.objgen for page in pdf.pages}
            for page in pdf.pages:
                _scrub_page(page.obj, kept_pages)
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


def _scrub_page(page: Object, pages: set[tuple[int, int]]) -> None:
    _keep(page, _PAGE_KEYS)
    notes = page.get("/Annots")
    kept = [note for note in notes if _scrub_note(note, pages)] if isinstance(notes, Array) else []
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


def _scrub_note(note: Object, pages: set[tuple[int, int]]) -> bool:
    """Strip an annotation; tell whether it is worth keeping."""
    if not isinstance(note, Dictionary) or str(note.get("/Subtype")) not in _NOTES or "/Rect" not in note:
        return False
    is_link = note.Subtype == Name.Link
    action = _harmless(note, pages) if is_link else None
    _keep(note, _NOTE_KEYS)
    if action is not None:
        note[action[0]] = action[1]
    return action is not None if is_link else "/AP" in note


def _harmless(link: Object, pages: set[tuple[int, int]]) -> tuple[str, Object] | None:
    """Give what a link may still do: open a web page, write an e-mail, or turn to a page of the paper."""
    action = link.get("/A", Dictionary())
    kind = action.get("/S") if isinstance(action, Dictionary) else None
    if kind == Name.URI:
        address = str(action.get("/URI", ""))
        return ("/A", Dictionary(S=Name.URI, URI=address)) if address.lower().startswith(_SCHEMES) else None
    target = action.get("/D") if kind == Name.GoTo else link.get("/Dest")
    if (
        isinstance(target, Array)
        and len(target)
        and isinstance(target[0], Dictionary)
        and target[0].objgen in pages
    ):
        return ("/Dest", Array([target[0], Name.Fit]))
    return None
