"""The sample's constituencies, who chooses for them, and the contracts under which seats are held."""

from vcsdesk.operations.boards.constituencies import name_constituency
from vcsdesk.operations.checks import partial
from vcsdesk.operations.desk.sample.making import Making
from vcsdesk.operations.desk.sample.source import ConstituencySource, ContractSource
from vcsdesk.records.boards.constituency import Constituency
from vcsdesk.records.boards.contract import Contract


def lay_constituencies(making: Making) -> None:
    """Name every constituency, the larger one before its parts."""
    for source in making.source.constituencies:
        making.constituencies[source.name] = _name(making, source)


def lay_contracts(making: Making) -> None:
    """Put every contract on record, one after another."""
    for key, source in making.source.contracts.items():
        making.contracts[key] = _agree(making, source)


def _name(making: Making, source: ConstituencySource) -> Constituency:
    named = name_constituency(
        making.store,
        source.name,
        who_belongs=source.who_belongs,
        since=making.then_or_none(source.since),
    )
    return making.store.change(
        named,
        part_of_id=making.constituencies[source.part_of].id if source.part_of else None,
        electors_body_id=making.bodies[source.electors].id if source.electors else None,
        returned_by_id=making.organisations[source.returned_by].id if source.returned_by else None,
    )


def _agree(making: Making, source: ContractSource) -> Contract:
    since, until = making.then_or_none(source.since), making.then_or_none(source.until)
    return making.store.add(
        Contract(
            organisation_id=making.organisations[source.organisation].id,
            title=source.title,
            reference=source.reference,
            specification=source.specification,
            days_week=source.days_week,
            endorsement=source.endorsement,
            valid_from=partial(since),
            valid_to=partial(until),
        )
    )
