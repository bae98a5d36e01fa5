"""Papers in which something leads back to itself, or goes deeper than anybody can follow."""

from __future__ import annotations

from printing.hostile.raw import DRAWING, PAGE, one_page, stream, written

_FORM = b"/Type/XObject/Subtype/Form/BBox[0 0 300 400]"
_NOTE = b"<</Type/Annot/Rect[10 10 90 40]%b>>"


def _drawn(resources: bytes, content: bytes, *objects: bytes) -> bytes:
    """Write a page that draws with objects numbered from 5 on."""
    made = {4: stream(content), **dict(enumerate(objects, 5))}
    return one_page(b"/Resources<<%b>>" % resources, objects=made)


def _form(content: bytes, resources: bytes) -> bytes:
    return stream(content, _FORM + b"/Resources<<%b>>" % resources)


def _tree(depth: int) -> bytes:
    """Write a page tree of one branch."""
    objects = {1: b"<</Type/Catalog/Pages 10 0 R>>", 4: stream(DRAWING)}
    for number in range(10, 10 + depth):
        parent = b"" if number == 10 else b"/Parent %d 0 R" % (number - 1)
        objects[number] = b"<</Type/Pages/Count 1/Kids[%d 0 R]%b>>" % (number + 1, parent)
    objects[10 + depth] = (PAGE % b"").replace(b"/Parent 2", b"/Parent %d" % (9 + depth))
    return written(objects)


def _outline(*items: bytes) -> bytes:
    first = {10: b"<</Type/Outlines/First 11 0 R/Last 11 0 R/Count 1>>"}
    return one_page(root=b"/Outlines 10 0 R", objects={**first, **dict(enumerate(items, 11))})


def _linked(link: bytes, root: bytes = b"", *objects: bytes) -> bytes:
    note = _NOTE % (b"/Subtype/Link" + link)
    return one_page(b"/Annots[%b]" % note, root, dict(enumerate(objects, 5)))


def _fields(*fields: bytes, notes: bytes = b"5 0 R") -> bytes:
    form = b"/AcroForm<</Fields[5 0 R]/DA(/Helv 12 Tf)>>"
    return one_page(b"/Annots[%b]" % notes, form, dict(enumerate(fields, 5)))


def _family(depth: int) -> bytes:
    """Write a field inside a field inside a field."""
    objects = {10: _NOTE % b"/Subtype/Widget/FT/Tx/T(a)/Kids[11 0 R]"}
    for number in range(11, 10 + depth):
        family = b"/Kids[%d 0 R]/Parent %d 0 R" % (number + 1, number - 1)
        objects[number] = _NOTE % (b"/Subtype/Widget/FT/Tx/T(a)" + family)
    return one_page(b"/Annots[%d 0 R]" % (9 + depth), b"/AcroForm<</Fields[10 0 R]>>", objects)


def _before_itself() -> bytes:
    whole = one_page()
    at = whole.rindex(b"xref\n0")
    return whole.replace(b"/Root 1 0 R>>", b"/Root 1 0 R/Prev %d>>" % at)


