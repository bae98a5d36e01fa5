"""Forms in bound papers: fillable in the pack, each apart, drawn as they were, and able to do no more."""

from __future__ import annotations

from io import BytesIO

import pikepdf
import pytest
from pikepdf import Name
from pypdf import PdfReader, PdfWriter
from reportlab.pdfgen.canvas import Canvas

from printing.hostile.inert import acting
from printing.hostile.raw import one_page, stream
from vcsdesk.printing import BoundPaper, choice_field, para, text_field
from vcsdesk.printing.cleaning import clean_here
from vcsdesk.printing.joining import Set, joined
from vcsdesk.printing.parting import only_pages
from vcsdesk.printing.pictures import page_count, page_picture

_ARIAL = b"<</Type/Font/Subtype/TrueType/BaseFont/Arial/Encoding/WinAnsiEncoding>>"


def form() -> bytes:
    """Make a form as a program would: words, ticks, a group of buttons, lists."""
    buffer = BytesIO()
    canvas = Canvas(buffer, pagesize=(400, 500))
    made = canvas.acroForm
    made.textfield(
        name="name", value="Amina & <Yusuf>", x=20, y=400, width=200, height=24, tooltip="Your name"
    )
    made.textfield(name="phone", value="", x=20, y=360, width=200, height=24)
    made.checkbox(name="comes", checked=True, x=20, y=320)
    made.checkbox(name="eats", checked=False, x=60, y=320)
    made.radio(name="day", value="mon", selected=False, x=20, y=280)
    made.radio(name="day", value="tue", selected=True, x=60, y=280)
    made.choice(
        name="ward", value="Yiewsley", options=["Uxbridge", "Yiewsley"], x=20, y=240, width=99, height=24
    )
    made.listbox(
        name="diet", value="h", options=[("None", "n"), ("Halal", "h")], x=20, y=160, width=99, height=60
    )
    canvas.showPage()
    canvas.save()
    return buffer.getvalue()


def undrawn(*fields: bytes, form: bytes = b"", more: dict[int, bytes] | None = None) -> bytes:
    """Make a form whose fields nobody has drawn: `%d %d` in each is where it lies, up the page."""
    notes = {5 + place: field % (10 + 40 * place, 40 + 40 * place) for place, field in enumerate(fields)}
    names = b" ".join(b"%d 0 R" % number for number in notes)
    root = b"/AcroForm<</Fields[%b]/DR<</Font<</Arl 30 0 R>>>>/DA(/Arl 12 Tf 0 0 1 rg)%b>>" % (names, form)
    return one_page(b"/Annots[%b]" % names, root, {**notes, 30: _ARIAL, **(more or {})})


def field(entries: bytes) -> bytes:
    return b"<</Type/Annot/Subtype/Widget/F 4/Rect[20 %d 200 %d]" + entries + b">>"


@pytest.fixture
def bound(print_parts):
    """Bind papers behind a page of ours."""

    def bind(*papers: bytes, own=()) -> bytes:
        names = [str(place) for place in range(len(papers))]
        clean = {name: clean_here(paper) for name, paper in zip(names, papers, strict=True)}
        return print_parts(
            para("Ours"), *own, bound=tuple(BoundPaper(name, name) for name in names), papers=clean
        ).pdf

    return bind


def test_a_bound_form_keeps_its_fields_and_answers(bound) -> None:
    fields = PdfReader(BytesIO(bound(form()))).get_fields()
    kept = {name: (each["/FT"], each.get("/V")) for name, each in fields.items() if "/FT" in each}
    assert kept == {
        "Paper 1.name": ("/Tx", "Amina & <Yusuf>"),
        "Paper 1.phone": ("/Tx", None),
        "Paper 1.comes": ("/Btn", "/Yes"),
        "Paper 1.eats": ("/Btn", "/Off"),
        "Paper 1.day": ("/Btn", "/tue"),
        "Paper 1.ward": ("/Ch", "Yiewsley"),
        "Paper 1.diet": ("/Ch", "h"),
    }
    assert fields["Paper 1.name"]["/TU"] == "Your name"
    assert fields["Paper 1.diet"]["/Opt"] == [["n", "None"], ["h", "Halal"]]


def test_what_fields_draw_looks_as_it_did(bound) -> None:
    paper = form()
    assert page_picture(clean_here(paper).content, 0) == page_picture(paper, 0)
    drawn = undrawn(
        field(b"/FT/Tx/T(a)/V(Answered)"),
        field(b"/FT/Btn/T(b)/V/Yes/AS/Yes/MK<</CA(4)/BC[0]>>"),
        field(b"/FT/Ch/T(c)/Ff 131072/V(q)/Opt[(p)(q)]"),
        form=b"/NeedAppearances true",
    )
    assert page_picture(clean_here(drawn).content, 0) == page_picture(drawn, 0)


