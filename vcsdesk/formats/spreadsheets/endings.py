"""What a date of ending ends: the term, after which somebody may sit on, or that they sit there."""

from datetime import date

from vcsdesk.formats.spreadsheets.asking import Asking
from vcsdesk.records.partial_date import PartialDate
from vcsdesk.rules.desk.folding import said_alike
from vcsdesk.wording import on_or_in

TERM, SITTING = "term_ends", "until"
NOTE, LAST_DAY = "note", "last_day"


def which_end(asking: Asking, where: str, heading: str) -> str:
    """Give which end stands under a heading that can mean either: the same for all its rows, on any day."""
    words = f"“{heading}” can be the day on which the term ends, or the last day somebody sits there."
    options = (
        (SITTING, "They sit there until then, and then the seat is vacant"),
        (TERM, "Their term ends then, and they sit on until somebody follows"),
    )
    return asking.ask(f"reading/ends/{said_alike(heading)}", where, heading, words, options, SITTING)


def end_of_term(asking: Asking, where: str, said: PartialDate | None) -> tuple[date | None, str | None]:
    """Give the last day of a term; where only its month or year is known, a note of it unless she says."""
    if said is None or said.exact():
        return (said.exact() if said else None), None
    words = "Only the month or the year is known in which the term ends. A term ends on a day."
    options = (
        (NOTE, "Write it in the note, and leave the end of the term open"),
        (LAST_DAY, "Take the last day of that month or year"),
    )
    answer = asking.ask("reading/end-of-term", where, "End of the term", words, options, NOTE)
    return (said.last_day(), None) if answer == LAST_DAY else (None, f"Term ends {on_or_in(said)}.")
