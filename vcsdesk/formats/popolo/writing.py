"""From a borough's records to the text of a Popolo file: the same records always give the same text."""

import msgspec

from vcsdesk.formats.popolo.facts import Facts
from vcsdesk.formats.popolo.members import employment, post, sitting, somebody
from vcsdesk.formats.popolo.organizations import board, constituency, organisation
from vcsdesk.formats.popolo.shapes import PopoloFile
from vcsdesk.formats.popolo.structure import Structure

VERSION = 1


def write(structure: Structure) -> bytes:
    """Write a structure as JSON in UTF-8, in an order that does not hang on when things were entered."""
    text = msgspec.json.encode(as_popolo(structure), enc_hook=str)
    return msgspec.json.format(text, indent=2) + b"\n"


def as_popolo(structure: Structure) -> PopoloFile:
    """Say a structure in the classes of Popolo."""
    facts = Facts(structure)
    place = facts.ids.place
    return PopoloFile(
        x_vcsdesk={"version": VERSION, "on": structure.on.isoformat()},
        persons=tuple(somebody(each, facts) for each in sorted(structure.people, key=place)),
        organizations=(
            *(board(each, facts) for each in sorted(structure.bodies, key=place)),
            *(constituency(each, facts) for each in sorted(structure.constituencies, key=place)),
            *(organisation(each, facts) for each in sorted(structure.organisations, key=place)),
        ),
        posts=tuple(post(each, facts) for each in sorted(structure.seats, key=place)),
        memberships=(
            *(sitting(each, facts) for each in sorted(structure.appointments, key=place)),
            *(employment(each, facts) for each in sorted(structure.affiliations, key=place)),
        ),
    )
