"""Other people's papers: what is refused and why, and what is taken out of the rest."""

from __future__ import annotations

import os
import signal
import sys
import time
import zlib
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from io import BytesIO
from pathlib import Path

import pikepdf
import pytest
from pikepdf import Array, Dictionary, Name

from documents.reading import page_text
from vcsdesk.printing import BoundPaper, cleaning
from vcsdesk.printing.cleaning import clean_here, clean_paper
from vcsdesk.printing.guard import Guard
from vcsdesk.printing.pictures import page_picture, page_size
from vcsdesk.printing.plain_paper import Look, plain_paper
from vcsdesk.refused import Refused


def test_a_clean_paper_has_the_same_pages_and_pixels(report: bytes) -> None:
    clean = clean_here(report)
    assert clean.pages == 3
    assert not clean.is_tagged
    for index in range(3):
        assert page_picture(clean.content, index) == page_picture(report, index)


def test_a_paper_is_cleaned_in_a_process_of_its_own(report: bytes) -> None:
    assert clean_paper(report) == clean_here(report)


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b"", "It is an empty file."),
        (b"PK\x03\x04 a spreadsheet", "It is not a PDF file."),
        (b"%PDF-1.7\nnothing that makes sense", "It is damaged and cannot be opened."),
    ],
)
def test_what_is_no_pdf_is_refused_with_a_sentence(content: bytes, reason: str) -> None:
    with pytest.raises(Refused) as refused:
        clean_paper(content)
    assert refused.value.message == reason
    assert refused.value.hint


def test_a_locked_paper_is_refused(report: bytes) -> None:
    buffer = BytesIO()
    with pikepdf.open(BytesIO(report)) as pdf:
        pdf.save(buffer, encryption=pikepdf.Encryption(user="secret", owner="secret"))
    with pytest.raises(Refused, match="locked with a password"):
        clean_paper(buffer.getvalue())


def test_a_paper_without_pages_is_refused() -> None:
    buffer = BytesIO()
    with pikepdf.new() as pdf:
        pdf.save(buffer)
    with pytest.raises(Refused, match=r"no pages|cannot be opened"):
        clean_paper(buffer.getvalue())


def test_a_paper_of_two_hundred_megabytes_is_refused_before_it_is_read() -> None:
    with pytest.raises(Refused, match="It is 200 MB; the most that can be bound is 100 MB"):
        cleaning.check_size(200 * 1024 * 1024)
    with pytest.raises(Refused, match="101 MB"):
        Guard().clean(b"%PDF-" + bytes(101 * 1024 * 1024))


def test_a_paper_that_unpacks_to_more_than_a_disk_should_hold_is_refused(report, monkeypatch) -> None:
    monkeypatch.setattr(cleaning, "_MOST_TIMES", 1e-5)
    with pytest.raises(Refused, match="It unpacks to 0 MB"):
        clean_here(report)


def test_a_paper_of_too_many_pages_is_refused(altered, monkeypatch) -> None:
    monkeypatch.setattr(cleaning, "MOST_PAGES", 2)
    with pytest.raises(Refused, match="3 pages; the most that can be bound is 2"):
        clean_here(altered(lambda pdf: None))


