"""Holding what a source says against what is recorded here, field by field."""

from collections.abc import Iterator, Mapping
from datetime import date
from enum import Enum
from typing import Any

import msgspec

from vcsdesk.formats.incoming import IncomingAppointment, IncomingBody, IncomingThing, Question
from vcsdesk.operations import checks
from vcsdesk.operations.exchange import called
from vcsdesk.operations.exchange.deciding import TAKE, answered, which_value
from vcsdesk.operations.exchange.fields import field_words, refers_to, said_fields
from vcsdesk.operations.exchange.origins import Said, as_said
from vcsdesk.operations.exchange.ours import Ours
from vcsdesk.operations.exchange.read import Read
from vcsdesk.operations.exchange.report import Filled
from vcsdesk.records.boards.appointment import Appointment
from vcsdesk.records.boards.body import Body, BodyKind
from vcsdesk.records.boards.seat import Seat
from vcsdesk.records.partial_date import PartialDate
from vcsdesk.records.record import Record
from vcsdesk.rules.desk.folding import said_alike

_NAMES = {"name", "label", "title"}


class Compared(msgspec.Struct, frozen=True):
    """What is new for a record, what the source is known to have said, and what is to be asked."""

    new: dict[str, Any]
    said: Said
    filled: tuple[Filled, ...]
    kept: tuple[Filled, ...]
    questions: tuple[Question, ...]


def wanted_record(
    read: Read, thing: IncomingThing, rows: Mapping[str, int], said: Mapping[str, object]
) -> Any:  # noqa: ANN401
    """Make the record that a thing would be, from what it says and the records it refers to."""
    values: dict[str, Any] = {
        f"{name}_id" if name in rows else name: rows[name] if name in rows else _tidy(name, value)
        for name, value in said.items()
    }
    if thing.record is Seat:
        values.setdefault("label", "")
    if isinstance(thing, IncomingBody) and "kind" not in values:
        values["kind"] = BodyKind.SUBGROUP if read.parents.get(thing.key) else BodyKind.BOARD
    return thing.record(**values)


class Sides(msgspec.Struct, frozen=True):
    """A thing of a source and the record it is: as the source would have it, and as it stands here."""

    thing: IncomingThing
    ours: Record
    wanted: Record


def compare(read: Read, known: Ours, sides: Sides, before: Said, answers: Mapping[str, str]) -> Compared:
    """Hold a thing against the record it is.

    What is blank here is filled in. What was changed here since the source said the same stays. Where the
    source says something else than we do, it is a question, and asked until it is answered.
    """
    new: dict[str, Any] = {}
    said: Said = {}
    filled: list[Filled] = []
    kept: list[Filled] = []
    questions: list[Question] = []
    for each in _fields(sides, before):
        question = None if each.is_settled or each.may_fill else _question(read, known, sides, each)
        answer = TAKE if question is None else answered(question, answers)
        if question is not None and answer is None:
            questions.append(question)
            said |= {} if each.before is None else {each.name: each.before}
            continue
        said[each.name] = each.raw
        values = (called.value(known, each.field, value) for value in (each.ours, each.theirs))
        if each.is_kept or answer != TAKE:
            kept.append(Filled(field_words(each.name), *values))
        elif not each.is_settled:
            new[each.field] = each.theirs
            filled.append(Filled(field_words(each.name), *values))
    return Compared(new, said, tuple(filled), tuple(kept), tuple(questions))


class _Field(msgspec.Struct, frozen=True):
    """One field on both sides, and what the source said of it before."""

    name: str
    field: str
    raw: str | int | float | bool
    before: str | int | float | bool | None
    ours: Any
    theirs: Any
    must_ask: bool

    @property
    def is_settled(self) -> bool:
        """Tell whether both say the same, or ours was changed here since the source said this."""
        return _alike(self.ours, self.theirs) or self.before == self.raw

    @property
    def is_kept(self) -> bool:
        """Tell whether ours stays another one than the source says, as was decided or done here."""
        return self.is_settled and not _alike(self.ours, self.theirs)

    @property
    def may_fill(self) -> bool:
        """Tell whether ours is blank, or a part of what the source knows of a date."""
        return not self.must_ask and (_is_blank(self.ours) or _is_part(self.ours, self.theirs))


def _fields(sides: Sides, before: Said) -> Iterator[_Field]:
    for name, value in said_fields(sides.thing).items():
        field = f"{name}_id" if refers_to(sides.thing.record, name) else name
        yield _Field(
            name=name,
            field=field,
            raw=as_said(value),
            before=before.get(name),
            ours=getattr(sides.ours, field),
            theirs=getattr(sides.wanted, field),
            must_ask=field == "valid_to" and _ends_more(sides, before),
        )
    yield from _taken_back(sides, before)


def _taken_back(sides: Sides, before: Said) -> Iterator[_Field]:
    """Give the end of a sitting that the source told and tells no more, also where it was kept."""
    told, ours = before.get("valid_to"), sides.ours
    says_still = isinstance(sides.thing, IncomingAppointment) and sides.thing.valid_to
    if isinstance(ours, Appointment) and ours.valid_to and told in (ours.valid_to, "") and not says_still:
        yield _Field("valid_to", "valid_to", "", told, ours.valid_to, None, must_ask=True)


def _ends_more(sides: Sides, before: Said) -> bool:
    """Tell whether an end is more than a blank to fill.

    Others end with a body or a seat. Who sits here without an end sits on until somebody decides otherwise,
    unless the source that told of them tells of their end. A term that ran out ends nothing by itself; who
    sits there may be in hold-over.
    """
    if isinstance(sides.ours, Body | Seat):
        return True
    said, term = said_fields(sides.thing), before.get("term_ends")
    was_of_term = term is not None and ("term_ends" not in said or term == said["valid_to"])
    return isinstance(sides.ours, Appointment) and (was_of_term or not before)


def _question(read: Read, known: Ours, sides: Sides, each: _Field) -> Question:
    values = called.value(known, each.field, each.ours), called.value(known, each.field, each.theirs)
    is_said = each.before is not None and each.name == each.field
    told = called.value(known, each.field, _as(each)) if is_said else ""
    return which_value(sides.thing, read.what(sides.thing), field_words(each.name), values, told)


def _as(each: _Field) -> object:
    """Give what the source said before as what it says now."""
    kind, before = type(each.ours if each.theirs is None else each.theirs), each.before
    if issubclass(kind, PartialDate):
        return PartialDate(str(before))
    if issubclass(kind, date):
        return date.fromisoformat(str(before))
    return kind(before) if issubclass(kind, Enum) else before


def _tidy(name: str, value: object) -> object:
    """Leave out of a text what cannot be seen."""
    if type(value) is not str:
        return value
    return checks.name(value, "It") if name in _NAMES else checks.text(value)


def _alike(ours: object, theirs: object) -> bool:
    if isinstance(ours, PartialDate) and isinstance(theirs, PartialDate):
        return ours.startswith(theirs)
    if type(ours) is str and type(theirs) is str:
        return ours == theirs or said_alike(ours) == said_alike(theirs) != ""
    return ours == theirs


def _is_blank(held: object) -> bool:
    return held in (None, "", "unknown", "not_known")


def _is_part(ours: object, theirs: object) -> bool:
    """Tell whether the source knows the day or month of a date of which we know less."""
    return isinstance(ours, PartialDate) and isinstance(theirs, PartialDate) and theirs.startswith(ours)
