"""The sections a rep pack may have, as the house orders them."""

from vcsdesk.documents.arranging import COVER
from vcsdesk.printing import SectionKind

REP_PACK = "rep-pack"


def _kind(key: str, title: str, about: str, beside: str = "", *, is_last: bool = False) -> SectionKind:
    return SectionKind(key=key, title=title, about=about, beside=beside, is_last=is_last)


KINDS = (
    COVER,
    _kind("welcome", "Welcome", "Greets the reader by name, and says who supports them."),
    _kind("glance", "Your seat at a glance", "For whom they speak, how they came to it, and for how long."),
    _kind("representation", "What representation is", "The handbook’s pages about it, research among them."),
    _kind("role", "Your role", "The job description and the protocol, with whom each was agreed."),
    _kind("terms", "What the board is for", "Its purpose and its terms of reference.", "board"),
    _kind("place", "Where the board sits", "A small map of what stands above it and below it.", "board"),
    _kind("people", "Who is who", "The chair, and everybody who sits there for the sector.", "board"),
    _kind("promises", "What is promised to you", "To hold the authority to, and what the sector promises."),
    _kind("dates", "Dates for the year ahead", "Every meeting of the board that is known.", "dates"),
    _kind("past", "The last meetings", "What was decided, and who was there.", "dates"),
    _kind("meetings", "Before, in and after a meeting", "The handbook’s pages about meetings."),
    _kind("reporting", "How to report back", "What you wrote about it under the borough’s details.", "after"),
    _kind("expenses", "Expenses", "What you wrote about them under the borough’s details.", "after"),
    _kind("jargon", "Words and abbreviations in this pack", "Those that stand in it, and in its papers."),
    _kind("checklist", "Your induction checklist", "To tick, from before the first meeting to the third."),
    _kind("notes", "My notes", "Lines to write on in the meeting."),
    _kind(
        "papers",
        "Papers for your next meeting",
        "Says what is bound in behind it. Without it no papers are bound in.",
        is_last=True,
    ),
)
