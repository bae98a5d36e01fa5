"""Forms that came back file themselves: known again by what they say they are for, as drafts, each once."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from hashlib import sha256
from typing import TYPE_CHECKING, TypeVar

import msgspec

from vcsdesk.operations.feedback.reports import (
    About,
    Sent,
    answers_hash,
    in_place_of,
    keep_report,
    of_the_same,
    tidied,
)
from vcsdesk.records.boards.seat import Seat
from vcsdesk.records.desk.borough import Borough
from vcsdesk.records.feedback.report import Report, ReportCame, ReportForm, ReportState
from vcsdesk.records.meetings.meeting import Meeting
from vcsdesk.records.record import Record
from vcsdesk.records.sector.person import Person
from vcsdesk.refused import Refused
from vcsdesk.rules.desk.typed_dates import read_day
from vcsdesk.rules.feedback.owed import came_early
from vcsdesk.rules.forms.identity import KEY, FormIdentity, from_short_code, opened
from vcsdesk.store import Store
from vcsdesk.wording import day, plain_day

if TYPE_CHECKING:
    from vcsdesk.printing.returned import ReturnedForm

_Kept = TypeVar("_Kept", bound=Record)
FORMS = tuple(form.value for form in ReportForm)
_NOT_ASKED = (KEY, "title-")
_BY_HAND = "Type in what it says on the Reports screen, beside the file."


class FiledForm(msgspec.Struct, frozen=True):
    """A report that a form became, or that it had become already."""

    report: Report
    is_new: bool
    held_on: date
    """When the meeting is that it is about."""


class NoMeeting(Refused):
    """A form of ours that does not say from which meeting it reports."""


def take_in_form(
    store: Store, form: ReturnedForm, content: bytes, *, file_name: str, received_on: date
) -> FiledForm:
    """Keep a form that came back as a draft, or find it where it is kept already.

    Refused where it is not one of ours, was changed, is empty, or is about what is not there any more.
    """
    identity = known_again(store, form.answers)
    about = about_of(store, identity, form.answers, received_on)
    answers = known_answers(form.answers)
    known = answers_hash(answers)
    for each in of_the_same(store, about):
        if each.answers_hash == known:
            return FiledForm(each, is_new=False, held_on=about.meeting.held_on)
    sent = Sent(came=ReportCame.FORM, on=received_on, content=content, file_name=file_name)
    with store.step("Take in returned form"):
        kept = keep_report(store, about, answers, sent)
        return FiledForm(kept, is_new=True, held_on=about.meeting.held_on)


def kept_before(store: Store, content: bytes) -> FiledForm | None:
    """Find the report that the very same file was kept with before; of several the last."""
    found = store.find(Report, sha256=sha256(content).hexdigest(), order_by="id")
    if not found:
        return None
    meeting = store.get(Meeting, found[-1].meeting_id)
    return FiledForm(found[-1], is_new=False, held_on=meeting.held_on)


def known_answers(answers: Mapping[str, str]) -> dict[str, str]:
    """Give what a form says of a meeting, without what it says of itself."""
    return {key: text for key, text in tidied(answers).items() if key not in (KEY, "meeting")}


def known_again(store: Store, answers: Mapping[str, str]) -> FormIdentity:
    """Tell what a form is for by the field that nobody sees; Refused where it is not one of ours."""
    key = _key(store)
    identity = opened(answers.get(KEY, ""), key)
    if not key:  # what anybody can seal says nothing of where it comes from
        raise Refused("It is not recorded whose desk this is.", "Fill in “Your borough” first.")
    if identity.form not in FORMS:
        raise Refused("It is a form of ours, but not one that reports from a meeting.", "Look at it first.")
    if sum(not name.startswith(_NOT_ASKED) for name in answers) < identity.asks:
        raise Refused(
            "Some of the fields it was printed with are missing.",
            "Ask for the form again as it was filled in. " + _BY_HAND,
        )
    return identity


def from_code(store: Store, typed: str) -> FormIdentity:
    """Tell what a form is for by the code at its foot."""
    return from_short_code(typed, _key(store), FORMS)


def about_of(store: Store, identity: FormIdentity, answers: Mapping[str, str], near: date) -> About:
    """Find what a form is about; Refused where that is not there any more."""
    seat = _still(store, Seat, identity.seat_id, "seat")
    person = _still(store, Person, identity.person_id, "person")
    if identity.meeting_id:
        meeting = _still(store, Meeting, identity.meeting_id, "meeting")
    else:
        meeting = _on_the_day(store, seat, answers.get("meeting", ""), near)
    return About(form=ReportForm(identity.form), meeting=meeting, seat=seat, person=person)


def told(filed: FiledForm) -> str:
    """Say what became of a form."""
    report = filed.report
    if filed.is_new:
        is_early = came_early(report.received_on, filed.held_on)
        early = f" It is about a meeting still to come, on {day(filed.held_on)}." if is_early else ""
        return f"Taken in as a draft{in_place_of(report)}.{early}"
    on = f" on {plain_day(report.received_on)}" if report.received_on else ""
    if report.state is ReportState.DRAFT and report.came is ReportCame.PICTURE:
        return f"Kept already{on}, and still to be taken in."
    later = " A newer one has come since." if report.state is ReportState.REPLACED else ""
    return f"Already taken in{on}.{later}"


def _key(store: Store) -> str:
    """Give what forms of this file are sealed with; nothing where none can have been printed from it."""
    borough = store.first(Borough)
    return borough.form_key if borough else ""


def _still(store: Store, kind: type[_Kept], number: int, what: str) -> _Kept:
    found = store.first(kind, id=number) if number else None
    if found is None:
        raise Refused(f"The {what} it is about is not in this file any more.", _BY_HAND)
    return found


def _on_the_day(store: Store, seat: Seat, written: str, near: date) -> Meeting:
    """Find the one meeting of a board on a day that somebody wrote."""
    try:
        on = read_day(written, near)
    except Refused as refusal:
        raise NoMeeting("It does not say from which meeting it reports.", _BY_HAND) from refusal
    found = store.find(Meeting, body_id=seat.body_id, held_on=on)
    if len(found) != 1:
        raise NoMeeting(f"The diary has no one meeting of its board on {plain_day(on)}.", _BY_HAND)
    return found[0]
