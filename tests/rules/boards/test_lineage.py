"""No body comes out of itself."""

import pytest

from vcsdesk.records.boards.lineage import Lineage, LineageKind
from vcsdesk.records.partial_date import PartialDate
from vcsdesk.rules.boards.lineage import comes_out_of

A, B, C = 1, 2, 3


def came_from(*lines: tuple[int, int, str | None]):
    made = [
        Lineage(
            from_body_id=one,
            to_body_id=other,
            kind=LineageKind.MERGED,
            happened_on=PartialDate(when) if when else None,
        )
        for one, other, when in lines
    ]
    return lambda body_id: [line for line in made if line.to_body_id == body_id]


@pytest.mark.parametrize(
    ("first", "second", "by", "does"),
    [
        ("2020", "2020", "2020-06-30", True),
        (None, "2020", "2026-06-30", False),
        (None, None, "2026-06-30", True),
        ("2020", "2026-01-01", "2026-01-01", False),
        ("2020", "2020", None, True),
    ],
)
def test_what_surely_came_before_does_not_count(first, second, by, does):
    lines = came_from((A, B, first), (B, C, second))
    assert comes_out_of(C, A, lines, PartialDate(by) if by else None) is does


def test_a_circle_comes_to_an_end():
    assert not comes_out_of(B, C, came_from((A, B, None), (B, A, None)), None)