def test_answers_are_seen_on_pages_that_are_printed_apart_or_joined(bound) -> None:
    pack = bound(form())
    last = page_count(pack) - 1
    whole = _inked(pack, last)
    assert _inked(only_pages(pack, [last]), 0) == pytest.approx(whole, rel=0.02)
    assert _inked(
        joined([Set("One", pack), Set("Two", pack)], "Two papers", both_sides=False), last
    ) == pytest.approx(whole, rel=0.02)
    without = one_page(objects={4: stream(b"")}).replace(b"[0 0 300 400]", b"[0 0 400 500]")
    assert whole > 1.5 * _inked(bound(without), last)


def _inked(pdf: bytes, index: int) -> int:
    """Count the dots of a page that are not white."""
    pixels = page_picture(pdf, index, 60).pixels
    return len(pixels) - pixels.count(b"\xff")


def test_two_copies_of_one_form_do_not_share_their_answers(bound) -> None:
    writer = PdfWriter(BytesIO(bound(form(), form())))
    writer.update_page_form_field_values(None, {"Paper 1.name": "First", "Paper 2.name": "Second"})
    buffer = BytesIO()
    writer.write(buffer)
    fields = PdfReader(buffer).get_fields()
    assert (fields["Paper 1.name"]["/V"], fields["Paper 2.name"]["/V"]) == ("First", "Second")


def test_our_own_form_stays_one_beside_theirs(bound) -> None:
    own = (text_field("notes", "Notes"), choice_field("went", "Did you go?", {"yes": "Yes", "no": "No"}))
    fields = PdfReader(BytesIO(bound(form(), own=own))).get_fields()
    assert {"notes", "went", "Paper 1.name"} <= set(fields)
    with pikepdf.open(BytesIO(bound(form(), own=own))) as pdf:
        fonts = pdf.Root.AcroForm.DR.Font
        for page in pdf.pages:
            for note in page.obj.get("/Annots", ()):
                if "/DA" in note:
                    assert str(note.DA).split(" ")[0] in fonts


def test_the_fonts_of_two_forms_are_not_taken_for_each_other(bound) -> None:
    other = undrawn(field(b"/FT/Tx/T(a)/V(x)"), more={30: _ARIAL.replace(b"Arial", b"Times-Roman")})
    with pikepdf.open(BytesIO(bound(undrawn(field(b"/FT/Tx/T(a)/V(x)")), other))) as pdf:
        fonts = pdf.Root.AcroForm.DR.Font
        used = [
            str(fonts[str(page.obj.Annots[0].DA).split(" ")[0]].BaseFont) for page in list(pdf.pages)[-2:]
        ]
    assert used == ["/Arial", "/Times-Roman"]


def test_answers_are_typed_as_large_on_the_sheet_as_the_page_was_made(bound) -> None:
    large = undrawn(field(b"/FT/Tx/T(a)/V(x)")).replace(b"[0 0 300 400]", b"[0 0 1190.56 1683.78]")
    with pikepdf.open(BytesIO(bound(large))) as pdf:
        said = str(pdf.pages[-1].obj.Annots[0].DA)
    _name, size, *ink = said.split(" ")
    assert 5 < float(size) < 6
    assert ink == ["Tf", "0", "0", "1", "rg"]


@pytest.mark.parametrize("size", ["1.2.3", "...", "9" * 300, "-5", "1e5"])
def test_a_size_of_answers_that_makes_no_sense_is_as_large_as_fits(bound, size: str) -> None:
    style = b"/DA(/Arl %b Tf 1.2.3 g)" % size.encode()
    with pikepdf.open(BytesIO(bound(undrawn(field(b"/FT/Tx/T(a)/V(x)" + style))))) as pdf:
        _name, *said = str(pdf.pages[-1].obj.Annots[0].DA).split(" ")
    assert said == ["0", "Tf", "0", "g"]


def test_colours_are_kept_as_finely_as_they_were_given(bound) -> None:
    style = b"/DA(0.50196078431372548 .5 1. rg /Arl 9.5 Tf)"
    with pikepdf.open(BytesIO(bound(undrawn(field(b"/FT/Tx/T(a)/V(x)" + style))))) as pdf:
        assert str(pdf.pages[-1].obj.Annots[0].DA).endswith(" Tf 0.50196078431372548 .5 1. rg")


def test_a_form_acts_by_itself_no_more(bound) -> None:
    script = b"<</S/JavaScript/JS(app.alert\\(1\\))>>"
    acts = b"/AA<</K %b/C %b>>/A %b" % (script, script, script)
    printed = bound(
        undrawn(field(b"/FT/Tx/T(sum)/Ff 1/V(12)" + acts), form=b"/CO[5 0 R]/XFA[(a)5 0 R]/SigFlags 3")
    )
    assert acting(printed) == []
    with pikepdf.open(BytesIO(printed)) as pdf:
        (total,) = pdf.Root.AcroForm.Fields[0].Kids
        assert str(total.V) == "12"
        assert total.Ff == 0, "nobody works the sum out any more, so that it can be typed"
        assert not {"/CO", "/XFA", "/SigFlags", "/NeedAppearances"} & set(pdf.Root.AcroForm.keys())


