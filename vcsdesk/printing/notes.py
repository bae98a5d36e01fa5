"""What lies over a page's content: links, answers and remarks, made anew with only what is harmless."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from decimal import Decimal
from itertools import islice
from urllib.parse import parse_qsl, quote

from pikepdf import Array, Dictionary, Name, Object, Stream, String

from vcsdesk.printing.boxes import edges, numbers
from vcsdesk.printing.inside import called
from vcsdesk.printing.leading import Goal

_LISTS = ("/QuadPoints", "/Border", "/C")
_DRAWN = (
    "Widget FreeText Highlight Underline StrikeOut Squiggly Stamp Ink Line Square Circle Polygon PolyLine"
)
_KINDS = {f"/{kind}" for kind in _DRAWN.split(" ")}
_MAIL = "mailto:"
_SCHEMES = ("http://", "https://", _MAIL)
_LONGEST_ADDRESS = 2_000
_MOST = 5_000


def listed(page: Object) -> Iterator[tuple[int, Object]]:
    """Give what lies on a page and makes sense, each with its place in the page's list."""
    found = page.get("/Annots")
    for place, note in enumerate(islice(found, _MOST) if isinstance(found, Array) else ()):
        if isinstance(note, Dictionary) and edges(note.get("/Rect")) is not None:
            yield place, note


def made_anew(note: Object, leads: Callable[[], Goal | None]) -> Dictionary | None:
    """Give what may stay of a note; `leads` tells where it leads in the paper, if it is a link."""
    return _link(note, leads) if note.get("/Subtype") == Name.Link else _drawn(note)


def _link(note: Object, leads: Callable[[], Goal | None]) -> Dictionary | None:
    """Make a link anew; what it says of itself is where it leads, whatever the paper said."""
    made = _looking_like(note, Name.Link)
    address = _address(note)
    if address is not None:
        made.A, made.Contents = Dictionary(S=Name.URI, URI=address), address
        return made
    goal = leads()
    if goal is None:
        return None
    made.Dest = Array([goal.page, Name.XYZ, goal.across, goal.up, None])
    made.Contents = f"Page {goal.page + 1} of this paper"
    return made


def _drawn(note: Object) -> Dictionary | None:
    """Make a note anew as what is seen of it."""
    look = _look(note.get("/AP"))
    kind = called(note.get("/Subtype"))
    if kind not in _KINDS or look is None:
        return None
    # What was filled in stays to be seen, whether or not it can be filled in again.
    made = _looking_like(note, Name.Stamp if kind == "/Widget" else Name(kind))
    made.AP = Dictionary(N=look)
    if isinstance(note.get("/AS"), Name):
        made["/AS"] = note["/AS"]
    return made


def _look(looks: Object | None) -> Object | None:
    """Give what draws a note: one drawing, or one for each state it may be in."""
    look = looks.get("/N") if isinstance(looks, Dictionary) else None
    if isinstance(look, Stream):
        return look
    states = look.items() if isinstance(look, Dictionary) else ()
    drawn = Dictionary()
    for state, drawing in states:
        if isinstance(drawing, Stream):
            drawn[state] = drawing
    return drawn if len(drawn.keys()) else None


def _looking_like(note: Object, kind: Name) -> Dictionary:
    made = Dictionary(Type=Name.Annot, Subtype=kind, Rect=Array(numbers(note.Rect)))
    for key in _LISTS:
        if found := numbers(note.get(key)):
            made[key] = Array(found)
    style = note.get("/BS")
    if isinstance(style, Dictionary) and isinstance(style.get("/W"), int | Decimal):
        made.Border = Array([0, 0, style.W])
    if isinstance(note.get("/F"), int):
        made["/F"] = note["/F"]
    if isinstance(note.get("/Contents"), String):
        made.Contents = note.Contents
    return made


def _address(link: Object) -> str | None:
    """Give the web or e-mail address a link leads to, if that is all it does."""
    action = link.get("/A", Dictionary())
    if not isinstance(action, Dictionary) or action.get("/S") != Name.URI:
        return None
    given = action.get("/URI")
    address = str(given) if isinstance(given, String) else ""
    is_plain = address.isprintable() and len(address) <= _LONGEST_ADDRESS
    if not is_plain or not address.lower().startswith(_SCHEMES):
        return None
    return _letter(address) if address.lower().startswith(_MAIL) else address


def _letter(address: str) -> str:
    """Keep of a letter that is begun whom it is to and its subject: the rest could attach files to it."""
    whom, _, asked = address.partition("?")
    subject = [" ".join(words.split()) for name, words in parse_qsl(asked) if name.lower() == "subject"]
    return f"{whom}?subject={quote(subject[0])}" if subject else whom
