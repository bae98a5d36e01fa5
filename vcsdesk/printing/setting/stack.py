"""Flowables that hold others below one another: the base of list items and boxes."""

from __future__ import annotations

from collections.abc import Sequence

from reportlab.platypus import ActionFlowable, Flowable, UseUpSpace

from vcsdesk.printing.styles import frame_height

# How much of a page's height is as good as all of it.
_ALL = 0.7


class Stack(Flowable):  # type: ignore[misc]
    """Flowables set below one another inside a margin, split between and within them.

    `least` is how many of them a page must hold before the rest may go over to the next.
    """

    page_height = frame_height()
    """How high the text of a page is."""

    def __init__(
        self,
        inside: Sequence[Flowable],
        left: float = 0,
        right: float = 0,
        above: float = 0,
        below: float = 0,
        least: int = 1,
    ) -> None:
        super().__init__()
        self.least = least
        self.inside = list(inside)
        self.left, self.right, self.above, self.below = left, right, above, below

    def getSpaceBefore(self) -> float:  # noqa: N802
        """Give the space above: that of the first thing inside."""
        return float(self.inside[0].getSpaceBefore()) if self.inside else 0.0

    def getSpaceAfter(self) -> float:  # noqa: N802
        """Give the space below: that of the last thing inside."""
        return float(self.inside[-1].getSpaceAfter()) if self.inside else 0.0

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        """Measure."""
        self.width = width
        room, left = width - self.left - self.right, height - self.above - self.below
        self.heights = []
        for flowable, gap in zip(self.inside, self._gaps(), strict=True):
            self.heights.append(flowable.wrap(room, left - gap)[1])
            left -= gap + self.heights[-1]
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
        for flowable, tall, gap in zip(self.inside, self.heights, self._gaps(), strict=True):
            if gap + tall > room:
                pieces = flowable.split(width - self.left - self.right, room - gap)
                return self._pieces(upper, pieces if len(pieces) > 1 else [], height)
            upper.append(flowable)
            room -= gap + tall
        return [self]

    def _pieces(self, upper: list[Flowable], split: list[Flowable], height: float) -> list[Flowable]:
        """Give what fits, with the first piece of what was split, and the rest; too little is nothing."""
        lower = [*split[1:], *self.inside[len(upper) + bool(split) :]]
        upper = [*upper, *split[:1]]
        if len(upper) < (1 if is_whole_page(height, self.page_height) else self.least):
            return []
        pieces = [self.piece(upper, is_first=True), self.piece(lower, is_first=False)]
        for piece in pieces:
            piece.page_height = self.page_height
        return [*pieces]

    def piece(self, inside: Sequence[Flowable], *, is_first: bool) -> Stack:
        """Make one of the pieces this is split into."""
        return Stack(inside, self.left, self.right, self.above, self.below)

    def draw(self) -> None:
        """Draw what is inside."""
        top = self.height - self.above
        for flowable, tall, gap in zip(self.inside, self.heights, self._gaps(), strict=True):
            top -= gap + tall
            flowable.drawOn(self.canv, self.left, top)


class Unbroken(Stack):
    """Flowables that stay on one page if a page can hold them."""

    def split(self, width: float, height: float) -> list[Flowable]:
        """Split only what had a page to itself and was too long for it."""
        return super().split(width, height) if is_whole_page(height, self.page_height) else []


def is_whole_page(height: float, page_height: float) -> bool:
    """Tell whether this much room is about all that a page has, so that waiting for more is no use."""
    return height > page_height * _ALL


def led(flowables: Sequence[Flowable], page_height: float) -> list[Flowable]:
    """Keep whatever leads, such as a heading, on one page with the start of what follows it."""
    made = _with_leaders(flowables)
    for flowable in (*flowables, *made):
        if isinstance(flowable, Stack):
            flowable.page_height = page_height
    return made


def _with_leaders(flowables: Sequence[Flowable]) -> list[Flowable]:
    made: list[Flowable] = []
    leaders: list[Flowable] = []
    for flowable in flowables:
        if getattr(flowable, "leads", False):
            leaders.append(flowable)
        elif leaders and not isinstance(flowable, UseUpSpace | ActionFlowable):
            made.append(Stack([*leaders, flowable], least=len(leaders) + 1))
            leaders = []
        else:
            made += [*leaders, flowable]
            leaders = []
    return [*made, *leaders]
