"""Pages to swap: only the pages that changed, and a slip that says where they go."""

from datetime import timedelta
from io import BytesIO
from pathlib import Path

import page as page_validation
import pikepdf
import pytest

import make
from documents import boroughs
from documents.giving_out import gathered, give_out, named, said
from documents.reading import ReadBack
from printing.hostile.locked import KINDS as LOCKED
from vcsdesk.documents.boards.pack_changes import gather, papers
from vcsdesk.documents.day import Day
from vcsdesk.documents.making import clear_up
from vcsdesk.documents.reprinting import print_again, ready_again
from vcsdesk.documents.targets import targets_of
from vcsdesk.operations.boards.bodies import rename_body
from vcsdesk.printing.edition import LARGE_PRINT
from vcsdesk.printing.ended import too_busy
from vcsdesk.printing.pictures import page_count
from vcsdesk.printing.worker import Spool
from vcsdesk.records.boards.appointment import Appointment
from vcsdesk.records.boards.body import Body
from vcsdesk.records.boards.seat import Seat
from vcsdesk.records.desk.borough import Borough
from vcsdesk.records.meetings.meeting import Meeting
from vcsdesk.records.papers.paper import Paper
from vcsdesk.records.printing.given_paper import GivenAs, GivenPaper
from vcsdesk.records.printing.given_section import GivenSection
from vcsdesk.records.sector.person import Person, PrintSize
from vcsdesk.refused import Refused
from vcsdesk.store import Store

ON = boroughs.ON
LATER = ON + timedelta(days=3)
UA = page_validation.ValidationProfile.PDF_UA_1


@pytest.fixture
def held_pack(store: Store, full_seat: Seat, tmp_path: Path) -> Seat:
    """Give the seat whose pack has everything its pack."""
    give_out(store, "rep-pack", [full_seat.id], tmp_path / "whole", ON)
    return full_seat


def update(store: Store, seat: Seat, folder: Path) -> Path:
    (path,) = give_out(store, "pack-changes", [seat.id], folder, LATER).paths
    return path


def set_expenses(store: Store, words: str) -> None:
    with store.step("Change"):
        store.change(store.get(Borough, 1), expenses=words)


def test_only_the_page_that_changed_is_printed_behind_the_slip(
    store: Store, held_pack: Seat, tmp_path: Path
) -> None:
    set_expenses(store, "Travel at 50p a mile.")
    path = update(store, held_pack, tmp_path)
    assert ReadBack(path).labels == ["1", "8-1"]
    slip = said(path)
    assert "Your rep pack of 24 November 2026 stays in use." in slip
    assert "1 new page follows behind this slip" in slip
    assert "How to report back. Take out page 8-1. Put in the new page 8-1." in slip.replace("\u00a0", " ")
    assert (named("Take out", path), named("Put in(?: the new)?", path)) == (["page 8-1"], ["page 8-1"])
    assert "50p a mile" in said(path, 2)
    assert [mark.title for mark in ReadBack(path).bookmarks] == ["What to swap", "How to report back"]


def test_a_section_that_comes_takes_a_lettered_number_and_the_list_is_swapped(
    store: Store, held_pack: Seat, tmp_path: Path
) -> None:
    make.section_text(store, section="her-own", title="Parking", text="Behind the library.")
    make.section_choice(store, section="her-own", place=2)
    make.section_choice(store, section="welcome", place=1)
    path = update(store, held_pack, tmp_path)
    slip = said(path).replace("\u00a0", " ")
    assert "The list of what is in the pack. Take out opening page 2. Put in the new opening page 2." in slip
    assert "Parking, which is new. Put in page 10A-1 behind page 10-1." in slip
    assert "A number with a letter, such as 3A" in slip
    assert ReadBack(path).labels == ["1", "Opening 2", "10A-1"]


