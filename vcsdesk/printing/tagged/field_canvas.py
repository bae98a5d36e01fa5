"""What a canvas needs for fields: looks drawn apart from the page, and widgets tied to the tree."""

from __future__ import annotations

from collections.abc import Callable

from reportlab.pdfbase.pdfdoc import PDFArray, PDFDictionary, PDFObject, PDFObjectReference, xObjectName

from vcsdesk.printing.tagged.lean_canvas import LeanCanvas
from vcsdesk.printing.tagged.structure import Element

_HIDDEN = 2


class FieldCanvas(LeanCanvas):
    """A canvas on which fields can be put; what they are gathered into follows when a file is whole."""

    current: Element
    _is_inside: bool
    _looks = 0
    _groups = 0

    def look(self, width: float, height: float, draw: Callable[[], None]) -> PDFObjectReference:
        """Draw how a field looks, apart from the page it stands on."""
        self._looks += 1
        name = f"field-look-{self._looks}"
        outside, self._is_inside = self._is_inside, True
        self._code.append("")  # what a page has drawn is only set aside where there is some
        self.beginForm(name, 0, 0, width, height)
        self._code.append("/Tx BMC")
        draw()
        self._code.append("EMC")
        self.endForm()
        self._is_inside = outside
        return PDFObjectReference(xObjectName(name))

    def widget(self, field: PDFDictionary, width: float, height: float, spoken: str) -> PDFObjectReference:
        """Put a field's widget where we draw, as an element of its own."""
        field["Rect"] = PDFArray(list(self._absRect((0, 0, width, height), relative=1)))
        return self._tie(field, Element("Form", self.current, alternative=spoken))

    def hidden_widget(self, field: PDFDictionary) -> None:
        """Put a field on the page that is neither seen nor spoken of."""
        field["Rect"] = PDFArray(list(self._absRect((0, 0, 1, 1), relative=1)))
        field["F"] = _HIDDEN
        super()._addAnnotation(field)

    def group(self, field: PDFDictionary) -> PDFObjectReference:
        """Keep a field that has several widgets."""
        self._groups += 1
        return self._doc.Reference(field, f"field-group-{self._groups}")

    def _tie(self, annotation: PDFObject, element: Element, name: str = "") -> PDFObjectReference:
        """Put an annotation on the page, tied to its element of the tree."""
        raise NotImplementedError
