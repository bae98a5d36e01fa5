"""Bookmarks as a file has them."""

from itertools import count

from vcsdesk.printing.assembling.outlines import Bookmarked, outline
from vcsdesk.printing.assembling.writing import Goal


def test_bookmarks_hang_below_one_another_and_count_what_is_seen() -> None:
    marks = [
        Bookmarked("One", Goal(1), 0),
        Bookmarked("Below", Goal(2), 1),
        Bookmarked("Fold", Goal(3), 0, is_folded=True),
        Bookmarked("Within", Goal(4), 1),
        Bookmarked("Deeper", Goal(5), 3),
    ]
    told = outline(marks, 10, count(11).__next__)
    assert told[10] == b"<</Type/Outlines/First 11 0 R/Last 13 0 R/Count 3>>"
    assert told[11].endswith(b"/Dest[1 0 R/Fit]/Next 13 0 R/First 12 0 R/Last 12 0 R/Count 1>>")
    assert told[13].endswith(b"/Dest[3 0 R/Fit]/Prev 11 0 R/First 14 0 R/Last 14 0 R/Count -2>>")
    assert told[15] == b"<</Title(Deeper)/Parent 14 0 R/Dest[5 0 R/Fit]>>"
