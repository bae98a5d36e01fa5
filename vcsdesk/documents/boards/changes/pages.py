"""How pages are named where a slip tells of them: page 3-2, pages 3-1 to 3-4, opening page 2."""

from collections.abc import Sequence
from itertools import pairwise

from vcsdesk.printing import unbroken
from vcsdesk.records.printing.given_section import GivenSection
from vcsdesk.wording import listed

_OPENING = "opening "


def pages_of(section: GivenSection, pages: Sequence[int]) -> str:
    """Name some pages of a section."""
    kind = ("" if section.number else _OPENING) + ("page" if len(pages) == 1 else "pages")
    first, *others = _runs(section.number, pages)
    return listed(unbroken(run) for run in (f"{kind} {first}", *others))


def last_page_of(section: GivenSection) -> str:
    """Name the last page of a section."""
    return pages_of(section, [section.pages])


def _runs(number: str, pages: Sequence[int]) -> list[str]:
    """Say pages that follow one another by the first and the last of them."""
    breaks = [place for place, (one, next_) in enumerate(pairwise(pages), 1) if next_ != one + 1]
    runs = [pages[start:end] for start, end in pairwise([0, *breaks, len(pages)])]
    before = f"{number}-" if number else ""
    return [
        f"{before}{run[0]}" if len(run) == 1 else f"{before}{run[0]} to {before}{run[-1]}" for run in runs
    ]
