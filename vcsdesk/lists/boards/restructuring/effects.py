"""What a restructure does, one kind of effect each; their fields are what `--json` prints."""

from datetime import date, time

import msgspec

from vcsdesk.records.boards.appointment import Capacity
from vcsdesk.records.boards.body_link import LinkKind
from vcsdesk.records.boards.seat_fate import Fate
from vcsdesk.records.kinds import Kind
from vcsdesk.records.meetings.meeting_series import Pattern
from vcsdesk.records.sector.contact_point import Channel
from vcsdesk.rules.boards.seat_state import SeatState


class Happens(Kind):
    """What happens to a body."""

    ENDS = "ends"
    BEGINS = "begins"
    GOES_ON = "goes_on"


class Problem(msgspec.Struct, frozen=True, kw_only=True):
    """Something that stops a draft from being applied: what it is, and what to do about it."""

    message: str
    hint: str
    on: date | None = None
    """The day of the later fact that stands in the way, where that is what it is."""
    change_id: int | None = None
    body_id: int | None = None

    def __str__(self) -> str:
        return f"{self.message} {self.hint}".strip()


class BodyEffect(msgspec.Struct, frozen=True, kw_only=True):
    """What happens to one body: it ends, begins, or goes on under another name or in another place."""

    happens: Happens
    name_before: str | None
    name_after: str | None
    under_before: str | None
    under_after: str | None
    comes_from: tuple[str, ...]
    becomes: tuple[str, ...]
    moved: bool
    seats_before: int
    seats_after: int
    reason: str
    body_id: int | None
    change_id: int | None
    """The line that makes it, where one does."""

    @property
    def renamed(self) -> bool:
        """Tell whether a body that goes on is called otherwise from then."""
        return self.happens is Happens.GOES_ON and self.name_before != self.name_after


class SeatEffect(msgspec.Struct, frozen=True, kw_only=True):
    """One seat of a body that ends or is split: lost, or carried over with whoever sits in it."""

    board: str
    seat: str
    fate: Fate
    decided: bool
    """Whether she decided it, rather than the restructure's own rule."""
    to: str | None
    state: SeatState
    holder: str | None
    seat_id: int
    body_id: int
    to_body_id: int | None
    to_change_id: int | None


class NewSeats(msgspec.Struct, frozen=True, kw_only=True):
    """Seats that a body gains, all vacant at first."""

    board: str
    seats: int
    body_id: int | None
    change_id: int


class SittingEffect(msgspec.Struct, frozen=True, kw_only=True):
    """One appointment to a seat that ends or carries over: it goes on there, or it ends, and why."""

    person: str
    board: str
    seat: str
    capacity: Capacity
    goes_on: bool
    to: str | None
    why: str
    term_ends: date | None
    appointment_id: int
    person_id: int
    seat_id: int


class MeetingEffect(msgspec.Struct, frozen=True, kw_only=True):
    """A meeting to come that is called off."""

    board: str
    held_on: date
    starts_at: time | None
    venue: str
    meeting_id: int
    body_id: int


class SeriesEffect(msgspec.Struct, frozen=True, kw_only=True):
    """A rhythm of meetings that ends."""

    board: str
    pattern: Pattern
    last_on: date
    series_id: int
    body_id: int


class GroupEffect(msgspec.Struct, frozen=True, kw_only=True):
    """A group that stood under a body that ends; `under_after` is None where it stands on top from then."""

    group: str
    under_before: str
    under_after: str | None
    body_id: int


class TieEffect(msgspec.Struct, frozen=True, kw_only=True):
    """A tie of a body that ends: it goes on between others from then, or ends with it."""

    from_before: str
    to_before: str
    kind: LinkKind
    goes_on: bool
    from_after: str | None
    to_after: str | None
    link_id: int


class StayingText(msgspec.Struct, frozen=True, kw_only=True):
    """A role document or promise of a body that ends: it stays with the body as it was."""

    board: str
    title: str
    is_promise: bool
    body_id: int


class ToTell(msgspec.Struct, frozen=True, kw_only=True):
    """Somebody who must be told, as what, of which boards, and how they are best reached."""

    person: str
    roles: tuple[str, ...]
    boards: tuple[str, ...]
    why: tuple[str, ...]
    organisation: str | None
    channel: Channel | None
    contact: str | None
    person_id: int


class ElectionOwed(msgspec.Struct, frozen=True, kw_only=True):
    """Seats of one board that the sector has to fill, and why."""

    board: str
    seats: int
    seat: str | None
    why: str
    seat_id: int | None
    body_id: int | None
    change_id: int | None


class StalePaper(msgspec.Struct, frozen=True, kw_only=True):
    """A printed paper that no longer says how it is: which document, about what, and why."""

    document: str
    title: str
    about: str
    why: str
    seat_id: int | None = None


class Figures(msgspec.Struct, frozen=True, kw_only=True):
    """What a restructure costs, over the whole borough."""

    bodies_before: int = 0
    bodies_after: int = 0
    seats_before: int = 0
    seats_after: int = 0
    seats_lost: int = 0
    seats_carried: int = 0
    seats_gained: int = 0
    appointments_ending: int = 0
    appointments_going_on: int = 0
    meetings_called_off: int = 0
    people_to_tell: int = 0
    elections_owed: int = 0
    """In seats."""


class Preview(msgspec.Struct, frozen=True, kw_only=True):
    """All that a restructure does on its day; it can be applied where it has no problems."""

    title: str
    starts_on: date | None
    problems: tuple[Problem, ...] = ()
    bodies: tuple[BodyEffect, ...] = ()
    groups: tuple[GroupEffect, ...] = ()
    ties: tuple[TieEffect, ...] = ()
    seats: tuple[SeatEffect, ...] = ()
    new_seats: tuple[NewSeats, ...] = ()
    appointments: tuple[SittingEffect, ...] = ()
    meetings: tuple[MeetingEffect, ...] = ()
    series: tuple[SeriesEffect, ...] = ()
    texts: tuple[StayingText, ...] = ()
    people: tuple[ToTell, ...] = ()
    elections: tuple[ElectionOwed, ...] = ()
    papers: tuple[StalePaper, ...] = ()
    packs_back: tuple[StalePaper, ...] = ()
    figures: Figures = Figures()
    restructure_id: int = 0
