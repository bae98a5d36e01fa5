"""People are added and corrected: one row per human, however many hats."""

from vcsdesk.operations import checks
from vcsdesk.records.sector.person import Gets, Person, PrintInk, PrintSize
from vcsdesk.store import Store

_WHOSE = "A person"


def add_person(
    store: Store,
    name: str,
    *,
    known_as: str = "",
    print_size: PrintSize = PrintSize.STANDARD,
    experience: str = "",
    note: str = "",
    print_ink: PrintInk = PrintInk.COLOUR,
    gets: Gets = Gets.NOT_KNOWN,
    access_note: str = "",
) -> Person:
    """Add a person."""
    person = Person(
        name=checks.name(name, _WHOSE),
        known_as=checks.text(known_as),
        print_size=print_size,
        experience=checks.text(experience),
        note=checks.text(note),
        print_ink=print_ink,
        gets=gets,
        access_note=checks.text(access_note),
    )
    with store.step("Add person"):
        return store.add(person)


def correct_person(store: Store, person: Person, **new: object) -> Person:
    """Correct what is recorded of a person; their name too."""
    new = checks.tidied(new)
    if "name" in new:
        new["name"] = checks.name(str(new["name"]), _WHOSE)
    with store.step("Correct person"):
        return store.change(person, **new)