def test_a_paper_cut_short_is_refused_or_whole_but_never_a_fault(report: bytes) -> None:
    outcomes = set()
    for cut in range(40, len(report), len(report) // 25):
        try:
            outcomes.add(clean_here(report[:cut]).pages)
        except Refused as refused:
            outcomes.add(refused.message)
    assert outcomes <= {1, 2, 3, "It is damaged and cannot be opened.", "It is damaged and cannot be bound."}


def test_nothing_in_a_clean_paper_can_act(altered) -> None:
    def arm(pdf: pikepdf.Pdf) -> None:
        script = Dictionary(S=Name.JavaScript, JS="app.alert('hello')")
        launch = Dictionary(S=Name.Launch, F="calc.exe", Next=script)
        pdf.Root.OpenAction = script
        pdf.Root.Names = Dictionary(JavaScript=Dictionary(Names=Array(["x", script])))
        pdf.pages[0].obj.AA = Dictionary(O=launch)
        field = pdf.make_indirect(_note("Widget", FT=Name.Btn, T="go", AA=Dictionary(E=script)))
        pdf.Root.AcroForm = Dictionary(Fields=Array([field]))
        pdf.pages[0].obj.Annots = Array([_note("Link", A=launch), field, _note("Movie")])
        pdf.attachments["virus.exe"] = b"MZ"

    written = pikepdf.open(BytesIO(clean_here(altered(arm)).content))
    with written as pdf:
        everything = b"".join(
            item.unparse(resolved=True) for item in pdf.objects if isinstance(item, Dictionary)
        )
    for word in (
        b"/JavaScript",
        b"/JS",
        b"/Launch",
        b"/AA ",
        b"/OpenAction",
        b"/EmbeddedFile",
        b"/Filespec",
        b"/Movie",
    ):
        assert word not in everything


def test_of_all_links_those_to_the_web_are_kept(altered) -> None:
    def link(pdf: pikepdf.Pdf) -> None:
        web = _note("Link", A=Dictionary(S=Name.URI, URI="https://example.org/papers"))
        shared = _note("Link", A=Dictionary(S=Name.URI, URI="file:///etc/passwd"))
        script = _note("Link", A=Dictionary(S=Name.URI, URI="javascript:alert(1)"))
        pdf.pages[0].obj.Annots = Array([pdf.make_indirect(note) for note in (web, shared, script)])

    with pikepdf.open(BytesIO(clean_here(altered(link)).content)) as pdf:
        (kept,) = pdf.pages[0].obj.Annots
        assert str(kept.A.URI) == "https://example.org/papers"


@pytest.mark.parametrize(
    ("given", "kept"),
    [
        ("mailto:reps@example.org", "mailto:reps@example.org"),
        ("mailto:a@b.org?Subject=Room%20%26%20date&body=x", "mailto:a@b.org?subject=Room%20%26%20date"),
        ("MAILTO:a@b.org?%61ttach=/etc/passwd&bcc=c@d.org", "MAILTO:a@b.org"),
        ("mailto:a@b.org?subject=x%0D%0ABcc:c@d.org", "mailto:a@b.org?subject=x%20Bcc%3Ac%40d.org"),
    ],
)
def test_of_a_letter_that_a_link_begins_whom_it_is_to_and_its_subject_are_kept(altered, given, kept) -> None:
    def link(pdf: pikepdf.Pdf) -> None:
        pdf.pages[0].obj.Annots = Array([_note("Link", A=Dictionary(S=Name.URI, URI=given))])

    with pikepdf.open(BytesIO(clean_here(altered(link)).content)) as pdf:
        (note,) = pdf.pages[0].obj.Annots
        assert str(note.A.URI) == str(note.Contents) == kept


def test_of_links_inside_only_those_that_stay_inside_are_kept(altered) -> None:
    def link(pdf: pikepdf.Pdf) -> None:
        pages = [page.obj for page in pdf.pages]
        inside = Dictionary(S=Name.GoTo, D=Array([pages[1], Name.FitR, 10, 20, 30, 400]))
        script = Dictionary(S=Name.JavaScript, JS="app.alert(1)")
        elsewhere = Dictionary(S=Name.GoToR, F="other.pdf", D=Array([1, Name.Fit]), NewWindow=True)
        within = Dictionary(S=Name.GoToE, D=Array([1, Name.Fit]), T=Dictionary(R=Name.C, N="x"))
        chained = Dictionary(S=Name.GoTo, D=inside.D, Next=script)
        nowhere = Array([pdf.make_indirect(Dictionary(Type=Name.Page)), Name.Fit])
        actions = [inside, elsewhere, within, script, chained, Dictionary(S=Name.Named, N=Name.NextPage)]
        pages[0].Annots = Array(
            [_note("Link", A=action) for action in actions] + [_note("Link", Dest=nowhere)]
        )

    with pikepdf.open(BytesIO(clean_here(altered(link)).content)) as pdf:
        kept = list(pdf.pages[0].obj.Annots)
        assert all("/A" not in note for note in kept)
        assert [list(note.Dest) for note in kept] == [[1, Name.XYZ, 10, 400, None]] * 2


def test_a_paper_with_layers_that_are_hidden_is_refused_and_one_with_all_shown_is_not(altered) -> None:
    def layer(settings: Dictionary):
        def change(pdf: pikepdf.Pdf) -> None:
            group = pdf.make_indirect(Dictionary(Type=Name.OCG, Name="Officers only"))
            pdf.pages[0].obj.Resources.Properties = Dictionary(Layer=group)
            pdf.pages[0].contents_add(b"/OC /Layer BDC 0 0 50 50 re f EMC")
            given = Dictionary(settings)
            if "/ON" in given or "/OFF" in given:
                given["/ON" if "/ON" in given else "/OFF"] = Array([group])
            pdf.Root.OCProperties = Dictionary(OCGs=Array([group]), D=given)

        return altered(change)

    hidden = [{"/OFF": Array()}, {"/BaseState": Name.OFF}, {"/BaseState": Name.Unchanged, "/OFF": Array()}]
    for settings in hidden:
        with pytest.raises(Refused, match="hidden layers"):
            clean_here(layer(Dictionary(settings)))
    for settings in ({}, {"/ON": Array()}):
        assert clean_here(layer(Dictionary(settings))).pages == 3


def test_nothing_hangs_on_pictures_drawings_and_appearances(altered, print_parts) -> None:
    def hang(pdf: pikepdf.Pdf) -> None:
        bait = pdf.make_indirect(Dictionary(Bait=pdf.make_stream(b"BAIT")))
        for thing in _drawn(pdf):
            for key in _HANGING:
                thing[key] = bait

    clean = clean_here(altered(hang))
    bound = print_parts(bound=(BoundPaper("Theirs", "aa"),), papers={"aa": clean}).pdf
    with pikepdf.open(BytesIO(bound)) as pdf:
        drawings = [item for item in pdf.objects if isinstance(item, pikepdf.Stream)]
        assert {b"0 0 9 9 re f", b"/Inner Do", b"/Outer Do", b"0"} <= {item.read_bytes() for item in drawings}
        for item in pdf.objects:
            assert b"/Bait" not in item.unparse(resolved=True)
        assert all(item.read_raw_bytes() != b"BAIT" for item in drawings)


_HANGING = [
    "/AA",
    "/A",
    "/AF",
    "/Alternates",
    "/Dests",
    "/Metadata",
    "/Names",
    "/OPI",
    "/PieceInfo",
    "/Ref",
    "/StructParent",
    "/StructParents",
    "/LastModified",
    "/Thumb",
    "/PresSteps",
    "/Trans",
    "/Measure",
    "/PtData",
    "/VP",
    "/Lock",
    "/Aspect",
]


def _drawn(pdf: pikepdf.Pdf) -> list[pikepdf.Object]:
    """Give a page a picture, a drawing inside a drawing, and notes; give back all that things may hang on."""
    page = pdf.pages[0].obj
    shape = {"Type": Name.XObject, "Subtype": Name.Form, "BBox": Array([0, 0, 50, 20])}
    inner = pdf.make_stream(b"0 0 9 9 re f", **shape)
    outer = pdf.make_stream(b"/Inner Do", **shape, Resources=Dictionary(XObject=Dictionary(Inner=inner)))
    grey = {"ColorSpace": Name.DeviceGray, "BitsPerComponent": 8, "Width": 1, "Height": 1}
    picture = pdf.make_stream(b"0", Type=Name.XObject, Subtype=Name.Image, **grey)
    shown = pdf.make_stream(b"/Outer Do", **shape, Resources=Dictionary(XObject=Dictionary(Outer=outer)))
    note = pdf.make_indirect(_note("Stamp", AP=Dictionary(N=shown)))
    page.Resources.XObject = Dictionary(Outer=outer, Picture=picture)
    page.Annots = Array([note])
    return [inner, outer, picture, shown, note, note.AP, page, page.Resources]


def test_what_a_form_shows_is_kept(altered) -> None:
    def fill(pdf: pikepdf.Pdf) -> None:
        shown = pdf.make_stream(b"BT ET", Type=Name.XObject, Subtype=Name.Form, BBox=Array([0, 0, 50, 20]))
        field = pdf.make_indirect(_note("Widget", FT=Name.Tx, T="name", AP=Dictionary(N=shown)))
        pdf.pages[0].obj.Annots = Array([field])
        pdf.Root.AcroForm = Dictionary(Fields=Array([field]))

    with pikepdf.open(BytesIO(clean_here(altered(fill)).content)) as pdf:
        (shown,) = pdf.pages[0].obj.Annots
        assert shown.AP.N.read_bytes() == b"BT ET"


@pytest.mark.parametrize("asks", [True, False])
def test_answers_that_nobody_has_drawn_yet_are_drawn(altered, asks: bool) -> None:
    def answer(pdf: pikepdf.Pdf) -> None:
        look = Dictionary(DA="/Helv 12 Tf 0 g", F=4, Rect=Array([50, 50, 250, 80]))
        field = pdf.make_indirect(_note("Widget", FT=Name.Tx, T="name", V="Answered here"))
        for key in look:
            field[key] = look[key]
        pdf.pages[0].obj.Annots = Array([field])
        letters = pdf.make_indirect(Dictionary(Type=Name.Font, Subtype=Name.Type1, BaseFont=Name.Helvetica))
        form = Dictionary(Fields=Array([field]), DR=Dictionary(Font=Dictionary(Helv=letters)))
        pdf.Root.AcroForm = form
        form.NeedAppearances = asks

    with pikepdf.open(BytesIO(clean_here(altered(answer)).content)) as pdf:
        (shown,) = pdf.pages[0].obj.Annots
        assert b"(Answered here) Tj" in shown.AP.N.read_bytes()


def test_its_own_bookmarks_come_along(altered) -> None:
    def mark(pdf: pikepdf.Pdf) -> None:
        with pdf.open_outline() as outline:
            outline.root.append(pikepdf.OutlineItem("Purpose", 0))
            outline.root[0].children.append(pikepdf.OutlineItem("  Costs\n and risks", 2))

    marks = clean_here(altered(mark)).bookmarks
    assert [(mark.title, mark.page, mark.level) for mark in marks] == [
        ("Purpose", 0, 0),
        ("Costs and risks", 2, 1),
    ]


@pytest.mark.parametrize(
    ("view", "spot"),
    [
        ([Name.XYZ, 10, 700, 2], (10, 700)),
        ([Name.XYZ, None, None, None], (None, None)),
        ([Name.FitH, 700], (None, 700)),
        ([Name.FitV, 10], (10, None)),
        ([Name.FitR, 10, 20, 30, 400], (10, 400)),
        ([Name.Fit], (None, None)),
        ([Name.XYZ, 9_999_999, 20_000_000, 0], (None, None)),
    ],
    ids=str,
)
def test_a_bookmark_leads_to_the_place_it_names(altered, view, spot) -> None:
    def mark(pdf: pikepdf.Pdf) -> None:
        goal = Array([pdf.pages[1].obj, *view])
        with pdf.open_outline() as outline:
            outline.root.append(pikepdf.OutlineItem("Costs", goal))
            outline.root.append(pikepdf.OutlineItem("Risks", action=Dictionary(S=Name.GoTo, D=goal)))

    marks = clean_here(altered(mark)).bookmarks
    assert [(mark.page, mark.across, mark.up) for mark in marks] == [(1, *spot)] * 2


def test_a_bookmark_with_half_a_letter_in_its_title_comes_along(altered) -> None:
    def mark(pdf: pikepdf.Pdf) -> None:
        with pdf.open_outline() as outline:
            outline.root.append(pikepdf.OutlineItem("Costs", 1))

    half = b"/Title<FEFF0041D8000042>"
    marks = clean_here(altered(mark).replace(b"/Title (Costs)", half)).bookmarks
    assert [(mark.title, mark.page) for mark in marks] == [("A\ufffdB", 1)]


def test_a_bookmark_that_leads_out_of_the_paper_does_not_come_along(altered) -> None:
    def mark(pdf: pikepdf.Pdf) -> None:
        goal = Array([1, Name.Fit])
        kinds = (
            {"S": Name.GoToR, "F": "other.pdf"},
            {"S": Name.GoToE, "T": Dictionary(R=Name.C, N="x")},
        )
        with pdf.open_outline() as outline:
            for kind in kinds:
                outline.root.append(pikepdf.OutlineItem("Out", action=Dictionary(D=goal, **kind)))

    assert clean_here(altered(mark)).bookmarks == ()


def test_a_paper_that_takes_too_long_is_refused_and_the_next_one_read(report: bytes) -> None:
    with Guard(seconds=0.001) as guard, pytest.raises(Refused, match="took too long"):
        guard.clean(report)
    with Guard() as guard:
        assert guard.clean(report).pages == 3


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux limits a process's memory")
def test_a_process_that_cannot_even_begin_is_a_refusal(report: bytes) -> None:
    with Guard(most_memory=1 << 80) as guard, pytest.raises(Refused, match="ended before it was done"):
        guard.clean(report)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows counts no open files")
def test_a_process_that_cannot_be_started_is_a_refusal_and_the_next_paper_is_read(report: bytes) -> None:
    with Guard() as guard:
        with one_more_pipe_and_no_file(), pytest.raises(Refused, match="could not start what reads papers"):
            guard.clean(report)
        assert guard.clean(report).pages == 3


@contextmanager
def one_more_pipe_and_no_file() -> Iterator[None]:
    """Let this process open the pipe to another, and then nothing more."""
    import resource

    _, most = before = resource.getrlimit(resource.RLIMIT_NOFILE)
    held = []
    try:
        resource.setrlimit(resource.RLIMIT_NOFILE, (_highest_open() + 8, most))
        with suppress(OSError):
            while True:
                held.append(os.dup(0))
        for _ in range(2):
            os.close(held.pop())
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_NOFILE, before)
        for file in held:
            os.close(file)


