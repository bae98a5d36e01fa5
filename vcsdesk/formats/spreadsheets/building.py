"""Lines of a spreadsheet become boards, seats, people and appointments, each under a lasting key."""

from collections import Counter
from collections.abc import Sequence
from typing import Any

import msgspec

from vcsdesk.formats.incoming import (
    IdleRow,
    Incoming,
    IncomingAppointment,
    IncomingBody,
    IncomingConstituency,
    IncomingContact,
    IncomingName,
    IncomingOrganisation,
    IncomingParent,
    IncomingPerson,
    IncomingPost,
    IncomingSeat,
    IncomingThing,
    RefusedRow,
)
from vcsdesk.formats.spreadsheets.asking import Asking
from vcsdesk.formats.spreadsheets.endings import end_of_term
from vcsdesk.formats.spreadsheets.keys import BodyKeys, PersonKeys
from vcsdesk.formats.spreadsheets.lines import Line
from vcsdesk.formats.spreadsheets.place import Place
from vcsdesk.formats.spreadsheets.seating import seated
from vcsdesk.records.exchange.import_source import SourceKind
from vcsdesk.records.sector.contact_point import Channel
from vcsdesk.rules.desk.folding import said_alike

_LISTS: dict[type[IncomingThing], str] = {
    IncomingOrganisation: "organisations",
    IncomingPerson: "people",
    IncomingContact: "contacts",
    IncomingPost: "posts",
    IncomingBody: "bodies",
    IncomingName: "names",
    IncomingParent: "parents",
    IncomingConstituency: "constituencies",
    IncomingSeat: "seats",
    IncomingAppointment: "appointments",
}


_Named = IncomingOrganisation | IncomingPerson | IncomingName | IncomingConstituency


def build(lines: Sequence[Line], asking: Asking) -> Incoming:
    """Make all that the rows say; refused rows only tell what is still in the file though it was not read."""
    building = _Building(lines, asking)
    places = seated(lines, building.bodies, asking)
    with_seat = {place.line.where for place in places}
    for line in lines:
        building.take_body(line, stands=line.where not in with_seat)
    for place in places:
        building.take_seat(place)
    refused = (RefusedRow(line.where, line.what, line.why_refused) for line in lines if line.why_refused)
    questions = asking.questions()
    told = {thing.where for thing in building.things.values()}
    told |= {where for each in questions for where in each.places}
    idle = (IdleRow(line.where, line.what) for line in lines if not (line.why_refused or line.where in told))
    return Incoming(
        kind=SourceKind.SPREADSHEET,
        refused=tuple(refused),
        idle=tuple(idle),
        questions=questions,
        not_taken=tuple(asking.not_taken),
        unread=tuple(building.unread - building.things.keys()),
        rows=len(lines),
        **building.lists(),
    )


