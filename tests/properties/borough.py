"""A borough to which anything may happen, drawn by chance: one verb, a few numbers to choose by."""

from collections.abc import Callable, Sequence
from datetime import date, timedelta
from random import Random
from typing import NamedTuple, TypeVar

from hypothesis import settings
from hypothesis import strategies as st

from standing import standing_on
from vcsdesk.lists.boards.restructuring.preview import Preview, preview
from vcsdesk.operations.boards.appointments import appoint, end_appointment, extend_term, reappoint
from vcsdesk.operations.boards.bodies import link_bodies, move_body, rename_body, set_up_body
from vcsdesk.operations.boards.endings import end_body
from vcsdesk.operations.boards.restructuring.applying import apply_restructure
from vcsdesk.operations.boards.restructuring.drafting import start_restructure
from vcsdesk.operations.boards.restructuring.fates import decide_fate
from vcsdesk.operations.boards.restructuring.lines import (
    NewBody,
    Place,
    draft_abolition,
    draft_creation,
    draft_merger,
    draft_move,
    draft_part,
    draft_rename,
    draft_split,
)
from vcsdesk.operations.boards.restructuring.reversing import reverse_restructure
from vcsdesk.operations.boards.seats import end_seat, set_up_seat
from vcsdesk.operations.meetings.attendance import record_attendance
from vcsdesk.operations.meetings.meetings import mark_held, plan_meeting
from vcsdesk.operations.sector.people import add_person
from vcsdesk.records.boards.appointment import Appointment, Capacity
from vcsdesk.records.boards.body import Body, BodyKind
from vcsdesk.records.boards.body_link import LinkKind
from vcsdesk.records.boards.restructure import Restructure, RestructureState
from vcsdesk.records.boards.restructure_change import ChangeKind, RestructureChange
from vcsdesk.records.boards.seat import Seat
from vcsdesk.records.boards.seat_fate import Fate
from vcsdesk.records.meetings.attendance import Presence
from vcsdesk.records.partial_date import PartialDate
from vcsdesk.records.sector.person import Person
from vcsdesk.refused import Refused
from vcsdesk.store import Store

TODAY = date(2026, 11, 24)
SETTLED = settings(derandomize=True, deadline=None, database=None, max_examples=40)
"""The same histories every time, and few enough to be quick."""
_START = date(2026, 7, 1)
_DAYS = 12
_CAPACITIES = (
    Capacity.HOLDER,
    Capacity.HOLDER,
    Capacity.DEPUTY,
    Capacity.GAP_FILL,
    Capacity.INTERIM,
    Capacity.SHADOW,
)
Each = TypeVar("Each")


class Chance(NamedTuple):
    """What is done, and the numbers that choose with whom, where and when."""

    verb: str
    one: int
    other: int
    third: int
    when: int

    @property
    def day(self) -> date:
        """One of few days, so that things often fall on the same."""
        return _START + timedelta(days=30 * self.when)

    @property
    def known(self) -> date | PartialDate:
        """That day, or sometimes only its month."""
        return PartialDate(self.day.isoformat()[:7]) if self.other % 4 == 3 else self.day


def _pick(among: Sequence[Each], number: int) -> Each:
    """Choose one; Refused where there is none, as anybody would be."""
    if not among:
        raise Refused("There is none yet.")
    return among[number % len(among)]


def new_borough() -> Store:
    """A borough with four boards and groups, and somebody in most of their seats."""
    store = Store.in_memory(standing_on(TODAY))
    ann, bob, cem = (add_person(store, name) for name in ("Ann", "Bob", "Cem"))
    trust = set_up_body(store, "Trust", BodyKind.BOARD, since=date(2026, 1, 1))
    play = set_up_body(store, "Play", BodyKind.SUBGROUP, parent=trust, since=date(2026, 1, 1))
    youth = set_up_body(store, "Youth", BodyKind.SUBGROUP, parent=trust)
    nursery = set_up_body(store, "Nursery", BodyKind.PANEL, parent=play)
    first, second = (set_up_seat(store, play, label, term_months=6) for label in ("First", "Second"))
    appoint(store, first, ann, started=date(2026, 2, 1))
    appoint(store, second, bob, started=PartialDate("2026-03"))
    appoint(store, second, cem, capacity=Capacity.DEPUTY)
    appoint(store, set_up_seat(store, youth, "Seat"), ann)
    appoint(store, set_up_seat(store, nursery, "Seat"), cem, capacity=Capacity.GAP_FILL)
    link_bodies(store, play, youth, LinkKind.CONSULTS)
    store.settle()
    return store


