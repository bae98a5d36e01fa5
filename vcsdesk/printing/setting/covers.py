"""The cover and the letterhead: whose paper it is, what it is, for whom, and how old."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec
from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import Flowable, Spacer

from vcsdesk.printing.page_shapes import PageShape
from vcsdesk.printing.parts import Masthead
from vcsdesk.printing.setting.boxes import Panel
from vcsdesk.printing.setting.logos import Logo
from vcsdesk.printing.setting.stack import Stack
from vcsdesk.printing.setting.text import set_text
from vcsdesk.printing.styles import MM, Sheet

# Ever tighter: how large the big letters and the spaces are set, and how many letters of a name are shown.
_FITS = (
    *((1.0, 1000), (0.8, 1000), (0.6, 1000), (0.45, 1000)),
    *((0.45, 220), (0.45, 160), (0.45, 80), (0.3, 60), (0.2, 40)),
)
_LOGO_MM, _SMALL_LOGO_MM = (70.0, 28.0), (44.0, 20.0)
_BESIDE = 6 * MM


def set_title_page(masthead: Masthead, sheet: Sheet) -> list[Flowable]:
    """Set a cover on one page: whose it is, what it is, for whom, and how old.

    Long names are set smaller, down to the size of the text, and then cut short: inside they stand whole.
    """
    for share, letters in _FITS:
        made = _cover(_cut(masthead, letters), sheet, share)
        if Stack(made).wrap(sheet.width, sheet.height)[1] <= sheet.height:
            break
    return made


def _cover(masthead: Masthead, sheet: Sheet, share: float) -> list[Flowable]:
    on_panel = sheet.inks.paper if sheet.inks.has_tint else sheet.inks.ink
    title = _smaller(sheet.cover_title, share, sheet).clone("panel title", textColor=on_panel)
    for_whom = _smaller(sheet.cover_for, share, sheet).clone("panel for", textColor=on_panel)
    organisation = _smaller(sheet.cover_for, share * 0.9, sheet).clone(
        "cover organisation", fontName=sheet.headings[0].fontName
    )
    named = [set_text(masthead.title, title)]
    named += [set_text(masthead.for_whom, for_whom)] if masthead.for_whom else []
    told = (*masthead.lines, masthead.as_at, f"Document {masthead.short_id}")
    return [
        Spacer(1, (0.11 if sheet.in_lists else 0.14) * sheet.height * share**2),
        *_logo(masthead, sheet, share),
        set_text(masthead.organisation, organisation),
        Spacer(1, sheet.beat * 0.7 * share),
        Panel(named, sheet, share),
        Spacer(1, sheet.beat * 1.2 * share),
        *(set_text(line, sheet.cover_line) for line in told),
    ]


def _logo(masthead: Masthead, sheet: Sheet, share: float) -> list[Flowable]:
    if not masthead.brand.logo:
        return []
    wide, high = _LOGO_MM
    small = (0.75 if sheet.in_lists else 1.0) * share
    return [Logo(masthead, sheet, (wide * small, high * small)), Spacer(1, sheet.beat * share)]


def _smaller(style: ParagraphStyle, share: float, sheet: Sheet) -> ParagraphStyle:
    size = max(style.fontSize * share, sheet.size)
    return style.clone(style.name, fontSize=size, leading=style.leading / style.fontSize * size)


def _cut(masthead: Masthead, letters: int) -> Masthead:
    def cut(words: str) -> str:
        return words if len(words) <= letters else f"{words[:letters].rstrip(' ,')}…"

    return msgspec.structs.replace(
        masthead,
        organisation=cut(masthead.organisation),
        for_whom=cut(masthead.for_whom),
        lines=tuple(cut(line) for line in masthead.lines),
    )


def set_letterhead(masthead: Masthead, sheet: Sheet, shape: PageShape) -> list[Flowable]:
    """Set the title at the top of the first page; on a page that lies on its side it takes one line."""
    if shape != sheet.page:
        return [set_text(masthead.title, sheet.headings[1].clone("lying letterhead", spaceBefore=0))]
    smaller = _smaller(sheet.cover_title, 0.72, sheet)
    made = [set_text(masthead.title, smaller)]
    made += [set_text(masthead.for_whom, sheet.cover_for)] if masthead.for_whom else []
    titles = [_Headed(made, Logo(masthead, sheet, _SMALL_LOGO_MM))] if masthead.brand.logo else made
    lines = [set_text(line, sheet.cover_line) for line in masthead.lines]
    return [*titles, *lines, _Bar(18 * MM, 1.6 * MM, sheet), Spacer(1, sheet.gap * 16 / 15)]


class _Headed(Stack):
    """Titles with the logo to the right of them."""

    def __init__(self, inside: Sequence[Flowable], logo: Logo) -> None:
        super().__init__(inside, right=logo.width + _BESIDE)
        self.logo = logo

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        """Be at least as high as the logo."""
        _, tall = super().wrap(width, height)
        self.height = max(tall, self.logo.height)
        return width, self.height

    def draw(self) -> None:
        """Draw the titles, then the logo."""
        super().draw()
        self.logo.drawOn(self.canv, self.width - self.logo.width, self.height - self.logo.height)


class _Bar(Flowable):  # type: ignore[misc]
    """A short bar in the accent colour."""

    def __init__(self, width: float, height: float, sheet: Sheet) -> None:
        super().__init__()
        self.width, self.height, self.colour = width, height, sheet.inks.accent

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        return self.width, self.height

    def draw(self) -> None:
        with self.canv.artifact():
            self.canv.setFillColor(self.colour)
            self.canv.rect(0, 0, self.width, self.height, stroke=0, fill=1)
