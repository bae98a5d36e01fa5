"""Ways of reaching people and organisations are added, corrected, tried and ended."""

from datetime import date

from vcsdesk.operations import checks
from vcsdesk.operations.checks import When
from vcsdesk.records.sector.contact_point import Channel, ContactPoint
from vcsdesk.records.sector.organisation import Organisation
from vcsdesk.records.sector.person import Person
from vcsdesk.refused import Refused
from vcsdesk.store import Store


def add_contact_point(
    store: Store,
    whose: Person | Organisation,
    channel: Channel,
    value: str,
    *,
    preferred: bool = False,
    answers_messages: bool | None = None,
    best_hours: str = "",
    verified_on: date | None = None,
) -> ContactPoint:
    """Add a way of reaching somebody; at most one is the preferred one."""
    point = ContactPoint(
        person_id=whose.id if isinstance(whose, Person) else None,
        organisation_id=whose.id if isinstance(whose, Organisation) else None,
        channel=channel,
        value=usable(channel, value),
        preferred=preferred,
        answers_messages=answers_messages,
        best_hours=checks.text(best_hours),
        verified_on=verified_on,
    )
    with store.step("Add contact"):
        if preferred:
            _prefer_none(store, point)
        return store.add(point)


def correct_contact_point(store: Store, point: ContactPoint, **new: object) -> ContactPoint:
    """Correct a way of reaching somebody; a changed address is no longer a verified one."""
    new = checks.corrected(point, new)
    channel = Channel(str(new.get("channel", point.channel)))
    if "value" in new or "channel" in new:
        new["value"] = usable(channel, str(new.get("value", point.value)))
        if new["value"] != point.value:
            new.setdefault("verified_on", None)
    with store.step("Correct contact"):
        if new.get("preferred"):
            _prefer_none(store, point)
        return store.change(point, **new)


def mark_verified(store: Store, point: ContactPoint, on: date) -> ContactPoint:
    """Note the day on which a way of reaching somebody was found to work."""
    with store.step("Mark contact verified"):
        return store.change(point, verified_on=on)


def end_contact_point(store: Store, point: ContactPoint, on: When) -> ContactPoint:
    """Record that a way of reaching somebody no longer works."""
    end = checks.partial(on)
    checks.in_order(point.valid_from, end)
    with store.step("End contact"):
        return store.change(point, valid_to=end, preferred=False)


def usable(channel: Channel, value: str) -> str:
    """Tidy an address or number; Refused when it cannot be one."""
    tidy = checks.said(value, "The contact", "Type the address or number.")
    if channel is Channel.EMAIL:
        before, at, after = tidy.partition("@")
        if not (before and at and "." in after) or any(each.isspace() for each in tidy) or "@" in after:
            raise Refused(f"“{tidy}” is not an e-mail address.", "Type it like name@example.org.")
    if channel in {Channel.PHONE, Channel.TEXT} and sum(each.isdecimal() for each in tidy) < 3:
        raise Refused(f"“{tidy}” is not a telephone number.", "Type it like 020 7946 0123.")
    return tidy


def _prefer_none(store: Store, point: ContactPoint) -> None:
    for other in store.find(
        ContactPoint, person_id=point.person_id, organisation_id=point.organisation_id, preferred=True
    ):
        if other.id != point.id:
            store.change(other, preferred=False)
