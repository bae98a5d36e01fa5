"""What is to be done about a restructure: who is to be told and how, what to elect, what to print."""

from vcsdesk.documents.boards.redrawn.facts import Redrawn
from vcsdesk.lists.boards.restructuring.consequences import contact_words
from vcsdesk.lists.boards.restructuring.effects import ElectionOwed, StalePaper, ToTell
from vcsdesk.printing import Part, heading, para, tick_list
from vcsdesk.wording import count, listed

_MOST_REASONS = 3


def to_do(report: Redrawn) -> list[Part]:
    """List it to be ticked off by hand."""
    found = report.found
    made: list[Part] = []
    others = [each for each in found.people if each.person_id != report.sender.officer_id]
    if others:
        made += [heading("Tell them", 2), tick_list(_tell(each) for each in others)]
    if found.elections:
        made += [heading("Fill these seats", 2), tick_list(_elect(each) for each in found.elections)]
    if found.papers:
        made += [heading("Print these anew", 2), tick_list(_print(each) for each in found.papers)]
    if found.packs_back:
        back = tick_list(f"{_print(each)}. {each.why}." for each in found.packs_back)
        made += [heading("Take these back", 2), back]
    return [heading("What to do"), *(made or [para("Nothing is left to do.")])]


def _tell(each: ToTell) -> str:
    """Say who, as what, why and how: each line stands by itself."""
    who = ", ".join([each.person, *([each.organisation] if each.organisation else [])])
    return f"{who} ({listed(role.lower() for role in each.roles)}). {_why(each)} {contact_words(each)}."


def _why(each: ToTell) -> str:
    """Give the first reasons, and how many there are beside."""
    said = [why if why.endswith(".") else f"{why}." for why in each.why[:_MOST_REASONS]]
    more = len(each.why) - len(said)
    return " ".join([*said, *([f"And {count(more, 'more change')}."] if more else [])])


def _elect(each: ElectionOwed) -> str:
    seat = f"“{each.seat}”" if each.seat else count(each.seats, "seat")
    return f"{each.board}, {seat}: {each.why}"


def _print(each: StalePaper) -> str:
    return f"{each.title}: {each.about or each.why}"
