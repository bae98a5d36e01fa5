"""The handbook: what everybody who speaks for the sector in the borough needs to know."""

from collections.abc import Callable, Mapping, Sequence

from msgspec.structs import replace

from vcsdesk.documents.arranging import in_sections
from vcsdesk.documents.boards.book import rules, structure
from vcsdesk.documents.boards.book.facts import Handbook, gather
from vcsdesk.documents.boards.book.history import named as named_version
from vcsdesk.documents.boards.book.history import versions_until, with_changes
from vcsdesk.documents.boards.book.kinds import HANDBOOK, KINDS, VERSION
from vcsdesk.documents.desk.heads import masthead
from vcsdesk.documents.file_names import file_name
from vcsdesk.printing import Document, Masthead, Part, Story, Wanted, contents, title_page
from vcsdesk.printing.jargon_list import terms_listed
from vcsdesk.rules.printing.versions import Version

TELLERS: Mapping[str, Callable[[Handbook], Sequence[Part]]] = {
    "about": structure.welcome,
    "directory": structure.directory,
    "pages": rules.pages,
    "role": rules.role,
    "reporting": rules.reporting,
    "expenses": rules.expenses,
    "promises": rules.promises,
    "people": structure.who_is_who,
    "calendar": structure.calendar,
    "contacts": rules.contacts,
}


def story(book: Handbook) -> Story:
    """Tell the handbook from the cover to its version, and mark what is new in it."""
    told = {key: tell(book) for key, tell in TELLERS.items()}
    told["jargon"] = terms_listed(rules.words(book), in_sections(book.sections, told))
    until = versions_until(book.versions, in_sections(book.sections, told), book.printed_on)
    sections = in_sections(book.sections, {**told, VERSION: rules.version(book, until)})
    return [
        title_page(_masthead(book, until)),
        contents("What is in this handbook", depth=1),
        *with_changes(sections, until),
    ]


def named(book: Handbook) -> str:
    """Name the file."""
    return file_name("Handbook", book.sender.borough)


def _masthead(book: Handbook, until: Sequence[Version]) -> Masthead:
    borough = f"The voluntary and community sector in {book.sender.borough}" if book.sender.borough else ""
    return masthead(
        book.sender,
        "Handbook for representatives",
        replace(book, versions=()),
        on=book.on,
        printed_on=book.printed_on,
        for_whom=borough,
        lines=(named_version(until[-1]), *_marks(until)),
    )


def _marks(until: Sequence[Version]) -> tuple[str, ...]:
    """Say on the cover what a line in the margin means."""
    if len(until) < 2:
        return ()
    return (f"A line in the margin marks what is new since version {until[-2].number}",)


DOCUMENT = Document(
    name=HANDBOOK,
    title="Handbook",
    purpose="One reference for every representative: the structure, the role, the rules and the boards.",
    wanted=Wanted.ANY,
    also_called=(
        "guide",
        "manual",
        "induction book",
        "reference",
        "guidance",
        "directory",
        "job descriptions",
        "policies",
    ),
    about=None,
    gather=gather,
    story=story,
    file_name=named,
    sections=KINDS,
    order=10,
)