def test_a_section_that_goes_is_taken_out_and_one_that_moves_is_told_at_both_places(
    store: Store, held_pack: Seat, tmp_path: Path
) -> None:
    make.section_choice(store, section="notes", place=1)
    make.section_choice(store, section="welcome", place=2)
    make.section_choice(store, section="checklist", place=3, is_in=False)
    path = update(store, held_pack, tmp_path)
    slip = said(path).replace("\u00a0", " ")
    assert "Your induction checklist, which is no longer in the pack. Take out page 9-1." in slip
    moved = slip.split("My notes, which has moved. ")[1:]
    assert [each.split(".")[0] for each in moved] == [
        "Put in page 0A-1 behind opening page 2",
        "Take out page 10-1",
    ]


def test_a_section_that_is_called_otherwise_is_swapped_whole_and_each_of_its_pages_says_so(
    store: Store, full_seat: Seat, tmp_path: Path
) -> None:
    long = "\n\n".join(f"Bring your own cup to meeting {number}." for number in range(60))
    words = make.section_text(store, long, section="her-own", title="What to bring")
    give_out(store, "rep-pack", [full_seat.id], tmp_path / "whole", ON)
    with store.step("Reword"):
        store.change(words, title="Cups")
    path = update(store, full_seat, tmp_path)
    step = "Cups, until now called “What to bring”. Take out pages 11-1 to 11-3. Put in the new pages 11-1 to"
    assert step in said(path).replace("\u00a0", " ")
    assert all("11 Cups" in " ".join(page.split()) for page in ReadBack(path).pages[-3:])


def test_a_paper_that_is_called_otherwise_is_no_newer_version(
    store: Store, held_pack: Seat, tmp_path: Path
) -> None:
    (plan,) = store.find(Paper, title="The plan for next year")
    with store.step("Rename"):
        store.change(plan, title="The plan for 2027")
    slip = said(update(store, held_pack, tmp_path)).replace("\u00a0", " ")
    assert (
        "The board’s paper “The plan for 2027”, until now called “The plan for next year”. Take out" in slip
    )


def test_nothing_changed_is_refused_with_the_day_since_when(
    store: Store, held_pack: Seat, tmp_path: Path
) -> None:
    with pytest.raises(Refused, match="Nothing has changed since 24 November 2026 in the pack of Ann Okafor"):
        update(store, held_pack, tmp_path)


def test_after_an_update_the_next_one_counts_from_there(
    store: Store, held_pack: Seat, tmp_path: Path
) -> None:
    set_expenses(store, "Travel at 50p a mile.")
    update(store, held_pack, tmp_path / "one")
    (whole, changes) = store.find(GivenPaper, order_by="id")
    assert (changes.given_as, changes.follows_id) == (GivenAs.CHANGES, whole.id)
    sections = store.find(GivenSection, given_paper_id=changes.id)
    assert [each.section for each in sections if each.is_printed] == ["after"]
    assert len(sections) == len(store.find(GivenSection, given_paper_id=whole.id))
    with pytest.raises(Refused, match="since 27 November 2026"):
        update(store, held_pack, tmp_path / "two")
    set_expenses(store, "Travel at 60p a mile.")
    again = update(store, held_pack, tmp_path / "three")
    assert "of 24 November 2026, with the new pages of 27 November 2026, stays in use" in said(again)


