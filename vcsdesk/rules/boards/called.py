"""What whoever comes to a seat is called there: representative, appointee, delegate, observer, deputy."""

from vcsdesk.records.boards.appointment import Capacity
from vcsdesk.records.boards.seat import RoleLabel


def called(capacity: Capacity, role: RoleLabel) -> str:
    """Give the borough's own word for who holds a seat, and the capacity for everybody else."""
    if capacity is Capacity.HOLDER:
        return role.words
    return f"{role.words}, under contract" if capacity is Capacity.CONTRACT else capacity.words
