"""The sample's constituencies, who chooses for them, and the contracts under which seats are held."""

from vcsdesk.operations.boards.constituencies import name_constituency
from vcsdesk.operations.boards.contracts import sign_contract
from vcsdesk.operations.desk.sample.making import Making


def lay_constituencies(making: Making) -> None:
    """Name every constituency, the larger one before its parts."""
    for source in making.source.constituencies:
        making.constituencies[source.name] = name_constituency(
            making.store,
            source.name,
            who_belongs=source.who_belongs,
            part_of=making.constituencies[source.part_of] if source.part_of else None,
            electors_body=making.bodies[source.electors] if source.electors else None,
            returned_by=making.organisations[source.returned_by] if source.returned_by else None,
            since=making.then_or_none(source.since),
        )


def lay_contracts(making: Making) -> None:
    """Put every contract on record, one after another."""
    for key, source in making.source.contracts.items():
        making.contracts[key] = sign_contract(
            making.store,
            making.organisations[source.organisation],
            source.title,
            reference=source.reference,
            specification=source.specification,
            days_week=source.days_week,
            endorsement=source.endorsement,
            started=making.then_or_none(source.since),
            until=making.then_or_none(source.until),
        )
