"""The boroughs that benchmarks run on, each made once in a run."""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

from vcsdesk.clock import Clock
from vcsdesk.operations.desk.samples import make_sample
from vcsdesk.records.boards.appointment import Appointment, Capacity
from vcsdesk.records.boards.body import Body, BodyKind, Level
from vcsdesk.records.boards.body_name import BodyName
from vcsdesk.records.boards.body_parent import BodyParent
from vcsdesk.records.boards.seat import Seat
from vcsdesk.records.partial_date import PartialDate, on_day
from vcsdesk.records.record import Record
from vcsdesk.records.sector.affiliation import Affiliation
from vcsdesk.records.sector.organisation import Organisation
from vcsdesk.records.sector.person import Person
from vcsdesk.store import Store
from vcsdesk.store.making import make_file

BODIES, SEATS, APPOINTMENTS, PEOPLE = 2_000, 4_000, 10_000, 1_500
_MAIN_BOARDS, _PARENTS = 20, 500
_A_TERM = timedelta(days=3 * 365)


def sample(folder: Path, name: str = "lewisham") -> Path:
    """Give a sample borough in the folder, made if it is not there yet."""
    path = folder / f"{name}.vcsdesk"
    return path if path.exists() else make_sample(name, path, Clock())


def large(folder: Path) -> Path:
    """Give a borough of 2,000 bodies and 10,000 appointments, made if it is not there yet."""
    path = folder / "large.vcsdesk"
    return path if path.exists() else make_file(path, Clock(), _fill)


def _fill(store: Store) -> None:
    with store.step("Make a large borough"):
        for record in _records(random.Random(1909), Clock().today()):
            store.add(record)


def _records(dice: random.Random, today: date) -> Iterator[Record]:
    """Bodies in a tree, a third of its outermost ended; seats with two or three terms one after another."""
    for number in range(1, PEOPLE + 1):
        yield Organisation(id=number, name=f"Organisation {number}")
        yield Person(id=number, name=f"Person {number}")
        yield Affiliation(id=number, person_id=number, organisation_id=number)
    for number in range(1, BODIES + 1):
        yield from _body(dice, number, today)
    seats = Counter[int]()
    for number in range(1, SEATS + 1):
        body = dice.randint(1, BODIES)
        seats[body] += 1
        yield Seat(id=number, body_id=body, label=f"Sector seat {seats[body]}", term_months=36)
    for number in range(APPOINTMENTS):
        yield _appointment(dice, number, today)


def _body(dice: random.Random, number: int, today: date) -> Iterator[Record]:
    began = today - timedelta(days=dice.randint(800, 4000))
    is_over = number > _PARENTS and dice.random() < 0.4
    ended = on_day(today - timedelta(days=dice.randint(1, 700))) if is_over else None
    yield Body(
        id=number,
        kind=BodyKind.BOARD if number <= _MAIN_BOARDS else BodyKind.SUBGROUP,
        level=Level.STRATEGIC if number <= _MAIN_BOARDS else Level.OPERATIONAL,
        valid_from=on_day(began),
        valid_to=ended,
    )
    renamed = on_day(began + timedelta(days=400))
    until = on_day(began + timedelta(days=399))
    yield BodyName(body_id=number, name=f"Old group {number}", valid_from=on_day(began), valid_to=until)
    yield BodyName(body_id=number, name=f"Group {number} for children", valid_from=renamed)
    if number > _MAIN_BOARDS:
        yield BodyParent(body_id=number, parent_id=dice.randint(1, max(_MAIN_BOARDS, number // 4)))


def _appointment(dice: random.Random, number: int, today: date) -> Appointment:
    turn, seat = divmod(number, SEATS)
    start = today - (turn + 1) * _A_TERM + timedelta(days=700)
    ends = start + _A_TERM - timedelta(days=1)
    ended: PartialDate | None = on_day(ends) if turn else None
    return Appointment(
        seat_id=seat + 1,
        person_id=dice.randint(1, PEOPLE),
        capacity=Capacity.GAP_FILL if dice.random() < 0.1 else Capacity.HOLDER,
        term_ends=ends if dice.random() < 0.9 else start + timedelta(days=100),
        valid_from=on_day(start),
        valid_to=ended,
    )
