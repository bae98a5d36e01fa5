"""The list of papers as they had come by a day."""

from datetime import timedelta

import make
from vcsdesk.lists.papers import papers

ONE_DAY = timedelta(days=1)


def test_the_latest_file_that_had_come_is_the_paper(store, today):
    board = make.body(store)
    meeting = make.meeting(store, board, today + 5 * ONE_DAY)
    paper = make.paper(store, board, meeting_id=meeting.id)
    make.paper_version(store, paper, b"one", pages=3, received_on=today - 9 * ONE_DAY)
    make.paper_version(store, paper, b"two", number=2, pages=4, received_on=today, file_name="two.pdf")
    (now,) = papers.rows(store, today, today)
    (before,) = papers.rows(store, today - ONE_DAY, today)
    assert (now.pages, now.file_name, now.days_before) == (4, "two.pdf", 5)
    assert (before.pages, before.days_before, before.meeting_on) == (3, 14, meeting.held_on)
    assert papers.rows(store, today - 10 * ONE_DAY, today) == ()


def test_a_paper_for_no_meeting_without_a_file_is_still_listed(store, today):
    make.paper(store, title="The plan")
    (row,) = papers.rows(store, today, today)
    assert (row.title, row.pages, row.meeting_on, row.sha256) == ("The plan", None, None, "")
