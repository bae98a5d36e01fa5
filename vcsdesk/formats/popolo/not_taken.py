"""What other programs' files say that has no place here, told with where it stands."""

from collections.abc import Iterator

from vcsdesk.formats.incoming import NotTaken
from vcsdesk.formats.popolo.file import Shaped
from vcsdesk.formats.popolo.shapes import ContactDetail, Membership, Organization, Person
from vcsdesk.formats.popolo.words import CHARITY_NUMBER, KNOWN_AS, capacity, channel


def not_taken(file: Shaped) -> tuple[NotTaken, ...]:
    """Tell of each object what was not taken; files that were written here hold nothing else."""
    if file.is_ours:
        return ()
    found = [NotTaken(where, what, name) for where, what, names in file.over for name in names]
    for where, person in file.persons:
        found += [NotTaken(where, person.name or "", words) for words in _of_person(person)]
    for where, each in file.organizations:
        found += [NotTaken(where, each.name or "", words) for words in _of_organization(each, file)]
    for where, sitting in file.memberships:
        found += [NotTaken(where, "", words) for words in _of_membership(sitting)]
    return tuple(found)


def _of_person(of: Person) -> Iterator[str]:
    names = [each.name for each in of.other_names if each.name and each.note != KNOWN_AS]
    if of.name and names:
        yield f"other names ({', '.join(names)})"
    yield from _contacts(of.contact_details)


def _of_organization(of: Organization, file: Shaped) -> Iterator[str]:
    """Tell what a board has no place for: contacts, numbers, and names beside its former ones."""
    is_organisation = of.id in file.sorts.organisations
    if not is_organisation and any(not each.end_date for each in of.other_names):
        yield "other names"
    if any(not is_organisation or each.scheme != CHARITY_NUMBER for each in of.identifiers):
        yield "identifiers"
    if is_organisation:
        yield from _contacts(of.contact_details)
    elif of.contact_details:
        yield "contact details"


def _of_membership(of: Membership) -> Iterator[str]:
    if of.post_id and of.role and capacity(of.role) is None:
        yield f"role ({of.role})"


def _contacts(details: tuple[ContactDetail, ...]) -> Iterator[str]:
    """Name the ways of reaching somebody that are none of ours."""
    yield from (f"{each.type or 'contact'} ({each.value})" for each in details if not channel(each.type))
