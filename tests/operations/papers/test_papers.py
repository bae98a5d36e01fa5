"""Papers are taken in, followed by newer versions, retitled, moved and removed."""

from datetime import date
from io import BytesIO

import pikepdf
import pytest

import make
from vcsdesk.operations.papers.papers import (
    correct_paper,
    move_paper,
    new_version,
    remove_paper,
    retitle_paper,
    take_in_paper,
)
from vcsdesk.printing.cleaning import clean_here
from vcsdesk.records.boards.body import Body
from vcsdesk.records.meetings.meeting import Meeting
from vcsdesk.records.papers.paper import Paper, Stage
from vcsdesk.records.papers.paper_version import PaperVersion
from vcsdesk.refused import Refused
from vcsdesk.store import Store

CAME = date(2026, 11, 20)


def pdf(pages: int = 2, password: str = "") -> bytes:
    """A PDF file of so many empty pages, the same bytes each time unless it is locked."""
    with pikepdf.new() as made:
        for _ in range(pages):
            made.add_blank_page(page_size=(595, 842))
        made.docinfo["/Title"] = "The plan"
        buffer = BytesIO()
        lock = pikepdf.Encryption(owner=password, user=password) if password else False
        made.save(buffer, encryption=lock, deterministic_id=not password)
        return buffer.getvalue()


def take_in(store: Store, about: object, title: str = "The plan", content: bytes | None = None) -> Paper:
    return take_in_paper(
        store, about, title, content or pdf(), file_name="plan.pdf", received_on=CAME, read=clean_here
    )


def test_one_is_taken_in_for_a_meeting(store: Store, one_step) -> None:
    meeting = make.meeting(store)
    with one_step("Take in paper"):
        made = take_in(store, meeting, " The  plan ")
    (version,) = store.find(PaperVersion, paper_id=made.id)
    assert (made.title, made.body_id, made.meeting_id, made.place) == (
        "The plan",
        meeting.body_id,
        meeting.id,
        1,
    )
    assert (version.number, version.pages, version.file_name) == (1, 2, "plan.pdf")
    assert version.received_on == store.get(Meeting, meeting.id).papers_received_on == CAME
    assert store.content(version.sha256) == pdf()


def test_it_is_read_in_a_process_of_its_own(store: Store) -> None:
    made = take_in_paper(
        store,
        make.body(store),
        "The plan",
        pdf(3),
        file_name="plan.pdf",
        received_on=None,
        stage=Stage.DECIDED,
    )
    assert store.find(PaperVersion, paper_id=made.id)[0].pages == 3
    assert (made.meeting_id, made.stage) == (None, Stage.DECIDED)


def test_the_same_file_twice_is_kept_once(store: Store) -> None:
    board = make.body(store)
    first, second = take_in(store, board), take_in(store, board, "The plan again")
    versions = store.find(PaperVersion)
    assert versions[0].sha256 == versions[1].sha256
    assert (first.place, second.place) == (1, 2)


def test_what_was_noted_of_the_papers_coming_stays(store: Store) -> None:
    meeting = make.meeting(store, papers_received_on=date(2026, 11, 18))
    take_in(store, meeting)
    assert store.get(Meeting, meeting.id).papers_received_on == date(2026, 11, 18)


@pytest.mark.parametrize(
    ("content", "because"),
    [
        (b"", "empty file"),
        (b"Dear all, please find attached", "not a PDF"),
        (b"%PDF-1.7\nnothing more", "damaged"),
        (pdf(password="x"), "password"),
    ],
    ids=["empty", "text", "cut short", "locked"],
)
def test_a_file_that_cannot_be_bound_is_refused(
    store: Store, unchanged, content: bytes, because: str
) -> None:
    board = make.body(store)
    with unchanged(), pytest.raises(Refused, match=f"“plan.pdf” was not taken in. .*({because})") as refusal:
        take_in_paper(
            store, board, "The plan", content, file_name="plan.pdf", received_on=CAME, read=clean_here
        )
    assert refusal.value.hint


def test_a_file_without_pages_is_refused_from_the_guarded_process(store: Store, unchanged) -> None:
    board = make.body(store)
    with unchanged(), pytest.raises(Refused, match=r"was not taken in. .*(no pages|damaged)") as refusal:
        take_in_paper(store, board, "The plan", pdf(0), file_name="plan.pdf", received_on=CAME)
    assert refusal.value.hint


def test_a_newer_version_follows(store: Store, one_step, unchanged) -> None:
    made = take_in(store, make.body(store))
    with one_step("Take in new version of paper"):
        version = new_version(store, made, pdf(5), file_name="plan 2.pdf", received_on=CAME, read=clean_here)
    assert (version.number, version.pages) == (2, 5)
    with unchanged(), pytest.raises(Refused, match="the version we have"):
        new_version(store, made, pdf(5), file_name="plan 2.pdf", received_on=CAME, read=clean_here)


def test_one_is_retitled_and_corrected(store: Store, one_step, unchanged) -> None:
    made = take_in(store, make.body(store))
    with one_step("Retitle paper"):
        made = retitle_paper(store, made, "The draft plan")
    with one_step("Correct paper"):
        made = correct_paper(store, made, stage=Stage.EARLY_DRAFT, publishable=True)
    assert (made.title, made.stage, made.publishable) == ("The draft plan", Stage.EARLY_DRAFT, True)
    with unchanged():
        for attempt in (
            lambda: retitle_paper(store, made, " "),
            lambda: correct_paper(store, made, title="\u202e"),
            lambda: take_in(store, make.body, "  "),
        ):
            with pytest.raises(Refused, match="A paper needs a name"):
                attempt()


def test_one_moves_to_another_meeting(store: Store, one_step) -> None:
    made, other = take_in(store, make.meeting(store)), make.meeting(store)
    take_in(store, other, "There already")
    with one_step("Move paper"):
        moved = move_paper(store, made, other)
    assert (moved.meeting_id, moved.body_id, moved.place) == (other.id, other.body_id, 2)
    board = make.body(store)
    moved = move_paper(store, moved, board)
    assert (moved.meeting_id, moved.body_id) == (None, board.id)


def test_one_is_removed_with_its_versions(store: Store, one_step) -> None:
    made = take_in(store, make.body(store))
    with one_step("Remove paper"):
        remove_paper(store, made)
    assert store.find(Paper) == store.find(PaperVersion) == ()


def test_without_its_last_paper_a_meeting_has_none_that_came(store: Store, one_step) -> None:
    meeting = make.meeting(store)
    first, second = take_in(store, meeting), take_in(store, meeting, "The budget", pdf(3))
    remove_paper(store, first)
    assert store.get(Meeting, meeting.id).papers_received_on == CAME
    with one_step("Remove paper"):
        remove_paper(store, second)
    assert store.get(Meeting, meeting.id).papers_received_on is None


def test_that_papers_came_goes_with_the_paper_to_the_other_meeting(store: Store, one_step) -> None:
    meeting = make.meeting(store)
    other = make.meeting(store, held_on=date(2026, 12, 8))
    paper = take_in(store, meeting)
    with one_step("Move paper"):
        move_paper(store, paper, other)
    assert store.get(Meeting, meeting.id).papers_received_on is None
    assert store.get(Meeting, other.id).papers_received_on == CAME
    with one_step("Move paper"):
        move_paper(store, store.get(Paper, paper.id), store.get(Body, other.body_id))
    assert store.get(Meeting, other.id).papers_received_on is None
