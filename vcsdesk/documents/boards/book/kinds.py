"""The sections the handbook may have, as the house orders them."""

from vcsdesk.documents.arranging import COVER
from vcsdesk.printing import SectionKind as Kind

HANDBOOK = "handbook"
VERSION = "version"
KINDS = (
    COVER,
    Kind("about", "About this handbook", "Whom it is for, and who supports them."),
    Kind("directory", "How the boards fit together", "Every board and group, level by level."),
    Kind("pages", "The handbook’s pages", "The texts you keep as pages of the handbook, in their order."),
    Kind("role", "The role in writing", "Job descriptions and protocols that are for everybody."),
    Kind("reporting", "How to report back", "What you wrote about it under the borough’s details.", "after"),
    Kind("expenses", "Expenses", "What you wrote about them under the borough’s details.", "after"),
    Kind("promises", "What is promised to representatives", "By the authority, and by the sector."),
    Kind("people", "Who sits where", "The sector’s seats, board by board."),
    Kind("calendar", "Calendar", "The meetings of the next twelve months."),
    Kind("jargon", "Words and abbreviations", "Only those that stand in this handbook."),
    Kind("contacts", "Contacts", "How the desk and the authority are reached."),
    Kind(VERSION, "About this version", "Which version it is, what changed, and how its texts were agreed."),
)