def _highest_open() -> int:
    return max(int(file.name) for file in Path("/dev/fd").iterdir())


@pytest.mark.skipif(sys.platform == "win32", reason="Windows ends processes without a word")
@pytest.mark.parametrize(
    ("by", "said"),
    [
        (signal.SIGSEGV, "Reading it broke off in the middle."),
        (signal.SIGKILL, "The computer ended the reading of it"),
    ],
)
def test_a_process_that_breaks_off_is_called_what_it_was(by: signal.Signals, said: str) -> None:
    with Guard() as guard, pytest.raises(Refused, match=said):
        guard._ask(bytes, break_off, by)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows counts no work of the processor")
def test_a_paper_is_read_however_long_others_have_the_processor() -> None:
    with Guard(seconds=0.1) as guard:
        assert guard._ask(bytes, do_nothing, 0.3) == b"done"
        with pytest.raises(Refused, match="took too long"):
            guard._ask(bytes, turn_in_circles)


def do_nothing(seconds: float, *, on_pages: object) -> bytes:
    """Let time go by in the process without doing anything, as where others go first."""
    time.sleep(seconds)
    return b"done"


def turn_in_circles(*, on_pages: object) -> None:
    """Do in the process what some papers would have a library do."""
    while True:
        pass


def break_off(by: signal.Signals, *, on_pages: object) -> None:
    """Do in the process what a library does there that comes to a bad end."""
    os.kill(os.getpid(), by)


