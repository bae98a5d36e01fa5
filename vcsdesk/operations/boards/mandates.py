"""What shows that the sector chose somebody is recorded."""

from datetime import date

from vcsdesk.operations import checks
from vcsdesk.records.boards.appointment import Appointment
from vcsdesk.records.boards.mandate_evidence import MandateEvidence
from vcsdesk.refused import Refused
from vcsdesk.store import Store


def record_mandate(
    store: Store,
    appointment: Appointment,
    *,
    call_sent_on: date | None = None,
    notified_count: int | None = None,
    closed_on: date | None = None,
    nominee_count: int | None = None,
    contested: bool | None = None,
    secret: bool | None = None,
    returned_by: str = "",
    approved_by: str = "",
    witnesses: str = "",
    document: str = "",
    note: str = "",
) -> MandateEvidence:
    """Record how open, contested and secret a choice was, in place of what was recorded before."""
    checks.whole_number(notified_count, "The number told of the vacancy")
    checks.whole_number(nominee_count, "The number of nominees")
    if call_sent_on and closed_on and closed_on < call_sent_on:
        raise Refused("The call closed before it was sent.", "Correct one of the two dates.")
    if contested and nominee_count is not None and nominee_count < 2:
        raise Refused(
            "A choice is contested only with two nominees or more.",
            "Correct the number, or untick contested.",
        )
    evidence = MandateEvidence(
        appointment_id=appointment.id,
        call_sent_on=call_sent_on,
        notified_count=notified_count,
        closed_on=closed_on,
        nominee_count=nominee_count,
        contested=contested,
        secret=secret,
        returned_by=checks.text(returned_by),
        approved_by=checks.text(approved_by),
        witnesses=checks.text(witnesses),
        document=checks.text(document),
        note=checks.text(note),
    )
    with store.step("Record mandate"):
        for earlier in store.find(MandateEvidence, appointment_id=appointment.id):
            store.remove(earlier)
        return store.add(evidence)
