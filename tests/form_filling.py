"""Forms filled in as other programs do it: by pypdf, by pikepdf, and by typing into PDFium."""

from __future__ import annotations

import ctypes
from collections.abc import Mapping
from io import BytesIO

import pikepdf
import pypdf
import pypdfium2
from pypdfium2 import raw

from vcsdesk.documents.catalogue import documents
from vcsdesk.documents.day import Day
from vcsdesk.printing.layout import set_out
from vcsdesk.store import Store

ANSWERS = {
    "went": "deputy",
    "deputy": "Ngũgĩ Şahin",
    "hours": "2½",
    "point-1": "The plan is out for comment.",
    "decisions": "To spend it all.\nTo meet monthly.",
    "sector": "Answer by Friday.",
    "urgent": "Yes",
    "do-1": "Send the plan round",
    "who-1": "Jo",
    "by-1": "4 December",
}


def printed(store: Store, on, name: str, *ids: int) -> bytes:
    """Print a form."""
    document = documents()[name]
    return set_out(document, document.gather(Day(store, on, on), *ids)).pdf


def by_pypdf(pdf: bytes, answers: Mapping[str, str], *, regenerate: bool = True) -> bytes:
    """Fill in a form by pypdf, which may leave it to the reader to draw the answers."""
    writer = pypdf.PdfWriter(clone_from=BytesIO(pdf))
    buttons = {"went", "urgent"}
    given = {key: f"/{text}" if key in buttons else text for key, text in answers.items()}
    for page in writer.pages:
        writer.update_page_form_field_values(page, given, auto_regenerate=regenerate)
    return saved(writer)


def by_pikepdf(pdf: bytes, answers: Mapping[str, object]) -> bytes:
    """Write values into a form's fields and nothing else."""
    with pikepdf.open(BytesIO(pdf)) as form:
        for field in form.Root.AcroForm.Fields:
            key = str(field.T)
            if key in answers:
                field.V = answers[key]
        form.Root.AcroForm.NeedAppearances = True
        return saved(form)


def by_pdfium(pdf: bytes, answers: Mapping[str, str]) -> bytes:
    """Type into a form as into Chrome: click on each field, then type what it is to say."""
    with pypdfium2.PdfDocument(pdf) as form:
        form.init_forms()
        for page in form:
            for key, (across, up) in _places(form, page).items():
                if key in answers:
                    _click(form, page, across, up)
                    for letter in answers[key] if key != "urgent" else "":
                        raw.FORM_OnChar(form.formenv, page, ord(letter), 0)
                    raw.FORM_ForceToKillFocus(form.formenv)
        buffer = BytesIO()
        form.save(buffer)
    return buffer.getvalue()


def _places(form: pypdfium2.PdfDocument, page: pypdfium2.PdfPage) -> dict[str, tuple[float, float]]:
    """Find the middle of every field of a page."""
    found = {}
    for index in range(raw.FPDFPage_GetAnnotCount(page)):
        note = raw.FPDFPage_GetAnnot(page, index)
        edges = raw.FS_RECTF()
        raw.FPDFAnnot_GetRect(note, edges)
        middle = (edges.left + edges.right) / 2, (edges.bottom + edges.top) / 2
        found.setdefault(_name(form, note), middle)
        raw.FPDFPage_CloseAnnot(note)
    return found


def _name(form: pypdfium2.PdfDocument, note: object) -> str:
    size = raw.FPDFAnnot_GetFormFieldName(form.formenv, note, None, 0)
    letters = ctypes.create_string_buffer(size)
    there = ctypes.cast(letters, ctypes.POINTER(ctypes.c_ushort))
    raw.FPDFAnnot_GetFormFieldName(form.formenv, note, there, size)
    return letters.raw.decode("utf-16-le").rstrip("\0")


def _click(form: pypdfium2.PdfDocument, page: pypdfium2.PdfPage, across: float, up: float) -> None:
    for act in (raw.FORM_OnMouseMove, raw.FORM_OnLButtonDown, raw.FORM_OnLButtonUp):
        act(form.formenv, page, 0, across, up)


def printed_to_pdf(pdf: bytes) -> bytes:
    """Make what printing to a PDF makes of a form: pages that show it, and no fields."""
    with pypdfium2.PdfDocument(pdf) as form, pypdfium2.PdfDocument.new() as copy:
        form.init_forms()
        for page in form:
            raw.FPDFPage_Flatten(page, raw.FLAT_PRINT)
        copy.import_pages(form)
        buffer = BytesIO()
        copy.save(buffer)
    return buffer.getvalue()


def saved(form: pypdf.PdfWriter | pikepdf.Pdf) -> bytes:
    """Save a form anew."""
    buffer = BytesIO()
    form.write(buffer) if isinstance(form, pypdf.PdfWriter) else form.save(buffer)
    return buffer.getvalue()
