"""The memberships of a file as appointments to seats, or as posts with employers."""

from collections import defaultdict
from collections.abc import Container
from functools import partial

from vcsdesk.formats.incoming import (
    IncomingAppointment,
    IncomingContinuance,
    IncomingDispute,
    IncomingMandate,
    IncomingPost,
)
from vcsdesk.formats.popolo.beyond import blocks
from vcsdesk.formats.popolo.dates import read_span
from vcsdesk.formats.popolo.file import Shaped
from vcsdesk.formats.popolo.making import Making
from vcsdesk.formats.popolo.places import places
from vcsdesk.formats.popolo.shapes import Membership, Post
from vcsdesk.formats.popolo.unposted import Inferred, Unposted
from vcsdesk.formats.popolo.words import capacity
from vcsdesk.refused import Refused


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


def _key(of: Membership) -> str:
    """Name a membership that has no id by what it says."""
    ends = (of.person_id, of.organization_id, of.post_id, of.on_behalf_of_id)
    return "/".join(filter(None, (*ends, of.role, of.area_id, of.start_date)))
