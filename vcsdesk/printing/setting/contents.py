"""The contents page: our headings with their true pages, the papers bound in, and those that could not be."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import Flowable

from vcsdesk.printing.closer import closer
from vcsdesk.printing.document import UnboundPaper
from vcsdesk.printing.lettering.widths import width_in
from vcsdesk.printing.numbering import Numbering
from vcsdesk.printing.setting.headings import Place
from vcsdesk.printing.setting.stack import Stack, Unbroken
from vcsdesk.printing.setting.text import Shared, Text, set_as, set_text
from vcsdesk.printing.styles import Sheet
from vcsdesk.printing.tagged.canvas import TaggedCanvas
from vcsdesk.printing.tagged.structure import Element
from vcsdesk.printing.words import bold

# Letters of a title that the contents show.
_LONGEST = 300
# How much of the space between lines is kept, as each is tried.
_CLOSENESS = (1.0, 0.6, 0.3)
# How many lines go over to a second page at least.
_LEAST_OVER = 3


class Entry(Text):
    """A line of the contents: its title leads to the page, and the page's number is filled in at the end."""

    place: Place
    sheet: Sheet
    among: Shared

    def draw(self) -> None:
        """Draw the title, the dots and the number."""
        canvas = self.canv
        item = Element("TOCI", self.among.on(canvas))
        with canvas.within(item), canvas.marked(Element("Reference", item)):
            super().draw()
            canvas.later(self._draw_number)
            canvas.link_to(self.place.key, f"Go to {self.place.title}", self.width, self.height)
        with canvas.artifact():
            self._draw_dots()

    def split(self, width: float, height: float) -> list[Flowable]:
        """Keep a line of the contents on one page."""
        return []

    def _draw_number(self, canvas: TaggedCanvas, numbers: Numbering) -> None:
        canvas.setFont(self.style.fontName, self.style.fontSize)
        canvas.setFillColor(self.style.textColor)
        canvas.drawRightString(self.width, self._baseline(), numbers.label(_page(canvas, self.place)))

    def _baseline(self) -> float:
        return float(
            self.height - self.style.leading * len(self.blPara.lines) + self.style.leading - self._rise()
        )

    def _rise(self) -> float:
        return float(getattr(self.blPara, "ascent", self.style.fontSize))

    def _draw_dots(self) -> None:
        size = self.style.fontSize
        start = self.style.leftIndent + self._last_line_width() + size * 0.5
        end = self.width - width_in("00-00", self.style.fontName, size)
        if end - start > 12:
            self.canv.dots(end, start, self._baseline() + 0.5, self.sheet.inks.quiet)

    def _last_line_width(self) -> float:
        last = self.blPara.lines[-1]
        spare = last[0] if isinstance(last, tuple) else last.extraSpace
        return float(self._wrapWidths[-1] - spare)


def set_contents(
    title: str,
    listed: Sequence[Place],
    papers: Sequence[Place],
    unbound: Sequence[UnboundPaper],
    sheet: Sheet,
) -> list[Flowable]:
    """Set the contents page: our headings, the papers bound in, and those that could not be.

    Where a page cannot hold them they are set closer, and if they go over, not by a line or two.
    """
    for closeness in _CLOSENESS:
        made = _set(title, listed, papers, unbound, closer(sheet, closeness))
        _, height = Stack(made).wrap(sheet.width, sheet.height)
        if height <= sheet.height:
            return made
    made = _set(title, listed, papers, unbound, sheet)
    return [*made[:-_LEAST_OVER], Unbroken(made[-_LEAST_OVER:])]


def _set(
    title: str,
    listed: Sequence[Place],
    papers: Sequence[Place],
    unbound: Sequence[UnboundPaper],
    sheet: Sheet,
) -> list[Flowable]:
    among = Shared("TOC")
    made = [_title(title, sheet), *(_entry(place, among, sheet) for place in listed)]
    if papers:
        made.append(_head("Papers bound in behind", sheet))
        behind = Shared("TOC")
        for paper in papers:
            made.append(_entry(paper, behind, sheet))
            made += [set_text(paper.note, _note_style(sheet))] if paper.note else []
    if unbound:
        made.append(_head("Papers that are not here", sheet))
        made += [
            set_text((bold(paper.title), f" could not be bound in. {paper.reason}"), sheet.item)
            for paper in unbound
        ]
    return made


def _title(title: str, sheet: Sheet) -> Text:
    """Head the contents page; it does not list itself."""
    return set_text(title, sheet.headings[0], "H1")


def _head(words: str, sheet: Sheet) -> Text:
    """Head a part of the contents; it stays on one page with what follows it."""
    head = set_text(words, sheet.headings[2])
    head.leads = True
    return head


def _note_style(sheet: Sheet) -> ParagraphStyle:
    return sheet.entry[1].clone(
        "entry note",
        leftIndent=_indent(2, sheet.size),
        textColor=sheet.inks.quiet,
        spaceAfter=sheet.size * 0.4,
    )


def _indent(level: int, size: float) -> float:
    return size * 1.4 * (level - 1)


@lru_cache(100)
def _indented(style: ParagraphStyle, level: int, size: float) -> ParagraphStyle:
    """Set a level of the contents in, and leave room for the number of the page."""
    return style.clone(f"{style.name} set", leftIndent=_indent(level, size), rightIndent=size * 4)


def _entry(place: Place, among: Shared, sheet: Sheet) -> Entry:
    style = _indented(sheet.entry[place.level - 1], place.level, sheet.size)
    title = place.title if len(place.title) <= _LONGEST else place.title[:_LONGEST].rstrip() + "…"
    entry = set_as(Entry, f"{title} ({place.beside.lower()})" if place.beside else title, style)
    entry.place, entry.among, entry.sheet = place, among, sheet
    return entry


def _page(canvas: TaggedCanvas, place: Place) -> int:
    """Find the page a place is on, counted from nought."""
    if place.pages_behind is None:
        return canvas.spots[place.key].page
    return len(canvas.contents) + place.pages_behind
