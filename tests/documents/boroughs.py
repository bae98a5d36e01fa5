"""Boroughs that documents are printed from: a small one by hand, and one that is awkward in every name."""

from collections.abc import Sequence
from datetime import date, time, timedelta
from io import BytesIO

from reportlab.pdfgen.canvas import Canvas

import make
from standing import standing_on
from vcsdesk.documents.meetings.dates import next_of
from vcsdesk.documents.sector.edition_for import edition_for
from vcsdesk.lists.boards import seats
from vcsdesk.lists.meetings import meetings
from vcsdesk.lists.meetings.meetings import MeetingRow
from vcsdesk.operations.desk.samples import build_sample
from vcsdesk.records.boards.appointment import Capacity
from vcsdesk.records.boards.body import Body, BodyKind, Level
from vcsdesk.records.boards.body_link import LinkKind
from vcsdesk.records.boards.commitment import PromisedBy
from vcsdesk.records.boards.restructure import Restructure
from vcsdesk.records.boards.restructure_change import ChangeKind
from vcsdesk.records.boards.role_document import RoleDocumentKind
from vcsdesk.records.boards.route import Route
from vcsdesk.records.boards.seat import Seat
from vcsdesk.records.boards.standing_body import StandingBody
from vcsdesk.records.meetings.attendance import Presence
from vcsdesk.records.meetings.meeting import Meeting, MeetingStatus
from vcsdesk.records.meetings.meeting_series import Pattern
from vcsdesk.records.partial_date import PartialDate
from vcsdesk.records.sector.contact_point import Channel
from vcsdesk.records.sector.organisation import OrganisationKind
from vcsdesk.records.sector.person import Person
from vcsdesk.store import Store

ON = make.A_TUESDAY
DAY = timedelta(days=1)

REPRESENTATION = """
You carry the sector’s views into the room, and the room’s answers back to the sector.

# What you are not

- You are not there for your own organisation.
- You do not have to agree with all that the sector says, but you say it.

# What research found

1. Representatives who are chosen openly are listened to.
2. Those who get papers **late** are not.
"""
ROLE = """
You come to the board’s meetings, read the papers before, and report back within a week.

- Six meetings a year, two hours each
- No pay; expenses are met
"""
TERMS = """
The board plans how services for children work together & spends what it has <together>.

# Membership

Five members of the authority, two of the health service, three of the sector.
"""


def letter(pages: int = 3, title: str = "The plan") -> bytes:
    """Make a plain paper as others send them: untagged, and in fonts that are not in the file."""
    buffer = BytesIO()
    canvas = Canvas(buffer, invariant=1)
    for page in range(1, pages + 1):
        canvas.drawString(72, 700, f"{title}: sheet {page} of {pages}")
        canvas.showPage()
    canvas.save()
    return buffer.getvalue()


def small(store: Store) -> Seat:
    """Make a borough of three boards, and give the seat whose pack has everything in it."""
    desk = make.organisation(store, "Anyborough Voluntary Action", kind=OrganisationKind.INFRASTRUCTURE)
    council = make.organisation(store, "Anyborough Council", kind=OrganisationKind.STATUTORY)
    officer = make.person(store, "Jo Baker")
    make.contact_point(store, officer, channel=Channel.PHONE, value="020 7946 0123", preferred=True)
    make.contact_point(store, officer, channel=Channel.EMAIL, value="jo@anyborough.example")
    make.borough(
        store,
        organisation_id=desk.id,
        officer_id=officer.id,
        authority_id=council.id,
        expenses="Travel at 45p a mile, and childcare.\n\n- Keep your receipts",
        how_to_report="Send three lines within a week of the meeting.",
    )
    board = _boards(store, council.id)
    seat = _seats(store, board)
    _texts(store, board, seat)
    for text in ("Papers come five working days before.", "The chair meets you before your first meeting."):
        make.commitment(store, text, promised_by=PromisedBy.AUTHORITY)
    make.commitment(store, "We pay expenses within ten days.", promised_by=PromisedBy.SECTOR)
    _meetings(store, board, seat)
    redraw(store, store.find(Body), "Restructure of spring 2027")
    return seat


def _boards(store: Store, council_id: int) -> Body:
    top = make.body(store, "Local strategic partnership", kind=BodyKind.BOARD, level=Level.STRATEGIC)
    board = make.body(
        store,
        "Children’s trust board",
        under=top,
        kind=BodyKind.BOARD,
        level=Level.EXECUTIVE,
        owner_id=council_id,
        chair_id=make.person(store, "Cllr Dev Anand").id,
        purpose="Plans and pays for what children and families need.",
        notice_days=5,
        allows_deputies=True,
    )
    for name in ("Early help group", "Play and youth group"):
        make.body(store, name, under=board, level=Level.OPERATIONAL)
    forum = make.body(store, "Children’s forum", kind=BodyKind.FORUM)
    make.body_link(store, board, forum, kind=LinkKind.CONSULTS)
    return board


