"""An applied restructure is taken back, so that it is a draft again."""

from vcsdesk.records.boards.restructure import Restructure
from vcsdesk.store import Store


def reverse_restructure(store: Store, restructure: Restructure) -> Restructure:
    """Put everything back as it was before a restructure was applied, whatever else was done since.

    Refused where something recorded since depends on it.
    """
    raise NotImplementedError