class _Building:
    """What the rows said so far; only what a vacant seat or a board alone says stands by itself."""

    def __init__(self, lines: Sequence[Line], asking: Asking) -> None:
        self.bodies = BodyKeys(lines)
        self.things: dict[tuple[str, str], IncomingThing] = {}
        self.unread: set[tuple[str, str]] = set()
        self._asking = asking
        self._people = PersonKeys(lines, asking)
        self._counts: Counter[str] = Counter()
        self._taken = asking.taken

    def lists(self) -> dict[str, Any]:
        """Give every list of things by its name."""
        found: dict[str, list[IncomingThing]] = {name: [] for name in _LISTS.values()}
        for thing in self.things.values():
            found[_LISTS[type(thing)]].append(thing)
        return {name: tuple(things) for name, things in found.items()}

    def take_body(self, line: Line, *, stands: bool) -> None:
        """Take what a row says of its board, of the group under it, and of what that stands under."""
        if not line.board:
            return
        key = self.bodies.of(line)
        days, unit = line.notice or (None, None)
        self._body(
            line,
            key,
            line.group or line.board,
            kind=line.kind,
            level=line.level,
            purpose=line.purpose,
            notice_days=days,
            notice_unit=unit,
            stands=stands,
        )
        for below, above, name in self.bodies.places(line):
            if below != key:
                self._body(line, below, line.board)
            self._body(line, above, name)
            self._take(line, IncomingParent, below, body=below, parent=above)

    def take_seat(self, place: Place) -> None:
        """Take a seat, and who sits in it."""
        line = place.line
        if not line.board:
            return
        who = self._sitter(place) if place.who else None
        self._take(
            line,
            IncomingSeat,
            place.seat,
            body=place.body,
            label=place.label,
            constituency=self._constituency(line),
            role=line.role[1] if line.role else None,
            term_months=line.term,
            max_terms=line.max_terms,
            stands=who is None,
        )
        if who is not None:
            self._appointment(place, who)

    def _appointment(self, place: Place, person: str) -> None:
        line, is_deputy = place.line, place.who not in (place.line.people or ())
        until = None if is_deputy else line.until
        term_ends, remark = end_of_term(self._asking, line.where, None if is_deputy else line.term_ends)
        notes = "\n".join(filter(None, (None if is_deputy else line.note, remark)))
        key = f"{place.seat if place.label else place.body}|{person}"
        self._counts[key] += 1
        self._take(
            line,
            IncomingAppointment,
            key if self._counts[key] == 1 else f"{key}|{self._counts[key]}",
            seat=place.seat,
            person=person,
            capacity=place.capacity,
            affiliation=self._post_key(line, person) if line.organisation and not is_deputy else None,
            route=None if is_deputy else line.route,
            term_ends=term_ends,
            valid_from=None if is_deputy else line.since,
            valid_to=until,
            end_reason=line.why_ended if until else None,
            note=notes or None,
            stands=True,
        )

    def _sitter(self, place: Place) -> str:
        """Take a person with where they come from and how to reach them; a deputy has a name alone."""
        line, who = place.line, place.who
        assert who is not None
        if who not in (line.people or ()):
            key = self._people.of(who.name, "")
            self._take(line, IncomingPerson, key, name=who.name)
            return key
        key = self._people.of(who.name, line.organisation)
        at = said_alike(line.organisation)
        self._take(line, IncomingPerson, key, name=who.name, of=(at,) if at else ())
        if at:
            self._take(line, IncomingOrganisation, at, name=line.organisation)
            post = self._post_key(line, key)
            self._take(line, IncomingPost, post, person=key, organisation=at, post=line.post)
        if len(line.people or ()) == 1:
            self._contacts(line, key)
        return key

    def _contacts(self, line: Line, person: str) -> None:
        for channel, values in ((Channel.EMAIL, line.emails), (Channel.PHONE, line.phones)):
            for value in values:
                key = f"{person}|{channel.value}|{said_alike(value)}"
                self._take(line, IncomingContact, key, person=person, channel=channel, value=value)

    def _constituency(self, line: Line) -> str | None:
        if not line.constituency:
            return None
        key = said_alike(line.constituency)
        self._take(line, IncomingConstituency, key, name=line.constituency)
        return key

    def _post_key(self, line: Line, person: str) -> str:
        return f"{person}|{said_alike(line.organisation)}"

    def _body(self, line: Line, key: str, name: str, **said: Any) -> None:  # noqa: ANN401  (its fields)
        self._take(line, IncomingBody, key, **said)
        self._take(line, IncomingName, key, body=key, name=name)

    def _take(self, line: Line, form: type[IncomingThing], key: str, **said: Any) -> None:  # noqa: ANN401
        """Take a thing, or what one more row says of it; of a refused row only that it is there."""
        place = (form.record.table, key)
        if line.why_refused:
            self.unread.add(place)
            return
        known = self.things.get(place)
        if known is None:
            self.things[place] = form(key=key, where=line.where, **{"stands": False} | said)
            return
        if isinstance(known, _Named):
            self._taken.name(known.name, said["name"], line.where)
        more = {
            name: value
            for name, value in said.items()
            if value is not None and name not in ("stands", "of") and getattr(known, name) is None
        }
        if said.get("stands"):
            more["stands"] = True
        if isinstance(known, IncomingPerson):
            more["of"] = tuple(dict.fromkeys((*known.of, *said.get("of", ()))))
        self.things[place] = msgspec.structs.replace(known, **more)
