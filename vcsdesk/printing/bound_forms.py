"""The forms of bound papers in the pack: each fillable, and apart from all others."""

from __future__ import annotations

from collections.abc import Sequence

from pikepdf import Array, Dictionary, Object, Page, Pdf, String

from vcsdesk.printing.fillable import fields_on


def append_paper(pdf: Pdf, paper: Pdf, name: str) -> None:
    """Put the pages of a paper behind those of a pack, and its form, whose fields the name keeps apart.

    Two copies of one form would otherwise share what is typed into either.
    """
    first, theirs = len(pdf.pages), paper.Root.get("/AcroForm")
    for page in paper.pages:
        pdf.pages.append(page)
    if theirs is not None:
        _take_over(pdf, theirs, list(pdf.pages)[first:], name)


def _take_over(pdf: Pdf, theirs: Object, pages: Sequence[Page], name: str) -> None:
    form = _form(pdf)
    for letters, font in theirs.DR.Font.items():
        form.DR.Font[letters] = pdf.copy_foreign(font)
    fields = fields_on(pages)
    group = pdf.make_indirect(Dictionary(T=String(name), Kids=Array(fields)))
    for field in fields:
        field.Parent = group
    form.Fields.append(group)


def _form(pdf: Pdf) -> Object:
    if "/AcroForm" not in pdf.Root:
        fonts = Dictionary(Font=Dictionary())
        pdf.Root.AcroForm = pdf.make_indirect(Dictionary(Fields=Array(), DR=fonts))
    return pdf.Root.AcroForm
