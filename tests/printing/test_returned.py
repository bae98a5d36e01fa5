"""Forms read whoever sent them: what stands in their fields, and nothing that does any harm."""

from __future__ import annotations

from io import BytesIO
from warnings import catch_warnings

import pikepdf
import pypdf
import pytest
from pikepdf import Array, Dictionary, Name, PageCopyWarning

from vcsdesk.printing import choice_field, text_field, tick_field
from vcsdesk.printing.guard import Guard
from vcsdesk.printing.returned import MOST_LETTERS, read_form_here
from vcsdesk.refused import Refused


@pytest.fixture
def form(print_parts) -> bytes:
    """Print a form of three questions."""
    return print_parts(
        choice_field("went", "Did you go?", {"yes": "Yes", "no": "No"}),
        text_field("point", "Key point"),
        tick_field("urgent", "It is urgent"),
    ).pdf


def altered(form: bytes, change) -> bytes:
    buffer = BytesIO()
    with pikepdf.open(BytesIO(form)) as pdf:
        change(pdf)
        with catch_warnings(action="ignore", category=PageCopyWarning):
            pdf.save(buffer)
    return buffer.getvalue()


def test_a_form_is_read_in_a_process_of_its_own(form: bytes) -> None:
    with Guard() as guard:
        assert guard.read_form(form).answers == {"went": "", "point": "", "urgent": ""}
        with pytest.raises(Refused, match="not a PDF"):
            guard.read_form(b"Dear Jo, all went well.")


def test_a_button_that_only_looks_chosen_is_chosen(form: bytes) -> None:
    def press(pdf: pikepdf.Pdf) -> None:
        for field in pdf.Root.AcroForm.Fields:
            if str(field.T) == "went":
                del field.V
                field.Kids[1].AS = Name("/no")
            elif str(field.T) == "urgent":
                field.AS = Name("/Yes")

    answers = read_form_here(altered(form, press)).answers
    assert (answers["went"], answers["urgent"]) == ("no", "Yes")


def test_a_long_answer_kept_as_a_stream_is_read(form: bytes) -> None:
    def write(pdf: pikepdf.Pdf) -> None:
        pdf.Root.AcroForm.Fields[1].V = pdf.make_stream("Ngũgĩ said so".encode())

    assert read_form_here(altered(form, write)).answers["point"] == "Ngũgĩ said so"


def test_half_a_letter_becomes_a_whole_one(form: bytes) -> None:
    def write(pdf: pikepdf.Pdf) -> None:
        pdf.Root.AcroForm.Fields[1].V = pikepdf.String(b"\xfe\xff\xd8\x3d\x00A")

    read_form_here(altered(form, write)).answers["point"].encode("utf-8")


@pytest.mark.parametrize("depth", [3, 40])
def test_fields_within_fields_are_read_as_deep_as_is_sensible(form: bytes, depth: int) -> None:
    def nest(pdf: pikepdf.Pdf) -> None:
        inner = pdf.make_indirect(Dictionary(T="last", FT=Name.Tx, V="found"))
        for _ in range(depth):
            inner = pdf.make_indirect(Dictionary(T="of", Kids=Array([inner])))
        pdf.Root.AcroForm.Fields.append(inner)

    assert ("of." * depth + "last" in read_form_here(altered(form, nest)).answers) is (depth == 3)


def test_fields_that_lie_within_themselves_are_each_read_once(form: bytes) -> None:
    def loop(pdf: pikepdf.Pdf) -> None:
        rings = [pdf.make_indirect(Dictionary(T=f"ring{number}")) for number in range(12)]
        for ring in rings:
            ring.Kids = Array(rings)
        pdf.Root.AcroForm.Fields.append(rings[0])

    with Guard(seconds=1) as guard:
        assert "point" in guard.read_form(altered(form, loop)).answers


@pytest.mark.parametrize(
    ("senseless", "left"),
    [
        (lambda pdf: setattr(pdf.Root, "AcroForm", Name.Nonsense), set()),
        (lambda pdf: setattr(pdf.Root.AcroForm, "Fields", Dictionary()), set()),
        (lambda pdf: setattr(pdf.Root.AcroForm, "Fields", Array([1, "two", Name.Three, Array()])), set()),
        (lambda pdf: setattr(pdf.Root.AcroForm.Fields[1], "V", Array([1])), {"went", "point", "urgent"}),
        (lambda pdf: setattr(pdf.Root.AcroForm.Fields[1], "T", 7), {"went", "urgent"}),
    ],
)
def test_nonsense_is_no_answer(form: bytes, senseless, left: set[str]) -> None:
    answers = read_form_here(altered(form, senseless)).answers
    assert answers.keys() == left
    assert not any(answers.values())


def test_more_fields_than_any_form_has_are_refused(form: bytes) -> None:
    def add(pdf: pikepdf.Pdf) -> None:
        many = [pdf.make_indirect(Dictionary(T=f"f{number}", FT=Name.Tx)) for number in range(2_000)]
        pdf.Root.AcroForm.Fields = Array(many)

    with pytest.raises(Refused, match="more fields than any form of ours"):
        read_form_here(altered(form, add))


def test_no_answer_is_longer_than_is_sensible(form: bytes) -> None:
    def write(pdf: pikepdf.Pdf) -> None:
        pdf.Root.AcroForm.Fields[1].V = "x" * 200_000

    assert len(read_form_here(altered(form, write)).answers["point"]) == MOST_LETTERS


def test_a_locked_a_broken_and_a_half_sent_form_are_refused_by_what_is_wrong(form: bytes) -> None:
    writer = pypdf.PdfWriter(clone_from=BytesIO(form))
    writer.encrypt("secret")
    locked = BytesIO()
    writer.write(locked)
    with pytest.raises(Refused, match="locked with a password"):
        read_form_here(locked.getvalue())
    with pytest.raises(Refused, match="damaged"):
        read_form_here(b"%PDF-1.7\nnothing more")
    with pytest.raises(Refused, match="damaged"):
        read_form_here(form[: len(form) // 3])
