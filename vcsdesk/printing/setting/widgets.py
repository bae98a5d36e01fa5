"""The fields themselves, as a reader knows them: what each is called, what it holds and how it looks."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from reportlab.pdfbase.pdfdoc import PDFDictionary, PDFName, PDFObjectReference, PDFString

from vcsdesk.printing.fields import ChoiceField, FormField, HiddenField, TextField, TickField
from vcsdesk.printing.setting.text import set_text
from vcsdesk.printing.styles import Sheet
from vcsdesk.printing.tagged.canvas import TaggedCanvas

# PDFium, and so Chrome, takes a letter beyond Latin-1 from some font of the computer, which may not have it,
# unless the font of the form goes by a name like this; other readers ask nothing of the name.
TYPED = "Wingdings"
"""What the font is called that readers set typed words in."""
_READ_ONLY, _NEEDED, _MANY_LINES, _ALWAYS_ONE, _ROUND = 1, 1 << 1, 1 << 12, 1 << 14, 1 << 15
_INSET = 4.0
_WIDGET = {"Type": PDFName("Annot"), "Subtype": PDFName("Widget")}
# Draws what stands in a button that is chosen, on a square of that side.
Mark = Callable[[TaggedCanvas, float], None]


def text_widget(canvas: TaggedCanvas, field: TextField, width: float, height: float, sheet: Sheet) -> None:
    """Put a field for words where we draw."""

    def draw() -> None:
        _draw_words(canvas, field, width, height, sheet)

    made = _field(field, "Tx", _MANY_LINES if field.lines > 1 else 0)
    made["DA"] = PDFString(f"/{TYPED} {sheet.size:g} Tf 0 0 0 rg")
    made["V"] = made["DV"] = PDFString(field.holds)
    made["AP"] = PDFDictionary({"N": canvas.look(width, height, draw)})
    canvas.widget(made, width, height, spoken(field))


def tick_widget(canvas: TaggedCanvas, field: TickField, side: float, sheet: Sheet) -> None:
    """Put a square to tick where we draw."""
    state = PDFName("Yes" if field.is_ticked else "Off")
    made = _field(field, "Btn", 0)
    made["V"] = made["AS"] = state
    made["AP"] = _states(canvas, "Yes", side, partial(tick, sheet))
    canvas.widget(made, side, side, spoken(field))


def choice_widget(
    canvas: TaggedCanvas, field: ChoiceField, place: int, group: PDFObjectReference, side: float, sheet: Sheet
) -> PDFObjectReference:
    """Put one of the buttons of a choice where we draw."""
    value, words = field.choices[place]
    made = PDFDictionary(_WIDGET | {"Parent": group})
    said = f"{field.label}: {words}"
    made["TU"] = PDFString(said)
    made["AS"] = PDFName(value if field.holds == value else "Off")
    made["AP"] = _states(canvas, value, side, partial(dot, sheet))
    return canvas.widget(made, side, side, said)


def choice_group(field: ChoiceField) -> PDFDictionary:
    """Make the field that the buttons of a choice belong to."""
    made = PDFDictionary(_named(field, "Btn", _ROUND | _ALWAYS_ONE))
    made["V"] = PDFName(field.holds or "Off")
    return made


def hidden_widget(canvas: TaggedCanvas, field: HiddenField) -> None:
    """Put a field on the page that nobody sees."""
    made = PDFDictionary(
        _WIDGET
        | {
            "FT": PDFName("Tx"),
            "T": PDFString(field.key),
            "TU": PDFString("What this form is for"),
            "V": PDFString(field.holds),
            "Ff": _READ_ONLY,
            "DA": PDFString(f"/{TYPED} 12 Tf 0 0 0 rg"),
            "AP": PDFDictionary({"N": canvas.look(1, 1, lambda: None)}),
        }
    )
    canvas.hidden_widget(made)


def spoken(field: FormField) -> str:
    """Say what a screen reader calls a field."""
    said = f"{field.label}. {field.how}" if field.how else field.label
    return f"{said} (needed)" if field.is_needed else said


def tick(sheet: Sheet, canvas: TaggedCanvas, side: float) -> None:
    """Draw what stands in a ticked square."""
    canvas.setStrokeColor(sheet.inks.ink)
    canvas.setLineWidth(side * 0.14)
    points = ((0.2, 0.52), (0.42, 0.26), (0.82, 0.78))
    ends = [(x * side, y * side) for x, y in points]
    canvas.lines([(*ends[0], *ends[1]), (*ends[1], *ends[2])])


def dot(sheet: Sheet, canvas: TaggedCanvas, side: float) -> None:
    """Draw what stands in the round button that is chosen."""
    canvas.setFillColor(sheet.inks.ink)
    canvas.circle(side / 2, side / 2, side * 0.27, stroke=0, fill=1)


def _field(field: FormField, kind: str, flags: int) -> PDFDictionary:
    return PDFDictionary(_WIDGET | _named(field, kind, flags))


def _named(field: FormField, kind: str, flags: int) -> dict[str, object]:
    return {
        "FT": PDFName(kind),
        "T": PDFString(field.key),
        "TU": PDFString(spoken(field)),
        "Ff": flags | (_NEEDED if field.is_needed else 0),
    }


def _states(canvas: TaggedCanvas, value: str, side: float, draw: Mark) -> PDFDictionary:
    chosen = canvas.look(side, side, lambda: draw(canvas, side))
    return PDFDictionary({"N": PDFDictionary({value: chosen, "Off": canvas.look(side, side, lambda: None)})})


def _draw_words(canvas: TaggedCanvas, field: TextField, width: float, height: float, sheet: Sheet) -> None:
    """Draw what a field holds as a reader would: from the top, or in the middle where there is one line."""
    lines = [set_text(line, sheet.cell) for line in field.holds.splitlines() if line.strip()]
    talls = [line.wrap(width - 2 * _INSET, height)[1] for line in lines]
    top = height - _INSET if field.lines > 1 else (height + sum(talls)) / 2
    for line, tall in zip(lines, talls, strict=True):
        top -= tall
        line.drawOn(canvas, _INSET, top)
