"""In which order sections stand: hers where she chose, and the house's wherever she did not."""

from collections.abc import Iterable, Sequence

from vcsdesk.records.printing.section_choice import SectionChoice


def in_order(
    house: Sequence[str],
    choices: Iterable[SectionChoice],
    first: Sequence[str] = (),
    last: Sequence[str] = (),
) -> tuple[str, ...]:
    """Put the keys of sections in order.

    A section of the house that she did not place, such as one the program did not have before, stands behind
    the one it follows in the house. Some stay first and some last, wherever she put others.
    """
    placed = [choice.section for choice in sorted(choices, key=lambda each: each.place)]
    before: str | None = None
    for key in house:
        if key not in placed:
            placed.insert(placed.index(before) + 1 if before else 0, key)
        before = key
    moving = [key for key in placed if key not in {*first, *last}]
    return (*first, *moving, *last)
