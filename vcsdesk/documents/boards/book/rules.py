"""How representation works here: the handbook's own pages, promises, reporting, expenses, and its version."""

from collections.abc import Sequence

from vcsdesk.documents.boards.book.facts import Handbook
from vcsdesk.documents.boards.book.history import history, named
from vcsdesk.documents.boards.promises import promise_list
from vcsdesk.documents.boards.role_texts import body_text, texts_under
from vcsdesk.documents.desk.sender import reach_card, reach_pairs
from vcsdesk.documents.papers.jargon import jargon
from vcsdesk.documents.unknown import NOT_RECORDED, known
from vcsdesk.printing import Jargon, Part, facts, grid, heading, lead, para, role_text, section
from vcsdesk.records.boards.role_document import RoleDocument
from vcsdesk.rules.printing.versions import Version
from vcsdesk.wording import plain_day, short_day

_MOST_VERSIONS = 13


def pages(book: Handbook) -> list[Part]:
    """Give the handbook's own pages in their order, each a section."""
    return [section(f"pages-{text.id}", text.title, body_text(text)) for text in book.pages]


def role(book: Handbook) -> list[Part]:
    """Give the texts about the role that are for everyone."""
    return texts_under(book.title_of("role"), book.roles)


def reporting(book: Handbook) -> Sequence[Part]:
    """Say how to report back."""
    return role_text(book.sender.how_to_report)


def expenses(book: Handbook) -> Sequence[Part]:
    """Say how expenses are paid, unless a page of the handbook does."""
    is_said = any("expenses" in text.title.casefold() for text in book.pages)
    return () if is_said else role_text(book.sender.expenses)


def promises(book: Handbook) -> list[Part]:
    """Give the promises made to every representative."""
    made: list[Part] = []
    if book.promises:
        made += [heading("By the authority", 2), promise_list(book.promises)]
    if book.sector_promises:
        made += [heading("By the sector", 2), promise_list(book.sector_promises)]
    return made


def words(book: Handbook) -> Jargon:
    """List the words and abbreviations that stand in this handbook."""
    return jargon(book.senses, book.sender.who)


def contacts(book: Handbook) -> list[Part]:
    """Say how to reach the desk and the authority."""
    by = book.sender
    made: list[Part] = [
        reach_card([("Officer", by.officer), ("At", by.organisation)], by.reached),
    ]
    if by.authority:
        made.append(facts([("Authority", by.authority), *reach_pairs(book.authority_reached)]))
    return made


def version(book: Handbook, until: Sequence[Version]) -> list[Part]:
    """Say which version this is, what changed from one to the next, and how old each text in it is."""
    return [
        lead(f"{named(until[-1])}."),
        para(
            f"As at {plain_day(book.on)}, printed {plain_day(book.printed_on)}. It replaces "
            "every earlier handbook. Seats and dates change through the year: the newest one is at the desk."
        ),
        *_history(until),
        *_agreements((*book.pages, *book.roles)),
    ]


def _history(until: Sequence[Version]) -> list[Part]:
    if len(until) < 2:
        return []
    table = grid(
        ("Version", "Day", "What changed"), history(until[-_MOST_VERSIONS:]), (1.3, 2, 6), "The versions"
    )
    said = f"A line in the margin marks what is new since version {until[-2].number}."
    return [heading("What changed", 2), para(said), table]


def _agreements(texts: Sequence[RoleDocument]) -> list[Part]:
    made: list[Part] = [heading("How its texts were agreed", 2)] if texts else []
    told = [text for text in texts if text.agreed_with or text.agreed_on or text.review_on]
    if told:
        headings = ("Text", "Version", "Agreed with", "Next looked at")
        rows = [_agreed(text) for text in told]
        made.append(grid(headings, rows, (3.4, 1.3, 2.8, 2), "How texts in this handbook were agreed"))
    if len(told) < len(texts):
        others = "the other texts" if told else "the texts in it"
        made.append(para(f"No agreement is recorded for {others}."))
    return made


def _agreed(text: RoleDocument) -> tuple[str, str, str, str]:
    looked_at = short_day(text.review_on) if text.review_on else NOT_RECORDED
    return text.title, known(text.version), known(text.agreed_with), looked_at
