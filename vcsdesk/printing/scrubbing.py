"""Taking out of a clean copy everything that could act: only what is drawn stays, and harmless links."""

from __future__ import annotations

import zlib
from io import BytesIO

import pikepdf
from pikepdf import Array, Dictionary, Name, Object, Page, Pdf, Stream

from vcsdesk.printing.layers import refuse_hidden_layers
from vcsdesk.printing.stripping import strip
from vcsdesk.refused import Refused

_PAGE_KEYS = {"/Type", "/Parent", "/MediaBox", "/Rotate", "/Resources", "/Contents", "/Group"}
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
_A4 = [0.0, 0.0, 595.28, 841.89]
_LEAST = 10.0
_SCHEMES = ("http://", "https://", "mailto:")


def scrub(copy: bytes, pages: int, original: bytes) -> bytes:
    """Keep only what is drawn, and links to web pages and e-mail addresses."""
    try:
        with pikepdf.open(BytesIO(copy)) as pdf:
            if len(pdf.pages) != pages:
                raise Refused("Its pages could not all be read.", "Print it to a new PDF and use that.")
            refuse_hidden_layers(pdf, original)
            _keep(pdf.Root, _ROOT_KEYS)
            _keep(pdf.trailer, {"/Root", "/Size"})
            for page in pdf.pages:
                _scrub_page(pdf, page)
            strip(pdf)
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


def _scrub_page(pdf: Pdf, page: Page) -> None:
    """Keep what is drawn on a page, and make its size, turn and content what binding may rely on."""
    box, kept = page.obj, [note for note in _notes(page.obj) if _scrub_note(note)]
    seen, turned = _seen(page), _turned(page)
    _keep(box, _PAGE_KEYS)
    box.MediaBox, box.Rotate = Array(seen), turned
    box.Contents = _content(pdf, box.get("/Contents"))
    if not isinstance(box.get("/Resources"), Dictionary):
        box.Resources = Dictionary()
    if kept:
        box.Annots = Array(kept)


def _notes(page: Object) -> list[Object]:
    notes = page.get("/Annots")
    return list(notes) if isinstance(notes, Array) else []


def _seen(page: Page) -> list[float]:
    """Give the part of a page that is seen; a senseless one counts as A4."""
    media, crop = _edges(page.mediabox), _edges(page.cropbox)
    if media is None:
        return _A4
    crop = crop or media
    seen = [*map(max, media[:2], crop[:2]), *map(min, media[2:], crop[2:])]
    return seen if seen[2] - seen[0] >= _LEAST and seen[3] - seen[1] >= _LEAST else _A4


def _edges(box: Object | None) -> list[float] | None:
    """Give a box's edges, left, lower, right and upper, if they are four numbers."""
    numbers = _numbers(box)
    if len(numbers) != 4:
        return None
    (x0, x1), (y0, y1) = sorted(numbers[0::2]), sorted(numbers[1::2])
    return [x0, y0, x1, y1]


def _numbers(array: Object | None) -> list[float]:
    """Give the numbers of an array; none at all if one of its items is something else."""
    try:
        return [float(item) for item in array] if isinstance(array, Array) else []
    except (TypeError, ValueError):
        return []


def _turned(page: Page) -> int:
    turned = page.rotation if isinstance(page.obj.get("/Rotate", 0), int) else 0
    return turned % 360 if turned % 90 == 0 else 0


def _content(pdf: Pdf, content: Object | None) -> Stream:
    """Give a page's content as one stream; a page without any is blank."""
    if isinstance(content, Stream):
        return content
    parts = content if isinstance(content, Array) else ()
    joined = b"\n".join(part.read_bytes() for part in parts if isinstance(part, Stream))
    return Stream(pdf, zlib.compress(joined), Filter=Name.FlateDecode)


def _scrub_note(note: Object) -> bool:
    """Strip an annotation; tell whether it is worth keeping."""
    if not isinstance(note, Dictionary) or str(note.get("/Subtype")) not in _NOTES:
        return False
    if _edges(note.get("/Rect")) is None:
        return False
    if not _numbers(note.get("/QuadPoints")) and "/QuadPoints" in note:
        del note["/QuadPoints"]
    address = _address(note) if note.Subtype == Name.Link else None
    _keep(note, _NOTE_KEYS)
    if isinstance(note.get("/AP"), Dictionary):
        _keep(note.AP, {"/N"})
    else:
        _keep(note, _NOTE_KEYS - {"/AP"})
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
