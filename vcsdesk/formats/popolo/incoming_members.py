"""The persons, posts and memberships of a file as people, seats, appointments and posts with employers."""

from collections import defaultdict
from collections.abc import Container
from functools import partial

from vcsdesk.formats.incoming import (
    IncomingAppointment,
    IncomingContinuance,
    IncomingDispute,
    IncomingMandate,
    IncomingPerson,
    IncomingPost,
    IncomingSeat,
    RefusedRow,
)
from vcsdesk.formats.popolo.beyond import blocks
from vcsdesk.formats.popolo.dates import read_span
from vcsdesk.formats.popolo.file import Shaped
from vcsdesk.formats.popolo.incoming_organizations import read_contacts
from vcsdesk.formats.popolo.making import Making
from vcsdesk.formats.popolo.places import places
from vcsdesk.formats.popolo.shapes import ContactDetail, Membership, OtherName, Person, Post
from vcsdesk.formats.popolo.unposted import Inferred, Unposted
from vcsdesk.formats.popolo.words import KNOWN_AS, capacity, role_label
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


class Memberships:
    """The memberships of a file, each told for what it is before any is made."""

    def __init__(self, file: Shaped, making: Making, numbered: Container[str]) -> None:
        self._file = file
        self._numbered = numbered
        self._names = {person.id: person.name for _, person in file.persons}
        self._making = making
        self._known = {each.id for _, each in file.organizations}
        self.unposted: list[Unposted] = []
        self.spoken_for: defaultdict[str, set[str]] = defaultdict(set)
        self._sittings: list[tuple[str, str, Membership]] = []
        for where, each in file.memberships:
            unread = places("memberships", each.id)
            making.attempt(where, self._what(each), partial(self._sort, where, each), unread)

    def make_sittings(self, seats: list[Inferred]) -> None:
        """Make the appointments, those without a post to the seats that were found for them."""
        seat_of = {membership: seat.key for seat in seats for membership in seat.memberships}
        for where, key, each in self._sittings:
            act = partial(self._sitting, where, key, each, seat_of.get(key) or each.post_id or "")
            self._making.attempt(where, self._what(each), act, places("memberships", key))

    def _sort(self, where: str, of: Membership) -> None:
        """Tell a sitting from a post with an employer, and note for whom a seat speaks."""
        if not of.person_id:
            raise Refused("It names no person.")
        post = self._file.posts.get(of.post_id or "")
        body = of.organization_id or (post[1].organization_id if post else None)
        self._check_places(of, body, post[1] if post else None)
        key = of.id or _key(of)
        if of.post_id and of.post_id not in self._numbered:
            self.spoken_for[of.post_id] |= {of.on_behalf_of_id} if of.on_behalf_of_id else set()
        elif body in self._file.sorts.organisations:
            self._employment(where, key, of)
            return
        elif body in self._file.sorts.bodies:
            self.unposted.append(self._without_post(where, key, of, body or "", post[1] if post else None))
        else:
            raise Refused(f"“{self._file.name_of(body)}” is spoken for, and nobody sits on it.")
        self._sittings.append((where, key, of))

    def _check_places(self, of: Membership, body: str | None, post: Post | None) -> None:
        """Refuse what names a post, a group or a constituency that is not in the file, or another's post."""
        if of.post_id and post is None:
            raise Refused(f"Its post “{of.post_id}” is not in the file.")
        if not body:
            raise Refused("It names no organization.")
        for id_ in filter(None, (body, of.on_behalf_of_id)):
            if id_ not in self._known:
                raise Refused(f"The organization “{id_}” is not in the file.")
        if post and post.organization_id not in (None, body):
            theirs, said = self._file.name_of(post.organization_id), self._file.name_of(body)
            raise Refused(f"It is in “{said}”, but its post is in “{theirs}”.")

    def _employment(self, where: str, key: str, of: Membership) -> None:
        self._making.add(
            IncomingPost,
            where,
            key,
            of.x_vcsdesk,
            person=of.person_id,
            organisation=of.organization_id,
            post=of.role or of.label,
            **read_span(of.start_date, of.end_date),
        )

    def _without_post(self, where: str, key: str, of: Membership, body: str, post: Post | None) -> Unposted:
        return Unposted(
            key=key,
            where=where,
            body=body,
            person=of.person_id or "",
            role=post.label or post.role if post else of.role,
            area=self._file.areas.get(of.area_id or "") if not post else None,
            constituency=of.on_behalf_of_id,
            **read_span(of.start_date, of.end_date),
        )

    def _sitting(self, where: str, key: str, of: Membership, seat: str) -> None:
        self._making.add(
            IncomingAppointment,
            where,
            key,
            of.x_vcsdesk,
            seat=seat,
            person=of.person_id,
            capacity=capacity(of.role) if of.post_id else None,
            **read_span(of.start_date, of.end_date),
        )
        for block in blocks(of.x_vcsdesk, "evidence"):
            self._making.add(IncomingMandate, where, key, block, appointment=key)
        for block in blocks(of.x_vcsdesk, "disputes"):
            since = str(block.get("valid_from", ""))
            self._making.add(IncomingDispute, where, f"{key}/{since}", block, appointment=key)
        for block in blocks(of.x_vcsdesk, "continuances"):
            left = str(block.get("affiliation_id", ""))
            self._making.add(IncomingContinuance, where, f"{key}/{left}", block, appointment=key)

    def _what(self, of: Membership) -> str:
        who = self._names.get(of.person_id) or of.person_id
        return ", ".join(filter(None, (who, of.role or of.label)))


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


def _key(of: Membership) -> str:
    """Name a membership that has no id by what it says."""
    ends = (of.person_id, of.organization_id, of.post_id, of.on_behalf_of_id)
    return "/".join(filter(None, (*ends, of.role, of.area_id, of.start_date)))
