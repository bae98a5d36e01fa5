"""The edition somebody reads with ease."""

from vcsdesk.printing.edition import Edition, Ink, Letters
from vcsdesk.records.sector.person import Person, PrintInk, PrintSize

_LETTERS = {
    PrintSize.STANDARD: Letters.STANDARD,
    PrintSize.LARGE: Letters.LARGE,
    PrintSize.LARGER: Letters.LARGER,
}
_INKS = {PrintInk.COLOUR: Ink.COLOUR, PrintInk.BLACK: Ink.BLACK}


def edition_for(person: Person) -> Edition:
    """Choose the edition a person's access needs ask for."""
    return Edition(_LETTERS[person.print_size], _INKS[person.print_ink])
