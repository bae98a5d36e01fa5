"""Forms that come back: read whoever filled them in, filed once, and refused with a reason."""

from datetime import date
from io import BytesIO

import pikepdf
import pypdf
import pytest

import form_filling
import make
from documents import boroughs
from form_filling import ANSWERS, by_pdfium, by_pikepdf, by_pypdf
from vcsdesk.operations.feedback.reports import correct_report, take_in_report
from vcsdesk.operations.feedback.taking_in import NoMeeting, known_again, told
from vcsdesk.records.boards.seat import Seat
from vcsdesk.records.feedback.report import Report, ReportForm, ReportState
from vcsdesk.records.feedback.report_line import LineKind, ReportLine
from vcsdesk.records.meetings.attendance import Attendance, Presence
from vcsdesk.records.meetings.meeting import Meeting
from vcsdesk.records.sector.person import Person
from vcsdesk.refused import Refused
from vcsdesk.rules.forms.identity import KEY, FormIdentity, sealed
from vcsdesk.store import Store

LINES = [
    (LineKind.KEY_POINT, "The plan is out for comment.", "", None, False),
    (LineKind.DECISION, "To spend it all.", "", None, False),
    (LineKind.DECISION, "To meet monthly.", "", None, False),
    (LineKind.SECTOR_NEEDS_TO_KNOW, "Answer by Friday.", "", None, True),
    (LineKind.ACTION, "Send the plan round", "Jo", date(2026, 12, 4), False),
]


def lines(store: Store, report: Report) -> list[tuple[object, ...]]:
    kept = store.find(ReportLine, report_id=report.id, order_by="place")
    return [(line.kind, line.text, line.who, line.due_on, line.is_urgent) for line in kept]


@pytest.mark.parametrize("regenerate", [True, False], ids=["drawn by the reader", "drawn by pypdf"])
def test_a_form_filled_in_by_pypdf_files_itself(
    store: Store, form: bytes, held: Meeting, seat: Seat, drop, regenerate: bool
) -> None:
    filed = drop(by_pypdf(form, ANSWERS, regenerate=regenerate))
    assert filed.is_new
    report = filed.report
    assert (report.meeting_id, report.seat_id) == (held.id, seat.id)
    assert store.get(Person, report.person_id).name == "Ann Okafor"
    assert (report.form, report.state) == (ReportForm.FEEDBACK, ReportState.DRAFT)
    assert (report.presence, report.deputy) == (Presence.DEPUTY, "Ngũgĩ Şahin")
    assert (report.spent_minutes, report.received_on) == (150, boroughs.ON)
    assert lines(store, report) == LINES
    assert store.find(Attendance, meeting_id=held.id) == ()


def test_a_form_typed_into_in_pdfium_files_itself(store: Store, form: bytes, drop) -> None:
    typed = {key: text.replace("\n", "\r") for key, text in ANSWERS.items()} | {
        "point-2": "Việt, Ωμέγα, محمد"
    }
    report = drop(by_pdfium(form, typed)).report
    assert lines(store, report) == [
        LINES[0],
        (LineKind.KEY_POINT, "Việt, Ωμέγα, محمد", "", None, False),
        *LINES[1:],
    ]
    assert (report.deputy, report.presence) == ("Ngũgĩ Şahin", Presence.ATTENDED)


def test_a_form_whose_values_alone_were_written_files_itself(store: Store, form: bytes, drop) -> None:
    answers = {
        "point-1": "One",
        "went": pikepdf.Name("/yes"),
        "urgent": pikepdf.Name("/Yes"),
        "sector": "Two",
    }
    report = drop(by_pikepdf(form, answers)).report
    assert report.presence is Presence.ATTENDED
    assert lines(store, report)[-1] == (LineKind.SECTOR_NEEDS_TO_KNOW, "Two", "", None, True)


def test_a_form_rewritten_by_a_viewer_under_another_name_is_the_same(form: bytes, drop) -> None:
    filled = by_pypdf(form, ANSWERS)
    with pikepdf.open(BytesIO(filled)) as pdf:
        del pdf.Root.StructTreeRoot
        rewritten = form_filling.saved(pdf)
    assert drop(filled).is_new
    again = drop(rewritten, "form (1).pdf", on=boroughs.ON + boroughs.DAY)
    assert not again.is_new
    assert told(again) == "Already taken in on 24 November 2026."


