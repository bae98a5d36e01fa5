"""One row of a spreadsheet as what it says of one seat, before it is held against the other rows."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from typing import Any

import msgspec

from vcsdesk.formats.spreadsheets.asking import Asking
from vcsdesk.formats.spreadsheets.book import Cell, is_blank
from vcsdesk.formats.spreadsheets.cells import (
    read_date,
    read_notice,
    read_number,
    read_phone,
    read_term,
    read_yes,
    says_nothing,
    text_of,
)
from vcsdesk.formats.spreadsheets.endings import which_end
from vcsdesk.formats.spreadsheets.mapping import Column
from vcsdesk.formats.spreadsheets.meaning import Meaning
from vcsdesk.formats.spreadsheets.named import Named
from vcsdesk.formats.spreadsheets.people import people_in
from vcsdesk.formats.spreadsheets.phrases import Role, kinds, levels, roles, routes
from vcsdesk.records.boards.body import BodyKind, Level, NoticeUnit
from vcsdesk.records.boards.route import Route
from vcsdesk.records.partial_date import PartialDate
from vcsdesk.refused import Refused
from vcsdesk.rules.boards.seat_state import COVERING


class Line(msgspec.Struct, frozen=True, kw_only=True):
    """What one row says; `why_refused` is why it cannot be taken, and then nothing of it is."""

    where: str
    board: str = ""
    group: str = ""
    parent: str = ""
    kind: BodyKind | None = None
    level: Level | None = None
    purpose: str | None = None
    notice: tuple[int, NoticeUnit | None] | None = None
    seat: str = ""
    seat_words: str = ""
    """What stands where the name of a seat is looked for, and is none."""
    role: Role | None = None
    constituency: str = ""
    term: int | None = None
    max_terms: int | None = None
    names_nobody: bool = True
    """Whether nobody is named, so that the seat is vacant or the row is about the board alone."""
    people: tuple[Named, ...] | None = ()
    deputies: tuple[Named, ...] = ()
    organisation: str = ""
    post: str | None = None
    emails: tuple[str, ...] = ()
    phones: tuple[str, ...] = ()
    route: Route | None = None
    since: PartialDate | None = None
    term_ends: PartialDate | None = None
    until: PartialDate | None = None
    why_ended: str | None = None
    vacant: bool | None = None
    note: str | None = None
    has_seat: bool = False
    """Whether the row is about a seat at all, or only about its board."""
    why_refused: str = ""

    @property
    def what(self) -> str:
        """Say what the row is about."""
        who = " and ".join(each.name for each in self.people or ())
        return ", ".join(each for each in (self.group or self.board, self.seat, who) if each) or "A row"


class LineReader:
    """Reads rows under one set of headings."""

    def __init__(self, columns: Sequence[Column], asking: Asking, today: date) -> None:
        self._columns = columns
        self._asking = asking
        self._today = today
        self._roles, self._routes, self._levels, self._kinds = roles(), routes(), levels(), kinds()

    def read(self, row: Sequence[Cell], where: str, board: str = "") -> Line | None:
        """Read a row, or None where there is nothing in it; `board` is what its sheet is called."""
        cells = _Cells(self._columns, row)
        if not cells:
            return None
        texts = self._texts(cells, where, board)
        values: dict[str, Any] = {}
        for name, read in self._readers(where).items():
            try:
                values[name] = read(cells)
            except Refused as refused:
                heading = cells.heading(_OF[name])
                return Line(where=where, **texts, why_refused=f"{heading}: {refused}")
        end = values.pop("ends")
        if end is not None:
            name = which_end(self._asking, where, cells.heading(Meaning.ENDS))
            values[name] = values[name] or end
        return Line(where=where, **texts, **values, why_refused=_contradiction(texts, values))

    def _texts(self, cells: "_Cells", where: str, board: str) -> dict[str, Any]:
        """Read what the row is about."""
        who = cells.text(Meaning.PERSON) or " ".join(
            each for each in (cells.text(Meaning.FIRST_NAME), cells.text(Meaning.SURNAME)) if each
        )
        deputy = cells.text(Meaning.DEPUTY)
        people = people_in(self._asking, where, who) if who else ()
        organisation = cells.text(Meaning.ORGANISATION)
        return {
            "board": cells.name(Meaning.BOARD) or board,
            "group": cells.name(Meaning.GROUP),
            "parent": cells.name(Meaning.PARENT),
            "seat": cells.name(Meaning.SEAT),
            "constituency": cells.name(Meaning.CONSTITUENCY),
            "names_nobody": people == (),
            "people": people,
            "deputies": people_in(self._asking, where, deputy) or () if deputy else (),
            "organisation": "" if says_nothing(organisation) else " ".join(organisation.split()),
            "has_seat": any(not is_blank(cell) for each in _OF_SEATS for cell in cells.all(each)),
        }

    def _readers(self, where: str) -> Mapping[str, "Callable[[_Cells], object]"]:
        asking = self._asking
        return {
            "kind": lambda cells: cells.understood(
                Meaning.KIND, lambda t: self._kinds.read(asking, where, t)
            ),
            "level": lambda cells: cells.understood(
                Meaning.LEVEL, lambda t: self._levels.read(asking, where, t)
            ),
            "role": lambda cells: cells.understood(
                Meaning.ROLE, lambda t: self._roles.read(asking, where, t)
            ),
            "route": lambda cells: cells.understood(
                Meaning.ROUTE, lambda t: self._routes.read(asking, where, t)
            ),
            "purpose": lambda cells: cells.text(Meaning.PURPOSE) or None,
            "notice": lambda cells: cells.held(Meaning.NOTICE, read_notice),
            "term": lambda cells: cells.held(
                Meaning.TERM, lambda cell: read_term(cell, cells.heading(Meaning.TERM))
            ),
            "max_terms": lambda cells: cells.held(Meaning.MAX_TERMS, read_number),
            "post": lambda cells: cells.understood(Meaning.POST, str),
            "emails": lambda cells: cells.several(Meaning.EMAIL, text_of),
            "phones": lambda cells: cells.several(Meaning.PHONE, read_phone),
            "since": lambda cells: cells.held(Meaning.SINCE, self._date),
            "term_ends": lambda cells: cells.held(Meaning.TERM_ENDS, self._date),
            "until": lambda cells: cells.held(Meaning.UNTIL, self._date),
            "ends": lambda cells: cells.held(Meaning.ENDS, self._date),
            "why_ended": lambda cells: cells.text(Meaning.WHY_ENDED) or None,
            "vacant": lambda cells: cells.held(Meaning.VACANT, read_yes),
            "note": lambda cells: "\n".join(cells.several(Meaning.NOTE, text_of)) or None,
        }

    def _date(self, cell: Cell) -> PartialDate | None:
        return read_date(cell, self._today)


_OF = {
    "notice": Meaning.NOTICE,
    "term": Meaning.TERM,
    "max_terms": Meaning.MAX_TERMS,
    "since": Meaning.SINCE,
    "term_ends": Meaning.TERM_ENDS,
    "until": Meaning.UNTIL,
    "ends": Meaning.ENDS,
}
_OF_SEATS = (
    Meaning.PERSON,
    Meaning.FIRST_NAME,
    Meaning.SURNAME,
    Meaning.SEAT,
    Meaning.ROLE,
    Meaning.CONSTITUENCY,
    Meaning.VACANT,
    Meaning.DEPUTY,
)


class _Cells:
    """The cells of a row by what they mean; empty ones are not there."""

    def __init__(self, columns: Sequence[Column], row: Sequence[Cell]) -> None:
        self._found: dict[Meaning, list[Cell]] = {}
        self._headings: dict[Meaning, str] = {}
        for column in columns:
            self._headings.setdefault(column.meaning, column.heading)
            if column.place < len(row) and not is_blank(row[column.place]):
                self._found.setdefault(column.meaning, []).append(row[column.place])

    def __bool__(self) -> bool:
        return bool(self._found)

    def heading(self, meaning: Meaning) -> str:
        """Give the heading of a meaning."""
        return self._headings.get(meaning, meaning.words)

    def all(self, meaning: Meaning) -> list[Cell]:
        """Give every cell of a meaning."""
        return self._found.get(meaning, [])

    def text(self, meaning: Meaning) -> str:
        """Give the text of the first cell of a meaning."""
        return text_of(self.all(meaning)[0]) if self.all(meaning) else ""

    def name(self, meaning: Meaning) -> str:
        """Give a name on one line; what stands for nothing is no name."""
        text = " ".join(self.text(meaning).split())
        return "" if says_nothing(text) else text

    def understood(self, meaning: Meaning, read: Callable[[str], Any]) -> Any:  # noqa: ANN401  (as it is read)
        """Read a text of a meaning, unless it stands for nothing."""
        text = self.name(meaning)
        return read(text) if text else None

    def held(self, meaning: Meaning, read: Callable[[Cell], Any]) -> Any:  # noqa: ANN401  (as it is read)
        """Read the first cell of a meaning."""
        return read(self.all(meaning)[0]) if self.all(meaning) else None

    def several(self, meaning: Meaning, read: Callable[[Cell], str]) -> tuple[str, ...]:
        """Read every cell of a meaning, also several in one."""
        texts = (part.strip() for cell in self.all(meaning) for part in read(cell).split("\n"))
        return tuple(text for text in texts if text and not says_nothing(text))


def _contradiction(texts: Mapping[str, Any], values: Mapping[str, Any]) -> str:
    """Say why a row cannot be as it says, where it cannot."""
    holding = [each for each in texts["people"] or () if each.capacity not in COVERING]
    if values["vacant"] and holding and values["until"] is None:
        return "It says that the seat is vacant, and names somebody in it."
    return ""
