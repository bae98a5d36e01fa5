from datetime import date, time
from pathlib import Path

import pytest

from vcsdesk.records.partial_date import PartialDate
from vcsdesk.records.sector.organisation import OrganisationKind
from vcsdesk.refused import Refused
from vcsdesk.ui.kinds import (
    Choice,
    Day,
    Folder,
    Kind,
    Number,
    PartialDay,
    Several,
    Text,
    Tick,
    TimeOfDay,
    words_of,
)


def today() -> date:
    return date(2026, 11, 24)


@pytest.mark.parametrize(
    ("kind", "value"),
    [
        (Text(), "Zoë & co <b>"),
        (Number(), 1204),
        (Number(decimals=True), 7.5),
        (Day(today), date(2026, 3, 1)),
        (PartialDay(today), PartialDate("2026-03")),
        (TimeOfDay(), time(18, 30)),
        (Tick(), True),
        (Folder(), Path.home()),
        (Choice(words_of(OrganisationKind)), OrganisationKind.FAITH),
        (Choice([(1, "One")], needed=False), None),
        (Several([(1, "One"), (2, "Two & co")]), (2, 1)),
        (Several([(1, "One")]), ()),
    ],
)
def test_what_a_kind_writes_it_reads_back(kind: Kind, value: object) -> None:
    assert kind.read(kind.write(value)) == value


@pytest.mark.parametrize(
    ("kind", "typed", "said"),
    [
        (Number(), "lots", "not a whole number"),
        (Number(), "1.5", "not a whole number"),
        (Number(0, 40, decimals=True), "41", "from 0 to 40"),
        (Number(decimals=True), "nan", "out of bounds"),
        (Tick(), "perhaps", "neither yes nor no"),
        (Choice([(1, "One"), (2, "On")]), "o", "more than one"),
        (Choice([(1, "One")]), "two", "not one of the choices"),
        (Text(most=3), "four", "longer than 3"),
        (Folder(), "packs", "does not say where it lies"),
        (Folder(), __file__, "is a file and not a folder"),
    ],
)
def test_what_a_kind_cannot_take_it_refuses(kind: Kind, typed: str, said: str) -> None:
    with pytest.raises(Refused, match=said):
        kind.read(typed)


def test_nothing_typed_is_nothing() -> None:
    for kind in (Number(), Day(today), PartialDay(today), TimeOfDay(), Folder(), Choice([(1, "One")])):
        assert kind.read("  ") is None


def test_exact_words_go_before_beginnings() -> None:
    assert Choice([(1, "On"), (2, "One")]).read("on") == 1


def test_what_is_picked_twice_counts_once() -> None:
    assert Several([(1, "One"), (2, "Two")]).read("Two\n\none\nTwo") == (2, 1)


def test_a_line_that_is_none_of_several_is_refused() -> None:
    with pytest.raises(Refused, match="“Three” is not one of the choices"):
        Several([(1, "One"), (2, "Two")]).read("One\nThree")
