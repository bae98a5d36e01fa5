"""Each sample borough has exactly the figures it is known for, on whatever day it is made."""

from collections import Counter
from datetime import date, timedelta
from functools import cache
from pathlib import Path

import pytest

from vcsdesk.clock import standing_on
from vcsdesk.lists.boards import seats
from vcsdesk.lists.desk import today as todays
from vcsdesk.lists.meetings import meetings
from vcsdesk.lists.workload import workload
from vcsdesk.operations.desk.samples import SAMPLES, build_sample, make_sample
from vcsdesk.records.boards.appointment import Appointment, Capacity
from vcsdesk.records.boards.body import Body, BodyKind
from vcsdesk.records.boards.body_parent import BodyParent
from vcsdesk.records.boards.lineage import Lineage
from vcsdesk.records.boards.mandate_evidence import MandateEvidence
from vcsdesk.records.boards.role_document import RoleDocument, RoleDocumentKind
from vcsdesk.records.boards.route import Route
from vcsdesk.records.boards.seat import Seat
from vcsdesk.records.desk.borough import Borough
from vcsdesk.records.meetings.meeting import Meeting, MeetingStatus
from vcsdesk.records.meetings.meeting_series import MeetingSeries, Pattern
from vcsdesk.records.papers.paper import Paper
from vcsdesk.records.papers.paper_version import PaperVersion
from vcsdesk.records.sector.affiliation import Affiliation
from vcsdesk.records.sector.organisation import Organisation, OrganisationKind
from vcsdesk.refused import Refused
from vcsdesk.rules.boards.current import is_current
from vcsdesk.rules.boards.seat_state import COVERING, SeatState
from vcsdesk.rules.desk.harm import Urgency
from vcsdesk.rules.meetings.bank_holidays import holidays_between
from vcsdesk.store import Store
from vcsdesk.store.checking import damage

DAYS = (date(2026, 11, 22), date(2026, 12, 31), date(2027, 3, 28), date(2028, 2, 29))
NAMES = tuple(sample.name for sample in SAMPLES)
MEETS_BY_ITSELF = {BodyKind.FORUM, BodyKind.PARLIAMENT, BodyKind.SUMMIT}


@cache
def sample(name: str, day: date) -> Store:
    """A sample made on a day; only read by these tests."""
    clock = standing_on(day)
    store = Store.in_memory(clock)
    build_sample(store, name, clock)
    return store


@pytest.fixture(params=DAYS, ids=str)
def day(request: pytest.FixtureRequest) -> date:
    """The day on which a sample is made."""
    return request.param


@pytest.fixture(params=NAMES)
def name(request: pytest.FixtureRequest) -> str:
    """The name of each sample."""
    return request.param


def current(store: Store, day: date) -> list[Appointment]:
    return [each for each in store.find(Appointment) if is_current(each.valid_from, each.valid_to, day)]


def boards(store: Store, day: date) -> list[Body]:
    """The bodies that are there on the day, without those where the sector meets by itself."""
    bodies = store.find(Body)
    return [b for b in bodies if b.kind not in MEETS_BY_ITSELF and is_current(b.valid_from, b.valid_to, day)]


def bodies_of(store: Store, sittings: list[Appointment]) -> set[int]:
    return {store.get(Seat, sitting.seat_id).body_id for sitting in sittings}


def officer(store: Store) -> int:
    return store.get(Borough, 1).officer_id or 0


# Hillingdon


def test_hillingdon_has_two_boards_and_35_sub_groups(day: date) -> None:
    store = sample("hillingdon", day)
    found = Counter(body.kind for body in boards(store, day))
    assert found == {BodyKind.BOARD: 2, BodyKind.SUBGROUP: 35}
    per_body = Counter(row.body_id for row in seats.rows(store, day, day))
    assert sorted(per_body.values()) == [1] * 35 + [2, 3]


