"""The sections the handbook may have, as the house orders them."""

from vcsdesk.documents.arranging import COVER
from vcsdesk.printing import SectionKind

HANDBOOK = "handbook"
VERSION = "version"


def _kind(key: str, title: str, about: str, beside: str = "") -> SectionKind:
    return SectionKind(key=key, title=title, about=about, beside=beside)


KINDS = (
    COVER,
    _kind("about", "About this handbook", "Whom it is for, and who supports them."),
    _kind("directory", "How the boards fit together", "Every board and group, level by level."),
    _kind("pages", "The handbook’s pages", "The texts you keep as pages of the handbook, in their order."),
    _kind("role", "The role in writing", "Job descriptions and protocols that are for everybody."),
    _kind("reporting", "How to report back", "What you wrote about it under the borough’s details.", "after"),
    _kind("expenses", "Expenses", "What you wrote about them under the borough’s details.", "after"),
    _kind("promises", "What is promised to representatives", "By the authority, and by the sector."),
    _kind("people", "Who sits where", "The sector’s seats, board by board."),
    _kind("calendar", "Calendar", "The meetings of the next twelve months."),
    _kind("jargon", "Words and abbreviations", "Only those that stand in this handbook."),
    _kind("contacts", "Contacts", "How the desk and the authority are reached."),
    _kind(VERSION, "About this version", "Which version it is, what changed, and how its texts were agreed."),
)
