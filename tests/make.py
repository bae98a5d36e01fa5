"""One maker per record, so that a test states only what matters to it."""

from datetime import date
from typing import TypeVar

from vcsdesk.records.boards.appointment import Appointment
from vcsdesk.records.boards.body import Body
from vcsdesk.records.boards.body_link import BodyLink, LinkKind
from vcsdesk.records.boards.body_name import BodyName
from vcsdesk.records.boards.body_parent import BodyParent
from vcsdesk.records.boards.commitment import Commitment
from vcsdesk.records.boards.constituency import Constituency
from vcsdesk.records.boards.continuance import Continuance
from vcsdesk.records.boards.contract import Contract
from vcsdesk.records.boards.dispute import Dispute
from vcsdesk.records.boards.lineage import Lineage, LineageKind
from vcsdesk.records.boards.mandate_evidence import MandateEvidence
from vcsdesk.records.boards.merged_body import MergedBody
from vcsdesk.records.boards.restructure import Restructure
from vcsdesk.records.boards.restructure_change import ChangeKind, RestructureChange
from vcsdesk.records.boards.role_document import RoleDocument, RoleDocumentKind
from vcsdesk.records.boards.seat import Seat
from vcsdesk.records.boards.seat_fate import Fate, SeatFate
from vcsdesk.records.desk.borough import Borough
from vcsdesk.records.exchange.import_origin import ImportOrigin
from vcsdesk.records.exchange.import_source import ImportSource, SourceKind
from vcsdesk.records.feedback.report import Report, ReportForm
from vcsdesk.records.feedback.report_line import LineKind, ReportLine
from vcsdesk.records.meetings.attendance import Attendance
from vcsdesk.records.meetings.meeting import Meeting
from vcsdesk.records.meetings.meeting_change import MeetingChange
from vcsdesk.records.meetings.meeting_series import MeetingSeries, Pattern
from vcsdesk.records.papers.glossary_sense import GlossarySense
from vcsdesk.records.papers.paper import Paper
from vcsdesk.records.papers.paper_version import PaperVersion
from vcsdesk.records.printing.given_paper import GivenPaper
from vcsdesk.records.printing.given_section import GivenSection
from vcsdesk.records.printing.section_choice import SectionChoice
from vcsdesk.records.printing.section_text import SectionText
from vcsdesk.records.record import Record
from vcsdesk.records.sector.affiliation import Affiliation
from vcsdesk.records.sector.contact_point import Channel, ContactPoint
from vcsdesk.records.sector.organisation import Organisation
from vcsdesk.records.sector.person import Person
from vcsdesk.records.workload.load_limit import LoadLimit
from vcsdesk.store import Store

A_TUESDAY = date(2026, 11, 24)
AnyRecord = TypeVar("AnyRecord", bound=Record)


def kept(store: Store, record: AnyRecord) -> AnyRecord:
    """Keep one record in a step of its own."""
    with store.step(f"Make {record.table}"):
        return store.add(record)


def person(store: Store, name: str = "Ann Okafor", **fields: object) -> Person:
    return kept(store, Person(name=name, **fields))


def organisation(store: Store, name: str = "Riverside Play", **fields: object) -> Organisation:
    return kept(store, Organisation(name=name, **fields))


def affiliation(
    store: Store, who: Person | None = None, at: Organisation | None = None, **fields: object
) -> Affiliation:
    ends = {"person_id": (who or person(store)).id, "organisation_id": (at or organisation(store)).id}
    return kept(store, Affiliation(**(ends | fields)))


def contact_point(store: Store, who: Person | None = None, **fields: object) -> ContactPoint:
    fields = {"channel": Channel.EMAIL, "value": "ann@example.org"} | fields
    return kept(store, ContactPoint(person_id=(who or person(store)).id, **fields))


def body(
    store: Store, name: str = "Children's trust board", under: Body | None = None, **fields: object
) -> Body:
    with store.step("Make body"):
        made = store.add(Body(**fields))
        store.add(BodyName(body_id=made.id, name=name))
        if under:
            store.add(BodyParent(body_id=made.id, parent_id=under.id))
    return made


