"""What stands before the first section: the cover, the contents, and what concerns the whole paper.

A paper without sections is an opening and nothing else.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import takewhile

import msgspec

from vcsdesk.printing.document import UnboundPaper
from vcsdesk.printing.numbering import Numbering, Stretch, numbering
from vcsdesk.printing.parts import Contents, Letterhead, Masthead, Part, Section, TitlePage, bullets, note
from vcsdesk.printing.setting.headings import Place
from vcsdesk.printing.words import bold

_NOT_PRINTED = (
    "Some names or words here have letters that this program cannot print. "
    "Words in square brackets, where they stand, say what they are."
)
_SMALLER = (
    "Papers that others wrote follow as they came to us, most of them in smaller print. If you cannot read "
    "one, tell us: we ask whoever wrote it for large print, or go through it with you."
)


class Opening(msgspec.Struct, frozen=True, kw_only=True):
    """What is laid out last of all, since the contents name what follows and its pages."""

    parts: tuple[Part, ...]
    behind: tuple[Place, ...] = ()
    papers: tuple[Place, ...] = ()
    unbound: tuple[UnboundPaper, ...] = ()
    sections: tuple[Stretch, ...] = ()
    bound: tuple[Stretch, ...] = ()
    """The pages of sections and of bound papers, with the number of each that has one."""

    def numbers(self, pages: int) -> Numbering:
        """Give numbers to all pages of a paper whose opening has so many."""
        following = [*self.sections, *self.bound]
        first = Stretch(masthead_of(self.parts).numbered, pages)
        if not self.sections and not any(paper.number for paper in self.bound):
            return numbering([Stretch("", pages + sum(each.pages for each in following))])
        named = [each._replace(number=each.number or str(place)) for place, each in enumerate(following, 1)]
        return numbering([first, *named])


def parted(told: Sequence[Part]) -> tuple[tuple[Part, ...], tuple[Section, ...]]:
    """Part a story into what stands before its sections and these; nothing stands behind them."""
    before = tuple(takewhile(lambda part: not isinstance(part, Section), told))
    sections = tuple(part for part in told[len(before) :] if isinstance(part, Section))
    if len(before) + len(sections) < len(told):
        raise TypeError("What stands behind a section must be a section too")
    return before, sections


def masthead_of(told: Sequence[Part]) -> Masthead:
    """Find whose paper it is."""
    for part in told:
        if isinstance(part, TitlePage | Letterhead):
            return part.masthead
    raise TypeError("A story starts with a title page or a letterhead")


def with_notes(
    told: tuple[Part, ...],
    unbound: Sequence[UnboundPaper],
    *,
    is_missing_letters: bool,
    has_smaller_print: bool,
) -> tuple[Part, ...]:
    """Say once, at the end, what is not here: papers, where no contents name them, letters, large print."""
    if unbound and not any(isinstance(part, Contents) for part in told):
        lines = bullets((bold(paper.title), f" could not be bound in. {paper.reason}") for paper in unbound)
        told = (*told, note(lines, title="Papers that are not here"))
    told = (*told, note(_SMALLER)) if has_smaller_print else told
    return (*told, note(_NOT_PRINTED)) if is_missing_letters else told
