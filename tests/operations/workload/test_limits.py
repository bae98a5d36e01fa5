"""What a person may be asked to carry is set from a day on."""

from datetime import date

import pytest

import make
from vcsdesk.operations.workload.limits import set_load_limit
from vcsdesk.records.workload.load_limit import LoadLimit
from vcsdesk.refused import Refused
from vcsdesk.store import Store


def test_a_new_limit_follows_the_old_one(store: Store, one_step) -> None:
    ann = make.person(store)
    set_load_limit(store, ann, since=date(2025, 1, 1), limit_groups=8)
    with one_step("Set limit"):
        set_load_limit(store, ann, since=date(2026, 4, 1), limit_groups=6, contract_days_week=2.5)
    old, new = store.find(LoadLimit)
    assert (old.valid_to, new.valid_from, new.valid_to) == ("2026-03-31", "2026-04-01", None)
    assert (new.limit_groups, new.limit_hours_month, new.contract_days_week) == (6, None, 2.5)


def test_a_limit_set_again_for_the_same_day_replaces_it(store: Store) -> None:
    ann = make.person(store)
    set_load_limit(store, ann, since=date(2025, 1, 1), limit_groups=8)
    again = set_load_limit(store, ann, since=date(2025, 1, 1), limit_groups=9)
    assert store.find(LoadLimit) == (again,)


def test_other_peoples_limits_stay(store: Store) -> None:
    bens = set_load_limit(store, make.person(store, "Ben"), since=date(2025, 1, 1), limit_groups=3)
    set_load_limit(store, make.person(store), since=date(2026, 1, 1))
    assert store.get(LoadLimit, bens.id) == bens


@pytest.mark.parametrize(
    "wrong", [{"limit_groups": -1}, {"limit_hours_month": -1}, {"contract_days_week": 7.5}]
)
def test_senseless_limits_are_refused(store: Store, unchanged, wrong: dict[str, int]) -> None:
    ann = make.person(store)
    with unchanged(), pytest.raises(Refused):
        set_load_limit(store, ann, since=date(2026, 1, 1), **wrong)
