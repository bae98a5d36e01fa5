"""Bookmarks as a file has them."""

from itertools import count

from vcsdesk.printing.assembling.outlines import Bookmarked, outline


def test_bookmarks_hang_below_one_another_and_count_what_is_seen() -> None:
    marks = [
        Bookmarked("One", b"[1]", 0),
        Bookmarked("Below", b"[2]", 1),
        Bookmarked("Fold", b"[3]", 0, is_folded=True),
        Bookmarked("Within", b"[4]", 1),
        Bookmarked("Deeper", b"[5]", 3),
    ]
    told = outline(marks, 10, count(11).__next__)
    assert told[10] == b"<</Type/Outlines/First 11 0 R/Last 13 0 R/Count 3>>"
    assert told[11] == b"<</Title(One)/Parent 10 0 R/Dest[1]/Next 13 0 R/First 12 0 R/Last 12 0 R/Count 1>>"
    assert told[13] == b"<</Title(Fold)/Parent 10 0 R/Dest[3]/Prev 11 0 R/First 14 0 R/Last 14 0 R/Count -2>>"
    assert told[15] == b"<</Title(Deeper)/Parent 14 0 R/Dest[5]>>"