def test_the_same_answers_are_known_again_after_they_were_corrected(store: Store, form: bytes, drop) -> None:
    filled = by_pypdf(form, ANSWERS)
    first = drop(filled).report
    take_in_report(store, correct_report(store, first, ANSWERS | {"point-1": "Corrected"}))
    assert drop(filled).report.id == first.id
    assert len(store.find(Report)) == 1


def test_other_answers_make_a_newer_report_and_both_are_kept(store: Store, form: bytes, drop) -> None:
    first = drop(by_pypdf(form, ANSWERS)).report
    take_in_report(store, first)
    filed = drop(by_pypdf(form, ANSWERS | {"point-2": "And another thing"}))
    assert filed.is_new
    assert filed.report.replaces_id == first.id
    assert told(filed) == "Taken in as a draft, in place of the report before it."
    assert [each.state for each in store.find(Report, order_by="id")] == [
        ReportState.REPLACED,
        ReportState.DRAFT,
    ]
    late = drop(by_pypdf(form, ANSWERS))
    assert told(late) == "Already taken in on 24 November 2026. A newer one has come since."


def test_what_was_sent_is_kept_as_it_came(store: Store, form: bytes, drop) -> None:
    filled = by_pypdf(form, ANSWERS)
    report = drop(filled, "Ann’s form.pdf").report
    assert store.content(report.sha256) == filled
    assert report.file_name == "Ann’s form.pdf"


def test_taking_in_a_form_is_one_step_that_can_be_undone(store: Store, form: bytes, drop) -> None:
    drop(by_pypdf(form, ANSWERS))
    assert store.undo() == "Take in returned form"
    assert store.find(Report) == store.find(ReportLine) == ()


def test_a_proforma_files_itself_item_by_item(store: Store, seat: Seat, drop) -> None:
    coming = store.find(Meeting, body_id=seat.body_id, held_on=boroughs.ON + 20 * boroughs.DAY)[0]
    pdf = form_filling.printed(store, boroughs.ON, "meeting-proforma", coming.id, seat.id)
    answers = {
        "notes-1": "Nobody had read it.",
        "does-1": "The chair asks again",
        "item-2": "Any other business",
        "decision-2": "Meet in May",
        "suggest-1": "Write to the council",
    }
    report = drop(by_pypdf(pdf, answers)).report
    kept = store.find(ReportLine, report_id=report.id, order_by="place")
    assert [(line.kind, line.about, line.text) for line in kept] == [
        (LineKind.NOTE, "The plan for next year", "Nobody had read it."),
        (LineKind.ACTION, "The plan for next year", "The chair asks again"),
        (LineKind.DECISION, "Any other business", "Meet in May"),
        (LineKind.SUGGESTED_ACTION, "", "Write to the council"),
    ]
    assert (report.form, report.presence) == (ReportForm.PROFORMA, Presence.NOT_RECORDED)


def test_a_form_for_any_meeting_finds_the_one_of_the_day_written_on_it(
    store: Store, seat: Seat, held: Meeting, drop
) -> None:
    pdf = form_filling.printed(store, boroughs.ON, "blank-feedback-form", seat.id)
    report = drop(by_pypdf(pdf, {"meeting": "27/7/26", "point-1": "One"})).report
    assert report.meeting_id == held.id
    for written in ("", "some time in July", "28/7/26"):
        with pytest.raises(NoMeeting):
            drop(by_pypdf(pdf, {"meeting": written, "point-1": "One"}))


def test_what_cannot_be_read_as_hours_or_a_date_is_kept_as_it_was_written(
    store: Store, form: bytes, drop
) -> None:
    said = {"hours": "all day", "next": "after Easter", "do-1": "Ring", "by-1": "soon"}
    report = drop(by_pypdf(form, said)).report
    assert (report.spent_minutes, report.next_on) == (None, None)
    kept = store.find(ReportLine, report_id=report.id, order_by="place")
    assert [(line.about, line.text) for line in kept] == [
        ("", "Ring (by soon)"),
        ("Next meeting", "after Easter"),
        ("Hours spent", "all day"),
    ]


