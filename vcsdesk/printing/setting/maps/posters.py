"""A map as a poster: a plan of its tiles with how to join them, then each tile on a sheet of its own."""

from __future__ import annotations

from reportlab.platypus import Flowable, NextPageTemplate, PageBreak

from vcsdesk.printing.maps import Poster
from vcsdesk.printing.page_shapes import A4_LYING
from vcsdesk.printing.parts import numbered
from vcsdesk.printing.setting.lists import set_bullets
from vcsdesk.printing.setting.maps.figure import ONLY_IN_WORDS
from vcsdesk.printing.setting.maps.poster_figures import KeyPlan, TileFigure
from vcsdesk.printing.setting.maps.poster_layout import PosterLayout
from vcsdesk.printing.setting.text import set_text
from vcsdesk.printing.styles import Sheet


def set_poster(part: Poster, sheet: Sheet) -> list[Flowable]:
    """Set how the tiles are joined and their plan, then a page for each; large print says it in words."""
    if sheet.in_lists:
        return [set_text(ONLY_IN_WORDS, sheet.body)]
    sheets = PosterLayout(part, sheet)
    made: list[Flowable] = [*set_bullets(numbered(part.steps), sheet), KeyPlan(sheets)]
    made.append(NextPageTemplate(A4_LYING.name))
    for tile in sheets.tiling.tiles():
        made += [PageBreak(), TileFigure(sheets, tile)]
    return made