def test_hillingdons_officer_sits_on_24_groups_and_is_the_only_one_over(day: date) -> None:
    store = sample("hillingdon", day)
    hers = [sitting for sitting in current(store, day) if sitting.person_id == officer(store)]
    assert len(bodies_of(store, hers)) == 24
    gaps = [sitting for sitting in hers if sitting.capacity in COVERING]
    assert len(gaps) > 20
    assert {sitting.route for sitting in gaps} == {Route.OFFICER_GAP_FILL}
    over = [row for row in workload.rows(store, day, day) if row.over]
    assert [(row.person_id, row.groups) for row in over] == [(officer(store), 24)]
    assert (over[0].limit_groups, over[0].limit_hours_month, over[0].contract_days_week) == (8, 30, 5.0)
    assert over[0].hours_month > 30


def test_hillingdons_seats_are_in_every_state(day: date) -> None:
    states = Counter(row.state for row in seats.rows(sample("hillingdon", day), day, day))
    assert states == {
        SeatState.VACANT_COVERED: 22,
        SeatState.FILLED: 11,
        SeatState.HOLD_OVER: 4,
        SeatState.VACANT: 3,
    }


def test_hillingdons_main_boards_fill_seats_by_application_for_three_years(day: date) -> None:
    store = sample("hillingdon", day)
    main = {body.id for body in boards(store, day) if body.kind is BodyKind.BOARD}
    rules = {(seat.route, seat.term_months) for seat in store.find(Seat) if seat.body_id in main}
    others = {seat.route for seat in store.find(Seat) if seat.body_id not in main}
    assert rules == {(Route.APPLICATION, 36)}
    assert others == {Route.DRAW}


def test_hillingdon_had_a_group_end_this_year_whose_work_another_carries_on(day: date) -> None:
    store = sample("hillingdon", day)
    (line,) = store.find(Lineage)
    ended, heir = store.get(Body, line.from_body_id), store.get(Body, line.to_body_id)
    assert ended.valid_to is not None
    assert day - timedelta(days=365) < ended.valid_to.first_day() < day
    assert heir.id in {body.id for body in boards(store, day)}
    assert is_current(heir.valid_from, heir.valid_to, day)
    called_off = store.find(Meeting, body_id=ended.id, status=MeetingStatus.CANCELLED)
    assert called_off
    assert all(meeting.held_on > ended.valid_to.first_day() for meeting in called_off)
    assert all(seat.valid_to == ended.valid_to for seat in store.find(Seat, body_id=ended.id))


def test_hillingdon_is_told_of_meetings_at_short_notice(day: date) -> None:
    rows = meetings.rows(sample("hillingdon", day), day, day)
    short = [row for row in rows if row.short_notice and day <= row.held_on <= day + timedelta(days=14)]
    assert len(short) >= 2
    assert any((row.held_on - row.known_on).days <= 7 for row in short if row.known_on)


# Lewisham


def test_lewisham_has_fifteen_bodies_with_two_seats_each(day: date) -> None:
    store = sample("lewisham", day)
    assert len(boards(store, day)) == 15
    assert sorted(Counter(row.body_id for row in seats.rows(store, day, day)).values()) == [2] * 15
    top = [body for body in boards(store, day) if not store.find(BodyParent, body_id=body.id)]
    assert len(top) == 1


def test_lewishams_seats_go_by_ballot_for_a_year_and_are_reviewed(day: date) -> None:
    store = sample("lewisham", day)
    assert {(seat.route, seat.term_months) for seat in store.find(Seat)} == {(Route.BALLOT, 12)}
    assert all(seat.review_on and seat.review_on > day for seat in store.find(Seat))
    evidence = store.find(MandateEvidence)
    assert len(evidence) == 30
    assert 512 in {each.notified_count for each in evidence}
    assert all(each.secret for each in evidence if each.contested)


