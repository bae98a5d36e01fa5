"""Somebody’s place in a seat is contested, and that is settled."""

from vcsdesk.lists.boards.mandates import carried
from vcsdesk.operations import checks
from vcsdesk.operations.checks import When
from vcsdesk.records.boards.appointment import Appointment
from vcsdesk.records.boards.dispute import Dispute
from vcsdesk.records.partial_date import PartialDate
from vcsdesk.refused import Refused
from vcsdesk.rules.boards.current import is_current
from vcsdesk.store import Store

_NOT_SAID = "Why was not recorded."


def mark_disputed(store: Store, appointment: Appointment, *, on: When, reason: str) -> Dispute:
    """Record that somebody’s place in a seat is contested from a day on, and why."""
    why = checks.said(reason, "The reason", "Say who contests it, and why.")
    since = PartialDate(checks.partial(on) or "")
    if not is_current(appointment.valid_from, appointment.valid_to, since.last_day()):
        raise Refused("They do not sit there on that day.", "Choose a day on which they do.")
    if open_dispute(store, appointment) is not None:
        raise Refused("This is recorded as disputed already.", "Settle that dispute first.")
    with store.step("Mark as disputed"):
        return store.add(Dispute(appointment_id=appointment.id, reason=why, valid_from=since))


def settle_dispute(store: Store, appointment: Appointment, *, on: When, outcome: str) -> Appointment:
    """Record how a dispute was settled; `on` is the last day on which it was open."""
    how = checks.said(outcome, "The outcome", "Say how it was settled, and who settled it.")
    end = PartialDate(checks.partial(on) or "")
    found = open_dispute(store, appointment)
    if found is None and not appointment.disputed:
        raise Refused("This is not disputed.", "Choose an appointment that is.")
    with store.step("Settle dispute"):
        if found is not None:
            checks.in_order(found.valid_from, end)
            store.change(found, valid_to=end, outcome=how)
        if not appointment.disputed:
            return appointment
        checks.in_order(appointment.valid_from, end)
        store.add(Dispute(appointment_id=appointment.id, reason=_NOT_SAID, outcome=how, valid_to=end))
        return store.change(appointment, disputed=False)


def open_dispute(store: Store, appointment: Appointment) -> Dispute | None:
    """Give the dispute that is not settled yet, if any; a seat that is carried over takes it along."""
    whose = tuple(each.id for each in carried(store, appointment))
    return store.first(Dispute, appointment_id=whose, valid_to=None)