def _people(store: Store, chance: Chance) -> Person:
    return _pick(store.find(Person), chance.other)


def _body(store: Store, number: int) -> Body:
    return _pick(store.find(Body), number)


def _set_up(store: Store, chance: Chance) -> None:
    set_up_body(
        store,
        f"Body {chance.third}",
        BodyKind.SUBGROUP,
        parent=_body(store, chance.one) if chance.other % 3 else None,
        allows_deputies=(None, True, False)[chance.third % 3],
        since=chance.known if chance.third % 2 else None,
    )


def _seat(store: Store, chance: Chance) -> None:
    term, since = (None, 3)[chance.other % 2], chance.known if chance.third % 2 else None
    set_up_seat(store, _body(store, chance.one), "Seat", term_months=term, since=since)


def _appoint(store: Store, chance: Chance) -> None:
    seat = _pick(store.find(Seat), chance.one)
    capacity = _CAPACITIES[chance.third % len(_CAPACITIES)]
    appoint(store, seat, _people(store, chance), capacity=capacity, started=chance.known)


def _reappoint(store: Store, chance: Chance) -> None:
    reappoint(store, _pick(store.find(Appointment), chance.one), started=chance.day)


def _extend(store: Store, chance: Chance) -> None:
    extend_term(store, _pick(store.find(Appointment), chance.one), chance.day, "Agreed.")


def _stand_down(store: Store, chance: Chance) -> None:
    end_appointment(store, _pick(store.find(Appointment), chance.one), on=chance.known, reason="Stood down.")


def _end_seat(store: Store, chance: Chance) -> None:
    end_seat(store, _pick(store.find(Seat), chance.one), on=chance.known, reason="Cut.")


def _end_body(store: Store, chance: Chance) -> None:
    heirs = [_body(store, chance.other)] if chance.third % 2 else []
    body = _body(store, chance.one)
    end_body(store, body, on=chance.known, reason="Wound up.", told_on=TODAY, successors=heirs)


def _rename(store: Store, chance: Chance) -> None:
    rename_body(store, _body(store, chance.one), f"Name {chance.third}", on=chance.day)


def _move(store: Store, chance: Chance) -> None:
    parent = _body(store, chance.other) if chance.third % 3 else None
    move_body(store, _body(store, chance.one), parent, on=chance.day)


def _tie(store: Store, chance: Chance) -> None:
    kind = tuple(LinkKind)[chance.third % len(LinkKind)]
    link_bodies(store, _body(store, chance.one), _body(store, chance.other), kind, since=chance.known)


def _meet(store: Store, chance: Chance) -> None:
    with store.step("Meet"):
        meeting = plan_meeting(store, _body(store, chance.one), chance.day, known_on=None)
        if chance.third % 2:
            meeting = mark_held(store, meeting, today=TODAY)
            seats = store.find(Seat, body_id=meeting.body_id)
            seat = _pick(seats, chance.other) if seats else None
            record_attendance(store, meeting, _people(store, chance), Presence.ATTENDED, seat=seat)


def _draft(store: Store, chance: Chance) -> None:
    start_restructure(store, f"Draft {chance.third}", starts_on=chance.day)


def _open(store: Store, number: int) -> Restructure:
    return _pick(store.find(Restructure, state=RestructureState.DRAFT), number)


def _place(store: Store, draft: Restructure, chance: Chance) -> Place:
    """Choose a place: on top, under a body that stands, or under one the same draft makes."""
    if chance.third % 3 == 0:
        return None
    if chance.third % 3 == 1:
        return _body(store, chance.other)
    makes = (ChangeKind.CREATE, ChangeKind.MERGE)
    return _pick(store.find(RestructureChange, restructure_id=draft.id, kind=makes), chance.other)


def _new(store: Store, draft: Restructure, chance: Chance) -> NewBody:
    name = f"New {chance.other}"
    return NewBody(name=name, parent=_place(store, draft, chance), new_seats=chance.one % 3)


def _draft_rename(store: Store, chance: Chance) -> None:
    draft_rename(store, _open(store, chance.when), _body(store, chance.one), f"Renamed {chance.third}")


def _draft_move(store: Store, chance: Chance) -> None:
    draft = _open(store, chance.when)
    draft_move(store, draft, _body(store, chance.one), _place(store, draft, chance))


