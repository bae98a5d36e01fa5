"""The glossary: what each word of the trade stands for and means, and on which board only."""

from collections import Counter
from datetime import date

import msgspec

from vcsdesk.lists.column import Column, Mark, Shape, Tone
from vcsdesk.lists.listing import Listing
from vcsdesk.records.boards.standing_body import StandingBody
from vcsdesk.records.papers.glossary_sense import GlossarySense
from vcsdesk.store import Store
from vcsdesk.wording import count

EVERYWHERE = "Everywhere"
_GONE = "A board that is no more"


class SenseRow(msgspec.Struct, frozen=True, kw_only=True):
    """One meaning of a term, and how many meanings it has."""

    term: str
    expansion: str
    meaning: str
    board: str
    meanings: int
    source: str
    checked_on: date | None
    sense_id: int
    body_id: int | None


def rows(store: Store, on: date, today: date) -> tuple[SenseRow, ...]:
    """Read every meaning, in the order of the alphabet."""
    boards: dict[int | None, str] = {body.body_id: body.name for body in store.view(StandingBody, on=on)}
    boards[None] = EVERYWHERE
    senses = sorted(store.find(GlossarySense, order_by="id"), key=lambda sense: sense.term.casefold())
    many = Counter(sense.term.casefold() for sense in senses)
    return tuple(
        SenseRow(
            term=sense.term,
            expansion=sense.expansion,
            meaning=sense.meaning,
            board=boards.get(sense.body_id, _GONE),
            meanings=many[sense.term.casefold()],
            source=sense.source,
            checked_on=sense.checked_on,
            sense_id=sense.id,
            body_id=sense.body_id,
        )
        for sense in senses
    )


def _several(row: SenseRow) -> Mark | None:
    return Mark(Shape.HALF, Tone.WARNING) if row.meanings > 1 else None


LISTING = Listing(
    name="glossary",
    title="Words and abbreviations",
    columns=(
        Column("Word", lambda row: row.term, width=14),
        Column("Stands for", lambda row: row.expansion, width=34),
        Column("In plain words", lambda row: row.meaning, width=46),
        Column("On which board", lambda row: row.board, width=18),
        Column(
            "Meanings",
            lambda row: count(row.meanings, "meaning"),
            mark=_several,
            tip="With several, papers give them all",
        ),
        Column("From where", lambda row: row.source, width=18, spare=True),
        Column("Checked on", lambda row: row.checked_on, spare=True),
    ),
    rows=rows,
)
