"""What is told of a board or group beside the tree: what it is, when it meets, what it was before."""

from vcsdesk import wording
from vcsdesk.lists.boards.boards import BoardRow
from vcsdesk.operations.boards.names import name_on
from vcsdesk.records.boards.body import Body
from vcsdesk.records.boards.body_link import BodyLink
from vcsdesk.records.boards.body_name import BodyName
from vcsdesk.records.boards.lineage import Lineage, LineageKind
from vcsdesk.records.meetings.meeting import Meeting, MeetingStatus
from vcsdesk.records.meetings.meeting_series import MeetingSeries
from vcsdesk.records.sector.person import Person
from vcsdesk.rules.boards.current import is_current
from vcsdesk.rules.meetings.notice import promise_in_words
from vcsdesk.rules.meetings.recurrence import in_words, rhythm_of
from vcsdesk.screens.boards.role_details import document_section, promise_section
from vcsdesk.screens.panes import Section
from vcsdesk.ui.desk import Desk

_NEXT = 3
_WENT = {
    LineageKind.MERGED: "Merged into",
    LineageKind.SPLIT: "Split into",
    LineageKind.REPLACED: "Replaced by",
    LineageKind.CONTINUED: "Carried on by",
}


def body_sections(desk: Desk, row: BoardRow) -> list[Section]:
    """Tell of one body as of the day looked at."""
    store = desk.store
    body = store.get(Body, row.body_id)
    chair = store.first(Person, id=body.chair_id) if body.chair_id else None
    about = Section(
        "About the group",
        facts=[
            ("Kind", row.kind),
            ("Level", row.level),
            ("Under", row.parent),
            ("Whose", row.owner),
            ("Chair", chair.name if chair else None),
            ("Notice", promise_in_words(body.notice_days, body.notice_unit)),
            ("Deputies", {True: "Allowed", False: "Not allowed", None: None}[body.allows_deputies]),
        ],
        lines=[body.purpose] if body.purpose else [],
    )
    documents = document_section(desk, body_id=body.id, title="Documents of the group")
    promised = promise_section(desk, body.id)
    return [_meetings(desk, body), about, _ties(desk, body), documents, promised, _history(desk, body)]


def _meetings(desk: Desk, body: Body) -> Section:
    """Say the rhythm and the next meetings."""
    store = desk.store
    rhythms = [
        in_words(rhythm_of(series), series.first_on)
        for series in store.find(MeetingSeries, body_id=body.id)
        if series.last_on is None or series.last_on >= desk.on
    ]
    ahead = [
        wording.moment(meeting.held_on, meeting.starts_at)
        for meeting in store.find(Meeting, body_id=body.id, order_by="held_on, starts_at")
        if meeting.held_on >= desk.on and meeting.status is not MeetingStatus.CANCELLED
    ]
    facts = [("Meets", wording.listed(rhythms))] if rhythms else []
    return Section("Next meetings", facts=facts, lines=ahead[:_NEXT] or ["None in the diary."])


def _ties(desk: Desk, body: Body) -> Section:
    """Say what it is to other bodies, and they to it, beside the tree."""
    store = desk.store

    def named(number: int) -> str:
        return name_on(store, store.get(Body, number), desk.on)

    def holds(tie: BodyLink) -> bool:
        return is_current(tie.valid_from, tie.valid_to, desk.on)

    own = filter(holds, store.find(BodyLink, from_body_id=body.id))
    others = filter(holds, store.find(BodyLink, to_body_id=body.id))
    return Section(
        "Ties",
        lines=[
            *(f"{wording.value(tie.kind)} {named(tie.to_body_id)}" for tie in own),
            *(f"{named(tie.from_body_id)}: {wording.value(tie.kind).lower()} it" for tie in others),
        ],
    )


def _history(desk: Desk, body: Body) -> Section:
    """Say what it was called, what it came from and what became of it."""
    store = desk.store
    names = [
        f"Called {each.name}, {wording.span(each.valid_from, each.valid_to)}"
        for each in store.find(BodyName, body_id=body.id)
        if each.valid_to is not None
    ]
    came = [
        _tied(desk, "Carries on from", each.from_body_id, each)
        for each in store.find(Lineage, to_body_id=body.id)
    ]
    went = [
        _tied(desk, _WENT[each.kind], each.to_body_id, each)
        for each in store.find(Lineage, from_body_id=body.id)
    ]
    return Section("Before and after", lines=[*names, *came, *went])


def _tied(desk: Desk, how: str, other: int, lineage: Lineage) -> str:
    """Say to which other body one is tied by its history, and since when."""
    name = name_on(desk.store, desk.store.get(Body, other), desk.on)
    when = lineage.happened_on
    return f"{how} {name}" + (f", {wording.partial(when)}" if when else "")
