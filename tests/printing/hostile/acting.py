"""Papers that would do something: in every place where a PDF may keep a script, a program or a file."""

from __future__ import annotations

from printing.hostile.raw import DRAWING, one_page, stream

_SCRIPT = b"<</S/JavaScript/JS(app.alert\\(1\\))>>"
_NOTE = b"<</Type/Annot/Rect[10 10 90 40]/AP<</N 8 0 R>>%b>>"
_FIELD = b"/Subtype/Widget/FT/Tx/T(a)/V(x)/DA(/Helv 12 Tf)"
_LOOK = stream(b"0 0 80 30 re f", b"/Type/XObject/Subtype/Form/BBox[0 0 80 30]")
_FILE = b"<</Type/Filespec/F(run.exe)/UF(run.exe)/EF<</F 7 0 R>>>>"
_INSIDE = stream(b"MZ program", b"/Type/EmbeddedFile")
_OBJECTS = {5: _SCRIPT, 6: _FILE, 7: _INSIDE, 8: _LOOK}


def _on_page(entries: bytes) -> bytes:
    return one_page(entries, objects=_OBJECTS)


def _in_root(entries: bytes) -> bytes:
    return one_page(root=entries, objects=_OBJECTS)


def _note(entries: bytes) -> bytes:
    return _on_page(b"/Annots[" + _NOTE % entries + b"]")


def _link(action: bytes) -> bytes:
    return _note(b"/Subtype/Link/A" + action)


def _field(entries: bytes, form: bytes = b"") -> bytes:
    field = {9: _NOTE % (_FIELD + entries)}
    return one_page(b"/Annots[9 0 R]", b"/AcroForm<</Fields[9 0 R]%b>>" % form, {**_OBJECTS, **field})


def _bookmark(entries: bytes) -> bytes:
    outline = {10: b"<</First 11 0 R/Last 11 0 R>>", 11: b"<</Title(A)/Parent 10 0 R%b>>" % entries}
    return one_page(root=b"/Outlines 10 0 R", objects={**_OBJECTS, **outline})


def _drawn_by(resources: bytes, content: bytes, *objects: bytes) -> bytes:
    """Draw with something on which other things hang: objects numbered from 9 on."""
    made = {**_OBJECTS, 4: stream(content), **dict(enumerate(objects, 9))}
    return one_page(b"/Resources<<%b>>" % resources, objects=made)


def _drawn_with(entries: bytes) -> bytes:
    """Hang something on a drawing that the page draws."""
    drawing = {9: stream(DRAWING, b"/Type/XObject/Subtype/Form/BBox[0 0 300 400]" + entries)}
    page = b"/Resources<</XObject<</A 9 0 R>>>>"
    return one_page(page, objects={**_OBJECTS, **drawing, 4: stream(b"/A Do")})


