"""Boards that are called by an abbreviation, which then needs no explaining: it is whoever is called so."""

from vcsdesk.rules.papers.capitals import is_abbreviation

_MOST_WORDS = 2


def letters_for(name: str, short_name: str = "") -> str:
    """Give the abbreviation a board is called by: its short name, or its name with at most one other word.

    Nothing where there is none, as in a longer name: there the letters may be anybody's.
    """
    words = [short_name] if is_abbreviation(short_name) else name.split()
    found = [word for word in words if is_abbreviation(word)]
    return found[0] if len(words) <= _MOST_WORDS and len(found) == 1 else ""
