"""Papers that are broken: by the post, by the disk, or by the program that wrote them."""

from __future__ import annotations

from printing.hostile.raw import DRAWING, PAGE, one_page, stream, written

_WHOLE = one_page()
_XREF = _WHOLE.index(b"xref\n0")


def _with_root(root: bytes) -> bytes:
    return written({1: root, 2: b"<</Type/Pages/Kids[3 0 R]/Count 1>>", 3: PAGE % b"", 4: stream(DRAWING)})


def _with_tree(tree: bytes) -> bytes:
    return one_page(objects={2: tree})


def _with_content(content: bytes) -> bytes:
    return one_page(objects={4: content})


def _with_table(entries: bytes) -> bytes:
    """Write the table of places as a packed one."""
    body = b"9 0 obj\n" + stream(bytes(40), b"/Type/XRef/Root 1 0 R" + entries) + b"\nendobj\n"
    return _WHOLE[:_XREF] + body + b"startxref\n%d\n%%%%EOF\n" % _XREF


def _said_to_start(at: bytes) -> bytes:
    return _WHOLE.replace(b"startxref\n%d" % _XREF, b"startxref\n" + at)


KINDS = {
    "empty": b"",
    "a picture": b"\x89PNG\r\n\x1a\n" + bytes(500),
    "a spreadsheet": b"PK\x03\x04" + bytes(500),
    "a web page": b"<!doctype html><html><body>404 not found</body></html>",
    "nothing but a heading": b"%PDF-1.7\n",
    "only noughts behind the heading": b"%PDF-1.7\n" + bytes(5000),
    "blank lines before the heading": b"\n" * 300 + _WHOLE,
    "a letter behind the end": _WHOLE + b"\nSent from my phone\n" * 200,
    "two papers in one": _WHOLE + _WHOLE,
    "a table of places one off": _WHOLE.replace(b"0000000015", b"0000000016"),
    "no table of places": _WHOLE[:_XREF] + b"trailer\n<</Size 5/Root 1 0 R>>\n%%EOF",
    "no table and no trailer": _WHOLE[:_XREF],
    "a table said to be beyond the end": _said_to_start(b"99999999999999999999"),
    "a table said to be before the start": _said_to_start(b"-5"),
    "a table of noughts": _WHOLE.replace(b" 00000 n ", b" 65535 f "),
    "a table of too many": _WHOLE.replace(b"xref\n0 5", b"xref\n0 4000000000"),
    "a packed table of senseless widths": _with_table(b"/Size 5/W[-1 99999999 3]"),
    "a packed table of no width": _with_table(b"/Size 5/W[0 0 0]"),
    "a packed table of a huge size": _with_table(b"/Size 2147483647/W[1 2 1]/Index[0 2147483647]"),
    "no root": _WHOLE.replace(b"/Root 1 0 R", b"           "),
    "a root that is a page": _WHOLE.replace(b"/Root 1 0 R", b"/Root 3 0 R"),
    "a root that is a number": _with_root(b"42"),
    "a root without pages": _with_root(b"<</Type/Catalog>>"),
    "a root whose pages are gone": _with_root(b"<</Type/Catalog/Pages 99 0 R>>"),
    "no pages": _with_tree(b"<</Type/Pages/Kids[]/Count 0>>"),
    "no pages that says it has one": _with_tree(b"<</Type/Pages/Kids[]/Count 1>>"),
    "a page tree that counts a million": _with_tree(b"<</Type/Pages/Kids[3 0 R]/Count 1000000>>"),
    "a page tree that counts a thousand": _with_tree(b"<</Type/Pages/Kids[3 0 R]/Count 1000>>"),
    "a page tree that counts below nought": _with_tree(b"<</Type/Pages/Kids[3 0 R]/Count -7>>"),
    "a page tree that counts nought": _with_tree(b"<</Type/Pages/Kids[3 0 R]/Count 0>>"),
    "a page tree that counts in words": _with_tree(b"<</Type/Pages/Kids[3 0 R]/Count(many)>>"),
    "a page tree of numbers": _with_tree(b"<</Type/Pages/Kids[1 2 null(x)]/Count 4>>"),
    "a page tree without kinds": _with_tree(b"<</Kids[3 0 R]/Count 1>>"),
    "a page tree that is a page": _with_tree(PAGE % b""),
    "a page that is gone": _with_tree(b"<</Type/Pages/Kids[98 0 R 3 0 R]/Count 2>>"),
    "a page that is a drawing": _with_tree(b"<</Type/Pages/Kids[4 0 R 3 0 R]/Count 2>>"),
    "content that is gone": _with_content(b"null"),
    "content that is a number": _with_content(b"42"),
    "content packed wrongly": _with_content(stream(b"not packed", b"/Filter/FlateDecode")),
    "content packed in an unknown way": _with_content(stream(DRAWING, b"/Filter/Zebra")),
    "content packed fifty times": _with_content(stream(DRAWING, b"/Filter[" + b"/FlateDecode" * 50 + b"]")),
    "content longer than the file": _with_content(b"<</Length 99999999>>stream\n%b\nendstream" % DRAWING),
    "content of a length below nought": _with_content(b"<</Length -1>>stream\n%b\nendstream" % DRAWING),
    "content without an end": _with_content(b"<</Length 27>>stream\n%b" % DRAWING),
    "content cut in a word": _with_content(stream(b"q 1 0 0 1 0 0 cm BT /F1 12 Tf (half a sen")),
    "content of noise": _with_content(stream(bytes(range(256)) * 20)),
    "resources that are a word": one_page(b"/Resources/Odd"),
    "a page with nothing but content": _with_root(b"<</Type/Catalog/Pages 2 0 R>>").replace(
        b"/MediaBox[0 0 300 400]", b""
    ),
    "object numbers beyond all bounds": one_page(b"/Annots[2147483648 0 R 99999999999999999999 0 R -1 0 R]"),
    "generations that do not fit": one_page(b"/Annots[4 70000 R 4 1 R]"),
    "a name of ten thousand letters": one_page(b"/" + b"N" * 10_000 + b" 1"),
    "a number of ten thousand figures": one_page(b"/Rotate " + b"9" * 10_000),
    "a string without an end": one_page(b"/Title(never closed"),
    "a dictionary without an end": _WHOLE.replace(b"/Resources<<>>>>", b"/Resources<<"),
}


def cut_short(whole: bytes, places: int) -> list[bytes]:
    """Cut a paper at so many places."""
    return [whole[: len(whole) * place // (places + 1)] for place in range(1, places + 1)]