ACTIONS = {
    "a script": _SCRIPT,
    "a script in a stream": b"<</S/JavaScript/JS 7 0 R>>",
    "a program": b"<</S/Launch/F(calc.exe)>>",
    "a program for Windows": b"<</S/Launch/Win<</F(cmd.exe)/P(/c calc)>>>>",
    "another file": b"<</S/GoToR/F(other.pdf)/D[0/Fit]>>",
    "a file inside": b"<</S/GoToE/T<</R/C/N(run.exe)>>/D[0/Fit]>>",
    "sending the form away": b"<</S/SubmitForm/F(https://example.org/take)/Flags 4>>",
    "emptying the form": b"<</S/ResetForm>>",
    "bringing answers in": b"<</S/ImportData/F(answers.fdf)>>",
    "hiding something": b"<</S/Hide/T(a)>>",
    "a menu entry": b"<</S/Named/N/SaveAs>>",
    "a sound": b"<</S/Sound/Sound 7 0 R>>",
    "a film": b"<</S/Movie/T(film)>>",
    "a rendition": b"<</S/Rendition/OP 0/JS(app.alert\\(1\\))>>",
    "layers": b"<</S/SetOCGState/State[/ON 5 0 R]>>",
    "a solid's view": b"<</S/GoTo3DView/TA 8 0 R/V 0>>",
    "rich media": b"<</S/RichMediaExecute/TA 8 0 R/CMD<</C(run)>>>>",
    "a thread": b"<</S/Thread/D 0>>",
    "an address that is a script": b"<</S/URI/URI(javascript:alert\\(1\\))>>",
    "an address of a file": b"<</S/URI/URI(file:///etc/passwd)>>",
    "an address of another computer": b"<</S/URI/URI(\\\\\\\\server\\\\share)>>",
    "an address of words": b"<</S/URI/URI(data:text/html,<script>alert\\(1\\)</script>)>>",
    "an address behind blanks": b"<</S/URI/URI( \\tjavascript:alert\\(1\\))>>",
    "an address that is no words": b"<</S/URI/URI<</a(https://example.org)>>>>",
    "a letter with a file": b"<</S/URI/URI(mailto:a@example.org?%61ttach=/etc/passwd)>>",
    "an address that hides its end": b"<</S/URI/URI(https://example.org/\\r\\nx)>>",
    "something after an address": b"<</S/URI/URI(https://example.org)/Next 5 0 R>>",
    "a chain of things": b"<</S/GoTo/D[3 0 R/Fit]/Next[5 0 R<</S/Launch/F(calc.exe)/Next 5 0 R>>]>>",
}
_NOTES = {
    "a film on the page": b"/Subtype/Movie/Movie<</F 6 0 R>>",
    "a sound on the page": b"/Subtype/Sound/Sound 7 0 R",
    "a screen on the page": b"/Subtype/Screen/A 5 0 R/AA<</PO 5 0 R>>",
    "rich media on the page": b"/Subtype/RichMedia/RichMediaContent<</Assets<</Names[(x)6 0 R]>>>>",
    "a solid on the page": b"/Subtype/3D/3DD 7 0 R/3DA<</A/PV>>",
    "a file pinned to the page": b"/Subtype/FileAttachment/FS 6 0 R",
    "a printer's mark": b"/Subtype/PrinterMark/OC 5 0 R",
    "a trap net": b"/Subtype/TrapNet",
    "a watermark": b"/Subtype/Watermark",
    "a remark that opens": b"/Subtype/Text/Popup 9 0 R/Open true",
    "a stamp that acts": b"/Subtype/Stamp/A 5 0 R/AA<</E 5 0 R/U 5 0 R>>/AF[6 0 R]",
    "a button": b"/Subtype/Widget/FT/Btn/Ff 65536/T(go)/A 5 0 R/MK<</CA(Send)>>",
    "a border that is more than a border": b"/Subtype/Link/BS 5 0 R/Border[0 0 1 5 0 R]/Dest[3 0 R/Fit]",
    "a path that is more than a path": b"/Subtype/Link/PA 5 0 R/Dest[3 0 R/Fit]",
}

