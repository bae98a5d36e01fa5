"""A ReportLab canvas that takes fewer steps to where it would get anyway: most of a page is plain lines."""

from __future__ import annotations

from functools import lru_cache
from operator import attrgetter

from reportlab.lib.colors import Color
from reportlab.lib.rl_accel import fp_str
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfbase.pdfmetrics import getFont
from reportlab.pdfgen.canvas import Canvas, ExtGState
from reportlab.pdfgen.pathobject import PDFPathObject
from reportlab.platypus.paragraph import ParaLines

_STATE = attrgetter(*Canvas.STATE_ATTRIBUTES)
# Round ends of a line as thick as they are, with no line between them, and how far they are apart.
_DOTS = ".9 w\n1 J\n[.01 5] 0 d"
# What Platypus takes for a line that is fuller than full, so that its spaces shrink.
_FULL = -1e-8


def _has_frills(style: ParagraphStyle) -> bool:
    return bool(
        style.alignment or style.firstLineIndent or style.backColor or getattr(style, "borderColor", None)
    )


@lru_cache(200)
def _curves(left: float, bottom: float, right: float, top: float) -> tuple[str, ...]:
    code: list[str] = []
    PDFPathObject(code=code).ellipse(left, bottom, right - left, top - bottom)
    return tuple(code)


class LeanCanvas(Canvas):  # type: ignore[misc]
    """A canvas that keeps and restores its state at once, and writes lines of one font without an object."""

    _extgstate: ExtGState

    def push_state_stack(self) -> None:
        """Remember how things are drawn."""
        self.state_stack.append(_STATE(self))
        self._extgstate = self._extgstate.pushCopy()

    def pop_state_stack(self) -> None:
        """Draw as before again."""
        self.__dict__.update(zip(self.STATE_ATTRIBUTES, self.state_stack.pop(), strict=True))

    def ellipse(self, x1: float, y1: float, x2: float, y2: float, stroke: int = 1, fill: int = 0) -> None:
        """Draw a circle or an ellipse; the curves of one are worked out once."""
        self._code += _curves(x1, y1, x2, y2)
        self._strokeAndFill(stroke, fill)

    def rule(self, width: float, height: float, thickness: float, colour: Color) -> None:
        """Draw a rule across, from the left."""
        ink = fp_str(colour.red, colour.green, colour.blue)
        ends = f"n {fp_str(0, height)} m {fp_str(width, height)} l S"
        self._code.append(f"q\n{ink} RG\n{fp_str(thickness)} w\n{ends}\nQ")

    def dots(self, start: float, end: float, height: float, colour: Color) -> None:
        """Draw a row of dots across."""
        ink = fp_str(colour.red, colour.green, colour.blue)
        ends = f"n {fp_str(start, height)} m {fp_str(end, height)} l S"
        self._code.append(f"q\n{ink} RG\n{_DOTS}\n{ends}\nQ")

    def begin_at(self, x: float, y: float) -> None:
        """Move the origin for what is drawn before `end_there`; nothing else may be asked of the canvas."""
        self._code += ("q", f"1 0 0 1 {fp_str(x, y)} cm")

    def end_there(self) -> None:
        """Move the origin back."""
        self._code.append("Q")

    def plain_lines(self, broken: ParaLines, style: ParagraphStyle, height: float) -> str:
        """Give the code that draws lines, the first of them below a height.

        There is none unless they are in one font and colour and begin on the left, without links and frills.
        """
        if broken.kind or not broken.lines or broken.link or broken.us_lines or _has_frills(style):
            return ""
        colour = broken.textColor
        if type(colour) is not Color or colour.alpha != self._extgstate.getValue("ca"):
            return ""
        ink = fp_str(colour.red, colour.green, colour.blue)
        return f"q\n{ink} rg\n{self._text(broken, style, height)}\nQ"

    def draw_plainly(self, code: str) -> None:
        """Draw such lines."""
        self._code.append(code)

    def _text(self, broken: ParaLines, style: ParagraphStyle, height: float) -> str:
        font, document, now = getFont(broken.fontName), self._doc, -1
        code = [f"BT 1 0 0 1 {fp_str(style.leftIndent, height - broken.fontSize)} Tm"]
        for spare, words in broken.lines:
            line = " ".join(words)
            gaps = line.count(" ") + line.count("\u00a0") if spare <= _FULL else 0
            if gaps:
                code.append(f"{fp_str(spare / gaps)} Tw")
            for subset, letters in font.splitString(line, document):
                if subset != now:
                    sizes = f"{fp_str(broken.fontSize)} Tf {fp_str(style.leading)} TL"
                    code.append(f"{font.getSubsetInternalName(subset, document)} {sizes}")
                    now = subset
                code.append(f"({self._escape(letters)}) Tj")
            code.append("T* 0 Tw" if gaps else "T*")
        return " ".join((*code, "ET"))
