"""The type in the boxes of a map: how high a box must be at a width, and drawing it there."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from enum import StrEnum

from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.pdfgen.canvas import Canvas

from vcsdesk.printing.maps import Edge, MapBox, Meaning, Sign
from vcsdesk.printing.setting.maps.signs import draw_edge, draw_sign, draw_stroke
from vcsdesk.printing.setting.text import Text, set_text
from vcsdesk.printing.styles import Sheet
from vcsdesk.printing.words import bold
from vcsdesk.rules.boards.map_places import Spaces
from vcsdesk.wording import count

# No letter on a map is smaller than this: a map for which that is too large goes on to more pages.
LEAST_POINTS = 10.0
# A longer name is cut short on the map; the words that follow have the whole of it.
_MOST_LETTERS = 300


class SignWords(StrEnum):
    """How boxes say what their signs mean."""

    FULL = "on a line of their own"
    SHORT = "in a word or two behind the name"
    NONE = "left to the meanings below the map"


class MapType:
    """The letters of a map at one size, and how much its boxes say."""

    def __init__(self, sheet: Sheet, size: float, words: SignWords = SignWords.FULL) -> None:
        self.size, self.words, self.inks = max(size, LEAST_POINTS), words, sheet.inks
        self.style = sheet.cell.clone("map", fontSize=self.size, leading=round(self.size * 1.18, 2))
        self.is_tight = words is SignWords.SHORT
        self.pad = self.size * (0.24 if self.is_tight else 0.34)
        self.side = self.size * 0.74
        self._texts: dict[tuple[int, int, int, float], list[tuple[Text, float]]] = {}

    def spaces(self, box: float) -> Spaces:
        """Give the measures of a map whose boxes are as wide as this."""
        size = self.size
        gap = size * (0.28 if self.is_tight else 0.36)
        return Spaces(box=box, indent=size * 1.4, gutter=size * 2.3, gap=gap, step=size)

    @property
    def least_box(self) -> float:
        """How narrow a box may be: room for a longish word."""
        return self.size * 8.4

    @property
    def widest_box(self) -> float:
        """How wide one column of boxes may be."""
        return self.size * 16

    def height(self, box: MapBox, width: float) -> float:
        """Tell how high a box must be."""
        rows = self._has_row_of_signs(box)
        words = sum(text.height for text, _ in self._set(box, width))
        return float(words + rows * self.style.leading + 2 * self.pad)

    def draw(self, canvas: Canvas, box: MapBox, left: float, top: float, width: float, height: float) -> None:
        """Draw a box with what stands in it, from its upper left corner."""
        draw_edge(canvas, box.edge, left, top - height, width, height, self.inks)
        (name, indent), *others = self._set(box, width)
        top -= self.pad
        if len(box.signs) == 1:
            low = top - (self.style.leading + self.side) / 2
            draw_sign(canvas, box.signs[0], left + self.pad, low, self.side, self.inks)
        top -= name.height
        name.drawOn(canvas, left + self.pad + indent, top)
        if self._has_row_of_signs(box):
            top -= self.style.leading
            self._draw_row(canvas, box.signs, left + self.pad, top, width - 2 * self.pad)
        for text, indent in others:
            top -= text.height
            text.drawOn(canvas, left + self.pad + indent, top)

    def meaning_width(self, meaning: Meaning) -> float:
        """Tell how much room a sign and its words take side by side."""
        width = stringWidth(meaning.words, self.style.fontName, self.size)
        return float(self._sign_width(meaning) + self.size * 0.5 + width + self.size * 1.6)

    def draw_meaning(self, canvas: Canvas, meaning: Meaning, left: float, bottom: float) -> None:
        """Draw a sign with its words after it on one line."""
        wide, sign = self._sign_width(meaning), meaning.sign
        if isinstance(sign, Sign):
            draw_sign(canvas, sign, left, bottom + self.size * 0.1, self.side, self.inks)
        elif isinstance(sign, Edge):
            draw_edge(canvas, sign, left, bottom, wide, self.size, self.inks)
        else:
            middle = bottom + self.size * 0.45
            draw_stroke(canvas, sign, ((left + 3, middle), (left + wide - 3, middle)), self.inks)
        words = set_text(meaning.words, self.style)
        _, high = words.wrap(1000, 1000)
        words.drawOn(canvas, left + wide + self.size * 0.5, bottom + self.size * 1.0 - high + self.size * 0.1)

    def _sign_width(self, meaning: Meaning) -> float:
        if isinstance(meaning.sign, Sign):
            return self.side
        return self.size * (2.4 if isinstance(meaning.sign, Edge) else 3.6)

    def _has_row_of_signs(self, box: MapBox) -> bool:
        return len(box.signs) > 1

    def _set(self, box: MapBox, width: float) -> list[tuple[Text, float]]:
        """Set the words of a box: each with how far to the right it begins."""
        key = (box.key, box.below, box.page, width)
        if key not in self._texts:
            self._texts[key] = self._made(box, width)
        return self._texts[key]

    def _made(self, box: MapBox, width: float) -> list[tuple[Text, float]]:
        hangs = self.side + self.size * 0.35 if len(box.signs) == 1 else 0.0
        name = box.name if len(box.name) <= _MOST_LETTERS else f"{box.name[:_MOST_LETTERS].rstrip()}…"
        short = f" ({box.in_short})" if box.in_short and self.words is SignWords.SHORT else ""
        made = [(set_text((bold(name) if box.is_strong else name, short), self.style), hangs)]
        if box.said and self.words is SignWords.FULL:
            made.append((set_text(box.said, self._toned(box)), hangs))
        if box.below:
            where = f"page\u00a0{box.page:,}" if box.page else "on a later page"
            words = f"{count(box.below, 'group')} below: {where}"
            made.append((set_text(words, self.style.clone("below", textColor=self.inks.quiet)), 0.0))
        for text, indent in made:
            text.wrap(width - 2 * self.pad - indent, 10_000)
        return made

    def _toned(self, box: MapBox) -> ParagraphStyle:
        """Give words about signs the colour of those signs, where they are all alike."""
        tones = {sign.tone for sign in box.signs if sign.tone != "good"}
        return self.style.clone("said", textColor=self.inks.tone(tones.pop() if len(tones) == 1 else ""))

    def _draw_row(
        self, canvas: Canvas, signs: Sequence[Sign], left: float, bottom: float, room: float
    ) -> None:
        """Draw a sign for each thing; of more than fit, one of each kind with its count."""
        step = self.side + self.size * 0.3
        low = bottom + (self.style.leading - self.side) / 2
        if len(signs) * step <= room:
            for number, sign in enumerate(signs):
                draw_sign(canvas, sign, left + number * step, low, self.side, self.inks)
            return
        canvas.setFillColor(self.style.textColor)
        for sign, many in Counter(signs).items():
            draw_sign(canvas, sign, left, low, self.side, self.inks)
            canvas.setFont(self.style.fontName, self.size)
            canvas.drawString(left + step, low, str(many))
            left += step * 1.6 + stringWidth(str(many), self.style.fontName, self.size)
