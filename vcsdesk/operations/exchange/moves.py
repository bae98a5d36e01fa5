"""Somebody who is with another organisation than the one they were appointed from: whether they moved.

Where somebody was appointed from is history and stays. That they left is recorded only when she says so, and
then Today asks whether they keep their seats.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from vcsdesk import wording
from vcsdesk.formats.incoming import IncomingAppointment, IncomingPost, IncomingThing
from vcsdesk.operations import checks
from vcsdesk.operations.exchange.deciding import BOTH, LEAVE, answered, left_out, waits, whether_moved
from vcsdesk.operations.exchange.ours import known_by
from vcsdesk.operations.exchange.read import Place
from vcsdesk.records.boards.appointment import Appointment
from vcsdesk.records.partial_date import PartialDate, on_day
from vcsdesk.records.record import Record
from vcsdesk.records.sector.affiliation import Affiliation
from vcsdesk.records.sector.organisation import Organisation
from vcsdesk.rules.desk.folding import said_alike

if TYPE_CHECKING:
    from vcsdesk.operations.exchange.bringing import Bringing


class Moves:
    """The places in organisations of this edition that somebody may have moved to, and what from."""

    def __init__(self) -> None:
        self._from: dict[Place, Affiliation] = {}

    def origin_stays(self, bringing: Bringing, thing: IncomingAppointment, ours: Record | None) -> bool:
        """Tell whether the origin of an appointment here is another than the source names; note the move."""
        place = (Affiliation.table, thing.affiliation or "")
        post = bringing.read.things.get(place)
        if not isinstance(ours, Appointment) or ours.affiliation_id is None:
            return False
        left = bringing.ours.get(Affiliation, ours.affiliation_id)
        if left is None or not isinstance(post, IncomingPost) or _is_same(bringing, place, post, left):
            return False
        if left.valid_to is None:
            self._from[place] = left
        return True

    def settle(self, bringing: Bringing, thing: IncomingThing, place: Place) -> str:
        """End the place that somebody moved from, and say so, where she says they moved; Held without."""
        left = self._from.get(place)
        if left is None or not isinstance(thing, IncomingPost):
            return ""
        end = _end(bringing, thing, left)
        organisation = bringing.ours.get(Organisation, left.organisation_id)
        names = organisation.name if organisation else "", bringing.read.organisation(thing.organisation)
        question = whether_moved(thing, bringing.read.what(thing), names, wording.partial(end))
        answer = answered(question, bringing.answers)
        if answer is None:
            raise waits(question)
        if answer == LEAVE:
            raise left_out()
        if answer == BOTH:
            return ""
        checks.in_order(left.valid_from, end)
        bringing.change(left, valid_to=end)
        return f"left {names[0]} on {wording.partial(end)}; Today asks whether they keep their seats"


def without_origin(thing: IncomingThing) -> IncomingThing:
    """Give an appointment without where it was made from, which is not what it is known by."""
    if isinstance(thing, IncomingAppointment) and thing.affiliation:
        return msgspec.structs.replace(thing, affiliation=None)
    return thing


def _is_same(bringing: Bringing, place: Place, post: IncomingPost, left: Affiliation) -> bool:
    """Tell whether a place in an organisation is the one here, or one in the same organisation."""
    if bringing.row_before(place) == left.id:
        return True
    if bringing.row_before((Organisation.table, post.organisation)) == left.organisation_id:
        return True
    organisation = bringing.ours.get(Organisation, left.organisation_id)
    name = bringing.read.organisation(post.organisation)
    return organisation is not None and said_alike(name) in known_by(organisation)


def _end(bringing: Bringing, post: IncomingPost, left: Affiliation) -> PartialDate:
    """Give the day before somebody began at the new place where that is known, else today."""
    start = post.valid_from.exact() if post.valid_from else None
    end = checks.day_before(start) if start else None
    return end if end and checks.follows(left.valid_from, end) else on_day(bringing.today)
