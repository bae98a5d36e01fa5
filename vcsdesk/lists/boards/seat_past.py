"""Everything that is recorded of one seat, read once: who sat there, and what was contested."""

from collections.abc import Iterator
from datetime import date

import msgspec

from vcsdesk.lists.boards.mandates import carried
from vcsdesk.records.boards.appointment import Appointment
from vcsdesk.records.boards.dispute import Dispute
from vcsdesk.records.boards.named_body import NamedBody
from vcsdesk.records.boards.seat import Seat
from vcsdesk.records.exchange.imported_seat import ImportedSeat
from vcsdesk.records.sector.person import Person
from vcsdesk.rules.boards.current import is_current
from vcsdesk.rules.boards.seat_state import COVERING, HOLDING, STANDING_BY
from vcsdesk.rules.boards.written_down import is_written_down
from vcsdesk.store import Store


class SeatPast(msgspec.Struct, frozen=True, kw_only=True):
    """One seat with all who ever held or covered it, and who stood by.

    `board` is its name then, or on the day looked at.
    """

    seat: Seat
    board: str
    sittings: tuple[Appointment, ...]
    beside: tuple[Appointment, ...]
    disputes: tuple[Dispute, ...]
    people: dict[int, str]
    imported_on: date | None

    def is_known(self, on: date) -> bool:
        """Tell whether an empty seat was empty on a day."""
        every = (*self.sittings, *self.beside)
        first = min((each.valid_from or "" for each in every), default=None)
        return is_written_down(
            on, date.max, began=self.seat.valid_from, first_sat=first, imported_on=self.imported_on
        )

    def present(self, on: date) -> list[Appointment]:
        """Give who held or covered it on a day, with what was contested then."""
        contested = {
            each.appointment_id for each in self.disputes if is_current(each.valid_from, each.valid_to, on)
        }
        return [
            msgspec.structs.replace(each, disputed=each.disputed or each.id in contested)
            for each in self.sittings
            if is_current(each.valid_from, each.valid_to, on)
        ]


def read_past(store: Store, seat: Seat, on: date) -> SeatPast:
    """Read one seat's past; the board is called as on the day, or as on the seat's last."""
    ended = seat.valid_to.last_day() if seat.valid_to else on
    (body,) = store.view(NamedBody, body_id=seat.body_id, on=min(on, ended))
    sittings = store.find(Appointment, seat_id=seat.id, capacity=tuple(HOLDING | COVERING))
    beside = store.find(Appointment, seat_id=seat.id, capacity=tuple(STANDING_BY))
    people = store.find(Person, id=tuple({each.person_id for each in (*sittings, *beside)}))
    return SeatPast(
        seat=seat,
        board=body.name,
        sittings=sittings,
        beside=beside,
        disputes=tuple(each for sitting in sittings for each in _contested(store, sitting)),
        imported_on=next((each.imported_on for each in store.view(ImportedSeat, seat_id=seat.id)), None),
        people={each.id: each.name for each in people},
    )


def _contested(store: Store, sitting: Appointment) -> Iterator[Dispute]:
    """Give what was contested of a sitting, also while it was in the seat that this one follows."""
    line = tuple(each.id for each in carried(store, sitting))
    for dispute in store.find(Dispute, appointment_id=line):
        yield msgspec.structs.replace(dispute, appointment_id=sitting.id)