def body_name(store: Store, of: Body | None = None, name: str = "Another name", **fields: object) -> BodyName:
    return kept(store, BodyName(body_id=(of or kept(store, Body())).id, name=name, **fields))


def body_parent(
    store: Store, of: Body | None = None, under: Body | None = None, **fields: object
) -> BodyParent:
    return kept(
        store, BodyParent(body_id=(of or body(store)).id, parent_id=(under or body(store)).id, **fields)
    )


def body_link(store: Store, one: Body | None = None, other: Body | None = None, **fields: object) -> BodyLink:
    ends = {"from_body_id": (one or body(store)).id, "to_body_id": (other or body(store)).id}
    return kept(store, BodyLink(**({"kind": LinkKind.REPORTS_TO} | ends | fields)))


def lineage(store: Store, one: Body | None = None, other: Body | None = None, **fields: object) -> Lineage:
    ends = {"from_body_id": (one or body(store)).id, "to_body_id": (other or body(store)).id}
    return kept(store, Lineage(**({"kind": LineageKind.REPLACED} | ends | fields)))


def constituency(store: Store, name: str = "Early years groups", **fields: object) -> Constituency:
    return kept(store, Constituency(name=name, **fields))


def seat(store: Store, on: Body | None = None, label: str = "Sector seat", **fields: object) -> Seat:
    return kept(store, Seat(body_id=(on or body(store)).id, label=label, **fields))


def appointment(
    store: Store, to: Seat | None = None, who: Person | None = None, **fields: object
) -> Appointment:
    ends = {"seat_id": (to or seat(store)).id, "person_id": (who or person(store)).id}
    return kept(store, Appointment(**(ends | fields)))


def mandate_evidence(store: Store, of: Appointment | None = None, **fields: object) -> MandateEvidence:
    return kept(store, MandateEvidence(appointment_id=(of or appointment(store)).id, **fields))


def role_document(store: Store, title: str = "What the role asks", **fields: object) -> RoleDocument:
    return kept(store, RoleDocument(**({"kind": RoleDocumentKind.HANDBOOK, "title": title} | fields)))


def commitment(store: Store, text: str = "Papers come a week before.", **fields: object) -> Commitment:
    return kept(store, Commitment(text=text, **fields))


def meeting_series(store: Store, of: Body | None = None, **fields: object) -> MeetingSeries:
    rhythm = {"pattern": Pattern.MONTHLY, "weekday": 1, "week": 1, "first_on": A_TUESDAY}
    return kept(store, MeetingSeries(**({"body_id": (of or body(store)).id} | rhythm | fields)))


def meeting(store: Store, of: Body | None = None, held_on: date = A_TUESDAY, **fields: object) -> Meeting:
    return kept(store, Meeting(body_id=(of or body(store)).id, held_on=held_on, **fields))


def meeting_change(store: Store, of: Meeting | None = None, **fields: object) -> MeetingChange:
    days = {"told_on": A_TUESDAY, "was_on": A_TUESDAY}
    return kept(store, MeetingChange(**({"meeting_id": (of or meeting(store)).id} | days | fields)))


def attendance(
    store: Store, at: Meeting | None = None, who: Person | None = None, **fields: object
) -> Attendance:
    ends = {"meeting_id": (at or meeting(store)).id, "person_id": (who or person(store)).id}
    return kept(store, Attendance(**(ends | fields)))


def paper(store: Store, of: Body | None = None, title: str = "The plan", **fields: object) -> Paper:
    return kept(store, Paper(body_id=(of or body(store)).id, title=title, **fields))


def paper_version(
    store: Store, of: Paper | None = None, content: bytes = b"%PDF-", **fields: object
) -> PaperVersion:
    with store.step("Make paper_version"):
        name = store.keep_content(content)
        ends = {"paper_id": (of or paper(store)).id, "sha256": name}
        return store.add(PaperVersion(**({"file_name": "plan.pdf", "pages": 1} | ends | fields)))


def load_limit(store: Store, who: Person | None = None, **fields: object) -> LoadLimit:
    return kept(store, LoadLimit(person_id=(who or person(store)).id, **fields))


def borough(store: Store, name: str = "Anyborough", **fields: object) -> Borough:
    return kept(store, Borough(name=name, **fields))


