"""The organizations of a file as the boards, organisations and constituencies they are."""

from vcsdesk.formats.incoming import (
    IncomingBody,
    IncomingConstituency,
    IncomingContact,
    IncomingContract,
    IncomingLineage,
    IncomingLink,
    IncomingName,
    IncomingOrganisation,
    IncomingParent,
)
from vcsdesk.formats.popolo.beyond import blocks
from vcsdesk.formats.popolo.dates import read_date, read_span
from vcsdesk.formats.popolo.file import Shaped
from vcsdesk.formats.popolo.making import Making
from vcsdesk.formats.popolo.over_time import first_after, last_before
from vcsdesk.formats.popolo.shapes import ContactDetail, More, Organization, OtherName
from vcsdesk.formats.popolo.words import CHARITY_NUMBER, body_kind, channel, organisation_kind

_DATES = ("founding_date", "dissolution_date")


def read_organization(where: str, of: Organization, file: Shaped, making: Making) -> None:
    """Make what an organization is; one that is a group and spoken for becomes both."""
    if of.id in file.sorts.bodies:
        _body(where, of, file, making)
    if of.id in file.sorts.constituencies:
        _constituency(where, of, file, making)
    if of.id in file.sorts.organisations:
        _organisation(where, of, making)


def read_contacts(where: str, details: tuple[ContactDetail, ...], making: Making, **owner: str) -> None:
    """Make the ways of reaching somebody; what has no place here, such as a website, is passed over."""
    for detail in details:
        way = channel(detail.type)
        if way and detail.value:
            until = read_date(detail.valid_until, "valid_until")
            making.add(
                IncomingContact,
                where,
                "/".join((*owner.values(), way.value, detail.value)),
                detail.x_vcsdesk,
                channel=way,
                value=detail.value,
                best_hours=detail.note,
                valid_from=read_date(detail.valid_from, "valid_from"),
                valid_to=last_before(until) if until else None,
                **owner,
            )


def _body(where: str, of: Organization, file: Shaped, making: Making) -> None:
    key = of.id or ""
    span = read_span(of.founding_date, of.dissolution_date, _DATES)
    owner = of.parent_id if of.parent_id in file.sorts.organisations else None
    more = of.x_vcsdesk
    making.add(
        IncomingBody,
        where,
        key,
        more,
        kind=body_kind(of.classification),
        purpose=of.description,
        owner=owner,
        **span,
    )
    _names(where, of, file, making)
    if of.parent_id and not owner:
        block = _block(more, "parent") | {"parent_id": of.parent_id}
        _tie(making, IncomingParent, where, key, block, body=key)
    for block in blocks(more, "other_parents"):
        _tie(making, IncomingParent, where, key, block, body=key)
    for block in blocks(more, "links"):
        _tie(making, IncomingLink, where, key, block, from_body=key)
    for block in blocks(more, "came_from"):
        _tie(making, IncomingLineage, where, key, block, to_body=key)


def _tie(
    making: Making,
    kind: type[IncomingParent | IncomingLink | IncomingLineage],
    where: str,
    key: str,
    block: More,
    **ends: str,
) -> None:
    """Make a tie from one body to another, known by its other end and when it began."""
    said = ("parent_id", "to_body_id", "from_body_id", "valid_from", "happened_on")
    told = [str(block[name]) for name in said if block.get(name)]
    making.add(kind, where, "/".join((key, *told)), block, **ends)


def _names(where: str, of: Organization, file: Shaped, making: Making) -> None:
    """Make the names a body had: the one it goes by, and former ones.

    In other programs' files names without an end are other ways to call it, which do not take turns with it,
    and the name it goes by began when the last of the former ones ended.
    """
    others = [each for each in of.other_names if each.name and (file.is_ours or each.end_date)]
    for each in others:
        _name(where, of.id or "", each, making)
    ends = [read_date(each.end_date, "end_date") for each in others]
    latest = max((end for end in ends if end), default=None)
    began = first_after(latest) if latest and not file.is_ours else None
    if of.name:
        block = ({"valid_from": began} if began else {}) | _block(of.x_vcsdesk, "name")
        key = _name_key(of.id, of.name, block.get("valid_from"))
        making.add(IncomingName, where, key, block, body=of.id, name=of.name)


def _name(where: str, body: str, of: OtherName, making: Making) -> None:
    making.add(
        IncomingName,
        where,
        _name_key(body, of.name, of.start_date),
        of.x_vcsdesk,
        body=body,
        name=of.name,
        **read_span(of.start_date, of.end_date),
    )


def _name_key(body: str | None, name: str | None, began: object) -> str:
    return "/".join(str(part) for part in (body, name, began) if part)


def _organisation(where: str, of: Organization, making: Making) -> None:
    key = of.id or ""
    numbers = [each.identifier for each in of.identifiers if each.scheme == CHARITY_NUMBER]
    making.add(
        IncomingOrganisation,
        where,
        key,
        of.x_vcsdesk,
        name=of.name,
        other_names="; ".join(each.name for each in of.other_names if each.name) or None,
        kind=organisation_kind(of.classification),
        does=of.description,
        charity_number=next(iter(numbers), None),
        **read_span(of.founding_date, of.dissolution_date, _DATES),
    )
    for block in blocks(of.x_vcsdesk, "contracts"):
        making.add(IncomingContract, where, str(block.get("id") or key), block, organisation=key)
    read_contacts(where, of.contact_details, making, organisation=key)


def _constituency(where: str, of: Organization, file: Shaped, making: Making) -> None:
    making.add(
        IncomingConstituency,
        where,
        of.id or "",
        of.x_vcsdesk,
        name=of.name,
        who_belongs=of.description,
        part_of=of.parent_id if of.parent_id in file.sorts.constituencies else None,
        **read_span(of.founding_date, of.dissolution_date, _DATES),
    )


def _block(more: More | None, name: str) -> More:
    return next(iter(blocks(more, name)), {})
