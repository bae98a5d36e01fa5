"""What is recorded for the first day or later and depends on a body that would have ended by then."""

from collections.abc import Iterator

from vcsdesk.lists.boards.restructuring.effects import Problem
from vcsdesk.lists.boards.restructuring.plan import Plan
from vcsdesk.lists.desk.spans import Lasting
from vcsdesk.records.boards.appointment import Appointment
from vcsdesk.records.boards.body_link import BodyLink
from vcsdesk.records.boards.body_name import BodyName
from vcsdesk.records.boards.body_parent import BodyParent
from vcsdesk.records.boards.commitment import Commitment
from vcsdesk.records.boards.lineage import Lineage
from vcsdesk.records.boards.role_document import RoleDocument
from vcsdesk.records.boards.seat import Seat
from vcsdesk.records.meetings.attendance import Attendance, Presence
from vcsdesk.records.meetings.meeting import Meeting, MeetingStatus
from vcsdesk.records.partial_date import PartialDate
from vcsdesk.records.sector.person import Person
from vcsdesk.rules.boards.current import ends_before
from vcsdesk.store import Store
from vcsdesk.wording import on_or_in, partial

_CAME = {Presence.ATTENDED, Presence.LATE, Presence.LEFT_EARLY, Presence.DEPUTY, Presence.ABSENT}
_CORRECT = "Correct or remove that first, or choose a later first day."


def later_facts(store: Store, plan: Plan) -> Iterator[Problem]:
    """Name each with its date: seats and people, meetings, names, places, ties, documents and promises."""
    bodies = tuple(plan.structure.ended)
    yield from _seats(store, plan, bodies)
    yield from _people(store, plan, bodies)
    yield from _meetings(store, plan, bodies)
    yield from _structure(store, plan, bodies)
    yield from _texts(store, plan, bodies)


def _seats(store: Store, plan: Plan, bodies: tuple[int, ...]) -> Iterator[Problem]:
    for seat in store.find(Seat, body_id=bodies):
        if _begins_later(plan, seat):
            yield _problem(
                plan, seat.body_id, seat.valid_from, f"gains the seat “{seat.label}” {_when(seat.valid_from)}"
            )


def _people(store: Store, plan: Plan, bodies: tuple[int, ...]) -> Iterator[Problem]:
    loose = {seating.seat.id: seating.seat for seating in plan.seatings}
    seats = {seat.id: seat for seat in store.find(Seat, body_id=bodies)} | loose
    lapsing = {seating.seat.id for seating in plan.seatings if not seating.carries}
    for each in store.find(Appointment, seat_id=tuple(seats)):
        seat, over = seats[each.seat_id], each.valid_to
        who = store.get(Person, each.person_id).name
        if _begins_later(plan, each):
            said = f"has {who} appointed to “{seat.label}” from {partial(each.valid_from or '')}"
            yield _problem(plan, seat.body_id, each.valid_from, said)
        elif over and seat.id in lapsing and plan.draft.first_day <= over.first_day() <= plan.draft.today:
            said = f"has {who} leaving “{seat.label}” {_when(over)}"
            yield _problem(plan, seat.body_id, over, said)


def _meetings(store: Store, plan: Plan, bodies: tuple[int, ...]) -> Iterator[Problem]:
    meetings = [each for each in store.find(Meeting, body_id=bodies) if each.held_on >= plan.draft.first_day]
    seen = store.find(Attendance, meeting_id=tuple(each.id for each in meetings), presence=tuple(_CAME))
    came = {each.meeting_id for each in seen}
    for each in meetings:
        if each.status is MeetingStatus.HELD or each.id in came:
            when = PartialDate(each.held_on.isoformat())
            yield _problem(plan, each.body_id, when, f"met {_when(when)}")