def test_a_process_that_dies_is_a_refusal_and_the_next_paper_gets_a_fresh_one(report: bytes) -> None:
    with Guard() as guard:
        guard.clean(report)
        assert guard._process is not None
        guard._process.kill()
        guard._process.join()
        assert guard.clean(report).pages == 3


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux limits a process's memory")
def test_a_paper_that_swells_past_the_memory_it_may_have_is_refused_and_the_next_one_read(
    altered, report
) -> None:
    def swell(pdf: pikepdf.Pdf) -> None:
        packer = zlib.compressobj(1)
        packed = b"".join(packer.compress(bytes(50_000_000)) for _ in range(8)) + packer.flush()
        bomb = pikepdf.Stream(pdf, packed, Filter=Name.FlateDecode)
        pdf.pages[0].obj.Contents = Array([pdf.make_indirect(bomb), pdf.make_stream(b" ")])

    with Guard(most_memory=450 * 1024 * 1024) as guard:
        with pytest.raises(Refused, match=r"memory|damaged"):
            guard.clean(altered(swell))
        assert guard.clean(report).pages == 3


def test_senseless_pages_are_bound_as_blank_but_are_never_a_fault(altered, print_parts) -> None:
    def confuse(pdf: pikepdf.Pdf) -> None:
        first, second, third = (page.obj for page in pdf.pages)
        first.MediaBox, first.Rotate = Array([0, 0, "x", 5]), 45
        second.CropBox, second.Resources = Array([9, 9, 9, 9]), Name.Odd
        third.Contents = Dictionary(Odd=1)
        third.Annots = Array([_note("Link", A=Name.Odd), _note("Stamp", QuadPoints=Array([1, "x"])), 7])

    clean = clean_here(altered(confuse))
    bound = print_parts(bound=(BoundPaper("Theirs", "aa"),), papers={"aa": clean}).pdf
    assert [page_size(bound, index) for index in range(4)] == [pytest.approx((595.28, 841.89), abs=0.01)] * 4


def test_text_is_still_text(report: bytes) -> None:
    assert "Paragraph 0 of the strategy." in page_text(clean_here(report).content, 0)


def test_the_abbreviations_of_a_paper_and_how_it_explains_them_come_with_it() -> None:
    said = "The Local Strategic Partnership (LSP) met. The LSP asked PCT officers to come."
    paper = plain_paper("Report", f"Report\n\n## Purpose\n\n{said}", Look(organisation="Council"))
    terms = clean_paper(paper).terms
    assert [(term.letters, term.used_on) for term in terms] == [("LSP", (1,)), ("PCT", (1,))]
    assert [each.words for each in terms[0].explained] == ["Local Strategic Partnership"]


def _note(kind: str, **keys: object) -> Dictionary:
    return Dictionary(Type=Name.Annot, Subtype=Name(f"/{kind}"), Rect=Array([10, 10, 60, 30]), **keys)
