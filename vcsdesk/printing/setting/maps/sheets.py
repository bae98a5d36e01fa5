"""Sharing a map out over sheets where one does not hold it: first the upper boxes, then what stands below."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Sequence

import msgspec

from vcsdesk.printing.maps import MapBox

Boxes = tuple[MapBox, ...]
# Tells whether boxes fit on a sheet.
Fits = Callable[[Boxes], bool]


def sheets(boxes: Sequence[MapBox], first: Fits, other: Fits) -> list[Boxes]:
    """Share boxes out; what fits on the first sheet may be less than on the others.

    A box whose groups stand on a later sheet says how many, and is drawn there again over them.
    """
    if first(tuple(boxes)):
        return [tuple(boxes)]
    sharing = _Sharing(boxes, other)
    return sharing.shared(None, sharing.under[None], first)


def with_pages(found: Sequence[Boxes], first: int) -> list[Boxes]:
    """Say of each box whose groups stand on a later sheet on which page they begin, from the first page."""
    begins: dict[int, int] = {}
    for page, boxes in enumerate(found, first):
        for box in boxes:
            if box.above is not None:
                begins.setdefault(box.above, page)

    def told(box: MapBox) -> MapBox:
        return msgspec.structs.replace(box, page=begins.get(box.key, 0)) if box.below else box

    return [tuple(map(told, boxes)) for boxes in found]


class _Sharing:
    """The sharing out of one map."""

    def __init__(self, boxes: Sequence[MapBox], fits: Fits) -> None:
        known = {box.key for box in boxes}
        self.fits = fits
        self.under: defaultdict[int | None, list[MapBox]] = defaultdict(list)
        for box in boxes:
            self.under[box.above if box.above in known else None].append(box)

    def shared(self, head: MapBox | None, kids: Sequence[MapBox], fits: Fits) -> list[Boxes]:
        """Share out some boxes below a head: as deep as one sheet holds, or as many as it holds."""
        depth = self._deepest(head, kids, fits)
        if depth is not None:
            sheet, cut = self._down_to(head, kids, depth)
            return [sheet, *self._branches(cut)]
        many = self._most(head, kids, fits)
        sheet, cut = self._down_to(head, kids[:many], 0)
        return [sheet, *self.shared(head, kids[many:], self.fits), *self._branches(cut)]

    def _deepest(self, head: MapBox | None, kids: Sequence[MapBox], fits: Fits) -> int | None:
        """Find how many steps below the kids one sheet holds; None where it does not hold the kids."""
        depth = None
        while fits(self._down_to(head, kids, 0 if depth is None else depth + 1)[0]):
            depth = 0 if depth is None else depth + 1
            if not self._down_to(head, kids, depth)[1]:
                return depth
        return depth

    def _most(self, head: MapBox | None, kids: Sequence[MapBox], fits: Fits) -> int:
        """Find how many of the kids one sheet holds, at least one."""
        low, high = 1, len(kids)
        while low < high:
            middle = (low + high + 1) // 2
            if fits(self._down_to(head, kids[:middle], 0)[0]):
                low = middle
            else:
                high = middle - 1
        return low

    def _branches(self, cut: Sequence[MapBox]) -> list[Boxes]:
        """Put whole branches together on sheets while they fit; one that no sheet holds is shared out."""
        made: list[Boxes] = []
        together: Boxes = ()
        for box in cut:
            branch = self._whole(box)
            if self.fits((*together, *branch)):
                together = (*together, *branch)
                continue
            made += [together] if together else []
            together = branch if self.fits(branch) else ()
            made += [] if together else self.shared(_top(box), self.under[box.key], self.fits)
        return [*made, together] if together else made

    def _whole(self, box: MapBox) -> Boxes:
        found: list[MapBox] = []
        waiting = [_top(box)]
        while waiting:
            found.append(waiting.pop())
            waiting += reversed(self.under.get(found[-1].key, []))
        return tuple(found)

    def _down_to(self, head: MapBox | None, kids: Sequence[MapBox], depth: int) -> tuple[Boxes, list[MapBox]]:
        """Give boxes down to a depth below the kids, and those of them whose own groups are left off."""
        found, cut = [head] if head else [], []
        waiting = [(kid, 0) for kid in reversed(kids)]
        while waiting:
            box, deep = waiting.pop()
            below = self.under.get(box.key, [])
            if deep < depth:
                waiting += [(each, deep + 1) for each in reversed(below)]
            elif below:
                cut.append(box)
                box = msgspec.structs.replace(box, below=len(self._whole(box)) - 1)
            found.append(box)
        return tuple(found), cut


def _top(box: MapBox) -> MapBox:
    """Let a box stand at the top of its sheet."""
    return msgspec.structs.replace(box, above=None)
