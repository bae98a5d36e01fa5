"""What was given is remembered with its pages, in one step, and stays as it was."""

from hashlib import sha256
from pathlib import Path

import pytest

import make
from vcsdesk.operations.meetings.series import change_series
from vcsdesk.operations.papers.papers import remove_paper
from vcsdesk.operations.printing.giving import give, keep_own_pages, take_back
from vcsdesk.printing.given import Given
from vcsdesk.records.meetings.meeting import Meeting
from vcsdesk.records.papers.paper import Paper
from vcsdesk.records.papers.paper_version import PaperVersion
from vcsdesk.records.printing.given_paper import GivenHow, GivenPaper
from vcsdesk.records.printing.given_section import GivenSection
from vcsdesk.refused import Refused
from vcsdesk.store import Store


def made(own: bytes | Path = b"our pages", paper: str | None = None, **fields: object) -> Given:
    usual = {"document": "rep-pack", "words": "Ann Okafor, Trust board", "pages": 5, "own_pages": 3}
    days = {"as_at": make.A_TUESDAY, "printed_on": make.A_TUESDAY}
    section = GivenSection(
        given_paper_id=0, place=1, section="role", number="1", title="Role", pages=3, hash="a"
    )
    bound = GivenSection(
        given_paper_id=0, place=2, section="", number="2", title="Plan", pages=2, hash="b", paper_sha256=paper
    )
    return Given(paper=GivenPaper(**{**usual, **days, **fields}), sections=(section, bound), own=own)


def test_papers_are_given_in_one_step_with_their_sections(store: Store, one_step) -> None:
    with one_step("Give 2 rep packs"):
        given = give(store, "Rep pack", [made(), made(b"other pages")], GivenHow.PRINTED)
    assert [each.given_how for each in store.find(GivenPaper)] == [GivenHow.PRINTED] * 2
    assert [each.section for each in store.find(GivenSection, given_paper_id=given[1].id)] == ["role", ""]
    assert store.content(given[1].sha256 or "") == b"other pages"


def test_one_paper_is_named_without_a_number_and_none_is_no_step(store: Store, one_step, unchanged) -> None:
    with one_step("Give rep pack"):
        give(store, "Rep pack", [made()], GivenHow.SAVED)
    with unchanged():
        assert give(store, "Rep pack", [], GivenHow.SAVED) == ()


def test_pages_are_read_from_where_they_lie_and_leave_nothing_to_undo(store: Store, tmp_path: Path) -> None:
    lies = tmp_path / "own.pdf"
    lies.write_bytes(b"our pages")
    kept = keep_own_pages(store, made(lies))
    assert store.undoable is None
    lies.unlink()
    (paper,) = give(store, "Rep pack", [kept], GivenHow.SAVED)
    assert paper.sha256 == sha256(b"our pages").hexdigest()


def test_what_a_given_paper_names_is_still_there_when_the_file_is_opened_again(tmp_path: Path, clock) -> None:
    path = tmp_path / "a.vcsdesk"
    store = Store.create(path, clock)
    with store.step("Keep"):
        plan = store.keep_content(b"plan")
    paper = make.paper(store)
    make.kept(store, PaperVersion(paper_id=paper.id, sha256=plan, file_name="plan.pdf", pages=2))
    give(store, "Rep pack", [made(paper=plan)], GivenHow.SAVED)
    remove_paper(store, store.get(Paper, paper.id))
    store.settle()
    store.close()
    again = Store.open(path, clock)
    assert (again.content(plan), again.content(sha256(b"our pages").hexdigest())) == (b"plan", b"our pages")
    again.close()


def test_pages_that_were_kept_and_never_given_are_gone_when_the_file_is_closed(tmp_path: Path, clock) -> None:
    path = tmp_path / "a.vcsdesk"
    store = Store.create(path, clock)
    kept = keep_own_pages(store, made())
    store.close()
    again = Store.open(path, clock)
    with pytest.raises(KeyError):
        again.content(kept.paper.sha256 or "")
    again.close()


def test_a_paper_that_was_not_handed_out_is_taken_back_in_one_step(store: Store, one_step) -> None:
    (paper,) = give(store, "Rep pack", [made()], GivenHow.SAVED)
    with one_step("Take back paper that was not handed out"):
        take_back(store, paper)
    assert store.find(GivenPaper) == store.find(GivenSection) == ()


def test_what_another_paper_follows_is_not_taken_back(store: Store, unchanged) -> None:
    (paper,) = give(store, "Rep pack", [made()], GivenHow.SAVED)
    give(store, "Pages to swap", [made(follows_id=paper.id)], GivenHow.SAVED)
    with unchanged(), pytest.raises(Refused, match="given after this one"):
        take_back(store, paper)


def test_a_meeting_that_a_pack_was_for_stays_when_its_rhythm_changes(store: Store) -> None:
    series = make.meeting_series(store)
    meeting = make.meeting(
        store,
        store.get(type(make.body(store)), series.body_id),
        held_on=make.A_TUESDAY,
        series_id=series.id,
        starts_at=series.starts_at,
        length_minutes=series.length_minutes,
        venue=series.venue,
    )
    give(store, "Rep pack", [made(meeting_id=meeting.id)], GivenHow.SAVED)
    change_series(store, series, today=make.A_TUESDAY, until=make.A_TUESDAY, last_on=make.A_TUESDAY)
    assert store.get(Meeting, meeting.id) == meeting
