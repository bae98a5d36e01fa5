"""Links as a canvas puts them on its pages: to web pages and addresses, and to places in the same paper."""

from __future__ import annotations

from collections.abc import Sequence

from reportlab.lib.rl_accel import fp_str
from reportlab.pdfbase.pdfdoc import PDFDictionary, PDFDocument, PDFObject, PDFString

# A link is printed, as it was drawn.
_PRINTS = 4


class InnerLink(PDFObject):  # type: ignore[misc]
    """A link to a place in the same paper, known by its name; contents have hundreds of them."""

    def __init__(self, on: Sequence[float], spoken: str, key: str, number: int) -> None:
        self.on, self.spoken, self.key, self.number = on, spoken, key, number

    def format(self, document: PDFDocument) -> bytes:
        """Write it."""
        words = (
            b"<<\n/Border [0 0 0] /Contents %s /Dest %s /F %d /Rect [ %s ] /StructParent @link%d@ "
            b"\n  /Subtype /Link /Type /Annot\n>>"
        )
        spoken, key = written(self.spoken, document), written(self.key, document)
        return words % (spoken, key, _PRINTS, fp_str(*self.on).encode(), self.number)


class _Number(PDFObject):  # type: ignore[misc]
    """A link's number in the tree: it follows the pages' numbers, so it is known only in a file."""

    def __init__(self, number: int) -> None:
        self.number = number

    def format(self, _document: PDFDocument) -> bytes:
        """Write which link it is."""
        return b"@link%d@" % self.number


def numbered(annotation: PDFObject, number: int) -> None:
    """Tell an annotation of ReportLab's its number."""
    if isinstance(annotation, PDFDictionary):
        annotation["F"] = _PRINTS
        annotation["StructParent"] = _Number(number)
    else:
        annotation.permitted = (*annotation.permitted, "StructParent")
        annotation.otherkw = {**annotation.otherkw, "StructParent": _Number(number), "F": _PRINTS}


def described(annotation: PDFObject) -> str:
    """Say where a link leads, and have it say so itself."""
    if not isinstance(annotation, PDFDictionary):
        annotation.Contents = str(annotation.Contents or "Go to that page")
        return str(annotation.Contents)
    action = annotation.dict.get("A")
    address = action.dict["URI"].s if action is not None else ""
    said = str(address).replace("mailto:", "Email ")
    annotation["Contents"] = PDFString(said)
    return said


def written(words: str, document: PDFDocument) -> bytes:
    """Write words as ReportLab does; plain ones need not be tried in one encoding after another."""
    if words.isascii() and words.isprintable():
        escaped = words.replace("\\", r"\\").replace("(", r"\(").replace(")", r"\)")
        return b"(%s)" % escaped.encode()
    return bytes(PDFString(words).format(document))