def test_buttons_signatures_and_fields_that_take_files_are_drawn_but_no_fields(bound) -> None:
    look = {20: stream(b"0 0 99 20 re f", b"/Type/XObject/Subtype/Form/BBox[0 0 180 30]")}
    kinds = [b"/FT/Btn/Ff 65536/T(send)", b"/FT/Sig/T(signed)/V<</Type/Sig>>", b"/FT/Tx/Ff 1048576/T(file)"]
    fields = [field(kind + b"/AP<</N 20 0 R>>") for kind in kinds]
    printed = bound(undrawn(*fields, field(b"/FT/Tx/T(kept)"), more=look))
    with pikepdf.open(BytesIO(printed)) as pdf:
        notes = pdf.pages[-1].obj.Annots
        assert [note.Subtype for note in notes] == [Name.Stamp] * 3 + [Name.Widget]
        assert all("/FT" not in note and "/V" not in note for note in notes)
        assert [str(kid["/T"]) for kid in pdf.Root.AcroForm.Fields[0].Kids] == ["kept"]


def test_what_a_child_does_not_say_its_parents_do(bound) -> None:
    child = field(b"/T(first)/Parent 20 0 R")
    parent = b"<</FT/Tx/T(name)/Ff 16777216/MaxLen 8/Q 2/TU(Name)/Kids[5 0 R]/V(AMINA)>>"
    with pikepdf.open(BytesIO(bound(undrawn(child, more={20: parent})))) as pdf:
        (group,) = pdf.Root.AcroForm.Fields
        (kept,) = group.Kids
        assert (str(kept["/T"]), kept.Ff, kept.MaxLen, str(kept.V)) == ("name - first", 16777216, 8, "AMINA")
        assert kept.Kids[0].Q == 2


def test_buttons_that_nobody_had_drawn_stay_a_choice_of_one(bound) -> None:
    kids = [field(b"/Parent 20 0 R/AS/yes"), field(b"/Parent 20 0 R/AS/Off")]
    parent = b"<</FT/Btn/Ff 32768/T(went)/V/yes/Kids[5 0 R 6 0 R]>>"
    with pikepdf.open(BytesIO(bound(undrawn(*kids, more={20: parent})))) as pdf:
        (kept,) = pdf.Root.AcroForm.Fields[0].Kids
        assert Name.yes == kept.V
        assert [str(kid["/AS"]) for kid in kept.Kids] == ["/yes", "/Off"]
        assert "/yes" in kept.Kids[0].AP.N


def test_a_tick_whose_look_goes_by_another_name_is_still_a_tick(bound) -> None:
    look = {20: stream(b"0 0 20 20 re f", b"/Type/XObject/Subtype/Form/BBox[0 0 180 30]")}
    tick = field(b"/FT/Btn/T(comes)/V/Yes/AS/Yes/AP<</N<</on 20 0 R/Off 20 0 R>>>>")
    with pikepdf.open(BytesIO(bound(undrawn(tick, more=look)))) as pdf:
        (kept,) = pdf.Root.AcroForm.Fields[0].Kids
        assert (kept.V, kept.Kids[0]["/AS"]) == (Name.Yes, Name.Yes)
        assert set(kept.Kids[0].AP.N.keys()) == {"/Yes", "/Off"}


@pytest.mark.parametrize("looks", [b"/J#e4 20 0 R", b"/on 20 0 R"])
def test_a_tick_that_is_called_in_other_letters_is_still_a_tick(bound, looks: bytes) -> None:
    look = {20: stream(b"0 0 20 20 re f", b"/Type/XObject/Subtype/Form/BBox[0 0 180 30]")}
    tick = field(b"/FT/Btn/T(comes)/V/J#e4/AS/J#e4/AP<</N<<%b/Off 20 0 R>>>>" % looks)
    with pikepdf.open(BytesIO(bound(undrawn(tick, more=look)))) as pdf:
        (kept,) = pdf.Root.AcroForm.Fields[0].Kids
        (shown,) = kept.Kids
        assert kept.V.unparse() == shown["/AS"].unparse() == b"/J#e4"
        assert shown["/AS"] in shown.AP.N


def test_one_field_in_two_places_and_two_kinds_of_one_name(bound) -> None:
    fields = [field(b"/FT/Tx/T(a)/V(x)"), field(b"/FT/Tx/T(a)/V(x)"), field(b"/FT/Ch/T(a)/V(y)/Opt[(y)]")]
    with pikepdf.open(BytesIO(bound(undrawn(*fields)))) as pdf:
        (kept,) = pdf.Root.AcroForm.Fields[0].Kids
        assert len(kept.Kids) == 2
        assert [note.Subtype for note in pdf.pages[-1].obj.Annots] == [Name.Widget, Name.Widget, Name.Stamp]


def test_a_form_that_its_pages_do_not_agree_with_is_drawn_as_it_was_filled_in(monkeypatch) -> None:
    from vcsdesk.printing import their_fields

    monkeypatch.setattr(their_fields, "_fields", lambda _pdf: (_ for _ in ()).throw(ValueError("damaged")))
    with pikepdf.open(BytesIO(clean_here(form()).content)) as pdf:
        assert "/AcroForm" not in pdf.Root
        assert {str(note.Subtype) for note in pdf.pages[0].obj.Annots} == {"/Stamp"}
