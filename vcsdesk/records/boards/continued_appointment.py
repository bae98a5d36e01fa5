"""Appointments that go on from one to an earlier seat."""

from typing import ClassVar

from vcsdesk.records.partial_date import PartialDate
from vcsdesk.records.record import View


class ContinuedAppointment(View, frozen=True, kw_only=True):
    """An appointment with the one it continues, and when that one began."""

    select: ClassVar[str] = """
        SELECT appointment.id AS appointment_id, appointment.continues_id, earlier.valid_from AS began
        FROM appointment JOIN appointment AS earlier ON earlier.id = appointment.continues_id
        ORDER BY appointment.id
    """

    appointment_id: int
    continues_id: int
    began: PartialDate | None
