"""One edition of a source on its way in: each thing found, made or filled in, whole or not at all."""

from collections.abc import Callable, Iterator, Mapping
from datetime import date
from typing import Any, TypeVar

import msgspec

from vcsdesk.formats.incoming import (
    Incoming,
    IncomingAppointment,
    IncomingBody,
    IncomingSeat,
    IncomingThing,
)
from vcsdesk.lists.desk.spans import outlasts
from vcsdesk.operations.boards.sitting import within_seat
from vcsdesk.operations.exchange import called
from vcsdesk.operations.exchange.comparing import Sides, compare, wanted_record
from vcsdesk.operations.exchange.deciding import (
    Held,
    ask_again,
    ask_which,
    refused,
)
from vcsdesk.operations.exchange.endings import put_end, put_end_of_sitting
from vcsdesk.operations.exchange.fields import refers_to, said_fields
from vcsdesk.operations.exchange.holders import make_way
from vcsdesk.operations.exchange.holding import refuse_what_cannot_be
from vcsdesk.operations.exchange.matching import Search, find_ours
from vcsdesk.operations.exchange.moves import Moves, without_origin
from vcsdesk.operations.exchange.origins import Origins, Said, as_said
from vcsdesk.operations.exchange.ours import Ours
from vcsdesk.operations.exchange.read import Place, Read, place_of
from vcsdesk.operations.exchange.report import Item, Result
from vcsdesk.operations.exchange.trail import Trail
from vcsdesk.operations.exchange.unlabelled import label_for, pair_seats
from vcsdesk.records.boards.appointment import Appointment
from vcsdesk.records.boards.body import Body
from vcsdesk.records.boards.seat import Seat
from vcsdesk.records.record import Record
from vcsdesk.refused import Refused
from vcsdesk.store import Store

_TOLD_EACH = 250
AnyRecord = TypeVar("AnyRecord", bound=Record)


