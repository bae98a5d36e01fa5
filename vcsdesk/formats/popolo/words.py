"""The words by which Popolo files tell kinds apart: classifications, roles and means of contact."""

from vcsdesk.records.boards.appointment import Capacity
from vcsdesk.records.boards.seat import RoleLabel
from vcsdesk.records.kinds import Kind
from vcsdesk.records.sector.contact_point import Channel

CONSTITUENCY = "constituency"
CHARITY_NUMBER = "GB-CHC"
"""The scheme of charity numbers of England and Wales in the register of org-id.guide."""
KNOWN_AS = "Known as"

CONTACT_TYPES = {
    Channel.EMAIL: "email",
    Channel.PHONE: "voice",
    Channel.TEXT: "text",
    Channel.POST: "address",
    Channel.VISIT: "visit",
    Channel.THROUGH: "through",
}


def classification(kind: Kind) -> str:
    """Say what sort of group or organisation it is."""
    return kind.words.lower()


def role(capacity: Capacity, seat: RoleLabel) -> str:
    """Say as what somebody comes: as what the seat is for, or in the capacity of somebody else."""
    return seat.words if capacity is Capacity.HOLDER else capacity.words