def _seats(store: Store, board: Body) -> Seat:
    group = make.constituency(store, "Children and young people’s groups", who_belongs="any group")
    seat = make.seat(
        store,
        board,
        "Sector seat 1",
        constituency_id=group.id,
        term_months=36,
        max_terms=2,
        review_on=ON + 200 * DAY,
        route=Route.BALLOT,
        not_for="Riverside Play, or any one organisation",
    )
    ann = make.person(store, "Ann Okafor", known_as="Ann")
    post = make.affiliation(store, ann, post="Manager")
    sits = make.appointment(
        store,
        seat,
        ann,
        route=Route.BALLOT,
        affiliation_id=post.id,
        term_ends=ON + 400 * DAY,
        valid_from=PartialDate("2025-11"),
        supporter_id=make.person(store, "Sam Lee").id,
    )
    make.mandate_evidence(
        store,
        sits,
        call_sent_on=ON - 500 * DAY,
        notified_count=120,
        nominee_count=3,
        contested=True,
        secret=True,
    )
    make.appointment(store, seat, make.person(store, "Bea Novak"), capacity=Capacity.DEPUTY)
    make.appointment(
        store,
        make.seat(store, board, "Sector seat 2"),
        make.person(store, "Chi Wong"),
        term_ends=ON - 90 * DAY,
        valid_from=PartialDate("2023"),
    )
    make.seat(store, board, "Sector seat 3")
    return seat


def _texts(store: Store, board: Body, seat: Seat) -> None:
    agreed = {"agreed_with": "Anyborough Council", "agreed_on": date(2025, 6, 3), "review_on": ON + DAY}
    make.role_document(store, "What representation is", text=REPRESENTATION, place=1, **agreed)
    make.role_document(store, "Confidentiality", text="What is said in confidence stays there.", place=2)
    job = RoleDocumentKind.JOB_DESCRIPTION
    make.role_document(store, "Job description", kind=job, seat_id=seat.id, text=ROLE, **agreed)
    terms = RoleDocumentKind.TERMS_OF_REFERENCE
    make.role_document(store, "Terms of reference", kind=terms, body_id=board.id, text=TERMS, version="3")


def _meetings(store: Store, board: Body, seat: Seat) -> None:
    make.meeting_series(store, board, pattern=Pattern.TWO_MONTHLY, starts_at=time(10, 0))
    firm = {"starts_at": time(10, 0), "length_minutes": 120, "venue": "Civic Centre, room 4"}
    held = make.meeting(store, board, ON - 60 * DAY, status=MeetingStatus.HELD, **firm)
    make.meeting(store, board, ON - 120 * DAY, status=MeetingStatus.HELD, **firm)
    (ann,) = store.find(Person, known_as="Ann")
    make.attendance(store, held, ann, seat_id=seat.id, presence=Presence.ATTENDED)
    make.meeting(store, board, ON + 10 * DAY, status=MeetingStatus.CANCELLED, **firm)
    coming = make.meeting(store, board, ON + 20 * DAY, **firm)
    make.meeting(store, board, ON + 80 * DAY, status=MeetingStatus.PROVISIONAL)
    papers(store, coming, ("Agenda", 1), ("The plan for next year", 4))


def papers(store: Store, meeting: Meeting, *titled: tuple[str, int]) -> None:
    """Keep papers for a meeting."""
    for place, (title, pages) in enumerate(titled, 1):
        kept = make.paper(store, store.get(Body, meeting.body_id), title, meeting_id=meeting.id, place=place)
        make.paper_version(store, kept, letter(pages, f"Paper {place}"), pages=pages, received_on=ON)


ARABIC = "مركز الأسرة والطفل"
MARKED = "Ş&<Ngũgĩ>"
SIXTY = "Partnership for all who were never asked before the plans ran"
LONG = " ".join(["Everybody who has ever tried to fill in this form was asked to write on"] * 5)[:300]