def test_lewishams_forum_has_more_than_500_organisations(day: date) -> None:
    found = sample("lewisham", day).find(Organisation)
    sector = [each for each in found if each.kind in {OrganisationKind.VCS, OrganisationKind.FAITH}]
    assert len(sector) > 500
    assert len({each.name for each in found}) == len(found)
    assert len([each for each in sector if each.kind is OrganisationKind.FAITH]) > 40


def test_lewishams_sector_meets_quarterly_twice_a_year_and_with_the_chairs(day: date) -> None:
    store = sample("lewisham", day)
    patterns = {store.get(Body, series.body_id).kind: series.pattern for series in store.find(MeetingSeries)}
    assert patterns[BodyKind.FORUM] is Pattern.QUARTERLY
    assert patterns[BodyKind.PARLIAMENT] is Pattern.TWICE_YEARLY
    (summit,) = [body for body in store.find(Body) if body.kind is BodyKind.SUMMIT]
    assert [meeting.held_on > day for meeting in store.find(Meeting, body_id=summit.id)] == [True]
    assert "£15 an hour" in store.get(Borough, 1).expenses


# Sutton


def test_sutton_has_28_bodies_of_which_the_worker_sits_on_6(day: date) -> None:
    store = sample("sutton", day)
    assert len(boards(store, day)) == 28
    hers = bodies_of(store, [each for each in current(store, day) if each.person_id == officer(store)])
    others = [each for each in current(store, day) if each.person_id != officer(store)]
    assert (len(hers), len(bodies_of(store, others)), hers & bodies_of(store, others)) == (6, 22, set())
    assert {each.supporter_id for each in others} == {officer(store)}


def test_suttons_22_are_carried_by_14_organisations_and_3_colleagues(day: date) -> None:
    store = sample("sutton", day)
    host = store.get(Borough, 1).organisation_id
    people = {each.person_id for each in current(store, day) if each.person_id != officer(store)}
    employers = {person: store.find(Affiliation, person_id=person)[0].organisation_id for person in people}
    assert sum(at == host for at in employers.values()) == 3
    assert len({at for at in employers.values() if at != host}) == 14


def test_suttons_terms_are_two_years_and_its_forum_meets_every_two_months(day: date) -> None:
    store = sample("sutton", day)
    elected = [seat for seat in store.find(Seat) if seat.route is Route.SHOW_OF_HANDS]
    assert (len(elected), {seat.term_months for seat in elected}) == (22, {24})
    forum = next(body for body in store.find(Body) if body.kind is BodyKind.FORUM)
    assert store.find(MeetingSeries, body_id=forum.id)[0].pattern is Pattern.TWO_MONTHLY


# All of them


def test_each_is_sound(name: str, day: date) -> None:
    store = sample(name, day)
    assert damage(store) == ()
    assert store.undoable == "Make the sample borough"


def test_nobody_but_hillingdons_officer_is_over(day: date) -> None:
    for each in ("lewisham", "sutton"):
        assert not any(row.over for row in workload.rows(sample(each, day), day, day))


def test_today_is_alive(name: str, day: date) -> None:
    store = sample(name, day)
    found = Counter(row.harm for row in todays.rows(store, day, day))
    assert found[Urgency.OVERDUE] >= 2
    assert found[Urgency.NEXT_MEETING] >= 3
    assert found[Urgency.SEAT_LAPSING] >= 2
    assert found.total() <= 40


def test_no_meeting_falls_on_a_bank_holiday_or_a_weekend(name: str, day: date) -> None:
    held = {meeting.held_on for meeting in sample(name, day).find(Meeting)}
    assert not held & holidays_between(min(held), max(held))
    assert not [on for on in held if on.weekday() >= 5]


def test_every_body_has_one_name_a_day_and_every_seat_at_most_one_holder(name: str, day: date) -> None:
    store = sample(name, day)
    holders = Counter(each.seat_id for each in current(store, day) if each.capacity is Capacity.HOLDER)
    assert set(holders.values()) == {1}


