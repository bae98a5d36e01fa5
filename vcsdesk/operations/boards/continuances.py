"""Whether somebody keeps a seat though they left where they were appointed from: somebody has to decide."""

from datetime import date

from vcsdesk.operations import checks
from vcsdesk.operations.boards.appointments import end_appointment
from vcsdesk.operations.checks import When
from vcsdesk.records.boards.appointment import Appointment
from vcsdesk.records.boards.continuance import Continuance
from vcsdesk.records.sector.affiliation import Affiliation
from vcsdesk.refused import Refused
from vcsdesk.store import Store


def keep_seat(
    store: Store,
    appointment: Appointment,
    left: Affiliation,
    *,
    decided_by: str,
    reason: str = "",
    decided_on: date | None = None,
) -> Continuance:
    """Record that somebody keeps a seat though they left an organisation, and who decided that."""
    with store.step("Keep seat"):
        return _answer(store, appointment, left, (decided_by, reason, decided_on), goes_on=True)


def give_up_seat(
    store: Store,
    appointment: Appointment,
    left: Affiliation,
    *,
    on: When,
    decided_by: str,
    reason: str,
    decided_on: date | None = None,
) -> Appointment:
    """Record that somebody’s seat ends because they left an organisation, and end it."""
    with store.step("End seat after leaving"):
        _answer(store, appointment, left, (decided_by, reason, decided_on), goes_on=False)
        return end_appointment(store, appointment, on=on, reason=reason)


def _answer(
    store: Store,
    appointment: Appointment,
    left: Affiliation,
    told: tuple[str, str, date | None],
    *,
    goes_on: bool,
) -> Continuance:
    decided_by, reason, decided_on = told
    if left.person_id != appointment.person_id:
        raise Refused("That place in an organisation is somebody else’s.", "Choose one of their own.")
    for earlier in store.find(Continuance, appointment_id=appointment.id, affiliation_id=left.id):
        store.remove(earlier)
    return store.add(
        Continuance(
            appointment_id=appointment.id,
            affiliation_id=left.id,
            goes_on=goes_on,
            decided_on=decided_on,
            decided_by=checks.said(decided_by, "Who decided", "Say who decided it, such as the forum."),
            reason=checks.text(reason),
        )
    )
