"""What of the diary ends with a body: meetings to come, rhythms; and which texts stay with it."""

from collections.abc import Iterator

from vcsdesk.lists.boards.restructuring.effects import MeetingEffect, SeriesEffect, StayingText
from vcsdesk.lists.boards.restructuring.plan import Plan
from vcsdesk.lists.boards.restructuring.saying import why_it_ends
from vcsdesk.records.boards.commitment import Commitment
from vcsdesk.records.boards.role_document import RoleDocument
from vcsdesk.records.meetings.meeting import Meeting, MeetingStatus
from vcsdesk.records.meetings.meeting_change import MeetingChange
from vcsdesk.records.meetings.meeting_series import MeetingSeries
from vcsdesk.rules.boards.current import is_current
from vcsdesk.store import Store

_OVER = {MeetingStatus.HELD, MeetingStatus.CANCELLED}


def meeting_effects(store: Store, plan: Plan) -> tuple[MeetingEffect, ...]:
    """Give each meeting to come that is called off, the earliest first."""
    return tuple(
        MeetingEffect(
            board=plan.structure.name_before(meeting.body_id),
            held_on=meeting.held_on,
            starts_at=meeting.starts_at,
            venue=meeting.venue,
            meeting_id=meeting.id,
            body_id=meeting.body_id,
        )
        for meeting in _called_off(store, plan)
    )


def series_effects(store: Store, plan: Plan) -> tuple[SeriesEffect, ...]:
    """Give each rhythm that runs on the last day of the old structure and ends then."""
    return tuple(
        SeriesEffect(
            board=plan.structure.name_before(series.body_id),
            pattern=series.pattern,
            last_on=max(series.first_on, plan.draft.eve),
            series_id=series.id,
            body_id=series.body_id,
        )
        for series in store.find(MeetingSeries, body_id=tuple(plan.structure.ended))
        if series.last_on is None or series.last_on > plan.draft.eve or _just_ended(plan, series)
    )


def staying_texts(store: Store, plan: Plan) -> tuple[StayingText, ...]:
    """Give the documents and promises of bodies that end, which stay with them as they were."""
    return tuple(_texts(store, plan))


def _called_off(store: Store, plan: Plan) -> Iterator[Meeting]:
    ended = plan.structure.ended
    reasons = {body_id: why_it_ends(plan.structure, ending) for body_id, ending in ended.items()}
    for meeting in store.find(Meeting, body_id=tuple(ended), order_by="held_on, id"):
        if meeting.held_on < plan.draft.first_day:
            continue
        if plan.draft.is_applied:
            if store.first(MeetingChange, meeting_id=meeting.id, reason=reasons[meeting.body_id]):
                yield meeting
        elif meeting.status not in _OVER:
            yield meeting


def _just_ended(plan: Plan, series: MeetingSeries) -> bool:
    return plan.draft.is_applied and series.last_on == max(series.first_on, plan.draft.eve)


def _texts(store: Store, plan: Plan) -> Iterator[StayingText]:
    ended, eve = tuple(plan.structure.ended), plan.draft.eve
    for text in store.find(RoleDocument, body_id=ended):
        if is_current(text.valid_from, text.valid_to, eve):
            yield _staying(plan, text.body_id or 0, text.title, is_promise=False)
    for promise in store.find(Commitment, body_id=ended):
        if is_current(promise.valid_from, promise.valid_to, eve):
            yield _staying(plan, promise.body_id or 0, promise.text, is_promise=True)


def _staying(plan: Plan, body_id: int, title: str, *, is_promise: bool) -> StayingText:
    return StayingText(
        board=plan.structure.name_before(body_id), title=title, is_promise=is_promise, body_id=body_id
    )
