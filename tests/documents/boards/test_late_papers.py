"""The supplement: late papers once, where they go in the pack, and what notice they leave."""

from datetime import timedelta
from pathlib import Path

import pytest

import make
from documents import boroughs
from documents.giving_out import give_out, said
from documents.reading import ReadBack
from vcsdesk.documents.boards.late_papers import gather
from vcsdesk.documents.day import Day
from vcsdesk.records.boards.body import Body
from vcsdesk.records.boards.seat import Seat
from vcsdesk.records.meetings.meeting import Meeting, MeetingStatus
from vcsdesk.records.papers.paper import Paper
from vcsdesk.records.printing.given_paper import GivenAs, GivenPaper
from vcsdesk.records.sector.person import Person, PrintSize
from vcsdesk.refused import Refused
from vcsdesk.store import Store

ON = boroughs.ON
LATER = ON + timedelta(days=14)
TORN = b"%PDF-1.7 torn in half"


@pytest.fixture
def held_pack(store: Store, full_seat: Seat, tmp_path: Path) -> Seat:
    give_out(store, "rep-pack", [full_seat.id], tmp_path / "whole", ON)
    return full_seat


def come(store: Store, title: str = "Budget", pages: int = 2, content: bytes = b"", **fields: object) -> None:
    """Have a paper come late for the next meeting."""
    (agenda,) = store.find(Paper, title="Agenda")
    meeting = store.get(Meeting, agenda.meeting_id or 0)
    late = make.paper(store, store.get(Body, meeting.body_id), title, meeting_id=meeting.id, place=9)
    content = content or boroughs.letter(pages, title)
    make.paper_version(store, late, content, **{"pages": pages, "received_on": LATER, **fields})


def supplement(store: Store, seat: Seat, folder: Path) -> Path:
    (path,) = give_out(store, "late-papers", [seat.id], folder, LATER).paths
    return path


def test_it_says_for_which_meeting_why_where_to_and_what_notice(
    store: Store, held_pack: Seat, tmp_path: Path
) -> None:
    come(store)
    path = supplement(store, held_pack, tmp_path)
    slip = said(path).replace("\u00a0", " ")
    assert slip.startswith("Supplement 1 Ann Okafor For the meeting of Monday 14 December 2026, 10 am")
    assert (
        "1 paper for this meeting came after your pack of 24 November 2026 was printed. It is bound" in slip
    )
    assert "“Budget”. Put pages 14-1 to 14-2 behind page 13-4." in slip
    assert "The board promises 5 clear working days before each meeting." in slip
    assert "Budget 8 Dec 2026 3 clear working days, 2 short of the promise" in slip
    back = ReadBack(path)
    assert back.labels == ["S1-1", "14-1", "14-2"]
    assert [corner.split()[-3:] for corner in back.corners] == [
        ["S1-1", "of", "S1-1"],
        ["14-1", "of", "14-2"],
        ["14-2", "of", "14-2"],
    ]


def test_late_papers_come_once_and_the_next_supplement_has_the_next_number(
    store: Store, held_pack: Seat, tmp_path: Path
) -> None:
    come(store)
    supplement(store, held_pack, tmp_path / "one")
    with pytest.raises(Refused) as refused:
        supplement(store, held_pack, tmp_path / "two")
    assert refused.value.message == (
        "Ann Okafor was already given “Budget” with the late papers on Tuesday 8 December 2026."
    )
    come(store, "Ş&<Ngũgĩ>", 1)
    path = supplement(store, held_pack, tmp_path / "three")
    assert path.name.startswith("Supplement 2 - ")
    assert ReadBack(path).labels == ["S2-1", "15-1"]
    first, second = store.find(GivenPaper, given_as=GivenAs.SUPPLEMENT, order_by="id")
    assert (second.follows_id, second.meeting_id) == (first.id, first.meeting_id)


def test_what_the_pages_to_swap_brought_is_not_late_and_it_is_said_when_it_came(
    store: Store, held_pack: Seat, tmp_path: Path
) -> None:
    come(store)
    give_out(store, "pack-changes", [held_pack.id], tmp_path, LATER)
    given = "Ann Okafor was already given “Budget” with the pages to swap on Tuesday 8 December 2026."
    with pytest.raises(Refused) as refused:
        supplement(store, held_pack, tmp_path)
    assert (refused.value.message, refused.value.hint) == (given, "There is nothing to add.")
    come(store, "Torn", 3, TORN)
    with pytest.raises(Refused) as refused:
        supplement(store, held_pack, tmp_path)
    assert refused.value.message == (
        f"“Torn” could not be bound in. It is damaged and cannot be opened. {given}"
    )


