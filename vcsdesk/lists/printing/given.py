"""What was given: every paper that left the desk, newest first, and whoever sits without a pack."""

from collections.abc import Iterable, Iterator
from datetime import date

import msgspec

from vcsdesk.lists.boards import seats
from vcsdesk.lists.column import Column, Mark, Shape, Tone
from vcsdesk.lists.listing import Listing
from vcsdesk.lists.printing.held import REP_PACK
from vcsdesk.records.printing.given_paper import GivenAs, GivenHow
from vcsdesk.records.printing.handed_paper import HandedPaper
from vcsdesk.store import Store
from vcsdesk.wording import capital

_HOW = {
    GivenHow.SAVED: "Saved as a file",
    GivenHow.PRINTED: "Printed",
    GivenHow.E_MAIL_DRAFT: "E-mail draft",
}
NOT_GIVEN = "Not given yet"


class GivenRow(msgspec.Struct, frozen=True, kw_only=True):
    """One paper that was given, or without a `given_id` the pack that somebody who sits was not given yet."""

    title: str
    whom: str
    board: str
    given_on: date | None = None
    how: str = NOT_GIVEN
    pages: int | None = None
    letters: str = ""
    meeting_on: date | None = None
    as_at: date | None = None
    short_id: str = ""
    given_id: int | None = None
    document: str = REP_PACK
    given_as: GivenAs = GivenAs.WHOLE
    seat_id: int | None = None
    person_id: int | None = None


def rows(store: Store, on: date, today: date) -> tuple[GivenRow, ...]:
    """Read what was given, the newest first, then the packs that were not."""
    handed = store.view(HandedPaper, on=on)
    return (*(_row(paper) for paper in handed), *_not_given(store, handed, on, today))


def _row(paper: HandedPaper) -> GivenRow:
    return GivenRow(
        title=paper.title or paper.document,
        whom=paper.person or paper.words,
        board=paper.board,
        given_on=paper.printed_on,
        how=_HOW[paper.given_how],
        pages=paper.pages,
        letters=capital(paper.edition) or "Standard",
        meeting_on=paper.held_on,
        as_at=paper.as_at,
        short_id=paper.short_id,
        given_id=paper.given_id,
        document=paper.document,
        given_as=paper.given_as,
        seat_id=paper.seat_id,
        person_id=paper.person_id,
    )


def _not_given(store: Store, handed: Iterable[HandedPaper], on: date, today: date) -> Iterator[GivenRow]:
    """Name whoever sits somewhere and was not the last to be given a whole pack for that seat."""
    last: dict[int | None, int | None] = {}
    for paper in handed:
        if paper.document == REP_PACK and paper.given_as is GivenAs.WHOLE:
            last.setdefault(paper.seat_id, paper.person_id)
    for seat in seats.rows(store, on, today):
        if seat.person_id is not None and last.get(seat.seat_id) != seat.person_id:
            yield GivenRow(
                title="Rep pack",
                whom=seat.who or "",
                board=seat.board,
                seat_id=seat.seat_id,
                person_id=seat.person_id,
            )


def _mark(row: GivenRow) -> Mark | None:
    return Mark(Shape.DOTTED, Tone.WARNING) if row.given_id is None else None


LISTING = Listing(
    name="given",
    title="What was given",
    columns=(
        Column("Given on", lambda row: row.given_on),
        Column("Paper", lambda row: row.title, width=24),
        Column("For whom", lambda row: row.whom, width=26),
        Column("Board or group", lambda row: row.board, width=28),
        Column("How", lambda row: row.how, mark=_mark),
        Column("Pages", lambda row: row.pages),
        Column("Letters", lambda row: row.letters),
        Column("For the meeting of", lambda row: row.meeting_on, spare=True),
        Column("As at", lambda row: row.as_at, spare=True),
        Column("Document", lambda row: row.short_id, tip="The letters at the foot of its pages", spare=True),
    ),
    rows=rows,
)
