"""Making a finished file a form: its fields gathered, and the font named that typed words are shown in.

Fields are put on pages as they are drawn; whoever assembles pages into a file calls `make_fillable` at the
end, so that a form survives being laid out in sections and bound.
"""

from __future__ import annotations

from collections.abc import Iterable

from pikepdf import Array, Dictionary, Name, Object, Page, Pdf, String

from vcsdesk.printing.lettering.typed import typed_font
from vcsdesk.printing.setting.widgets import TYPED


def make_fillable(pdf: Pdf) -> None:
    """Gather the fields of a file, if it has any, so that readers offer to fill them in."""
    fields = fields_on(pdf.pages)
    if not fields:
        return
    form = pdf.Root.get("/AcroForm")
    if not isinstance(form, Dictionary):
        form = pdf.Root.AcroForm = pdf.make_indirect(Dictionary(Fields=Array()))
    known = {field.objgen for field in form.Fields}
    form.Fields.extend(field for field in fields if field.objgen not in known)
    form.DA = String(f"/{TYPED} 12 Tf 0 g")
    form.DR = Dictionary(Font=Dictionary({f"/{TYPED}": typed_font(pdf)}))


def fields_on(pages: Iterable[Page]) -> list[Object]:
    """Find the fields whose widgets stand on pages, each once."""
    found: dict[tuple[int, int], Object] = {}
    for page in pages:
        for note in page.obj.get("/Annots", ()):
            if note.get("/Subtype") == Name.Widget:
                field = _uppermost(note)
                found.setdefault(field.objgen, field)
    return list(found.values())


def _uppermost(widget: Object) -> Object:
    field = widget
    while "/Parent" in field:
        field = field.Parent
    return field