def test_what_brought_each_paper_is_said_of_each(store: Store, held_pack: Seat, tmp_path: Path) -> None:
    for title in ("Budget", "Map"):
        come(store, title, 1)
    supplement(store, held_pack, tmp_path)
    for number in range(4):
        come(store, f"Note {number}", 1)
    give_out(store, "pack-changes", [held_pack.id], tmp_path, LATER + timedelta(days=1))
    with pytest.raises(Refused) as refused:
        supplement(store, held_pack, tmp_path)
    assert refused.value.message == (
        "Ann Okafor was already given “Budget” and “Map” with the late papers on Tuesday 8 December 2026 and "
        "4 papers with the pages to swap on Wednesday 9 December 2026."
    )


def test_an_update_afterwards_does_not_repeat_them(store: Store, held_pack: Seat, tmp_path: Path) -> None:
    come(store)
    supplement(store, held_pack, tmp_path)
    (path,) = give_out(store, "pack-changes", [held_pack.id], tmp_path, LATER).paths
    slip = said(path)
    assert "with the late papers of 8 December 2026, stays in use" in slip
    assert "Budget" not in slip
    assert not {"14-1", "14-2"} & set(ReadBack(path).labels)
    assert "Budget" in said(path, ReadBack(path).labels.index("Opening 2") + 1)


def test_a_newer_version_takes_the_place_of_what_is_held(
    store: Store, held_pack: Seat, tmp_path: Path
) -> None:
    (plan,) = store.find(Paper, title="The plan for next year")
    make.paper_version(store, plan, boroughs.letter(3, "Newer"), number=2, pages=3, received_on=LATER)
    slip = said(supplement(store, held_pack, tmp_path)).replace("\u00a0", " ")
    assert "A newer version of “The plan for next year”. Take out pages 13-1 to 13-4. Put in the new" in slip


def test_a_paper_that_cannot_be_bound_is_named_and_alone_it_is_refused(
    store: Store, held_pack: Seat, tmp_path: Path
) -> None:
    come(store, "Torn", 3, TORN)
    with pytest.raises(Refused) as refused:
        supplement(store, held_pack, tmp_path)
    assert refused.value.message == (
        "“Torn” could not be bound in. It is damaged and cannot be opened. No other paper for Monday "
        "14 December 2026 came after Ann Okafor was given papers on 24 November 2026."
    )
    come(store)
    path = supplement(store, held_pack, tmp_path)
    assert "Torn could not be bound in." in said(path)
    assert ReadBack(path).labels[0] == "S1-1"
    assert len(ReadBack(path).labels) == 3


def test_each_gets_it_in_the_letters_they_read_now(store: Store, held_pack: Seat, tmp_path: Path) -> None:
    (second,) = store.find(Seat, label="Sector seat 2")
    (chi,) = store.find(Person, name="Chi Wong")
    with store.step("Change"):
        store.change(chi, print_size=PrintSize.LARGE)
    give_out(store, "rep-pack", [second.id], tmp_path / "whole", ON)
    come(store)
    run = give_out(store, "late-papers", [held_pack.id, second.id], tmp_path, LATER)
    assert [path.stem.endswith("(large print)") for path in run.paths] == [False, True]


def test_where_the_promise_or_the_day_is_not_known_it_says_so(
    store: Store, held_pack: Seat, tmp_path: Path
) -> None:
    with store.step("Change"):
        store.change(store.get(Body, held_pack.body_id), notice_days=None)
    come(store, received_on=None)
    slip = said(supplement(store, held_pack, tmp_path))
    assert "How much notice the board promises is not recorded." in slip
    assert "Budget not recorded not recorded" in slip


def test_a_pack_for_an_earlier_meeting_is_brought_up_to_date_instead(store: Store, held_pack: Seat) -> None:
    come(store)
    (meeting,) = (each for each in store.find(Meeting) if each.held_on == ON + timedelta(days=20))
    with store.step("Held"):
        store.change(meeting, status=MeetingStatus.CANCELLED)
    after = meeting.held_on + timedelta(days=1)
    with pytest.raises(Refused, match="was for an earlier meeting than that of 12 February 2027") as refused:
        gather(Day(store, after, after), held_pack.id)
    assert refused.value.hint == "Print “Pages to swap”, which has all papers for the next meeting."
