"""The handbook: what everybody who speaks for the sector in the borough needs to know."""

from vcsdesk.documents.boards.book import rules, structure
from vcsdesk.documents.boards.book.facts import Handbook, gather
from vcsdesk.documents.desk.heads import masthead
from vcsdesk.documents.file_names import file_name
from vcsdesk.printing import Document, Masthead, Story, Wanted, contents, page_break, title_page


def story(book: Handbook) -> Story:
    """Tell the handbook from the cover to its version."""
    return [
        title_page(_masthead(book)),
        contents("What is in this handbook", depth=1),
        page_break(),
        structure.welcome(book),
        structure.directory(book),
        rules.pages(book),
        rules.reporting(book),
        rules.promises(book),
        structure.who_is_who(book),
        structure.calendar(book),
        rules.contacts(book),
        rules.version(book),
    ]


def named(book: Handbook) -> str:
    """Name the file."""
    return file_name("Handbook", book.sender.borough)


def _masthead(book: Handbook) -> Masthead:
    borough = f"The voluntary and community sector in {book.sender.borough}" if book.sender.borough else ""
    return masthead(
        book.sender,
        "Handbook for representatives",
        book,
        on=book.on,
        printed_on=book.printed_on,
        for_whom=borough,
    )


DOCUMENT = Document(
    name="handbook",
    title="Handbook",
    purpose="One reference for every representative: the structure, the role, the rules and the boards.",
    wanted=Wanted.ANY,
    also_called=("guide", "manual", "induction book", "reference", "guidance"),
    about=None,
    gather=gather,
    story=story,
    file_name=named,
    order=10,
)
