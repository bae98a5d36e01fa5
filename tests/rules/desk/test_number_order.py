"""Numbers count in an order."""

from vcsdesk.rules.desk.number_order import in_number_order, number_key


def put(*rows: tuple[int, str]) -> list[tuple[int, str]]:
    return list(in_number_order(rows, lambda row: row[0], lambda row: row[1]))


def test_numbers_count_in_the_order_of_names() -> None:
    assert sorted(["Seat 10", "seat 2", "Seat 1", "Chair"], key=number_key) == [
        "Chair",
        "Seat 1",
        "seat 2",
        "Seat 10",
    ]


def test_only_within_a_group() -> None:
    assert put((2, "Seat 10"), (2, "Seat 9"), (1, "Seat 11"), (1, "Seat 2")) == [
        (2, "Seat 9"),
        (2, "Seat 10"),
        (1, "Seat 2"),
        (1, "Seat 11"),
    ]


def test_what_has_no_long_number_stays_as_it_is() -> None:
    assert put((1, "b"), (1, "Seat 2"), (1, "a")) == [(1, "b"), (1, "Seat 2"), (1, "a")]