KINDS = {
    **{f"a link to {name}": _link(action) for name, action in ACTIONS.items()},
    **{f"{name} on opening": _in_root(b"/OpenAction" + action) for name, action in ACTIONS.items()},
    **{f"{name} behind a bookmark": _bookmark(b"/A" + action) for name, action in ACTIONS.items()},
    **{f"{name} behind a field": _field(b"/A" + action) for name, action in ACTIONS.items()},
    **{name: _note(entries) for name, entries in _NOTES.items()},
    "a script when a page opens": _on_page(b"/AA<</O 5 0 R/C 5 0 R>>"),
    "a script when the paper closes": _in_root(b"/AA<</WC 5 0 R/WP 5 0 R/DP 5 0 R>>"),
    "scripts by name": _in_root(b"/Names<</JavaScript<</Names[(a)5 0 R]>>>>"),
    "scripts of a field": _field(b"/AA<</K 5 0 R/F 5 0 R/V 5 0 R/C 5 0 R/Fo 5 0 R/Bl 5 0 R>>"),
    "an order of sums": _field(b"/AA<</C 5 0 R>>", b"/CO[9 0 R]"),
    "a form of the other kind": _field(b"", b"/XFA[(template)7 0 R(datasets)7 0 R]/NeedAppearances true"),
    "a form that only its program draws": one_page(
        root=b"/NeedsRendering true/AcroForm<</Fields[]/XFA[(template)7 0 R]>>", objects=_OBJECTS
    ),
    "answers in rich text": _field(b"/Ff 33554432/RV(<body onload='x'>y</body>)/DS(font:x)"),
    "a field that takes a file": _field(b"/Ff 1048576"),
    "files inside": _in_root(b"/Names<</EmbeddedFiles<</Names[(run.exe)6 0 R]>>>>"),
    "a case of files": _in_root(b"/Collection<</View/D>>/Names<</EmbeddedFiles<</Names[(run.exe)6 0 R]>>>>"),
    "files belonging to the paper": _in_root(b"/AF[6 0 R]"),
    "files belonging to a page": _on_page(b"/AF[6 0 R]"),
    "content kept in another file": one_page(
        objects={4: b"<</Length 0/F(other.bin)/FFilter/FlateDecode>>stream\n\nendstream"}
    ),
    "a drawing from another file": _drawn_with(b"/Ref<</F(other.pdf)/Page 0>>/OPI<</x 6 0 R>>"),
    "a drawing with its history": _drawn_with(b"/PieceInfo<</App<</Private 5 0 R>>>>/Metadata 7 0 R"),
    "words for a printer": _drawn_by(
        b"/XObject<</A 9 0 R>>",
        b"/A Do",
        stream(b"(%pipe%calc)(w)file", b"/Type/XObject/Subtype/PS/Level1 7 0 R"),
    ),
    "a drawing that is words for a printer": _drawn_with(b"/Subtype2/PS/PS 7 0 R"),
    "a font on which a script hangs": _drawn_by(
        b"/Font<</F 9 0 R>>",
        b"BT /F 20 Tf 20 200 Td (a) Tj ET",
        b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica/X 5 0 R/Y<</S/Launch/F(a.exe)>>/EF<</F 7 0 R>>>>",
    ),
    "a state on which a file hangs": _drawn_by(
        b"/ExtGState<</G<</CA 1/X 6 0 R/Y<</EF<</F 7 0 R>>>>/A 10 0 R>>>>",
        b"/G gs 0 0 9 9 re f",
        b"<<>>",
        b"<</S/URI/URI(https://example.org)/Next 5 0 R>>",
    ),
    "a letter in whose drawing a script hangs": _drawn_by(
        b"/Font<</F<</Type/Font/Subtype/Type3/FontBBox[0 0 9 9]/FontMatrix[.1 0 0 .1 0 0]/FirstChar 97"
        b"/LastChar 97/Widths[9]/Encoding<</Differences[97/a]>>/CharProcs<</a 9 0 R>>"
        b"/Resources<</Properties<</L<</X 5 0 R>>>>/Z 5 0 R>>>>>>",
        b"BT /F 20 Tf 20 200 Td (a) Tj ET",
        stream(b"9 0 d0 0 0 9 9 re f"),
    ),
    "a page drawn together with a script": _on_page(b"/Group<</S/Transparency/AA<</O 5 0 R>>/X 5 0 R>>"),
    "a base for addresses": _in_root(b"/URI<</Base(javascript:)>>"),
    "what is required of readers": _in_root(b"/Requirements[<</S/EnableJavaScripts>>]/Extensions<<>>"),
    "permissions": _in_root(b"/Perms<</DocMDP 5 0 R/UR3 5 0 R>>/Legal<<>>"),
    "a show of slides": _on_page(b"/PresSteps<</NA 5 0 R>>/Trans<</S/Fly>>/Dur 1"),
    "views of a map": _on_page(b"/VP[<</Measure<</S/RL/X 5 0 R>>/PtData 5 0 R>>]"),
    "parts of the paper's web page": _in_root(b"/SpiderInfo<</V 1>>/Names<</IDS<</Names[(a)5 0 R]>>>>"),
}