def test_a_new_paper_is_bound_in_with_its_number_and_a_newer_version_takes_the_place_of_the_old(
    store: Store, held_pack: Seat, tmp_path: Path
) -> None:
    plan = store.find(Paper, title="The plan for next year")[0]
    meeting = store.get(Meeting, plan.meeting_id or 0)
    make.paper_version(store, plan, boroughs.letter(3, "Newer"), number=2, pages=3, received_on=LATER)
    late = make.paper(store, store.get(Body, meeting.body_id), "Budget", meeting_id=meeting.id, place=3)
    make.paper_version(store, late, boroughs.letter(2, "Budget"), pages=2, received_on=LATER)
    path = update(store, held_pack, tmp_path)
    slip = said(path).replace("\u00a0", " ")
    assert (
        "A newer version of the board’s paper “The plan for next year”. Take out pages 13-1 to 13-4. "
        "Put in the new pages 13-1 to 13-3." in slip
    )
    assert "The board’s paper “Budget”, which is new. Put in pages 14-1 to 14-2 behind page 13-3." in slip
    back = ReadBack(path)
    assert back.labels[-5:] == ["13-1", "13-2", "13-3", "14-1", "14-2"]
    assert back.corners[-1].split()[1:] == ["14-2", "of", "14-2"]
    (changes,) = store.find(GivenPaper, given_as=GivenAs.CHANGES)
    with pikepdf.open(BytesIO(store.content(changes.sha256 or ""))) as own:
        assert len(own.pages) == changes.own_pages == len(back.pages) - 5
    checked = page_validation.validate_pdf_bytes(store.content(changes.sha256 or ""), profile=UA)
    assert checked.is_compliant, list(checked.failures)[:5]


def test_a_paper_they_hold_that_cannot_be_read_just_now_is_not_taken_out(
    store: Store, held_pack: Seat, tmp_path: Path
) -> None:
    set_expenses(store, "Travel at 50p a mile.")
    run = gathered(
        store, "pack-changes", targets_of(store, Seat, [held_pack.id], LATER, LATER), tmp_path, LATER
    )
    (request,) = run.requests
    busy = dict.fromkeys((paper.sha256 for paper in papers(request.facts)), too_busy())
    with pytest.raises(Refused, match="“Agenda” and “The plan for next year” could not be bound in") as why:
        request.set_out(busy)
    assert "They are in the pack that Ann Okafor holds" in why.value.message
    assert why.value.hint.startswith("Try again in a moment.")
    assert page_count(request.set_out(Spool(run.spool_folder)).pdf) == 2
    clear_up(run)


def test_a_paper_no_longer_wanted_is_taken_out_though_it_could_not_be_read(
    store: Store, held_pack: Seat, tmp_path: Path
) -> None:
    (plan,) = store.find(Paper, title="The plan for next year")
    make.paper_version(store, plan, LOCKED["a password of strength 6"], number=2, received_on=LATER)
    with pytest.raises(
        Refused, match=r"“The plan for next year” could not be bound in\. It is locked"
    ) as why:
        update(store, held_pack, tmp_path / "locked")
    assert why.value.hint == "Take in a better copy, or print the whole pack again."
    make.section_choice(store, section="papers", is_in=False)
    slip = said(update(store, held_pack, tmp_path)).replace("\u00a0", " ")
    assert "“The plan for next year”, which is no longer in the pack. Take out pages 13-1 to 13-4." in slip


def test_who_was_given_nothing_gets_the_whole_pack_first(day: Day, full_seat: Seat) -> None:
    with pytest.raises(Refused, match="Ann Okafor has not been given a rep pack") as refused:
        gather(day, full_seat.id)
    assert refused.value.hint == "Print the whole pack first."


def test_whoever_takes_a_seat_over_holds_nothing(store: Store, held_pack: Seat) -> None:
    (sits,) = (each for each in store.find(Appointment, seat_id=held_pack.id) if each.term_ends)
    with store.step("Another sits"):
        store.change(sits, person_id=make.person(store, "Zoë Adams").id)
    with pytest.raises(Refused, match="Zoë Adams has not been given"):
        gather(Day(store, LATER, LATER), held_pack.id)


