"""Whether somebody keeps a seat though they left where they were appointed from: who decided, and why."""

from collections.abc import Sequence
from datetime import timedelta

from PySide6.QtWidgets import QWidget

from vcsdesk.lists.boards import leaving
from vcsdesk.lists.boards.seats import SeatRow
from vcsdesk.lists.reach import reach
from vcsdesk.operations.boards.continuances import give_up_seat, keep_seat
from vcsdesk.records.boards.appointment import Appointment
from vcsdesk.records.boards.left_behind import LeftBehind
from vcsdesk.records.partial_date import on_day
from vcsdesk.records.sector.affiliation import Affiliation
from vcsdesk.ui.desk import Desk
from vcsdesk.ui.form import Field, Form, ask
from vcsdesk.ui.kinds import Choice, Day, PartialDay, Text
from vcsdesk.wording import listed

_LATER, _KEEPS, _ENDS = "later", "keeps", "ends"
_ANSWERS: list[tuple[object, str]] = [
    (_LATER, "It is not decided yet"),
    (_KEEPS, "They keep the seat"),
    (_ENDS, "The seat ends for them"),
]


def question_of(desk: Desk, row: SeatRow) -> LeftBehind | None:
    """Give what has to be decided of a seat, if its holder left where they were appointed from, or will."""
    return leaving.question_of(desk.store, row.seat_id, desk.on, desk.today)


def told_of(desk: Desk, question: LeftBehind) -> str:
    """Say why it is asked."""
    leaves = "leaves" if leaving.is_to_leave(question, desk.on) else "left"
    return (
        f"{question.person} {leaves} {question.organisation} {leaving.when_left(question, desk.on)}. "
        "The seat speaks for a part of the sector and not for an employer, so somebody has to decide."
    )


def ask_keep(parent: QWidget, desk: Desk, question: LeftBehind) -> Form:
    """Ask who decided that somebody keeps a seat, and why."""
    kept, left = _meant(desk, question)
    return ask(
        parent,
        f"{question.person} keeps the seat",
        _deciding(desk),
        lambda **new: keep_seat(desk.store, kept, left, **new),
        button="Keep the seat",
        words=told_of(desk, question),
    )


def ask_give_up(parent: QWidget, desk: Desk, question: LeftBehind) -> Form:
    """Ask who decided that somebody's seat ends, when and why."""
    kept, left = _meant(desk, question)
    last = leaving.last_day_there(question, desk.on)
    fields = [
        Field("on", "Last day in the seat", PartialDay(lambda: desk.today), on_day(last), needed=True),
        *_deciding(desk, reason=f"Left {question.organisation}."),
    ]
    return ask(
        parent,
        f"The seat ends for {question.person}",
        fields,
        lambda **new: give_up_seat(desk.store, kept, left, **new),
        button="End it",
        words=told_of(desk, question),
    )


def ask_of_each(parent: QWidget, desk: Desk, places: Sequence[Affiliation]) -> Form | None:
    """Ask at once of every seat that somebody holds who has just left; None where there is none to ask of."""
    left = {place.id for place in places}
    last = max((place.valid_to.last_day() for place in places if place.valid_to), default=desk.on)
    day = max(desk.on, reach(last, timedelta(days=1)))
    found = [each for each in desk.store.view(LeftBehind, on=day, until=day) if each.affiliation_id in left]
    if not found:
        return None
    fields = [
        *(
            Field(
                f"seat_{each.appointment_id}",
                f"{each.person}: “{each.seat}” on {each.board}",
                Choice(_ANSWERS),
                _LATER,
                needed=True,
            )
            for each in found
        ),
        Field("decided_by", "Who decided", help="Such as the forum, or the borough’s development officer."),
        Field("reason", "Why"),
    ]

    def act(decided_by: str, reason: str, **answers: str) -> None:
        with desk.store.step("Decide on seats after leaving"):
            for each in found:
                answer = answers[f"seat_{each.appointment_id}"]
                _decide(desk, each, answer, decided_by, reason)

    who = listed(dict.fromkeys(each.person for each in found))
    words = "Whatever is not decided yet waits on Today."
    return ask(parent, f"Seats of {who}", fields, act, words=words)


def _decide(desk: Desk, question: LeftBehind, answer: str, decided_by: str, reason: str) -> None:
    kept, left = _meant(desk, question)
    told = {"decided_by": decided_by, "decided_on": desk.today}
    if answer == _KEEPS:
        keep_seat(desk.store, kept, left, reason=reason, **told)  # type: ignore[arg-type]
    elif answer == _ENDS:
        why = reason or f"Left {question.organisation}."
        give_up_seat(desk.store, kept, left, on=question.left_on, reason=why, **told)  # type: ignore[arg-type]


def _deciding(desk: Desk, reason: str = "") -> list[Field]:
    return [
        Field("decided_by", "Who decided", needed=True, help="Such as the forum."),
        Field("reason", "Why", Text(), reason, needed=bool(reason)),
        Field("decided_on", "When", Day(lambda: desk.today), desk.on),
    ]


def _meant(desk: Desk, question: LeftBehind) -> tuple[Appointment, Affiliation]:
    store = desk.store
    return store.get(Appointment, question.appointment_id), store.get(Affiliation, question.affiliation_id)
