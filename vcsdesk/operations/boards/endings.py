"""A body ends: its seats, the people in them and its meetings to come end in the same step."""

from collections.abc import Sequence
from datetime import date, timedelta

from vcsdesk import wording
from vcsdesk.operations import checks
from vcsdesk.operations.boards.names import name_on
from vcsdesk.operations.boards.seats import close_seat
from vcsdesk.operations.boards.tree import refuse_loop
from vcsdesk.operations.checks import When
from vcsdesk.records.boards.body import Body
from vcsdesk.records.boards.body_link import BodyLink
from vcsdesk.records.boards.body_parent import BodyParent
from vcsdesk.records.boards.lineage import Lineage, LineageKind
from vcsdesk.records.boards.restructure import Restructure
from vcsdesk.records.boards.seat import Seat
from vcsdesk.records.meetings.meeting import Meeting, MeetingStatus
from vcsdesk.records.meetings.meeting_change import MeetingChange
from vcsdesk.records.meetings.meeting_series import MeetingSeries
from vcsdesk.records.partial_date import PartialDate, on_day
from vcsdesk.refused import Refused
from vcsdesk.rules.boards.current import ends_before, is_over_by, is_past
from vcsdesk.rules.boards.lineage import comes_out_of
from vcsdesk.store import Store

_OVER = {MeetingStatus.HELD, MeetingStatus.CANCELLED}


def end_body(
    store: Store,
    body: Body,
    *,
    on: When,
    reason: str,
    told_on: date,
    successors: Sequence[Body] = (),
    became: LineageKind = LineageKind.REPLACED,
    restructure: Restructure | None = None,
) -> Body:
    """End a body on a day, saying why and which bodies carry on from it, or that none does.

    Groups under it move to its successor if there is just one, and stand alone if not. A seat that ends by
    then for a reason of its own keeps it.
    """
    why = checks.said(reason, "The reason", "Say why the board or group ends.")
    end = PartialDate(checks.partial(on) or "")
    _refuse_ending(store, body, end, told_on, successors)
    with store.step("End board or group"):
        for seat in store.find(Seat, body_id=body.id):
            if not is_over_by(seat.valid_to, end.last_day()):
                close_seat(store, seat, end, why)
        _call_meetings_off(store, body, end, why, told_on)
        _hand_groups_on(store, body, end, successors)
        _untie(store, body, end)
        for successor in successors:
            store.add(
                Lineage(
                    from_body_id=body.id,
                    to_body_id=successor.id,
                    kind=became,
                    happened_on=end,
                    reason=why,
                    restructure_id=restructure.id if restructure else None,
                )
            )
        return store.change(body, valid_to=end, end_reason=why)


def _refuse_ending(
    store: Store, body: Body, end: PartialDate, told_on: date, successors: Sequence[Body]
) -> None:
    if body.valid_to is not None:
        raise Refused(
            f"{name_on(store, body, told_on)} ended {wording.on_or_in(body.valid_to)} already.",
            "Undo that first, if it was wrong.",
        )
    checks.in_order(body.valid_from, end)
    _refuse_life_after(store, body, end, told_on)
    for successor in successors:
        if successor.id == body.id:
            raise Refused("A board or group cannot carry on from itself.", "Choose another one, or none.")
        if is_over_by(successor.valid_to, end.last_day()):
            raise Refused(
                f"{name_on(store, successor, told_on)} had ended by then itself.",
                "Choose one that goes on.",
            )
        if comes_out_of(body.id, successor.id, lambda number: store.find(Lineage, to_body_id=number), end):
            name, before = name_on(store, body, told_on), name_on(store, successor, told_on)
            raise Refused(
                f"{name} carries on from {before} itself.",
                "Choose another one, or none.",
            )


def _refuse_life_after(store: Store, body: Body, end: PartialDate, told_on: date) -> None:
    """Refuse to end a body before it met, or before another ended from which it carries on."""
    name = name_on(store, body, told_on)
    for meeting in store.find(Meeting, body_id=body.id, status=MeetingStatus.HELD, order_by="held_on"):
        if meeting.held_on > end.last_day():
            raise Refused(
                f"{name} met on {wording.plain_day(meeting.held_on)}, after it would have ended.",
                "Choose a later day.",
            )
    for line in store.find(Lineage, to_body_id=body.id):
        if line.happened_on and line.happened_on.first_day() >= end.last_day():
            before = name_on(store, store.get(Body, line.from_body_id), told_on)
            raise Refused(
                f"{name} carries on from {before}, which ended {wording.on_or_in(line.happened_on)}.",
                "Choose a later day.",
            )
    for line in store.find(Lineage, from_body_id=body.id):
        if ends_before(end, line.happened_on):
            part = name_on(store, store.get(Body, line.to_body_id), told_on)
            raise Refused(
                f"{part} came out of {name} after {wording.partial(line.happened_on or '')}.",
                "Choose a later day.",
            )


def _call_meetings_off(store: Store, body: Body, end: PartialDate, why: str, told_on: date) -> None:
    for meeting in store.find(Meeting, body_id=body.id):
        if meeting.held_on <= end.last_day() or meeting.status in _OVER:
            continue
        store.add(
            MeetingChange(
                meeting_id=meeting.id,
                told_on=told_on,
                was_on=meeting.held_on,
                was_at=meeting.starts_at,
                was_venue=meeting.venue,
                reason=why,
            )
        )
        store.change(meeting, status=MeetingStatus.CANCELLED)
    for series in store.find(MeetingSeries, body_id=body.id):
        if series.last_on is None or series.last_on > end.last_day():
            store.change(series, last_on=max(series.first_on, end.last_day()))


def _hand_groups_on(store: Store, body: Body, end: PartialDate, successors: Sequence[Body]) -> None:
    heir = successors[0] if len(successors) == 1 else None
    for place in store.find(BodyParent, parent_id=body.id):
        if is_past(place.valid_to, end.last_day()):
            continue
        _end_tie(store, place, end)
        if heir is not None and heir.id != place.body_id:
            _put_under(store, place, heir, end.last_day() + timedelta(days=1))


def _put_under(store: Store, place: BodyParent, heir: Body, on: date) -> None:
    """Put a group under the successor from a day on, for as long as it would have stood where it did."""
    if is_past(place.valid_to, on):
        return
    group = store.get(Body, place.body_id)
    try:
        refuse_loop(store, group, heir, on)
    except Refused as refused:
        below, above = name_on(store, heir, on), name_on(store, group, on)
        raise Refused(
            f"{below} stands under {above}, which would then stand under it.", f"Move {below} first."
        ) from refused
    start = max(on_day(on), place.valid_from or on_day(on))
    store.add(BodyParent(body_id=group.id, parent_id=heir.id, valid_from=start, valid_to=place.valid_to))


def _untie(store: Store, body: Body, end: PartialDate) -> None:
    ties: tuple[BodyParent | BodyLink, ...] = (
        *store.find(BodyParent, body_id=body.id),
        *store.find(BodyLink, from_body_id=body.id),
        *store.find(BodyLink, to_body_id=body.id),
    )
    for tie in ties:
        if not is_past(tie.valid_to, end.last_day()):
            _end_tie(store, tie, end)


def _end_tie(store: Store, tie: BodyParent | BodyLink, end: PartialDate) -> None:
    if checks.follows(tie.valid_from, end):
        store.change(tie, valid_to=end)
    else:
        store.remove(tie)
