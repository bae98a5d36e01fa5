"""Boards, organisations and constituencies as the organizations of Popolo."""

from vcsdesk.formats.popolo.contacts import contact_details
from vcsdesk.formats.popolo.facts import Facts
from vcsdesk.formats.popolo.over_time import nearest
from vcsdesk.formats.popolo.shapes import Identifier, More, Organization, OtherName
from vcsdesk.formats.popolo.words import CHARITY_NUMBER, CONSTITUENCY, classification
from vcsdesk.records.boards.body import Body
from vcsdesk.records.boards.body_name import BodyName
from vcsdesk.records.boards.body_parent import BodyParent
from vcsdesk.records.boards.constituency import Constituency
from vcsdesk.records.sector.organisation import Organisation

_DATES = ("valid_from", "valid_to")


def board(body: Body, facts: Facts) -> Organization:
    """Write a body under the name and the parent of the day, with those of other days beside them."""
    name = nearest(facts.names[body.id], facts.structure.on)
    parent = nearest(facts.parents[body.id], facts.structure.on)
    more = facts.beyond(
        body,
        ("kind", "purpose", *_DATES),
        name=name and facts.beyond(name, ("body_id", "name")),
        parent=parent and facts.beyond(parent, ("body_id", "parent_id")),
        other_parents=_other_parents(facts.parents[body.id], parent, facts),
        links=facts.beyond.each(facts.links[body.id], ["from_body_id"]),
        came_from=facts.beyond.each(facts.came_from[body.id], ["to_body_id", "restructure_id"]),
    )
    return Organization(
        id=facts.ids.of(body),
        name=name.name if name else None,
        other_names=_other_names(facts.names[body.id], name, facts),
        classification=classification(body.kind),
        parent_id=facts.ids(Body, parent.parent_id) if parent else None,
        description=body.purpose or None,
        founding_date=body.valid_from,
        dissolution_date=body.valid_to,
        x_vcsdesk=more or None,
    )


def organisation(of: Organisation, facts: Facts) -> Organization:
    """Write a voluntary organisation, an authority or any other employer."""
    contracts = [
        {"id": facts.ids.of(contract)} | facts.beyond(contract, ["organisation_id"])
        for contract in sorted(facts.contracts[of.id], key=facts.ids.place)
    ]
    said = ("name", "other_names", "kind", "does", "charity_number", *_DATES)
    number = Identifier(scheme=CHARITY_NUMBER, identifier=of.charity_number)
    return Organization(
        id=facts.ids.of(of),
        name=of.name,
        other_names=tuple(OtherName(name=name) for name in _parted(of.other_names)),
        identifiers=(number,) if of.charity_number else (),
        classification=classification(of.kind),
        description=of.does or None,
        founding_date=of.valid_from,
        dissolution_date=of.valid_to,
        contact_details=contact_details(facts.contacts_of_organisations[of.id], facts.beyond),
        x_vcsdesk=facts.beyond(of, said, contracts=contracts) or None,
    )


def constituency(of: Constituency, facts: Facts) -> Organization:
    """Write those for whom a seat speaks."""
    said = ("name", "who_belongs", "part_of_id", *_DATES)
    return Organization(
        id=facts.ids.of(of),
        name=of.name,
        classification=CONSTITUENCY,
        parent_id=facts.ids(Constituency, of.part_of_id),
        description=of.who_belongs or None,
        founding_date=of.valid_from,
        dissolution_date=of.valid_to,
        x_vcsdesk=facts.beyond(of, said) or None,
    )


def _other_names(names: list[BodyName], said: BodyName | None, facts: Facts) -> tuple[OtherName, ...]:
    others = sorted(
        (name for name in names if name is not said),
        key=lambda name: (name.valid_from or "", name.valid_to or "~", name.name, name.short_name),
    )
    return tuple(
        OtherName(
            name=name.name,
            start_date=name.valid_from,
            end_date=name.valid_to,
            x_vcsdesk=facts.beyond(name, ("body_id", "name", *_DATES)) or None,
        )
        for name in others
    )


def _other_parents(parents: list[BodyParent], said: BodyParent | None, facts: Facts) -> list[More]:
    return facts.beyond.each((parent for parent in parents if parent is not said), ["body_id"])


def _parted(other_names: str) -> list[str]:
    """Part names by their semicolons, unless they would not go together again to the same text."""
    names = [name.strip() for name in other_names.split(";") if name.strip()]
    if "; ".join(names) == other_names:
        return names
    return [other_names] if other_names else []