class Bringing:
    """What has become of each thing so far."""

    def __init__(
        self, store: Store, incoming: Incoming, origins: Origins, answers: Mapping[str, str], today: date
    ) -> None:
        self.store = store
        self.read = Read(incoming)
        self.origins = origins
        self.answers = answers
        self.today = today
        self.ours = Ours(store)
        self.items: dict[Place, Item] = {}
        self.now: dict[Place, tuple[int, Said]] = {}
        self.moves = Moves()
        self._trail = Trail(store)
        self._taken: dict[tuple[str, int], Place] = {}
        self._promised = frozenset(self._known_by_key())
        self._under_way: set[Place] = set()
        self._paired: dict[str, dict[str, int]] = {}
        self._search = Search(self.ours, self.read, today, self._is_free)

    def bring_all(self, told: Callable[[int, int], object]) -> None:
        """Bring in everything that stands by itself, and then what belongs to what came in.

        `told` hears now and then how many are done, of how many.
        """
        things = self.read.things.values()
        for number, thing in enumerate(things):
            if not number % _TOLD_EACH:
                told(len(self.items), len(things))
            if thing.stands:
                self.attempt(thing)
        known = -1
        while known < len(self.now):  # what belongs to one thing may bring in another
            known = len(self.now)
            for number, thing in enumerate(things):
                if not number % _TOLD_EACH:
                    told(len(self.items), len(things))
                if self._owner_came(thing):
                    self.attempt(thing)

    def attempt(self, thing: IncomingThing, *, falls_with_all: bool = False) -> None:
        """Bring one thing in, or note why not; some fall only together with what they are needed for."""
        place = place_of(thing)
        if place in self.items:
            return
        self._under_way.add(place)
        try:
            with self._trail.whole(in_memory=falls_with_all or self._writes_once(thing)):
                self._bring(thing, place)
        except Held as held:
            self._note_held(thing, held)
        except Refused as refusal:
            self._note_held(thing, refused(str(refusal)))
        finally:
            self._under_way.discard(place)

    def _writes_once(self, thing: IncomingThing) -> bool:
        """Tell whether nothing can go wrong once something is written: all it refers to is in."""
        if isinstance(thing, IncomingBody | IncomingAppointment):
            return False
        kinds = ((refers_to(thing.record, name), key) for name, key in said_fields(thing).items())
        return all((kind.table, key) in self.now for kind, key in kinds if kind is not None)

    def is_under_way(self, place: Place) -> bool:
        """Tell whether a thing is being brought in at this moment."""
        return place in self._under_way

    def row_before(self, place: Place) -> int | None:
        """Give the record that a thing is by now, or was at the last edition."""
        if place in self.now:
            return self.now[place][0]
        found = self.origins.before.get(place)
        return found.row_id if found else None

    def thing_of(self, record: Record) -> IncomingThing | None:
        """Give the thing of this edition that a record is, if it is one."""
        place = self._taken.get((record.table, record.id))
        return self.read.things[place] if place else None

    def _is_free(self, record: Record) -> bool:
        """Tell whether a record is no thing of this edition yet, and is not to become one by its key."""
        place = (record.table, record.id)
        return place not in self._taken and place not in self._promised

    def change(self, record: AnyRecord, **new: object) -> AnyRecord:
        """Change a record here, and know of it."""
        changed = self.store.change(record, **new)
        self.ours.put(changed)
        self._trail.note(lambda: self.ours.put(record))
        return changed

    def _bring(self, thing: IncomingThing, place: Place) -> None:
        known_by = without_origin(thing)
        wanted = self._wanted(known_by)
        ours = self._find(thing, place, wanted)
        why = ""
        if known_by is not thing and isinstance(thing, IncomingAppointment):
            if self.moves.origin_stays(self, thing, ours):
                thing, why = known_by, "Where somebody was appointed from stays as it is."
            else:
                wanted = self._wanted(thing)
        if ours is None:
            self._make(thing, place, wanted)
        else:
            self._meet(thing, place, Sides(thing, ours, wanted), why)

    def _wanted(self, thing: IncomingThing) -> Any:  # noqa: ANN401  (the record it is to become)
        """Make the record that a thing would be, with what it refers to brought in first."""
        said = said_fields(thing)
        rows = {
            name: self._row_of(kind, str(key))
            for name, key in said.items()
            if (kind := refers_to(thing.record, name))
        }
        return wanted_record(self.read, thing, rows, said)

    def _row_of(self, kind: type[Record], key: str) -> int:
        """Give the record that is referred to, bringing it in first; Held where it cannot be."""
        place = (kind.table, key)
        if place not in self.now:
            thing = self.read.things.get(place)
            if thing is None:
                raise refused(f"It refers to {called.thing(kind)}, “{key}”, which is not in the file.")
            if place in self._under_way:
                raise refused(f"It leads back to itself by way of {self.read.what(thing)}.")
            self.attempt(thing, falls_with_all=True)
            if place not in self.now:
                raise _because(self.items[place])
        return self.now[place][0]

    def _find(self, thing: IncomingThing, place: Place, wanted: AnyRecord) -> AnyRecord | None:
        """Find the record here: the one it was before, else by what it is known by, else by her answer."""
        kind = type(wanted)
        if isinstance(thing, IncomingSeat) and thing.label is None:
            number = self._unlabelled(thing, wanted)
            return None if number is None else self.ours.get(kind, number)
        before = self.origins.before.get(place)
        if before is not None and (before.record, before.row_id) not in self._taken:
            there = self.ours.get(kind, before.row_id)
            if there is None:
                ask_again(thing, self.read.what(thing), self.answers)
            return there
        found = find_ours(self._search, thing, wanted)
        if found.perhaps and found.sure is None:
            known = [(each, called.record_words(self.ours, each)) for each in found.perhaps]
            number = ask_which(thing, self.read.what(thing), known, self.answers)
            return None if number is None else self.ours.get(kind, number)
        assert found.sure is None or isinstance(found.sure, kind)
        return found.sure

    def _unlabelled(self, thing: IncomingSeat, wanted: Record) -> int | None:
        assert isinstance(wanted, Seat)
        if thing.body not in self._paired:
            self._paired[thing.body] = pair_seats(self._search, thing.body, wanted.body_id, self.row_before)
        return self._paired[thing.body].get(thing.key)

    def _make(self, thing: IncomingThing, place: Place, wanted: Record) -> None:
        """Keep a new record; a body with what it is called."""
        if isinstance(thing, IncomingBody) and not self.read.names.get(thing.key):
            raise refused("A board or group needs a name, and the file gives none.")
        if isinstance(thing, IncomingSeat) and isinstance(wanted, Seat):
            wanted = self._placed_seat(thing, wanted)
        moved = self.moves.settle(self, thing, place)
        self._refuse(thing, wanted)
        if isinstance(wanted, Appointment):
            wanted = self._within(wanted)
        record = self.store.add(wanted)
        self.ours.put(record)
        self._trail.note(lambda: self.ours.forget(record))
        self._note(
            thing, place, record.id, {name: as_said(value) for name, value in said_fields(thing).items()}
        )
        self.items[place] = self._item(thing, Result.CREATED, understood=moved or called.sitting(record))
        if isinstance(thing, IncomingBody):
            self._name_body(thing)

    def _name_body(self, body: IncomingBody) -> None:
        """Bring in what a new body is called; Held where none of its names can be."""
        names = self.read.names[body.key]
        for name in names:
            self.attempt(name)
        if not any(place_of(name) in self.now for name in names):
            raise _because(self.items[place_of(names[0])])

    def _placed_seat(self, thing: IncomingSeat, seat: Seat) -> Seat:
        """Name a seat that the source does not name, and let it end with its body."""
        body = self.ours.get(Body, seat.body_id)
        label = seat.label or label_for(self._search, thing, seat.body_id)
        seat = msgspec.structs.replace(seat, label=label)
        if body is not None and outlasts(seat, body):
            seat = msgspec.structs.replace(seat, valid_to=body.valid_to, end_reason=body.end_reason)
        return seat

    def _within(self, appointment: Appointment) -> Appointment:
        seat = self.ours.get(Seat, appointment.seat_id)
        return within_seat(self.store, seat, appointment) if seat else appointment

    def _meet(self, thing: IncomingThing, place: Place, sides: Sides, why: str) -> None:
        """Fill in what was blank here, and ask about what differs."""
        compared = compare(self.read, self.ours, sides, self.origins.said(place), self.answers)
        self._note(thing, place, sides.ours.id, compared.said)
        result = Result.UPDATED if compared.new else Result.SAME
        if compared.new:
            self._refuse(thing, msgspec.structs.replace(sides.ours, **compared.new))
            self._put_right(sides.ours, compared.new)
        self.items[place] = self._item(
            thing,
            Result.DECISION if compared.questions else result,
            why="" if compared.new or compared.questions else why,
            filled=compared.filled,
            kept=compared.kept,
            questions=compared.questions,
        )

    def _put_right(self, ours: Record, new: dict[str, Any]) -> None:
        if isinstance(ours, Body | Seat) and new.get("valid_to"):
            put_end(self, ours, new)
        elif isinstance(ours, Appointment) and new.get("valid_to"):
            put_end_of_sitting(self, ours, new)
        elif isinstance(ours, Appointment) and "valid_to" in new:
            self.change(ours, **{"end_reason": ""} | new)
        else:
            self.change(ours, **new)

    def read_anew(self) -> None:
        """Read again what is recorded here, now and when this is taken back."""
        self.ours.forget_everything()
        self._trail.note(self.ours.forget_everything)

    def _refuse(self, thing: IncomingThing, record: Record) -> None:
        """Refuse what cannot be; where the seat is held by somebody else here, ask."""
        if isinstance(thing, IncomingAppointment) and isinstance(record, Appointment):
            make_way(self, thing, record)
        refuse_what_cannot_be(self.store, self.ours, record)

    def _note(self, thing: IncomingThing, place: Place, row_id: int, said: Said) -> None:
        """Note which record a thing is, and that it is no other thing's."""
        self.now[place] = (row_id, said)
        self._taken[place[0], row_id] = place

        def back() -> None:
            del self.now[place], self._taken[place[0], row_id]
            self.items.pop(place, None)

        self._trail.note(back)

    def _note_held(self, thing: IncomingThing, held: Held) -> None:
        item = self._item(thing, held.result, why=held.why, questions=held.questions)
        self.items[place_of(thing)] = item

    def _item(self, thing: IncomingThing, result: Result, **more: Any) -> Item:  # noqa: ANN401  (its fields)
        table, key = place_of(thing)
        what = self.read.what(thing)
        return Item(result=result, kind=table, key=key, where=thing.where, what=what, **more)

    def _known_by_key(self) -> Iterator[tuple[str, int]]:
        """Give the records that things of this edition were before; unnamed seats may change places."""
        for place, origin in self.origins.before.items():
            thing = self.read.things.get(place)
            if thing is not None and not (isinstance(thing, IncomingSeat) and thing.label is None):
                yield origin.record, origin.row_id

    def _owner_came(self, thing: IncomingThing) -> bool:
        """Tell whether a thing belongs to somebody or some body that came in."""
        owner = self.read.owner_of(thing)
        return owner is not None and owner in self.now


def _because(item: Item) -> Held:
    """Hold back what needs something that is itself held back."""
    needs = f"It needs {item.what} ({item.where}), which"
    if item.result is Result.REFUSED:
        return refused(f"{needs} was refused.")
    if item.result is Result.SAME:
        return Held(Result.SAME, f"{needs} is left out.")
    return Held(Result.DECISION, f"{needs} waits for an answer.")
