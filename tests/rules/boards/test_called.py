"""What whoever comes to a seat is called there."""

import pytest

from vcsdesk.records.boards.appointment import Capacity
from vcsdesk.records.boards.seat import RoleLabel
from vcsdesk.rules.boards.called import called


@pytest.mark.parametrize(
    ("capacity", "role", "words"),
    [
        (Capacity.HOLDER, RoleLabel.APPOINTEE, "Appointee"),
        (Capacity.CONTRACT, RoleLabel.REPRESENTATIVE, "Representative, under contract"),
        (Capacity.DEPUTY, RoleLabel.DELEGATE, "Deputy"),
        (Capacity.GAP_FILL, RoleLabel.OBSERVER, "Filling a gap"),
    ],
)
def test_a_holder_is_called_as_the_borough_says(capacity: Capacity, role: RoleLabel, words: str) -> None:
    assert called(capacity, role) == words
