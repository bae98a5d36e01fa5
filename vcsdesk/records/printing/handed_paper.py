"""Given papers as a list has them: with the names of whom and what they were for."""

from datetime import date
from typing import ClassVar

from vcsdesk.records.boards.naming import name_on
from vcsdesk.records.printing.given_paper import GivenAs, GivenHow
from vcsdesk.records.record import View


class HandedPaper(View, frozen=True, kw_only=True):
    """One given paper, under the name its board has on `:on`."""

    select: ClassVar[str] = f"""
        SELECT given.id AS given_id, given.document, given.title, given.words, given.given_as,
            given.given_how, given.edition, given.as_at, given.printed_on, given.short_id, given.pages,
            given.seat_id, given.person_id, given.meeting_id, coalesce(person.name, '') AS person,
            coalesce({name_on("seat.body_id")}, '') AS board, meeting.held_on
        FROM given_paper AS given
        LEFT JOIN person ON person.id = given.person_id
        LEFT JOIN seat ON seat.id = given.seat_id
        LEFT JOIN meeting ON meeting.id = given.meeting_id
        ORDER BY given.printed_on DESC, given.id DESC
    """

    given_id: int
    document: str
    title: str
    words: str
    given_as: GivenAs
    given_how: GivenHow
    edition: str
    as_at: date
    printed_on: date
    short_id: str
    pages: int
    seat_id: int | None
    person_id: int | None
    meeting_id: int | None
    person: str
    board: str
    held_on: date | None