def test_answers_are_text_and_nothing_else(store: Store, form: bytes, drop) -> None:
    nasty = "<b>bold</b> & \u202eevil\u2066 \x07=1+1 Ş&<Ngũgĩ>"
    report = drop(by_pikepdf(form, {"point-1": nasty})).report
    assert lines(store, report)[0][1] == "<b>bold</b> & evil =1+1 Ş&<Ngũgĩ>"


def test_an_answer_without_end_is_cut(store: Store, form: bytes, drop) -> None:
    report = drop(by_pikepdf(form, {"point-1": "x" * 100_000})).report
    assert len(lines(store, report)[0][1]) == 6_000


# What is refused


def test_an_empty_form_is_refused_and_nothing_is_kept(store: Store, form: bytes, drop) -> None:
    with pytest.raises(Refused, match="Nothing has been filled in"):
        drop(form)
    assert store.find(Report) == ()


def test_a_form_of_another_file_is_refused(store: Store, form: bytes, drop) -> None:
    other = Store.in_memory()
    elsewhere = boroughs.small(other)
    meeting = other.find(Meeting, body_id=elsewhere.body_id)[0]
    foreign = form_filling.printed(other, boroughs.ON, "feedback-form", meeting.id, elsewhere.id)
    other.close()
    with pytest.raises(Refused, match="not a form printed from this file"):
        drop(by_pypdf(foreign, ANSWERS))


def test_where_it_is_not_recorded_whose_desk_it_is_no_form_is_known_as_ours() -> None:
    nobodys = Store.in_memory()
    anybodys = sealed(FormIdentity(form=ReportForm.FEEDBACK.value, person_id=1), "")
    with pytest.raises(Refused, match="not recorded whose desk"):
        known_again(nobodys, {KEY: anybodys})
    nobodys.close()


def test_a_form_that_is_not_ours_is_refused(drop) -> None:
    writer = pypdf.PdfWriter()
    writer.add_blank_page(200, 200)
    pdf = form_filling.saved(writer)
    with pytest.raises(Refused, match="not a form printed from this file"):
        drop(pdf)


def test_a_form_that_was_tampered_with_is_refused(form: bytes, drop) -> None:
    with pikepdf.open(BytesIO(form)) as pdf:
        said = next(str(each.V) for each in pdf.Root.AcroForm.Fields if str(each.T) == KEY)
    changed = by_pikepdf(form, {KEY: said.replace("; person=", "; person=1"), "point-1": "One"})
    with pytest.raises(Refused, match="changed since it was printed"):
        drop(changed)


def test_a_form_with_fields_taken_out_is_refused(form: bytes, drop) -> None:
    with pikepdf.open(BytesIO(by_pypdf(form, ANSWERS))) as pdf:
        left = [field for field in pdf.Root.AcroForm.Fields if str(field.T) != "influence"]
        pdf.Root.AcroForm.Fields = pikepdf.Array(left)
        for page in pdf.pages:
            page.Annots = pikepdf.Array(note for note in page.Annots if note.get("/T") != "influence")
        fewer = form_filling.saved(pdf)
    with pytest.raises(Refused, match="fields it was printed with are missing"):
        drop(fewer)


def test_a_form_about_a_meeting_that_is_gone_is_refused(store: Store, seat: Seat, drop) -> None:
    extra = make.meeting(store, make.body(store, "Short-lived group"), boroughs.ON)
    board = make.seat(store, store.get(type(make.body(store)), extra.body_id))
    make.appointment(store, board)
    pdf = by_pypdf(form_filling.printed(store, boroughs.ON, "feedback-form", extra.id, board.id), ANSWERS)
    with store.step("Take the meeting out"):
        store.remove(extra)
    with pytest.raises(Refused, match="The meeting it is about is not in this file any more"):
        drop(pdf)


def test_a_copy_printed_to_pdf_has_no_fields_left(form: bytes) -> None:
    from vcsdesk.printing.returned import read_form_here

    flat = form_filling.printed_to_pdf(by_pypdf(form, ANSWERS))
    assert read_form_here(flat).answers == {}
