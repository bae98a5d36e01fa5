"""Taking out of a clean copy everything that could act: only what is drawn stays, and harmless links."""

from __future__ import annotations

import zlib
from collections import Counter
from collections.abc import Callable, Iterator
from functools import partial
from io import BytesIO

import pikepdf
from pikepdf import Array, Dictionary, Name, Object, Page, Pdf, Stream

from vcsdesk.printing.boxes import DAMAGE, seen_of, turned
from vcsdesk.printing.clipping import keep_within
from vcsdesk.printing.layers import refuse_hidden_layers
from vcsdesk.printing.leading import Goal, Leads
from vcsdesk.printing.notes import listed, made_anew
from vcsdesk.printing.stripping import strip
from vcsdesk.printing.their_fields import Fields
from vcsdesk.printing.their_forms import TheirForm
from vcsdesk.refused import Refused

_PAGE_KEYS = {"/Type", "/Parent", "/MediaBox", "/Rotate", "/Resources", "/Contents", "/Group"}
_ROOT_KEYS = {"/Type", "/Pages"}


def scrub(copy: bytes, pages: int, original: bytes, leads: Leads, fields: Fields) -> tuple[bytes, int]:
    """Keep only what is drawn, links to web pages, to e-mail addresses and inside the paper, and its form.

    A link inside names its page by its number, counted from nought, until the paper is bound. Tells too how
    many bytes it comes to once bound, where each page has a content of its own.
    """
    try:
        with pikepdf.open(BytesIO(copy)) as pdf:
            if len(pdf.pages) != pages:
                raise Refused("Its pages could not all be read.", "Print it to a new PDF and use that.")
            refuse_hidden_layers(pdf, original)
            _keep(pdf.Root, _ROOT_KEYS)
            _keep(pdf.trailer, {"/Root", "/Size"})
            form = TheirForm(pdf, original, fields)
            for index, page in enumerate(pdf.pages):
                kept = list(_notes(pdf, page, partial(leads, index), partial(form.keep, index)))
                _scrub_page(pdf, page, kept)
            form.close()
            strip(pdf)
            clean = save(pdf)
            return clean, len(clean) + _repeated(pdf)
    except DAMAGE as error:
        raise Refused("It is damaged and cannot be bound.", "Print it to a new PDF and use that.") from error


def is_empty(content: bytes) -> bool:
    """Tell whether a file that cannot be opened as a paper is only one without pages."""
    try:
        with pikepdf.open(BytesIO(content)) as pdf:
            return len(pdf.pages) == 0
    except DAMAGE:
        return False


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


def _notes(
    pdf: Pdf, page: Page, leads: Callable[[int], Goal | None], keep: Callable[[int, Object, Object], None]
) -> Iterator[Object]:
    """Make what lies on a page anew, one for each page where several share it."""
    seen = seen_of(page)
    for place, note in listed(page.obj):
        made = made_anew(note, partial(leads, place))
        if made is not None and keep_within(pdf, made, seen):
            kept = pdf.make_indirect(made)
            keep(place, kept, note)
            yield kept


def _scrub_page(pdf: Pdf, page: Page, kept: list[Object]) -> None:
    """Keep what is drawn on a page, and make its size, turn and content what binding may rely on."""
    box = page.obj
    seen, turn = seen_of(page), turned(page)
    _keep(box, _PAGE_KEYS)
    box.MediaBox, box.Rotate = Array(seen), turn
    box.Contents = _content(pdf, box.get("/Contents"))
    if not isinstance(box.get("/Resources"), Dictionary):
        box.Resources = Dictionary()
    if kept:
        box.Annots = Array(kept)


def _repeated(pdf: Pdf) -> int:
    """Count the bytes of contents that several pages share, for each of them but the first."""
    drawn = Counter(page.obj.Contents.objgen for page in pdf.pages)
    return sum(
        (times - 1) * len(pdf.get_object(which).read_raw_bytes())
        for which, times in drawn.items()
        if times > 1
    )


def _content(pdf: Pdf, content: Object | None) -> Stream:
    """Give a page's content as one stream; a page without any is blank."""
    if isinstance(content, Stream):
        return content
    parts = content if isinstance(content, Array) else ()
    joined = b"\n".join(part.read_bytes() for part in parts if isinstance(part, Stream))
    return Stream(pdf, zlib.compress(joined), Filter=Name.FlateDecode)
