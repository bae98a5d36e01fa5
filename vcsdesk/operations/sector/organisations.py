"""Organisations are added, renamed, corrected and ended."""

from vcsdesk.operations import checks
from vcsdesk.operations.checks import When
from vcsdesk.records.sector.affiliation import Affiliation
from vcsdesk.records.sector.organisation import Organisation, OrganisationKind, SizeBand
from vcsdesk.refused import Refused
from vcsdesk.store import Store

_WHOSE = "An organisation"


def add_organisation(
    store: Store,
    name: str,
    *,
    kind: OrganisationKind = OrganisationKind.VCS,
    size: SizeBand = SizeBand.NOT_KNOWN,
    does: str = "",
    area: str = "",
    other_names: str = "",
    charity_number: str = "",
    note: str = "",
    since: When | None = None,
) -> Organisation:
    """Add an organisation."""
    organisation = Organisation(
        name=checks.name(name, _WHOSE),
        kind=kind,
        size=size,
        does=checks.text(does),
        area=checks.text(area),
        other_names=checks.text(other_names),
        charity_number=checks.text(charity_number),
        note=checks.text(note),
        valid_from=checks.partial(since),
    )
    with store.step("Add organisation"):
        return store.add(organisation)


def rename_organisation(store: Store, organisation: Organisation, name: str) -> Organisation:
    """Give an organisation its new name, keeping the old one among its other names."""
    new = checks.name(name, _WHOSE)
    if new == organisation.name:
        return organisation
    known = [each.strip() for each in organisation.other_names.split(";") if each.strip()]
    known = [each for each in dict.fromkeys([*known, organisation.name]) if each != new]
    with store.step("Rename organisation"):
        return store.change(organisation, name=new, other_names="; ".join(known))


def correct_organisation(store: Store, organisation: Organisation, **new: object) -> Organisation:
    """Correct what is recorded of an organisation; a misspelt name too."""
    new = checks.corrected(organisation, new)
    if "name" in new:
        new["name"] = checks.name(str(new["name"]), _WHOSE)
    with store.step("Correct organisation"):
        return store.change(organisation, **new)


def end_organisation(store: Store, organisation: Organisation, on: When, reason: str = "") -> Organisation:
    """Record that an organisation is no more; people's places in it end with it, their seats do not."""
    end = checks.partial(on)
    if organisation.valid_to is not None:
        raise Refused(f"{organisation.name} has ended already.", "Correct the date it ended instead.")
    checks.in_order(organisation.valid_from, end)
    note = "\n".join(each for each in (organisation.note, checks.text(reason)) if each)
    with store.step("End organisation"):
        for place in store.find(Affiliation, organisation_id=organisation.id, valid_to=None):
            if checks.follows(place.valid_from, end):
                store.change(place, valid_to=end)
        return store.change(organisation, valid_to=end, note=note)
