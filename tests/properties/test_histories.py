"""Whatever happens to a borough, it makes sense on every day, and every step of it can be taken back."""

from random import Random

from hypothesis import given
from hypothesis import strategies as st

from properties.borough import (
    REDRAWING,
    SETTLED,
    TODAY,
    Chance,
    chance,
    drafting,
    happen,
    living,
    new_borough,
    seeds,
)
from properties.holding import all_holds, everything


def histories() -> st.SearchStrategy[list[Chance]]:
    """Draw a life with a few restructures in it, applied, reversed, undone and done again."""
    return seeds().map(_history)


def _history(numbers: Random) -> list[Chance]:
    found = living(numbers, 20)
    for _ in range(numbers.randrange(1, 4)):
        draft, *lines = drafting(numbers)
        found += [draft, *lines, draft._replace(verb="apply"), *living(numbers, 8)]
        found += [chance(numbers, *REDRAWING) for _ in range(numbers.randrange(3))]
    return found


@SETTLED
@given(histories())
def test_a_borough_makes_sense_on_every_day(found: list[Chance]) -> None:
    store = new_borough()
    happen(store, found)
    all_holds(store, TODAY)
    store.close()


@SETTLED
@given(histories())
def test_every_step_is_undone_and_done_again_exactly(found: list[Chance]) -> None:
    store = new_borough()
    states = [everything(store)]
    for each in found:
        if each.verb in {"undo", "redo"}:
            continue
        happen(store, [each])
        now = everything(store)
        if now != states[-1]:
            states.append(now)
    for before in reversed(states[:-1]):
        assert store.undo()
        assert everything(store) == before
    assert store.undo() is None
    for after in states[1:]:
        assert store.redo()
        assert everything(store) == after
    assert store.redo() is None
    store.close()
