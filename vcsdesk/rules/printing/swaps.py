"""Which pages of a pack to take out and which to put in, so that it becomes what it would be today."""

from collections.abc import Sequence

import msgspec

from vcsdesk.records.kinds import Kind
from vcsdesk.records.printing.given_section import GivenSection


class SwapKind(Kind):
    """Why pages are swapped."""

    CHANGED = "changed"
    NEW = "new"
    GONE = "gone"
    MOVED = "moved"


class Swap(msgspec.Struct, frozen=True, kw_only=True):
    """One thing to do in a pack: pages to take out, pages to put in, or both at the same place.

    What moved is two of them, one where it was and one where it is now. Pages are counted from one within
    their section. `behind` is what stands before in the pack as it is now.
    """

    kind: SwapKind
    was: GivenSection | None = None
    now: GivenSection | None = None
    out_pages: tuple[int, ...] = ()
    in_pages: tuple[int, ...] = ()
    behind: GivenSection | None = None

    @property
    def title(self) -> str:
        """Name the section: as it is called now, if it is still there."""
        section = self.now or self.was
        return section.title if section else ""


def swaps(
    held: Sequence[GivenSection], now: Sequence[GivenSection], *, both_sides: bool = False
) -> tuple[Swap, ...]:
    """Compare what somebody holds with what the pack is now, and tell what to do, in the order of the pack.

    A section that keeps its name, its number and its length has only those pages swapped that changed; where
    pages are printed on both sides of a sheet, whole sheets.
    """
    places = {section.section: place for place, section in enumerate(now)}
    known = {section.section: section for section in held}
    found: list[tuple[tuple[int, int], Swap]] = []
    for place, section in enumerate(now):
        behind = now[place - 1] if place else None
        swap = _put_in(known.get(section.section), section, behind, both_sides=both_sides)
        found += [((place, 0), swap)] if swap else []
    at = -1
    for section in held:
        current = now[places[section.section]] if section.section in places else None
        if current is not None and current.number == section.number:
            at = places[section.section]
        else:
            kind = SwapKind.MOVED if current else SwapKind.GONE
            found.append(((at, 1), Swap(kind=kind, was=section, out_pages=_all(section))))
    return tuple(swap for _, swap in sorted(found, key=lambda each: each[0]))


def _put_in(
    was: GivenSection | None, now: GivenSection, behind: GivenSection | None, *, both_sides: bool
) -> Swap | None:
    if was is None:
        return Swap(kind=SwapKind.NEW, now=now, in_pages=_all(now), behind=behind)
    if was.number != now.number:
        return Swap(kind=SwapKind.MOVED, now=now, in_pages=_all(now), behind=behind)
    old, new = was.page_hashes.split(), now.page_hashes.split()
    if was.pages != now.pages or len(old) != was.pages or len(new) != now.pages:
        if (was.hash, was.pages) == (now.hash, now.pages):
            return None
        return Swap(kind=SwapKind.CHANGED, was=was, now=now, out_pages=_all(was), in_pages=_all(now))
    # Its name runs along the edge of every page, which the hashes of pages leave out.
    is_renamed = was.title != now.title
    changed = [page for page in _all(now) if is_renamed or old[page - 1] != new[page - 1]]
    pages = tuple(page for page in _all(now) if page in _sheets(changed, both_sides=both_sides))
    return Swap(kind=SwapKind.CHANGED, was=was, now=now, out_pages=pages, in_pages=pages) if pages else None


def _all(section: GivenSection) -> tuple[int, ...]:
    return tuple(range(1, section.pages + 1))


def _sheets(pages: Sequence[int], *, both_sides: bool) -> set[int]:
    """Add what stands on the other side of the same sheet."""
    if not both_sides:
        return set(pages)
    return {each for page in pages for each in (page - (page + 1) % 2, page + page % 2)}
