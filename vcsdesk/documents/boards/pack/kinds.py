"""The sections a rep pack may have, as the house orders them."""

from vcsdesk.documents.arranging import COVER
from vcsdesk.printing import SectionKind as Kind

KINDS = (
    COVER,
    Kind("welcome", "Welcome", "Greets the reader by name, and says who supports them."),
    Kind("glance", "Your seat at a glance", "For whom they speak, how they came to it, and for how long."),
    Kind("representation", "What representation is", "The handbook’s pages about it, research among them."),
    Kind("role", "Your role", "The job description and the protocol, with whom each was agreed."),
    Kind("terms", "What the board is for", "Its purpose and its terms of reference.", "board"),
    Kind("place", "Where the board sits", "A small map of what stands above it and below it.", "board"),
    Kind("people", "Who is who", "The chair, and everybody who sits there for the sector.", "board"),
    Kind("promises", "What is promised to you", "To hold the authority to, and what the sector promises."),
    Kind("dates", "Dates for the year ahead", "Every meeting of the board that is known.", "dates"),
    Kind("past", "The last meetings", "What was decided, and who was there.", "dates"),
    Kind("meetings", "Before, in and after a meeting", "The handbook’s pages about meetings."),
    Kind("reporting", "How to report back", "What you wrote about it under the borough’s details.", "after"),
    Kind("expenses", "Expenses", "What you wrote about them under the borough’s details.", "after"),
    Kind("jargon", "Words and abbreviations in this pack", "Those that stand in it, and in its papers."),
    Kind("checklist", "Your induction checklist", "To tick, from before the first meeting to the third."),
    Kind("notes", "My notes", "Lines to write on in the meeting."),
    Kind(
        "papers",
        "Papers for your next meeting",
        "Says what is bound in behind it. Without it no papers are bound in.",
        is_last=True,
    ),
)
