"""What is said in the Print room when nothing is found: what there is instead, and what was perhaps meant."""

from collections.abc import Collection
from difflib import get_close_matches

from vcsdesk.rules.desk.folding import fold, said_alike

_ALL = "“Show all” below lists every paper there is."
_LEAST_ALIKE = 0.8
_AT_PRINTING = (
    "That is chosen when a paper is printed: the size of the letters first, "
    "colours, sheets, sides and pages under “More choices”."
)
_THE_BOARDS_OWN = (
    "Agendas and minutes are the board’s own: take them in on the Papers screen, and the rep pack has them "
    "behind it. The meeting proforma is for notes of what is said."
)
_CLAIMS = (
    "Claims are not printed here yet. What you wrote about expenses under the borough’s details stands in "
    "the rep pack and the handbook."
)
_ELECTIONS = (
    "Nomination forms and ballot papers are not printed here. How somebody was chosen stands on the mandate "
    "certificate, and which seats come up in “Vacancies and expiries”."
)
_LETTERS = (
    "Letters are not written here. The covering sheet carries an address for a window envelope, and e-mail "
    "drafts with the papers in them are made when papers are printed."
)
_CARDS = "Cards and badges are not printed here. The chair’s introduction card tells who a representative is."
_ATTENDANCE = "Who came is noted on the Meetings screen. There is no sheet to sign; the board has its own."
_CONTACTS = (
    "How people are reached is listed on the “People and organisations” screen, from where the list can be "
    "copied. On paper, “If I’m off tomorrow” says whom to ring."
)
_OTHER_FORMS = (
    "Braille, audio and easy read are not made here. Large print is, and every PDF made here can be read "
    "aloud by a screen reader."
)
_DATES = "The dates of a board’s meetings stand in its rep packs, and those of all boards in the handbook."
_WORKLOAD = "Hours are added up on the Workload screen, and are not printed."
_ROLES = "What a role asks of somebody stands in the rep pack, and for every role in the handbook."
_JARGON = (
    "Words and abbreviations are explained in each rep pack and in the handbook, as far as they stand in it. "
    "“Jargon…” above has them all."
)
_TEXTS = "A text of your own, such as a policy, is a page of the handbook: see “Arrange sections…” above."
_INSTEAD: dict[str, tuple[str, ...]] = {
    _AT_PRINTING: (
        "large print",
        "bigger",
        "font",
        "a5",
        "a4",
        "booklet",
        "leaflet",
        "black and white",
        "duplex",
        "both sides",
        "double sided",
    ),
    _THE_BOARDS_OWN: ("agenda", "minutes", "constitution"),
    _CLAIMS: ("claim", "expense", "mileage", "travel", "invoice", "receipt"),
    _ELECTIONS: ("nominat", "ballot", "vote", "voting", "election", "hustings"),
    _LETTERS: ("letter", "invit", "thank", "mail merge"),
    _CARDS: ("card", "badge"),
    _ATTENDANCE: ("attend", "sign-in", "signing in", "sign in"),
    _CONTACTS: ("contact", "phone", "telephone", "e-mail list", "address"),
    _OTHER_FORMS: ("braille", "audio", "easy read", "translat", "bsl"),
    _JARGON: ("jargon", "glossary", "acronym"),
    _TEXTS: (
        "polic",
        "privacy",
        "gdpr",
        "data protection",
        "consent",
        "interest",
        "conflict",
        "faq",
        "notice",
    ),
    _DATES: ("key dates", "diary", "timetable", "planner", "forward plan", "year plan", "when"),
    _WORKLOAD: ("timesheet", "hours", "workload", "statistic", "figures"),
    _ROLES: ("description", "specification", "code of conduct", "protocol", "dut"),
}


def nothing_found(words: str, known: Collection[str]) -> str:
    """Say what there is in place of what was searched for; `known` is what papers are called."""
    sought = fold(" ".join(words.split()))
    for said, beginnings in _INSTEAD.items():
        if any(f" {each}" in f" {sought}" for each in beginnings):
            return f"{said} {_ALL}"
    meant = _perhaps_meant(sought, known)
    return f"No paper here is for “{words.strip()}”. {meant}{_ALL}"


def _perhaps_meant(sought: str, known: Collection[str]) -> str:
    """Name what is most like what was mistyped, be it all a paper is called or a word of it."""
    words = {each: each for text in known for each in said_alike(text).split()}
    words |= {said_alike(text): text for text in known}
    found = get_close_matches(said_alike(sought), words, n=1, cutoff=_LEAST_ALIKE)
    return f"Did you mean “{words[found[0]]}”? " if found else ""
