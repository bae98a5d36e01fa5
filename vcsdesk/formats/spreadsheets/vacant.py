"""What a cell says beside that a seat is vacant: who covers it, or something that is not taken."""

import re
from itertools import groupby

from vcsdesk.formats.spreadsheets.asking import Asking
from vcsdesk.formats.spreadsheets.cells import says_only_nothing
from vcsdesk.formats.spreadsheets.named import Named
from vcsdesk.records.boards.appointment import Capacity
from vcsdesk.rules.desk.folding import said_alike

_VACANT = re.compile(r"^\W*vacan(?:t|cy)\W*", re.IGNORECASE)
_EDGES = re.compile(r"^\W+|\W+$")
VACANT = "vacant"


def covering(asking: Asking, where: str, text: str) -> tuple[Named, ...]:
    """Give who covers a vacant seat, if she says that somebody who is named does; else nobody."""
    beside = _VACANT.sub("", text)
    if says_only_nothing(text) or says_only_nothing(beside):
        return ()
    name = _name_in(beside)
    if not name:
        asking.pass_over(where, text, f"“{beside}”")
        return ()
    options = (
        (VACANT, f"The seat is vacant, and {name} is left out"),
        (Capacity.INTERIM.value, f"{name} sits there in the interim"),
        (Capacity.GAP_FILL.value, f"{name} is an officer who fills the gap"),
    )
    words = f"“{text}” says that the seat is vacant, and names {name}."
    answer = asking.ask(f"reading/vacant/{said_alike(text)}", where, text, words, options, VACANT)
    return () if answer == VACANT else (Named(name, Capacity(answer)),)


def _name_in(text: str) -> str:
    """Give the first words that follow one another with capital letters, as a name has at least two of."""
    words = [_EDGES.sub("", word) for word in text.split()]
    for is_name, run in groupby(words, key=lambda word: word[:1].isupper()):
        name = list(run)
        if is_name and len(name) > 1:
            return " ".join(name)
    return ""
