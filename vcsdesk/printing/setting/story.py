"""Turning a story's parts into flowables, in order."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import singledispatchmethod

from reportlab.platypus import CondPageBreak, Flowable, NextPageTemplate, PageBreak

from vcsdesk.printing import fields, maps, parts
from vcsdesk.printing.document import UnboundPaper
from vcsdesk.printing.page_shapes import PageShape
from vcsdesk.printing.setting import addresses, bars, contents, covers, grids, headings, lists, trees
from vcsdesk.printing.setting.boxes import Box
from vcsdesk.printing.setting.field_grids import set_field_grid
from vcsdesk.printing.setting.fields import set_field, set_field_row, set_hidden_field
from vcsdesk.printing.setting.maps import figure, posters
from vcsdesk.printing.setting.stack import Unbroken, led
from vcsdesk.printing.setting.text import set_text
from vcsdesk.printing.styles import Sheet

# What a paragraph before it introduces.
_INTRODUCED = (
    parts.Grid,
    parts.Facts,
    parts.Tree,
    parts.BarChart,
    parts.Bullets,
    parts.TickList,
    parts.WriteLines,
    fields.FormField,
    fields.FieldRow,
    fields.FieldGrid,
)
_LISTS = (parts.Bullets, parts.TickList)


class Compositor:
    """Sets the parts of one story on one sheet."""

    def __init__(
        self,
        sheet: Sheet,
        places: Sequence[headings.Place],
        papers: Sequence[headings.Place],
        unbound: Sequence[UnboundPaper],
    ) -> None:
        self.sheet = sheet
        self.places = places
        self.papers = papers
        self.unbound = unbound
        self._on = sheet.page
        self._coming: Iterator[headings.Place] = iter(places)

    def set_all(self, told: Sequence[parts.Part]) -> list[Flowable]:
        """Set parts in order, none of what leads to another left alone at the foot of a page."""
        made: list[Flowable] = []
        for part, following in zip(told, [*told[1:], None], strict=True):
            flowables = self.set_part(part)
            if isinstance(part, parts.Paragraph) and isinstance(following, _INTRODUCED):
                flowables[0].leads = True
            if isinstance(part, _LISTS) and flowables and not isinstance(following, _LISTS):
                flowables[-1].is_last = True
            made += flowables
        return led(made, self.sheet.height)

    @singledispatchmethod
    def set_part(self, part: parts.Part) -> list[Flowable]:
        """Set one part."""
        raise TypeError(f"{type(part).__name__} is not a part of a story")

    @set_part.register
    def _(self, part: parts.TitlePage) -> list[Flowable]:
        return [
            NextPageTemplate(self.sheet.page.name),
            *covers.set_title_page(part.masthead, self.sheet),
            PageBreak(),
        ]

    @set_part.register
    def _(self, part: parts.Letterhead) -> list[Flowable]:
        self._on = self.sheet.shape(part.shape)
        if part.address:
            return addresses.set_addressed(part, self.sheet)
        return covers.set_letterhead(part.masthead, self.sheet, self._on)

    @set_part.register
    def _(self, part: parts.Contents) -> list[Flowable]:
        listed = [place for place in self.places if place.level <= part.depth]
        return contents.set_contents(part.title, listed, self.papers, self.unbound, self.sheet)

    @set_part.register
    def _(self, part: parts.Heading) -> list[Flowable]:
        return headings.set_heading(part, self.sheet, next(self._coming))

    @set_part.register
    def _(self, part: parts.Paragraph) -> list[Flowable]:
        return [set_text(part.words, self.sheet.lead if part.is_lead else self.sheet.body)]

    @set_part.register
    def _(self, part: parts.Bullets) -> list[Flowable]:
        return lists.set_bullets(part, self.sheet)

    @set_part.register
    def _(self, part: parts.TickList) -> list[Flowable]:
        return lists.set_tick_list(part, self.sheet)

    @set_part.register
    def _(self, part: parts.WriteLines) -> list[Flowable]:
        return lists.set_write_lines(part, self.sheet)

    @set_part.register
    def _(self, part: parts.Grid) -> list[Flowable]:
        return grids.set_grid(part, self.sheet)

    @set_part.register
    def _(self, part: parts.Facts) -> list[Flowable]:
        return grids.set_facts(part, self.sheet)

    @set_part.register
    def _(self, part: parts.Tree) -> list[Flowable]:
        return trees.set_tree(part, self.sheet)

    @set_part.register
    def _(self, part: maps.Map) -> list[Flowable]:
        return figure.set_map(part, self.sheet, self._on)

    @set_part.register
    def _(self, part: maps.Poster) -> list[Flowable]:
        return posters.set_poster(part, self.sheet)

    @set_part.register
    def _(self, part: parts.BarChart) -> list[Flowable]:
        return bars.set_bars(part, self.sheet)

    @set_part.register
    def _(self, part: parts.Note) -> list[Flowable]:
        title = [set_text(part.title, self.sheet.headings[2])] if part.title else []
        return [Box([*title, *self.set_all(part.parts)], self.sheet, least=1 + len(title))]

    @set_part.register
    def _(self, part: fields.FormField) -> list[Flowable]:
        return set_field(part, self.sheet)

    @set_part.register
    def _(self, part: fields.FieldRow) -> list[Flowable]:
        return set_field_row(part, self.sheet)

    @set_part.register
    def _(self, part: fields.FieldGrid) -> list[Flowable]:
        return set_field_grid(part, self.sheet, self._on)

    @set_part.register
    def _(self, part: fields.HiddenField) -> list[Flowable]:
        return set_hidden_field(part, self.sheet)

    @set_part.register
    def _(self, part: parts.PageBreak) -> list[Flowable]:
        if part.shape is not None:
            return self._turned(self.sheet.shape(part.shape))
        return [PageBreak() if part.unless_left >= 1 else CondPageBreak(self.sheet.height * part.unless_left)]

    @set_part.register
    def _(self, part: parts.Together) -> list[Flowable]:
        return [Unbroken(self.set_all(part.parts))]

    def _turned(self, shape: PageShape) -> list[Flowable]:
        """Go on with pages of another shape; where all are alike, go on where it is."""
        self._on = shape
        return [] if self.sheet.in_lists else [NextPageTemplate(shape.name), PageBreak()]
