"""What holds of every borough on every day, looked at through the lists that the program shows."""

from collections.abc import Iterator
from datetime import date, timedelta

from vcsdesk.lists.boards import boards, seats
from vcsdesk.lists.boards.sittings import by_seat, sittings
from vcsdesk.lists.boards.turning_days import turning_days
from vcsdesk.lists.desk.soundness import problems
from vcsdesk.lists.workload import workload
from vcsdesk.records.boards.appointment import Appointment, Capacity
from vcsdesk.records.boards.body import Body
from vcsdesk.records.boards.lineage import Lineage
from vcsdesk.records.boards.seat import Seat
from vcsdesk.records.boards.standing_body import StandingBody
from vcsdesk.records.meetings.meeting import Meeting, MeetingStatus
from vcsdesk.records.meetings.meeting_change import MeetingChange
from vcsdesk.records.record import Record
from vcsdesk.rules.boards.current import is_current, is_past
from vcsdesk.rules.boards.seat_state import COVERING, HOLDING, SeatState
from vcsdesk.store import Store
from vcsdesk.store.discovery import record_classes

_DAY = timedelta(days=1)


def everything(store: Store) -> dict[str, tuple[Record, ...]]:
    """Every record there is."""
    return {table: store.find(kind) for table, kind in record_classes().items()}


def days_to_look_at(store: Store) -> list[date]:
    """Every day on which anything changes, the day before and the day after."""
    turns = set(turning_days(store))
    for each in store.find(Appointment):
        turns |= {when.first_day() for when in (each.valid_from, each.valid_to) if when}
        turns |= {each.term_ends} if each.term_ends else set()
    return sorted({turn + step for turn in turns for step in (-_DAY, timedelta(), _DAY)})


def all_holds(store: Store, today: date) -> None:
    """Assert everything that must hold of a borough, over its history and on each day."""
    assert problems(store) == ()
    _endings(store)
    _lineage(store)
    _carried_over(store)
    for on in days_to_look_at(store):
        _tree(store, on)
        _seats(store, on, today)
        _load(store, on, today)


def _tree(store: Store, on: date) -> None:
    """Nothing stands under itself, and the tree shows each body once."""
    standing = {body.body_id: body for body in store.view(StandingBody, on=on)}
    rows = boards.rows(store, on, on)
    assert sorted(row.body_id for row in rows) == sorted(standing)
    for body in standing.values():
        climbed, at = set[int](), body.parent_id
        while at in standing:
            assert at not in climbed | {body.body_id}
            climbed.add(at)
            at = standing[at].parent_id


def _seats(store: Store, on: date, today: date) -> None:
    """At most one holder; expired is not vacant; only cover is not filled; ended is not there."""
    bodies = {each.id: each for each in store.find(Body)}
    kept = {each.id: each for each in store.find(Seat)}
    here = {
        seat.id
        for seat in kept.values()
        if is_current(seat.valid_from, seat.valid_to, on)
        and is_current(bodies[seat.body_id].valid_from, bodies[seat.body_id].valid_to, on)
    }
    rows = {row.seat_id: row for row in seats.rows(store, on, today)}
    assert rows.keys() == here
    sat = by_seat(sittings(store, on))
    for seat_id, row in rows.items():
        holders = [each for each in sat[seat_id] if each.capacity in HOLDING]
        assert len(holders) <= 1
        if holders:
            over = is_past(holders[0].term_ends, on)
            assert row.state is (SeatState.HOLD_OVER if over else SeatState.FILLED)
        elif any(each.capacity in COVERING for each in sat[seat_id]):
            assert row.state is SeatState.VACANT_COVERED
        else:
            assert row.state in {SeatState.VACANT, SeatState.NOT_KNOWN}
    for each in store.find(Appointment):
        if _surely_current(each, on):
            assert each.seat_id in here


def _surely_current(fact: Appointment, on: date) -> bool:
    """Tell whether a fact holds on a day whatever it is of its dates that is not known."""
    begun = fact.valid_from is not None and fact.valid_from.last_day() <= on
    return begun and (fact.valid_to is None or fact.valid_to.first_day() >= on)


def _load(store: Store, on: date, today: date) -> None:
    """Whoever holds a seat or fills a gap carries it."""
    carried = {row.person_id: row.groups for row in workload.rows(store, on, today)}
    sat = [each for each in sittings(store, on) if each.capacity in HOLDING | COVERING]
    for person_id in {each.person_id for each in sat}:
        assert carried[person_id] >= len({each.body_id for each in sat if each.person_id == person_id})
    assert all(person_id in carried for person_id in _gap_fillers(store, on))


def _gap_fillers(store: Store, on: date) -> Iterator[int]:
    for each in store.find(Appointment, capacity=Capacity.GAP_FILL):
        if _surely_current(each, on):
            yield each.person_id


def _endings(store: Store) -> None:
    """With a body end its seats, the people in them and its meetings to come, each with a reason."""
    told = {change.meeting_id for change in store.find(MeetingChange) if change.reason}
    for body in store.find(Body):
        if body.valid_to is None:
            continue
        assert body.end_reason
        for seat in store.find(Seat, body_id=body.id):
            assert seat.valid_to is not None
            assert seat.valid_to.first_day() <= body.valid_to.last_day()
            assert seat.end_reason
            for each in store.find(Appointment, seat_id=seat.id):
                assert each.valid_to is not None
                assert each.end_reason
        for meeting in store.find(Meeting, body_id=body.id):
            if meeting.held_on > body.valid_to.last_day():
                assert meeting.status is MeetingStatus.CANCELLED
                assert meeting.id in told


def _lineage(store: Store) -> None:
    """Nothing comes out of what came after it, so that nothing comes out of itself.

    A part may leave a body and later go back into it: each then stands on its own side of a day.
    """
    bodies = {body.id: body for body in store.find(Body)}
    for line in store.find(Lineage):
        on = line.happened_on
        assert on is not None
        one, other = bodies[line.from_body_id], bodies[line.to_body_id]
        assert one.valid_from is None or one.valid_from.first_day() <= on.last_day()
        assert one.valid_to is None or one.valid_to.last_day() >= on.first_day()
        assert other.valid_to is None or other.valid_to.last_day() > on.first_day()
    for on in {line.happened_on for line in store.find(Lineage)}:
        _no_ring([(each.from_body_id, each.to_body_id) for each in store.find(Lineage, happened_on=on)])


def _no_ring(edges: list[tuple[int, int]]) -> None:
    for start, _ in edges:
        reached, waiting = set[int](), [start]
        while waiting:
            at = waiting.pop()
            found = {other for one, other in edges if one == at} - reached
            reached |= found
            waiting += found
        assert start not in reached


def _carried_over(store: Store) -> None:
    """A sitting that goes on is the same person, by the same right, for the same constituency and term."""
    people = {each.id: each for each in store.find(Appointment)}
    kept = {each.id: each for each in store.find(Seat)}
    for each in people.values():
        if each.continues_id is None:
            continue
        before = people[each.continues_id]
        assert (each.person_id, each.capacity, each.affiliation_id) == (
            before.person_id,
            before.capacity,
            before.affiliation_id,
        )
        assert kept[each.seat_id].follows_id == before.seat_id
        assert kept[each.seat_id].constituency_id == kept[before.seat_id].constituency_id
        assert before.valid_to is not None
        assert each.valid_from is not None
        assert before.valid_to.last_day() < each.valid_from.first_day()
