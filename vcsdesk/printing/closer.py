"""Setting a paper closer: where a few lines would else have a page of their own, or two pages go on one."""

from __future__ import annotations

from reportlab.lib.styles import ParagraphStyle

from vcsdesk.printing.styles import Sheet

# What a line needs at least, by the size of its letters.
_LEAST_LEADING = 1.25


def closer(sheet: Sheet, share: float) -> Sheet:
    """Leave a share of the space between what is set, and less between lines; letters stay as large."""
    return sheet._replace(
        body=_closer(sheet.body, share),
        lead=_closer(sheet.lead, share),
        headings=tuple(_closer(style, share) for style in sheet.headings),
        cell=_closer(sheet.cell, share),
        cell_heading=_closer(sheet.cell_heading, share),
        item=_closer(sheet.item, share),
        entry=tuple(_closer(style, share) for style in sheet.entry),
        cover_title=_closer(sheet.cover_title, share),
        cover_for=_closer(sheet.cover_for, share),
        cover_line=_closer(sheet.cover_line, share),
        gap=sheet.gap * share,
        pad=sheet.pad * share,
    )


def _closer(style: ParagraphStyle, share: float) -> ParagraphStyle:
    leading = max(style.leading * (1 + share) / 2, style.fontSize * _LEAST_LEADING)
    return style.clone(
        style.name,
        leading=round(min(leading, style.leading), 2),
        spaceBefore=round(style.spaceBefore * share, 2),
        spaceAfter=round(style.spaceAfter * share, 2),
    )