def test_pages_come_in_the_letters_of_the_pack_unless_those_are_too_small_now(
    store: Store, full_seat: Seat, tmp_path: Path
) -> None:
    give_out(store, "rep-pack", [full_seat.id], tmp_path / "whole", ON, LARGE_PRINT)
    set_expenses(store, "Travel at 50p a mile.")
    assert update(store, full_seat, tmp_path).stem.endswith("(large print)")
    (ann,) = store.find(Person, known_as="Ann")
    with store.step("Change"):
        store.change(ann, print_size=PrintSize.LARGER)
    with pytest.raises(
        Refused,
        match=r"in smaller letters\. Print the whole pack again",
    ):
        gather(Day(store, LATER, LATER), full_seat.id)


def test_of_several_packs_those_without_changes_are_named_and_the_others_printed(
    store: Store, held_pack: Seat, tmp_path: Path
) -> None:
    (second,) = store.find(Seat, label="Sector seat 2")
    give_out(store, "rep-pack", [second.id], tmp_path / "whole", LATER)
    body = store.get(Body, held_pack.body_id)
    rename_body(store, body, "Children and families partnership", on=ON)
    give_out(store, "rep-pack", [second.id], tmp_path / "again", LATER)
    run = give_out(store, "pack-changes", [held_pack.id, second.id], tmp_path, LATER)
    assert [path.name.split(" - ")[3] for path in run.paths] == ["Ann Okafor.pdf"]
    assert [each.words.split(",")[0] for each in run.refused] == ["Chi Wong"]
    assert "Nothing has changed" in run.refused[0].refusal.message


def test_a_pack_on_both_sides_has_whole_sheets_swapped_and_so_has_its_update(
    store: Store, full_seat: Seat, tmp_path: Path
) -> None:
    give_out(store, "rep-pack", [full_seat.id], tmp_path / "whole", ON, both_sides=True)
    make.section_text(store, section="her-own", title="Parking", text="Behind the library.")
    set_expenses(store, "Travel at 50p a mile.")
    (path,) = give_out(store, "pack-changes", [full_seat.id], tmp_path, LATER, both_sides=True).paths
    assert "Take out opening pages 1 to 2." in said(path).replace("\u00a0", " ")
    empty = "Left empty"
    back = ReadBack(path)
    assert back.labels == ["1", empty, "Opening 1", "Opening 2", "8-1", empty, "10A-1"]
    assert "This page is left empty" in back.pages[1]
    marks = [(mark.title, mark.page) for mark in back.bookmarks]
    assert marks == [("What to swap", 1), ("The first pages", 3), ("How to report back", 5), ("Parking", 7)]
    assert back.complaints() == ""
    checked = page_validation.validate_pdf_bytes(path.read_bytes(), profile=UA)
    assert checked.is_compliant, list(checked.failures)[:5]
    assert [paper.both_sides for paper in store.find(GivenPaper)] == [True, True]


def test_papers_behind_an_update_on_both_sides_start_on_sheets_of_their_own_and_come_again_as_they_were(
    store: Store, held_pack: Seat, tmp_path: Path
) -> None:
    (agenda,) = store.find(Paper, title="Agenda")
    make.paper_version(store, agenda, boroughs.letter(2, "Newer"), number=2, pages=2, received_on=LATER)
    (path,) = give_out(store, "pack-changes", [held_pack.id], tmp_path, LATER, both_sides=True).paths
    labels = ReadBack(path).labels
    assert labels[-2:] == ["12-1", "12-2"]
    assert len(labels) % 2 == 0
    (changes,) = store.find(GivenPaper, given_as=GivenAs.CHANGES)
    assert changes.pages == len(labels)
    again = print_again(ready_again(store, changes), lambda *_: None)
    assert again.pdf == path.read_bytes()


def test_a_booklet_has_no_pages_to_swap(store: Store, held_pack: Seat) -> None:
    (paper,) = store.find(GivenPaper)
    folded = {"seat_id": held_pack.id, "person_id": paper.person_id, "is_booklet": True}
    make.given_paper(store, **folded)
    with pytest.raises(Refused, match="Ann Okafor holds a booklet, and its pages cannot be swapped"):
        gather(Day(store, LATER, LATER), held_pack.id)