def test_mandates_are_older_than_the_sitting_they_stand_for(name: str, day: date) -> None:
    store = sample(name, day)
    for evidence in store.find(MandateEvidence):
        started = store.get(Appointment, evidence.appointment_id).valid_from
        assert evidence.closed_on is not None
        assert started is not None
        assert evidence.closed_on <= started.first_day()


def test_papers_have_come_for_both_main_boards_next_meetings(name: str, day: date) -> None:
    store = sample(name, day)
    main = [body for body in boards(store, day) if body.kind is BodyKind.BOARD][:2]
    for body in main:
        coming = min(
            (m for m in store.find(Meeting, body_id=body.id) if m.held_on >= day), key=lambda m: m.held_on
        )
        papers = store.find(Paper, meeting_id=coming.id)
        assert papers
        assert coming.papers_received_on is not None
        for paper in papers:
            (version,) = store.find(PaperVersion, paper_id=paper.id)
            assert 2 <= version.pages <= 8
            assert store.content(version.sha256).startswith(b"%PDF-")


def test_each_has_a_handbook_a_job_description_and_terms_of_reference(name: str, day: date) -> None:
    kinds = Counter(text.kind for text in sample(name, day).find(RoleDocument))
    assert kinds[RoleDocumentKind.HANDBOOK] >= 13
    assert kinds[RoleDocumentKind.JOB_DESCRIPTION] >= 1
    assert kinds[RoleDocumentKind.TERMS_OF_REFERENCE] >= 2


def test_nothing_in_the_past_is_still_to_be_held_but_what_is_not_written_up(name: str, day: date) -> None:
    store = sample(name, day)
    open_still = [
        meeting
        for meeting in store.find(Meeting)
        if meeting.held_on < day and meeting.status not in {MeetingStatus.HELD, MeetingStatus.CANCELLED}
    ]
    assert 1 <= len(open_still) <= 8
    assert all(meeting.held_on >= day - timedelta(days=60) for meeting in open_still)


def test_the_same_day_makes_the_same_records(name: str, all_records) -> None:
    clock = standing_on(DAYS[0])
    again = Store.in_memory(clock)
    build_sample(again, name, clock)
    assert all_records(again) == all_records(sample(name, DAYS[0]))
    again.close()


def test_one_is_made_as_a_file(tmp_path: Path) -> None:
    clock = standing_on(DAYS[0])
    path = make_sample("sutton", tmp_path / "s.vcsdesk", clock)
    store = Store.open(path, clock)
    assert store.get(Borough, 1).name == "Sutton"
    store.close()
    assert [file.name for file in tmp_path.iterdir()] == ["s.vcsdesk"]


def test_an_existing_file_is_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "mine.vcsdesk"
    path.write_bytes(b"mine")
    with pytest.raises(Refused, match="already a file called “mine"):
        make_sample("hillingdon", path, standing_on(DAYS[0]))
    assert path.read_bytes() == b"mine"
    assert [file.name for file in tmp_path.iterdir()] == ["mine.vcsdesk"]


def test_an_unknown_name_or_folder_is_refused(tmp_path: Path) -> None:
    with pytest.raises(Refused, match="no sample called “ealing”") as refusal:
        make_sample("ealing", tmp_path / "e.vcsdesk", standing_on(DAYS[0]))
    assert "hillingdon" in refusal.value.hint
    with pytest.raises(Refused, match="is not there"):
        make_sample("sutton", tmp_path / "nowhere" / "s.vcsdesk", standing_on(DAYS[0]))


def test_a_broken_making_leaves_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(*_given: object) -> None:
        raise KeyError("a body misspelt in the source")

    monkeypatch.setattr("vcsdesk.operations.desk.samples.lay_texts", broken)
    with pytest.raises(KeyError):
        make_sample("sutton", tmp_path / "s.vcsdesk", standing_on(DAYS[0]))
    assert list(tmp_path.iterdir()) == []
