"""The persons and posts of a file as people and seats."""

from vcsdesk.formats.incoming import (
    IncomingPerson,
    IncomingSeat,
    RefusedRow,
)
from vcsdesk.formats.popolo.dates import read_span
from vcsdesk.formats.popolo.file import Shaped
from vcsdesk.formats.popolo.incoming_organizations import read_contacts
from vcsdesk.formats.popolo.making import Making
from vcsdesk.formats.popolo.shapes import ContactDetail, OtherName, Person, Post
from vcsdesk.formats.popolo.unposted import Inferred
from vcsdesk.formats.popolo.words import KNOWN_AS, role_label
from vcsdesk.refused import Refused
from vcsdesk.wording import listed


def read_person(where: str, of: Person, file: Shaped, making: Making) -> None:
    """Make a person, told from others of the same name by where they work."""
    key = of.id or ""
    making.add(
        IncomingPerson,
        where,
        key,
        of.x_vcsdesk,
        name=_name(of),
        of=file.employers.get(key, ()),
        known_as=next((each.name for each in of.other_names if each.note == KNOWN_AS), None),
    )
    details = of.contact_details
    if of.email and of.email not in {each.value for each in details}:
        details = (*details, ContactDetail(type="email", value=of.email))
    read_contacts(where, details, making, person=key)


def _name(of: Person) -> str | None:
    """Give the name somebody goes by: the whole, put together of its parts, or the latest of several."""
    whole = of.name or _together(of)
    names = sorted(of.other_names, key=lambda each: (each.note == "Main", each.start_date or ""))
    return whole or next((name for each in reversed(names) if (name := each.name or _together(each))), None)


def _together(of: Person | OtherName) -> str | None:
    return " ".join(filter(None, (of.given_name, of.family_name))) or None


def read_post(where: str, of: Post, file: Shaped, making: Making, spoken_for: set[str]) -> None:
    """Make a seat, whether or not anybody holds it; it speaks for whom its holders are on behalf of."""
    if not of.organization_id:
        raise Refused("It names no organization.")
    if of.organization_id in file.sorts.organisations:
        raise Refused(
            f"“{file.name_of(of.organization_id)}” is an organisation and no group that people sit on."
        )
    if len(spoken_for) > 1:
        names = listed(sorted(map(file.name_of, spoken_for)))
        why = f"Its holders are on behalf of several: {names}. Whom it speaks for is left open."
        making.refused.append(RefusedRow(where, of.label or of.role or "", why))
    making.add(
        IncomingSeat,
        where,
        of.id or "",
        of.x_vcsdesk,
        body=of.organization_id,
        label=of.label or of.role or file.areas.get(of.area_id or "") or "Seat",
        role=role_label(of.role),
        constituency=next(iter(spoken_for)) if len(spoken_for) == 1 else None,
        **read_span(of.start_date, of.end_date),
    )


def make_inferred(seat: Inferred, making: Making) -> None:
    """Make a seat that memberships without a post speak of."""
    making.add(
        IncomingSeat,
        seat.where,
        seat.key,
        body=seat.body,
        label=seat.label,
        role=role_label(seat.role),
        constituency=seat.constituency,
    )