KINDS = {
    "pages that hold their parent": one_page(objects={2: b"<</Type/Pages/Kids[2 0 R 3 0 R]/Count 2>>"}),
    "pages each inside the other": one_page(
        objects={
            2: b"<</Type/Pages/Kids[5 0 R]/Count 1>>",
            5: b"<</Type/Pages/Parent 2 0 R/Kids[2 0 R]/Count 1>>",
        }
    ),
    "a page that is its own parent": one_page(objects={3: (PAGE % b"").replace(b"2 0 R", b"3 0 R")}),
    "the same page five times": one_page(
        objects={2: b"<</Type/Pages/Kids[3 0 R 3 0 R 3 0 R 3 0 R 3 0 R]/Count 5>>"}
    ),
    "a page tree of a thousand steps": _tree(1_000),
    "a page tree of thirty thousand steps": _tree(30_000),
    "a table of places before itself": _before_itself(),
    "a length that is itself": one_page(objects={4: b"<</Length 4 0 R>>stream\n%b\nendstream" % DRAWING}),
    "lengths that are each other": one_page(
        objects={4: b"<</Length 5 0 R>>stream\n%b\nendstream" % DRAWING, 5: b"6 0 R", 6: b"5 0 R"}
    ),
    "a reference to itself": one_page(b"/Annots 5 0 R", objects={5: b"5 0 R"}),
    "contents that hold themselves": one_page(b"/Contents 5 0 R", objects={5: b"[5 0 R 4 0 R 5 0 R]"}),
    "notes that hold themselves": one_page(b"/Annots 5 0 R", objects={5: b"[5 0 R 5 0 R]"}),
    "resources inside themselves": one_page(
        b"/Resources 5 0 R", objects={5: b"<</XObject 5 0 R/Font 5 0 R/ExtGState 5 0 R>>"}
    ),
    "a drawing that draws itself": _drawn(
        b"/XObject<</A 5 0 R>>", b"/A Do", _form(b"/A Do /A Do", b"/XObject<</A 5 0 R>>")
    ),
    "two drawings that draw each other": _drawn(
        b"/XObject<</A 5 0 R>>",
        b"/A Do",
        _form(b"/B Do", b"/XObject<</B 6 0 R>>"),
        _form(b"/A Do", b"/XObject<</A 5 0 R>>"),
    ),
    "a drawing that borrows from the page": _drawn(
        b"/XObject<</A 5 0 R>>", b"/A Do", stream(b"/A Do", _FORM)
    ),
    "a letter that is drawn with itself": _drawn(
        b"/Font<</F 5 0 R>>",
        b"BT /F 20 Tf 20 20 Td (aaa) Tj ET",
        b"<</Type/Font/Subtype/Type3/FontBBox[0 0 9 9]/FontMatrix[.1 0 0 .1 0 0]/FirstChar 97/LastChar 97"
        b"/Widths[9]/Encoding<</Differences[97/a]>>/CharProcs<</a 6 0 R>>/Resources<</Font<</F 5 0 R>>>>>>",
        stream(b"9 0 d0 BT /F 20 Tf (aaa) Tj ET"),
    ),
    "a pattern made of itself": _drawn(
        b"/Pattern<</P 5 0 R>>",
        b"/Pattern cs /P scn 0 0 300 400 re f",
        stream(
            b"/Pattern cs /P scn 0 0 9 9 re f",
            b"/PatternType 1/PaintType 1/TilingType 1/BBox[0 0 9 9]/XStep 9/YStep 9"
            b"/Resources<</Pattern<</P 5 0 R>>>>",
        ),
    ),
    "a mask behind itself": _drawn(
        b"/ExtGState<</G 5 0 R>>",
        b"/G gs 0 0 9 9 re f",
        b"<</SMask<</S/Luminosity/G 6 0 R>>>>",
        stream(
            b"/G gs 0 0 9 9 re f",
            _FORM + b"/Group<</S/Transparency>>/Resources<</ExtGState<</G 5 0 R>>>>",
        ),
    ),
    "a colour made of itself": _drawn(
        b"/ColorSpace<</C 5 0 R>>", b"/C cs 0 sc 0 0 9 9 re f", b"[/Indexed 5 0 R 1(aabbcc)]"
    ),
    "a function made of itself": _drawn(
        b"/Shading<</S<</ShadingType 2/ColorSpace/DeviceGray/Coords[0 0 9 9]/Function 5 0 R>>>>",
        b"/S sh",
        b"<</FunctionType 3/Domain[0 1]/Functions[5 0 R 5 0 R]/Bounds[.5]/Encode[0 1 0 1]>>",
    ),
    "bookmarks in a ring": _outline(b"<</Title(A)/Next 12 0 R>>", b"<</Title(B)/Next 11 0 R>>"),
    "a bookmark inside itself": _outline(b"<</Title(A)/First 11 0 R/Last 11 0 R/Count 1>>"),
    "bookmarks of bookmarks": _outline(
        b"<</Title(A)/First 12 0 R/Next 12 0 R>>", b"<</Title(B)/First 11 0 R/Next 11 0 R>>"
    ),
    "a name that is its own place": _linked(b"/Dest/here", b"/Dests<</here/there/there/here>>"),
    "a tree of names inside itself": _linked(
        b"/Dest(x)", b"/Names<</Dests 5 0 R>>", b"<</Kids[5 0 R 5 0 R]/Limits[(a)(z)]>>"
    ),
    "an action after itself": _linked(
        b"/A 5 0 R", b"", b"<</S/URI/URI(https://example.org)/Next[5 0 R 5 0 R]>>"
    ),
    "a place of five thousand numbers": _linked(b"/Dest[3 0 R/FitR" + b" 7" * 5_000 + b"]"),
    "a field that is its own child": _fields(
        _NOTE % b"/Subtype/Widget/FT/Tx/T(a)/V(x)/Kids[5 0 R]/Parent 5 0 R"
    ),
    "fields each above the other": _fields(
        _NOTE % b"/Subtype/Widget/T(a)/Kids[6 0 R]/Parent 6 0 R",
        _NOTE % b"/Subtype/Widget/FT/Tx/T(b)/V(x)/Kids[5 0 R]/Parent 5 0 R",
        notes=b"5 0 R 6 0 R",
    ),
    "an answer drawn with itself": _fields(
        _NOTE % b"/Subtype/Widget/FT/Tx/T(a)/V(x)/AP<</N 6 0 R>>", _form(b"/A Do", b"/XObject<</A 6 0 R>>")
    ),
    "a family of fields ten thousand deep": _family(10_000),
    "lists a hundred thousand deep": one_page(b"/Odd " + b"[" * 100_000 + b"]" * 100_000),
    "dictionaries fifty thousand deep": one_page(b"/Odd " + b"<</A" * 50_000 + b" 1" + b">>" * 50_000),
    "lists deep in the content": one_page(objects={4: stream(b"[" * 200_000 + b"]" * 200_000 + b" TJ")}),
    "lists of lists in twenty thousand objects": one_page(
        b"/Odd 10 0 R", objects={number: b"[%d 0 R]" % (number + 1) for number in range(10, 20_010)}
    ),
    "layers inside each other": one_page(
        b"/Resources<</Properties<</L 5 0 R>>>>",
        b"/OCProperties<</OCGs[5 0 R]/D<</Order 6 0 R>>>>",
        {5: b"<</Type/OCMD/OCGs[5 0 R 5 0 R]>>", 6: b"[6 0 R 5 0 R]"},
    ),
}
