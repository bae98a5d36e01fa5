"""Bodies are set up, named, placed under others and tied to others."""

from datetime import date

from vcsdesk import wording
from vcsdesk.operations import checks
from vcsdesk.operations.boards.names import name_on
from vcsdesk.operations.boards.tree import refuse_loop
from vcsdesk.operations.checks import When
from vcsdesk.operations.turns import make_room
from vcsdesk.records.boards.body import Body, BodyKind, Level, NoticeUnit
from vcsdesk.records.boards.body_link import BodyLink, LinkKind
from vcsdesk.records.boards.body_name import BodyName
from vcsdesk.records.boards.body_parent import BodyParent
from vcsdesk.records.boards.route import Route
from vcsdesk.records.partial_date import on_day
from vcsdesk.records.sector.organisation import Organisation
from vcsdesk.records.sector.person import Person
from vcsdesk.refused import Refused
from vcsdesk.rules.boards.current import is_past, overlap, surely_overlap
from vcsdesk.store import Store

_WHOSE = "A board or group"


def set_up_body(
    store: Store,
    name: str,
    kind: BodyKind,
    *,
    level: Level = Level.NOT_KNOWN,
    parent: Body | None = None,
    short_name: str = "",
    owner: Organisation | None = None,
    chair: Person | None = None,
    purpose: str = "",
    notice_days: int | None = None,
    notice_unit: NoticeUnit = NoticeUnit.CLEAR_WORKING_DAYS,
    allows_deputies: bool | None = None,
    deputies_differ: bool | None = None,
    default_route: Route = Route.UNKNOWN,
    since: When | None = None,
) -> Body:
    """Set up a body with its name and its place in the tree."""
    checks.whole_number(notice_days, "The notice")
    start = checks.partial(since)
    called = checks.name(name, _WHOSE)
    if parent is not None and not overlap((start, None), (parent.valid_from, parent.valid_to)):
        raise Refused("The board it stands under had ended by then.", "Choose one that goes on.")
    body = Body(
        kind=kind,
        level=level,
        owner_id=owner.id if owner else None,
        chair_id=chair.id if chair else None,
        purpose=checks.text(purpose),
        notice_days=notice_days,
        notice_unit=notice_unit,
        allows_deputies=allows_deputies,
        deputies_differ=deputies_differ,
        default_route=default_route,
        valid_from=start,
    )
    with store.step("Set up board or group"):
        body = store.add(body)
        store.add(
            BodyName(body_id=body.id, name=called, short_name=checks.text(short_name), valid_from=start)
        )
        if parent is not None:
            store.add(BodyParent(body_id=body.id, parent_id=parent.id, valid_from=start))
        return body


def correct_body(store: Store, body: Body, **new: object) -> Body:
    """Correct what is recorded of a body, apart from its name and place."""
    notice = new.get("notice_days")
    checks.whole_number(notice if isinstance(notice, int) else None, "The notice")
    new = checks.corrected(body, new)
    with store.step("Correct board or group"):
        return store.change(body, **new)


def rename_body(store: Store, body: Body, name: str, *, on: date, short_name: str = "") -> BodyName:
    """Give a body a new name from a day on, until a later one that is known; before it keeps the old one."""
    called, short = checks.name(name, _WHOSE), checks.text(short_name)
    if is_past(body.valid_to, on):
        raise Refused(f"{name_on(store, body, on)} had ended by then.", "Choose an earlier day.")
    with store.step("Rename board or group"):
        until = make_room(store, store.find(BodyName, body_id=body.id), on)
        return store.add(
            BodyName(body_id=body.id, name=called, short_name=short, valid_from=on_day(on), valid_to=until)
        )


def correct_body_name(store: Store, named: BodyName, **new: object) -> BodyName:
    """Correct how a body's name is spelt, as if it had always been so."""
    new = checks.corrected(named, new)
    if "name" in new:
        new["name"] = checks.name(str(new["name"]), _WHOSE)
    with store.step("Correct name of board or group"):
        return store.change(named, **new)


def move_body(store: Store, body: Body, parent: Body | None, *, on: date) -> BodyParent | None:
    """Put a body under another, or under none, from a day on, until a later place that is known."""
    if parent is not None and is_past(parent.valid_to, on):
        raise Refused(
            f"{name_on(store, parent, on)} ended {wording.on_or_in(parent.valid_to or '')}.",
            "Choose one that goes on.",
        )
    with store.step("Move board or group"):
        until = make_room(store, store.find(BodyParent, body_id=body.id), on)
        if parent is None:
            return None
        refuse_loop(store, body, parent, on, until.last_day() if until else date.max)
        return store.add(
            BodyParent(body_id=body.id, parent_id=parent.id, valid_from=on_day(on), valid_to=until)
        )


def link_bodies(
    store: Store,
    from_body: Body,
    to_body: Body,
    kind: LinkKind,
    *,
    since: When | None = None,
    until: When | None = None,
) -> BodyLink:
    """Record that one body answers to, sits on, consults or is joint with another."""
    if from_body.id == to_body.id:
        raise Refused("A board or group cannot be tied to itself.", "Choose another one.")
    start, end = checks.partial(since), checks.partial(until)
    checks.in_order(start, end)
    for other in store.find(BodyLink, from_body_id=from_body.id, to_body_id=to_body.id):
        if other.kind is kind and surely_overlap((other.valid_from, other.valid_to), (start, end)):
            raise Refused("This tie is recorded already.", "Correct it instead.")
    with store.step("Tie boards or groups"):
        return store.add(
            BodyLink(
                from_body_id=from_body.id, to_body_id=to_body.id, kind=kind, valid_from=start, valid_to=end
            )
        )
