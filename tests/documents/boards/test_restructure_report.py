"""The report on a restructure, drafted and applied."""

from datetime import time

import pytest

import make
from documents import boroughs
from documents.telling import facts_of, headings, words
from vcsdesk.documents.boards.redrawn.facts import gather
from vcsdesk.documents.boards.restructure_report import named, story
from vcsdesk.documents.day import Day
from vcsdesk.operations.boards.appointments import appoint
from vcsdesk.operations.boards.restructuring.applying import apply_restructure
from vcsdesk.operations.boards.restructuring.lines import (
    NewBody,
    draft_abolition,
    draft_merger,
    draft_part,
    draft_split,
)
from vcsdesk.printing import Story
from vcsdesk.printing.parts import Bullets, Grid, TickList, flat
from vcsdesk.records.boards.body import Body
from vcsdesk.records.boards.restructure import Restructure
from vcsdesk.records.sector.contact_point import Channel
from vcsdesk.store import Store

ON, DAY = boroughs.ON, boroughs.DAY


@pytest.fixture
def draft(store: Store) -> Restructure:
    """Two groups merge and one is abolished; of their three seats one is lost, with whoever sits there."""
    play, youth, parks = (make.body(store, name) for name in ("Play group", "Youth group", "Parks group"))
    ann, ben = make.person(store, "Ann Okafor"), make.person(store, "Ben Cole")
    make.contact_point(store, ben, channel=Channel.EMAIL, value="ben@example.org")
    appoint(store, make.seat(store, play, "Play seat"), ann, started=ON - 30 * DAY)
    appoint(store, make.seat(store, parks, "Parks seat"), ben, started=ON - 30 * DAY)
    for weeks in (8, 9):
        make.meeting(store, play, ON + 7 * weeks * DAY, starts_at=time(10), venue="Civic Centre")
    new = make.restructure(
        store, "Restructure of spring", starts_on=ON + 30 * DAY, decided_by="Cabinet", told_on=ON
    )
    draft_merger(store, new, [play, youth], new=NewBody(name="Families group", new_seats=1))
    draft_abolition(store, new, parks, reason="Its work is done")
    return new


def report(store: Store, restructure: Restructure) -> Story:
    return story(gather(Day(store, ON, ON), restructure.id))


def grid_of(told: Story, summary: str) -> list[str]:
    """Give the rows of a table, each said in one line."""
    (found,) = (part for part in flat(told) if isinstance(part, Grid) and part.summary == summary)
    return [
        " | ".join("".join(cell).replace("\u00a0", " ") for cell in row)  # type: ignore[arg-type]
        for row in found.rows
    ]


def test_a_draft_says_so_first_and_names_its_day_and_who_decided(store: Store, draft: Restructure) -> None:
    told = report(store, draft)
    assert "Draft, not yet applied: nothing has changed so far." in words(told)
    assert "Restructure report, draft" in words(told)
    assert "As at 24 November 2026" in words(told)
    facts = facts_of(told)
    assert facts["First day"] == "Thursday 24 December 2026"
    assert facts["Decided by"] == "Cabinet"
    assert facts["Why"] == "not recorded"


def test_what_changes_is_said_in_plain_words(store: Store, draft: Restructure) -> None:
    said = words(report(store, draft))
    assert "Merge Play group and Youth group into a new Families group, at the top, with 1 new seat." in said
    assert "Abolish Parks group. Its work is done." in said


def test_the_parts_of_a_split_are_no_changes_of_their_own(store: Store, draft: Restructure) -> None:
    split = draft_split(store, draft, make.body(store, "Arts"))
    for name in ("Music", "Dance"):
        draft_part(store, split, NewBody(name=name))
    draft_abolition(store, draft, make.body(store, "Sports"))
    lists = [part for part in flat(report(store, draft)) if isinstance(part, Bullets)][:3]
    assert [(each.is_numbered, each.first, len(each.items), each.depth) for each in lists] == [
        (True, 1, 3, 0),
        (False, 1, 2, 1),
        (True, 4, 1, 0),
    ]