def awkward(store: Store) -> Seat:
    """Make a borough with a name to stumble over in every place, and papers that cannot be bound."""
    desk = make.organisation(store, LONG)
    officer = make.person(store, MARKED)
    make.contact_point(store, officer, value=f"{'a' * 60}@{'b' * 60}.example")
    make.contact_point(store, officer, channel=Channel.POST, value=LONG)
    make.borough(
        store,
        ARABIC,
        organisation_id=desk.id,
        officer_id=officer.id,
        authority_id=make.organisation(store, MARKED).id,
        expenses="<b>Nothing & nobody",
        how_to_report="x" * 200,
    )
    boards = [make.body(store, name, note=name) for name in (LONG, ARABIC, MARKED, SIXTY)]
    for below, above in zip(boards, [*boards[1:], boards[0]], strict=True):
        make.body_parent(store, below, above)
    make.body_link(store, boards[0], boards[2])
    seats = [_awkward_seat(store, board, name) for board, name in zip(boards, _turned(), strict=True)]
    for place, title in enumerate((LONG, ARABIC, MARKED, SIXTY, "")):
        make.role_document(store, title or "Empty", text=title, place=place, agreed_with=title)
        make.commitment(store, title or "Nothing")
    for name in (LONG, ARABIC):
        redraw(store, boards, name)
    return seats[0]


def _turned() -> tuple[str, ...]:
    return (ARABIC, MARKED, SIXTY, LONG)


def _awkward_seat(store: Store, board: Body, name: str) -> Seat:
    seat = make.seat(store, board, name, speaks_for=name, not_for=name)
    who = make.person(store, name, known_as=name)
    make.affiliation(store, who, make.organisation(store, name))
    capacity = Capacity.GAP_FILL if name is ARABIC else Capacity.HOLDER
    make.appointment(store, seat, who, capacity=capacity, valid_from=PartialDate("2026"))
    was = make.meeting(store, board, ON - DAY, note=name)
    make.attendance(store, was, who, presence=Presence.APOLOGIES)
    coming = make.meeting(store, board, ON + DAY, venue=name, status=MeetingStatus.MOVED)
    papers(store, coming, (name, 2))
    bad = make.paper(store, board, "Torn", meeting_id=coming.id, place=9)
    make.paper_version(store, bad, b"%PDF-1.7 torn in half", pages=3)
    return seat


def empty(_store: Store) -> None:
    """Leave a borough as it is on its first day."""


def hillingdon(store: Store) -> None:
    """Make the sample borough."""
    build_sample(store, "hillingdon", standing_on(ON))
    boards = [row.body_id for row in store.view(StandingBody, on=ON)]
    redraw(store, [store.get(Body, number) for number in boards[:8]], "Play, youth and families group")


def redraw(store: Store, bodies: Sequence[Body], name: str) -> Restructure:
    """Draft a restructure: the first body goes on under another name, the second ends, the rest merge."""
    draft = make.restructure(store, name, starts_on=ON + 30 * DAY, decided_by=name, reason=name, told_on=ON)
    renamed, abolished, *merged = bodies
    make.restructure_change(store, draft, ChangeKind.RENAME, place=1, body_id=renamed.id, name=name)
    make.restructure_change(store, draft, ChangeKind.ABOLISH, place=2, body_id=abolished.id, reason=name)
    merger = make.restructure_change(store, draft, ChangeKind.MERGE, place=3, name=f"{name} 2", new_seats=2)
    for body in merged:
        make.merged_body(store, merger, body)
    return draft


def packs_held(store: Store, most: int = 3) -> None:
    """Have some who sit hold a pack of long ago, of which most has changed since and papers have come."""
    seated = [row for row in seats.rows(store, ON, ON) if row.person_id is not None]
    for row in seated[:most]:
        person = store.get(Person, row.person_id or 0)
        pack = make.given_paper(
            store,
            person.name,
            record_id=row.seat_id,
            seat_id=row.seat_id,
            person_id=person.id,
            edition=edition_for(person).name,
            printed_on=ON - 60 * DAY,
        )
        make.given_section(
            store, pack, place=1, section="opening", number="", title="The first pages", pages=2
        )
        make.given_section(store, pack, place=2, section="welcome", number="1", title="Welcome", pages=2)
        make.given_section(store, pack, place=3, section="old", number="2", title="What is gone", pages=4)
    coming = [row for row in meetings.rows(store, ON, ON) if row.held_on > ON]
    for board in {row.body_id for row in seated[:most]}:
        _came_late(store, next_of([row for row in coming if row.body_id == board]))


def _came_late(store: Store, coming: MeetingRow | None) -> None:
    if coming is None:
        return
    meeting = store.get(Meeting, coming.meeting_id)
    late = make.paper(store, store.get(Body, meeting.body_id), "Budget", meeting_id=meeting.id, place=30)
    make.paper_version(store, late, letter(2, "Budget"), pages=2, received_on=ON - 4 * DAY)