def contract(store: Store, at: Organisation | None = None, **fields: object) -> Contract:
    holder = {"organisation_id": (at or organisation(store)).id, "title": "Strategic representation"}
    return kept(store, Contract(**(holder | fields)))


def dispute(store: Store, of: Appointment | None = None, **fields: object) -> Dispute:
    facts = {"reason": "Two groups say they chose.", "valid_from": "2026-06-01"}
    return kept(store, Dispute(**({"appointment_id": (of or appointment(store)).id} | facts | fields)))


def continuance(store: Store, of: Appointment | None = None, **fields: object) -> Continuance:
    left = {"affiliation_id": affiliation(store).id} if "affiliation_id" not in fields else {}
    whose = {"appointment_id": (of or appointment(store)).id, "goes_on": True}
    return kept(store, Continuance(**(whose | left | fields)))


def restructure(store: Store, title: str = "Autumn restructure", **fields: object) -> Restructure:
    return kept(store, Restructure(title=title, **fields))


def restructure_change(
    store: Store, of: Restructure | None = None, kind: ChangeKind = ChangeKind.ABOLISH, **fields: object
) -> RestructureChange:
    return kept(store, RestructureChange(restructure_id=(of or restructure(store)).id, kind=kind, **fields))


def merged_body(
    store: Store, of: RestructureChange | None = None, which: Body | None = None, **fields: object
) -> MergedBody:
    change = of or restructure_change(store, kind=ChangeKind.MERGE)
    return kept(store, MergedBody(change_id=change.id, body_id=(which or body(store)).id, **fields))


def seat_fate(
    store: Store, of: Restructure | None = None, which: Seat | None = None, **fields: object
) -> SeatFate:
    ends = {"restructure_id": (of or restructure(store)).id, "seat_id": (which or seat(store)).id}
    return kept(store, SeatFate(**(ends | {"fate": Fate.LAPSES} | fields)))


def import_source(store: Store, name: str = "Her spreadsheet", **fields: object) -> ImportSource:
    return kept(store, ImportSource(**({"name": name, "kind": SourceKind.SPREADSHEET} | fields)))


def import_origin(store: Store, of: ImportSource | None = None, **fields: object) -> ImportOrigin:
    where = {"source_id": (of or import_source(store)).id, "record": "body", "key": "row 2", "row_id": 1}
    return kept(store, ImportOrigin(**(where | fields)))


def section_choice(store: Store, section: str = "notes", **fields: object) -> SectionChoice:
    return kept(store, SectionChoice(**{"document": "rep-pack", "section": section, "place": 1, **fields}))


def section_text(store: Store, text: str = "Ring us.", **fields: object) -> SectionText:
    return kept(store, SectionText(**{"document": "rep-pack", "section": "notes", "text": text, **fields}))


def given_paper(store: Store, words: str = "Ann Okafor, Trust board", **fields: object) -> GivenPaper:
    usual = {"document": "rep-pack", "as_at": A_TUESDAY, "printed_on": A_TUESDAY, "pages": 2}
    return kept(store, GivenPaper(**{**usual, "words": words, **fields}))


def given_section(store: Store, paper: GivenPaper | None = None, **fields: object) -> GivenSection:
    of = (paper or given_paper(store)).id
    usual = {"place": 1, "section": "notes", "number": "1", "title": "My notes", "pages": 1, "hash": "0a"}
    return kept(store, GivenSection(given_paper_id=of, **{**usual, **fields}))


def glossary_sense(store: Store, term: str = "CAF", **fields: object) -> GlossarySense:
    usual = {"expansion": "Common Assessment Framework"}
    return kept(store, GlossarySense(term=term, **{**usual, **fields}))


def report(store: Store, at: Meeting | None = None, by: Person | None = None, **fields: object) -> Report:
    usual = {"form": ReportForm.FEEDBACK}
    of = (at or meeting(store)).id
    return kept(store, Report(meeting_id=of, person_id=(by or person(store)).id, **{**usual, **fields}))


def report_line(store: Store, of: Report | None = None, **fields: object) -> ReportLine:
    usual = {"place": 1, "kind": LineKind.KEY_POINT, "text": "The plan is out for comment."}
    return kept(store, ReportLine(report_id=(of or report(store)).id, **{**usual, **fields}))