def test_packs_of_seats_that_are_no_more_are_taken_back_not_printed(store: Store, draft: Restructure) -> None:
    told = report(store, draft)
    assert "Take these back" in words(told)
    *_, anew, back = ("\n".join(map(str, part.items)) for part in flat(told) if isinstance(part, TickList))
    assert "Rep pack: Play seat on Families group, Ann Okafor" in anew
    assert "Parks seat" not in anew
    assert "Rep pack: Play seat on Play group, Ann Okafor. It goes on as a seat of Families group." in back
    assert "Rep pack: Parks seat on Parks group, Ben Cole. The seat ends." in back


def test_every_row_names_its_board_and_what_became_of_it(store: Store, draft: Restructure) -> None:
    told = report(store, draft)
    assert grid_of(told, "Counts before and after") == [
        "Boards and groups | 3 | 1",
        "Seats for the sector | 2 | 2",
    ]
    bodies = grid_of(told, "Boards and groups before and after")
    assert "Parks group, at the top | Ends; 1 seat before, 0 after | Nothing carries on from it" in bodies
    assert grid_of(told, "Seats lost") == ["Parks group | Parks seat | Ben Cole (filled)"]
    assert grid_of(told, "Seats carried over") == [
        "Play group | Play seat | Ann Okafor (filled) | Families group"
    ]
    (ending,) = grid_of(told, "Appointments that end")
    assert ending.startswith("Ben Cole | Parks seat, Parks group | Holder | ")
    assert grid_of(told, "Meetings called off") == [
        "Play group | 2 meetings | 19 Jan 2027 and 26 Jan 2027 | Civic Centre"
    ]


def test_what_is_to_be_done_says_whom_to_tell_and_how(store: Store, draft: Restructure) -> None:
    told = report(store, draft)
    said = words(told)
    assert headings(told)[-1] == "What to do"
    assert "E-mail: ben@example.org." in said
    assert "No way of reaching them is recorded." in said
    assert "Families group, 1 seat:" in said


def test_the_officer_need_not_tell_herself(store: Store, draft: Restructure) -> None:
    jo = make.person(store, "Jo Baker")
    assert "(holder)." in words(report(store, draft))
    make.borough(store, officer_id=jo.id)
    appoint(store, make.seat(store, store.find(Body)[0], "Second seat"), jo, started=ON)
    assert "Jo Baker (holder)." not in words(report(store, draft))


def test_what_was_applied_says_what_it_did(store: Store, draft: Restructure) -> None:
    before = grid_of(report(store, draft), "Seats lost")
    applied = apply_restructure(store, draft, ON)
    told = report(store, applied)
    assert "This holds from Thursday 24 December 2026. This is what it will do." in words(told)
    after = story(gather(Day(store, ON + 30 * DAY, ON + 30 * DAY), applied.id))
    assert "This holds from Thursday 24 December 2026. This is what it did." in words(after)
    assert "draft" not in words(told).casefold()
    assert facts_of(told)["Entered"] == "Tuesday 24 November 2026"
    assert grid_of(told, "Seats lost") == before


def test_a_day_before_it_was_known_or_entered_says_so(store: Store, draft: Restructure) -> None:
    applied = apply_restructure(store, draft, ON + 2 * DAY)

    def said(days: int) -> str:
        return words(story(gather(Day(store, ON + days * DAY, ON + 40 * DAY), applied.id)))

    holds = "it was entered on Thursday 26 November 2026. It holds from Thursday 24 December 2026."
    assert f"Not yet known on 23 November 2026: {holds} This is what it does." in said(-1)
    assert f"Known but not yet entered on 24 November 2026: {holds}" in said(0)
    assert "This is what it will do." in said(2)
    assert "This is what it did." in said(30)


def test_what_stands_in_the_way_is_said_at_the_top(store: Store) -> None:
    empty = make.restructure(store)
    told = report(store, empty)
    assert "In the way of applying it" in words(told)
    assert "No changes are drafted yet." in words(told)


def test_the_file_is_named_after_the_restructure(store: Store, draft: Restructure) -> None:
    assert named(gather(Day(store, ON, ON), draft.id)) == "Restructure report - Restructure of spring"
