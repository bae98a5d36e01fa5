from hypothesis import given
from hypothesis import strategies as st

from vcsdesk.ui.widths import fitted, with_room

WANTED = st.lists(st.integers(20, 900), min_size=1, max_size=12)


@given(WANTED, st.integers(100, 3000))
def test_columns_fill_the_room_or_are_all_at_the_least(wanted: list[int], room: int) -> None:
    least = 60
    made = fitted(wanted, [least] * len(wanted), room)
    assert len(made) == len(wanted)
    if sum(made) > room:
        assert all(
            width <= max(least, 0) or width <= given for width, given in zip(made, wanted, strict=True)
        )
        assert max(made) <= least
    if sum(wanted) <= room:
        assert sum(made) == room
        assert all(width >= given for width, given in zip(made, wanted, strict=True))


def test_only_what_is_widest_is_narrowed() -> None:
    assert fitted([100, 400, 100], [50] * 3, 400) == [100, 200, 100]


def test_names_keep_their_room_until_the_rest_is_at_its_least() -> None:
    assert fitted([300, 300, 300], [200, 50, 50], 500) == [300, 100, 100]
    assert fitted([300, 300, 300], [200, 120, 120], 500) == [260, 120, 120]


def test_spare_columns_are_shown_from_the_first_as_long_as_they_fit() -> None:
    wanted, spare = [200, 50, 100, 60, 10], [False, True, False, True, True]
    assert with_room(wanted, spare, 250) == [0, 2]
    assert with_room(wanted, spare, 350) == [0, 1, 2]
    assert with_room(wanted, spare, 420) == [0, 1, 2, 3, 4]
    assert with_room(wanted, spare, 400) == [0, 1, 2]