def _draft_merger(store: Store, chance: Chance) -> None:
    draft = _open(store, chance.when)
    bodies = {each.id: each for each in (_body(store, chance.one), _body(store, chance.other))}
    into = _body(store, chance.third) if chance.third % 2 else None
    draft_merger(store, draft, [*bodies.values()], into=into, new=_new(store, draft, chance))


def _draft_split(store: Store, chance: Chance) -> None:
    draft = _open(store, chance.when)
    with store.step("Draft split with its parts"):
        split = draft_split(store, draft, _body(store, chance.one), goes_on=chance.third % 2 == 1)
        for _ in range(1 + chance.other % 2):
            draft_part(store, split, _new(store, draft, chance))


def _draft_abolition(store: Store, chance: Chance) -> None:
    draft_abolition(store, _open(store, chance.when), _body(store, chance.one))


def _draft_creation(store: Store, chance: Chance) -> None:
    draft = _open(store, chance.when)
    draft_creation(store, draft, _new(store, draft, chance))


def _decide(store: Store, chance: Chance) -> None:
    draft, seat = _open(store, chance.when), _pick(store.find(Seat), chance.one)
    if chance.third % 3:
        to = _place(store, draft, chance)
        decide_fate(store, draft, seat, Fate.CARRIES_OVER, to=to)
    else:
        decide_fate(store, draft, seat, Fate.LAPSES)


def _apply(store: Store, chance: Chance) -> None:
    apply_restructure(store, _open(store, chance.one), TODAY)


def _reverse(store: Store, chance: Chance) -> None:
    applied = store.find(Restructure, state=RestructureState.APPLIED)
    reverse_restructure(store, _pick(applied, chance.one))


def _undo(store: Store, _chance: Chance) -> None:
    store.undo()


def _redo(store: Store, _chance: Chance) -> None:
    store.redo()


DRAFTING: dict[str, Callable[[Store, Chance], None]] = {
    "rename": _draft_rename,
    "move": _draft_move,
    "merge": _draft_merger,
    "split": _draft_split,
    "abolish": _draft_abolition,
    "create": _draft_creation,
    "decide": _decide,
}
LIVING: dict[str, Callable[[Store, Chance], None]] = {
    "set up": _set_up,
    "seat": _seat,
    "appoint": _appoint,
    "reappoint": _reappoint,
    "extend": _extend,
    "stand down": _stand_down,
    "end seat": _end_seat,
    "end body": _end_body,
    "new name": _rename,
    "new place": _move,
    "tie": _tie,
    "meet": _meet,
}
REDRAWING: dict[str, Callable[[Store, Chance], None]] = {
    "draft": _draft,
    "apply": _apply,
    "reverse": _reverse,
    "undo": _undo,
    "redo": _redo,
}
_VERBS = LIVING | {f"draft {name}": verb for name, verb in DRAFTING.items()} | REDRAWING
_DRAFTING = tuple(f"draft {name}" for name in (*DRAFTING, "merge", "split", "decide"))


def chance(numbers: Random, *verbs: str) -> Chance:
    """Draw one thing that happens."""
    return Chance(numbers.choice(verbs), *(numbers.randrange(12) for _ in range(4)))


def living(numbers: Random, most: int) -> list[Chance]:
    """Draw what happens to a borough between one redrawing and the next: mostly people coming to seats."""
    verbs = (*LIVING, "seat", "appoint", "appoint", "appoint")
    return [chance(numbers, *verbs) for _ in range(numbers.randrange(most))]


def drafting(numbers: Random) -> list[Chance]:
    """Draw a draft of a few lines, mostly for a day after which not much is recorded yet."""
    lines = [chance(numbers, *_DRAFTING) for _ in range(numbers.randrange(2, 8))]
    late = numbers.choice((numbers.randrange(_DAYS), _DAYS - 1, _DAYS - 2))
    return [chance(numbers, "draft")._replace(when=late), *lines]


def seeds() -> st.SearchStrategy[Random]:
    """Draw where the numbers begin; thin histories, which prove little, are as rare as dense ones."""
    return st.integers(0, 2**32 - 1).map(Random)


def happen(store: Store, found: Sequence[Chance]) -> None:
    """Let it all happen; what is refused does not."""
    for chance in found:
        try:
            _VERBS[chance.verb](store, chance)
        except Refused:
            continue


def seen(store: Store, restructure: Restructure) -> Preview:
    """Look at what a restructure would do, or did."""
    return preview(store, restructure, TODAY)
