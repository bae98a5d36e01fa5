"""Named places, so that the contents can lead to pages drawn or bound in later."""

from typing import NamedTuple

from reportlab.pdfbase.pdfdoc import PDFArray, PDFDictionary, PDFDocument, PDFName, PDFObject, PDFString


class Spot(NamedTuple):
    """A place on a page, counted from nought."""

    page: int
    left: float
    top: float


def name_spots(document: PDFDocument, spots: dict[str, Spot]) -> None:
    """Write the names of places into the file."""
    names: list[PDFObject] = []
    for key in sorted(spots):
        page, left, top = spots[key]
        place = [document.Reference(document.Pages.pages[page]), PDFName("XYZ"), left, top, 0]
        names += [PDFString(key), PDFArray(place)]
    document.Catalog.Names = PDFDictionary({"Dests": PDFDictionary({"Names": PDFArray(names)})})
