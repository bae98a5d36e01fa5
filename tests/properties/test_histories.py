"""Whatever happens to a borough, it makes sense on every day, and every step of it can be taken back."""

from hypothesis import given
from hypothesis import strategies as st

from properties.borough import REDRAWING, SETTLED, TODAY, Chance, chances, drafts, happen, lives, new_borough
from properties.holding import all_holds, everything


@st.composite
def histories(draw: st.DrawFn) -> list[Chance]:
    """Draw a life with one or two restructures in it, applied, reversed, undone and done again."""
    found = draw(lives())
    for _ in range(draw(st.integers(1, 2))):
        first = draw(chances("draft"))
        found += [first, *draw(drafts()), first._replace(verb="apply"), *draw(lives(6))]
        found += draw(st.lists(chances(*REDRAWING), max_size=3))
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
    for chance in found:
        if chance.verb in {"undo", "redo"}:
            continue
        happen(store, [chance])
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
