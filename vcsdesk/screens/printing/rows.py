"""The catalogue as the Print room lists it: each document, when it is wanted, and when it was given last."""

from collections.abc import Collection
from datetime import date
from typing import Any

import msgspec

from vcsdesk import wording
from vcsdesk.documents.catalogue import documents
from vcsdesk.documents.targets import PRINTABLES
from vcsdesk.lists.column import Column, Mark, Shape, Tone
from vcsdesk.printing.document import Document, Wanted
from vcsdesk.records.printing.last_given import LastGiven
from vcsdesk.store import Store

_WHOLE = "The whole borough"


class RoomRow(msgspec.Struct, frozen=True, kw_only=True):
    """One document that can be printed."""

    name: str
    title: str
    purpose: str
    about: str
    wanted: Wanted
    given_on: date | None = None
    also_called: tuple[str, ...] = ()
    sections: tuple[str, ...] = ()
    starred: bool = False


COLUMNS: tuple[Column[RoomRow], ...] = (
    Column(
        "Paper",
        lambda row: row.title,
        mark=lambda row: Mark(Shape.STAR, Tone.ACCENT) if row.starred else None,
    ),
    Column("What it is for", lambda row: row.purpose),
    Column("About", lambda row: row.about),
    Column("When it is wanted", lambda row: row.wanted),
    Column("Last used", lambda row: row.given_on),
    Column("Favourite", lambda row: "Yes" if row.starred else "", spare=True),
    Column("Also called", lambda row: wording.listed(row.also_called), spare=True),
    Column("What is in it", lambda row: wording.listed(row.sections), spare=True),
)


def room_rows(store: Store, starred: Collection[str]) -> list[RoomRow]:
    """Read the whole catalogue: favourites first, then by when in the cycle each is wanted."""
    given = {each.document: each.given_on for each in store.view(LastGiven)}
    whens = list(Wanted)
    made = [_row(document, given.get(document.name), starred) for document in documents().values()]
    return sorted(made, key=lambda row: (not row.starred, whens.index(row.wanted)))


def _row(document: Document[Any], given_on: date | None, starred: Collection[str]) -> RoomRow:
    return RoomRow(
        name=document.name,
        title=document.title,
        purpose=document.purpose,
        about=PRINTABLES[document.about].about if document.about else _WHOLE,
        wanted=document.wanted,
        given_on=given_on,
        also_called=document.also_called,
        sections=tuple(section.title for section in document.sections),
        starred=document.name in starred,
    )
