"""Making a finished file a form: its fields gathered, and the font named that typed words are shown in.

Fields are put on pages as they are drawn; whoever assembles pages into a file calls `make_fillable` at the
end, so that a form survives being laid out in sections and bound.
"""

from __future__ import annotations

from collections.abc import Iterator

from pikepdf import Array, Dictionary, Name, Object, Pdf, String

from vcsdesk.printing.lettering.typed import typed_font
from vcsdesk.printing.setting.widgets import TYPED


def make_fillable(pdf: Pdf) -> None:
    """Gather the fields of a file, if it has any, so that readers offer to fill them in."""
    fields = list(_fields(pdf))
    if not fields:
        return
    form = pdf.Root.get("/AcroForm")
    if not isinstance(form, Dictionary):
        form = pdf.Root.AcroForm = pdf.make_indirect(Dictionary(Fields=Array()))
    known = {field.objgen for field in form.Fields}
    form.Fields.extend(field for field in fields if field.objgen not in known)
    form.DA = String(f"/{TYPED} 12 Tf 0 g")
    form.DR = Dictionary(Font=Dictionary({f"/{TYPED}": typed_font(pdf)}))


def _fields(pdf: Pdf) -> Iterator[Object]:
    """Find the fields whose widgets stand on the pages, each once."""
    seen: set[tuple[int, int]] = set()
    for page in pdf.pages:
        for note in page.obj.get("/Annots", ()):
            field = _uppermost(note) if note.get("/Subtype") == Name.Widget else None
            if field is not None and field.objgen not in seen:
                seen.add(field.objgen)
                yield field


def _uppermost(widget: Object) -> Object:
    field = widget
    while "/Parent" in field:
        field = field.Parent
    return field
