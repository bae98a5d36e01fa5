"""A draft is applied: on its first day the new structure holds, all in one step."""

from datetime import date

from vcsdesk.records.boards.restructure import Restructure
from vcsdesk.store import Store


def apply_restructure(store: Store, restructure: Restructure, today: date) -> Restructure:
    """Apply a draft as one step; Refused, with the first of its problems, where the preview has any.

    Old bodies end the day before its first day with their seats, appointments and meetings to come; names
    and places change from that day; seats that carry over go on in new seats with whoever sits in them.
    """
    raise NotImplementedError
