"""Ways of reaching people and organisations, as they are typed into a list or asked in a form."""

from datetime import timedelta

from PySide6.QtWidgets import QWidget

from vcsdesk import wording
from vcsdesk.operations.sector.contact_points import (
    add_contact_point,
    correct_contact_point,
    end_contact_point,
    mark_verified,
)
from vcsdesk.records.sector.contact_point import Channel, ContactPoint
from vcsdesk.records.sector.organisation import Organisation
from vcsdesk.records.sector.person import Person
from vcsdesk.records.sector.standing_contact import StandingContact
from vcsdesk.screens.days import meant_today
from vcsdesk.screens.panes import Section
from vcsdesk.ui.desk import Desk
from vcsdesk.ui.form import Field, Form, ask
from vcsdesk.ui.kinds import Choice, Tick

_DAY = timedelta(days=1)
Owner = Person | Organisation


def points_of(desk: Desk, owner: Owner) -> tuple[StandingContact, ...]:
    """Read an owner's ways of being reached, the preferred ones first."""
    found = desk.store.view(StandingContact, on=desk.on)
    if isinstance(owner, Person):
        return tuple(point for point in found if point.person_id == owner.id)
    return tuple(point for point in found if point.organisation_id == owner.id)


def type_contact(desk: Desk, owner: Owner, channels: tuple[Channel, ...], text: str) -> None:
    """Take what was typed as the first of some channels: a new one, a corrected one, or none any more."""
    points = points_of(desk, owner)
    point = next((each for each in points if each.channel in channels), None)
    if point is None:
        if text:
            meant_today(desk)
            add_contact_point(desk.store, owner, channels[0], text, preferred=not points)
        return
    kept = desk.store.get(ContactPoint, point.contact_point_id)
    if text:
        correct_contact_point(desk.store, kept, value=text)
    else:
        end_contact_point(desk.store, kept, meant_today(desk) - _DAY)


def guess_channel(text: str) -> tuple[Channel, ...]:
    """Tell by its look whether a text is an e-mail address or a telephone number."""
    if "@" in text:
        return (Channel.EMAIL,)
    digits = sum(letter.isdecimal() for letter in text)
    return (Channel.PHONE, Channel.TEXT) if digits * 2 > len(text) else (Channel.POST,)


def ask_contact(parent: QWidget, desk: Desk, owner: Owner) -> Form:
    """Ask for another way of reaching somebody."""
    fields = [
        Field(
            "channel",
            "By what means",
            Choice([(each, each.words) for each in Channel]),
            Channel.EMAIL,
            needed=True,
        ),
        Field("value", "Address or number", needed=True),
        Field("preferred", "Try this one first", Tick(), not points_of(desk, owner)),
        Field("best_hours", "Best hours"),
    ]
    return ask(
        parent,
        f"Another way to reach {owner.name}",
        fields,
        lambda **new: add_contact_point(desk.store, owner, **new),
        button="Add",
    )


def all_verified(desk: Desk, owner: Owner) -> None:
    """Note that all ways of reaching somebody were found right today."""
    today = meant_today(desk)
    with desk.store.step("Mark contact verified"):
        for point in points_of(desk, owner):
            mark_verified(desk.store, desk.store.get(ContactPoint, point.contact_point_id), today)
    desk.tell(f"Noted: the details of {owner.name} were right on {wording.plain_day(today)}.")


def contact_section(desk: Desk, owner: Owner) -> Section:
    """List the ways of reaching somebody, and when each was last found right."""
    return Section(
        "How to reach them",
        facts=[(point.channel.words, _said(point)) for point in points_of(desk, owner)],
    )


def _said(point: StandingContact) -> str:
    checked = f", checked {wording.short_day(point.verified_on)}" if point.verified_on else ""
    return f"{point.value}{checked}"
