"""What the pages of a file are called, by what stands at their foot: Opening 2, or 3-1."""

from __future__ import annotations

from collections.abc import Iterable

from pikepdf import Array, Dictionary, Pdf, String


def names_of(pdf: Pdf) -> tuple[str, ...]:
    """Give what each page of an open file is called: by its label, or else by its place."""
    return tuple(str(page.label) for page in pdf.pages)


def name_pages(pdf: Pdf, names: Iterable[str]) -> None:
    """Call pages by names, one by one."""
    labels = Array()
    for number, name in enumerate(names):
        labels.append(number)
        labels.append(Dictionary(P=String(name)))
    pdf.Root.PageLabels = pdf.make_indirect(Dictionary(Nums=labels))
