"""The address at the head of a sheet that is posted: where the window of an envelope shows it."""

from __future__ import annotations

from collections.abc import Sequence

from reportlab.platypus import Flowable, Spacer

from vcsdesk.printing.parts import Letterhead
from vcsdesk.printing.setting.covers import set_letterhead
from vcsdesk.printing.setting.stack import Stack
from vcsdesk.printing.setting.text import set_text
from vcsdesk.printing.styles import MM, Sheet

WINDOW_TOP_MM = 51
"""How far from the top of an A4 sheet the window begins, folded in three for DL or in half for C5."""
WINDOW_HIGH_MM = 36
WINDOW_WIDE_MM = 90
FOLD_MM = 99
"""Where a sheet is folded for DL: the title stands below it."""


def set_addressed(part: Letterhead, sheet: Sheet) -> list[Flowable]:
    """Set the address in the window, then the title below the fold.

    The window is that of British envelopes (BS 4264): 35 by 90 mm, 20 mm from the left, 18 mm from the bottom
    of a DL envelope.
    """
    lines = _fitting(part.address, sheet)
    below = (FOLD_MM - sheet.page.top_mm) * MM - (WINDOW_TOP_MM - sheet.page.top_mm) * MM
    used = Stack(lines).wrap(WINDOW_WIDE_MM * MM, 1000)[1]
    return [
        Spacer(1, (WINDOW_TOP_MM - sheet.page.top_mm) * MM),
        *lines,
        Spacer(1, max(below - used, 6 * MM)),
        *set_letterhead(part.masthead, sheet, sheet.page),
    ]


def _fitting(address: Sequence[str], sheet: Sheet) -> list[Flowable]:
    """Set the lines of an address; those that the window would not hold share a line."""
    style = sheet.cell.clone("address", leading=sheet.size * 1.15, rightIndent=0)
    most = int(WINDOW_HIGH_MM * MM // style.leading)
    lines = list(address)
    while len(lines) > max(most, 3):
        lines[-3:-1] = [f"{lines[-3]}, {lines[-2]}"]
    return [set_text(line, style) for line in lines]
