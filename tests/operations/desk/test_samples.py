"""What holds for every sample borough, on whatever day it is made."""

from collections import Counter
from datetime import date, timedelta
from pathlib import Path

import msgspec
import pytest

from samples import DAYS, NAMES, SATURDAY, boards, current, sample
from standing import standing_on
from vcsdesk.lists.desk import today as todays
from vcsdesk.lists.desk.soundness import problems
from vcsdesk.lists.workload import workload
from vcsdesk.operations.desk.samples import build_sample, make_sample
from vcsdesk.records.boards.appointment import Appointment, Capacity
from vcsdesk.records.boards.body import Body, BodyKind
from vcsdesk.records.boards.mandate_evidence import MandateEvidence
from vcsdesk.records.boards.role_document import RoleDocument, RoleDocumentKind
from vcsdesk.records.desk.borough import Borough
from vcsdesk.records.meetings.meeting import Meeting, MeetingStatus
from vcsdesk.records.papers.glossary_sense import GlossarySense
from vcsdesk.records.papers.paper import Paper
from vcsdesk.records.papers.paper_version import PaperVersion
from vcsdesk.records.record import Record
from vcsdesk.refused import Refused
from vcsdesk.rules.desk.harm import Urgency
from vcsdesk.rules.meetings.bank_holidays import holidays_between
from vcsdesk.store import Store
from vcsdesk.store.checking import damage


@pytest.fixture(params=NAMES)
def name(request: pytest.FixtureRequest) -> str:
    """The name of each sample."""
    return request.param


def test_each_is_sound(name: str, day: date) -> None:
    store = sample(name, day)
    assert damage(store) == ()
    assert problems(store) == ()
    assert store.undoable == "Make the sample borough"


def test_nobody_but_hillingdons_officer_is_over(day: date) -> None:
    for each in set(NAMES) - {"hillingdon"}:
        assert not any(row.over for row in workload.rows(sample(each, day), day, day))


def test_today_is_alive(name: str, day: date) -> None:
    store = sample(name, day)
    found = Counter(row.harm for row in todays.rows(store, day, day))
    assert found[Urgency.OVERDUE] >= 2
    assert found[Urgency.NEXT_MEETING] >= 3
    assert found[Urgency.SEAT_LAPSING] >= 2
    assert found.total() <= 40


def test_no_meeting_falls_on_a_bank_holiday_and_only_derbyshires_forums_meet_at_weekends(
    name: str, day: date
) -> None:
    store = sample(name, day)
    held = {meeting.held_on for meeting in store.find(Meeting)}
    assert not held & holidays_between(min(held), max(held))
    bodies = {meeting.body_id for meeting in store.find(Meeting) if meeting.held_on.weekday() >= SATURDAY}
    kinds = [store.get(Body, body).kind for body in bodies]
    assert kinds == ([BodyKind.FORUM] * 2 if name == "derbyshire" else [])
    assert not [on for on in held if on.weekday() > SATURDAY]


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
    assert but_its_key(all_records(again)) == but_its_key(all_records(sample(name, DAYS[0])))
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


def but_its_key(records: dict[str, tuple[Record, ...]]) -> dict[str, tuple[Record, ...]]:
    """Leave out by which each file knows its own forms again: no two files share it."""
    boroughs = tuple(msgspec.structs.replace(each, form_key="") for each in records["borough"])
    return {**records, "borough": boroughs}


def test_each_knows_the_words_of_the_trade_and_one_that_means_two_things(name: str, day: date) -> None:
    senses = sample(name, day).find(GlossarySense)
    terms = Counter(sense.term for sense in senses)
    assert terms.total() >= 40
    assert [term for term, times in terms.items() if times > 1] == ["CAF"]
    assert all(sense.expansion or sense.meaning for sense in senses)
