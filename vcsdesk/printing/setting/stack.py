"""Flowables that hold others below one another: the base of list items and boxes."""

from __future__ import annotations

from collections.abc import Sequence

from reportlab.platypus import Flowable


class Stack(Flowable):  # type: ignore[misc]
    """Flowables set below one another inside a margin, split between and within them."""

    # How many of them a page must hold before the rest may go over to the next.
    least = 1

    def __init__(
        self,
        inside: Sequence[Flowable],
        left: float = 0,
        right: float = 0,
        above: float = 0,
        below: float = 0,
    ) -> None:
        super().__init__()
        self.inside = list(inside)
        self.left, self.right, self.above, self.below = left, right, above, below

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        """Measure."""
        self.width = width
        room = width - self.left - self.right
        self.heights = [flowable.wrap(room, height)[1] for flowable in self.inside]
        self.height = self.above + self.below + sum(self.heights) + sum(self._gaps())
        return width, self.height

    def _gaps(self) -> list[float]:
        """Give the space above each thing inside: none above the first."""
        pairs = zip(self.inside, self.inside[1:], strict=False)
        gaps = [max(upper.getSpaceAfter(), lower.getSpaceBefore()) for upper, lower in pairs]
        return [0.0, *gaps] if self.inside else []

    def split(self, width: float, height: float) -> list[Flowable]:
        """Split where a page ends."""
        self.wrap(width, height)
        room = height - self.above - self.below
        upper: list[Flowable] = []
        for place, (flowable, tall, gap) in enumerate(
            zip(self.inside, self.heights, self._gaps(), strict=True)
        ):
            if gap + tall > room:
                pieces = flowable.split(width - self.left - self.right, room - gap)
                lower = [*(pieces[1:] or [flowable]), *self.inside[place + 1 :]]
                upper += pieces[:1] if len(pieces) > 1 else []
                return (
                    [self.piece(upper, is_first=True), self.piece(lower, is_first=False)]
                    if len(upper) >= self.least
                    else []
                )
            upper.append(flowable)
            room -= gap + tall
        return [self]

    def piece(self, inside: Sequence[Flowable], *, is_first: bool) -> Stack:
        """Make one of the pieces this is split into."""
        return Stack(inside, self.left, self.right, self.above, self.below)

    def draw(self) -> None:
        """Draw what is inside."""
        top = self.height - self.above
        for flowable, tall, gap in zip(self.inside, self.heights, self._gaps(), strict=True):
            top -= gap + tall
            flowable.drawOn(self.canv, self.left, top)
