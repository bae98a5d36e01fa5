"""Ties beside the tree go around the boxes."""

from hypothesis import given
from hypothesis import strategies as st

from rules.boards.test_map_layout import SPACES, crosses, forests, measure
from vcsdesk.rules.boards.map_layout import lay_out
from vcsdesk.rules.boards.map_places import Twig
from vcsdesk.rules.boards.map_routes import Ends, routes


@given(forests(), st.integers(1, 7), st.data())
def test_a_tie_leads_from_one_box_to_the_other_through_none(
    twigs: list[Twig], columns: int, data: st.DataObject
) -> None:
    laid = lay_out(twigs, measure, SPACES, columns)
    keys = st.sampled_from([twig.key for twig in twigs] or [0])
    ties = data.draw(st.lists(st.builds(Ends, keys, keys), max_size=5))
    for tie, line in zip(ties, routes(laid, ties, SPACES), strict=True):
        if tie.one == tie.other or tie.one not in laid.spots:
            assert line == ()
            continue
        one, other = laid.spots[tie.one], laid.spots[tie.other]
        assert line[0][0] in (one.left, one.right)
        assert one.top < line[0][1] < one.bottom
        assert line[-1][0] in (other.left, other.right)
        assert other.top < line[-1][1] < other.bottom
        assert not [spot for spot in laid.spots.values() if crosses(line, spot)]


def test_a_tie_to_what_is_not_on_the_map_has_no_way() -> None:
    laid = lay_out([Twig(1, None)], measure, SPACES, 1)
    assert routes(laid, [Ends(1, 2), Ends(3, 1)], SPACES) == ((), ())


def test_ties_between_the_same_boxes_run_beside_one_another() -> None:
    laid = lay_out([Twig(1, None), Twig(2, 1), Twig(3, 1)], measure, SPACES, 1)
    assert len(set(routes(laid, [Ends(2, 3)] * 3, SPACES))) == 3