def _structure(store: Store, plan: Plan, bodies: tuple[int, ...]) -> Iterator[Problem]:
    for name in store.find(BodyName, body_id=bodies):
        if _begins_later(plan, name):
            yield _problem(
                plan, name.body_id, name.valid_from, f"is called “{name.name}” {_since(name.valid_from)}"
            )
    for place in store.find(BodyParent, body_id=bodies):
        if _begins_later(plan, place):
            yield _problem(
                plan, place.body_id, place.valid_from, f"moves in the tree {_when(place.valid_from)}"
            )
    for below in store.find(BodyParent, parent_id=bodies):
        if _begins_later(plan, below) and below.body_id not in plan.structure.ended:
            group = plan.structure.name_before(below.body_id)
            said = f"has {group} under it {_since(below.valid_from)}"
            yield _problem(plan, below.parent_id, below.valid_from, said)
    yield from _ties(store, plan, bodies)


def _ties(store: Store, plan: Plan, bodies: tuple[int, ...]) -> Iterator[Problem]:
    found = {link.id: link for link in store.find(BodyLink, from_body_id=bodies)}
    found |= {link.id: link for link in store.find(BodyLink, to_body_id=bodies)}
    for link in found.values():
        if _begins_later(plan, link):
            one = link.from_body_id if link.from_body_id in bodies else link.to_body_id
            other = link.to_body_id if one == link.from_body_id else link.from_body_id
            said = f"is tied to {plan.structure.name_before(other)} {_since(link.valid_from)}"
            yield _problem(plan, one, link.valid_from, said)
    yield from _lineage(store, plan, bodies)


def _lineage(store: Store, plan: Plan, bodies: tuple[int, ...]) -> Iterator[Problem]:
    """Name what a body carries on from, or what came out of it, when it would have ended."""
    for line in store.find(Lineage, to_body_id=bodies):
        when = line.happened_on
        if when and when.first_day() >= plan.draft.eve:
            before = plan.structure.name_before(line.from_body_id)
            said = f"carries on from {before}, which ends {_when(when)}"
            yield _problem(plan, line.to_body_id, when, said)
    for line in store.find(Lineage, from_body_id=bodies):
        when = line.happened_on
        if when and ends_before(plan.draft.eve.isoformat(), when):
            after = plan.structure.name_before(line.to_body_id)
            yield _problem(plan, line.from_body_id, when, f"has {after} come out of it after {partial(when)}")


def _texts(store: Store, plan: Plan, bodies: tuple[int, ...]) -> Iterator[Problem]:
    seats = {seat.id: seat.body_id for seat in store.find(Seat, body_id=bodies)}
    seats |= {seating.seat.id: seating.seat.body_id for seating in plan.seatings}
    texts = (
        *store.find(RoleDocument, body_id=bodies),
        *store.find(RoleDocument, seat_id=tuple(seats)),
    )
    for text in texts:
        if _begins_later(plan, text):
            body_id = text.body_id or seats[text.seat_id or 0]
            yield _problem(
                plan, body_id, text.valid_from, f"has adopted “{text.title}” {_since(text.valid_from)}"
            )
    for promise in store.find(Commitment, body_id=bodies):
        if _begins_later(plan, promise):
            body_id = promise.body_id or 0
            yield _problem(
                plan, body_id, promise.valid_from, f"has a promise made {_since(promise.valid_from)}"
            )


def _begins_later(plan: Plan, fact: Lasting) -> bool:
    return ends_before(plan.draft.eve.isoformat(), fact.valid_from)


def _problem(plan: Plan, body_id: int, when: PartialDate | None, said: str) -> Problem:
    """Say what stands in the way, and when it is dated."""
    ending = plan.structure.ended.get(body_id)
    after = "after it would have ended" if ending else "after the seat would have gone"
    return Problem(
        message=f"{plan.structure.name_before(body_id)} {said}, {after}.",
        hint=_CORRECT,
        on=when.first_day() if when else None,
        change_id=ending.line.id if ending else None,
        body_id=body_id,
    )


def _when(when: PartialDate | None) -> str:
    return on_or_in(when or "")


def _since(when: PartialDate | None) -> str:
    return f"from {partial(when or '')}"
