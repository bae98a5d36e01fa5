"""The sample's bodies, set up with the names they had, tied together, and ended."""

from vcsdesk.operations.boards.bodies import link_bodies, rename_body, set_up_body
from vcsdesk.operations.boards.endings import end_body
from vcsdesk.operations.desk.sample.board_source import BodySource
from vcsdesk.operations.desk.sample.making import Making
from vcsdesk.records.boards.body import Body


def lay_boards(making: Making) -> None:
    """Set up every body that stands from the start, and tie them together."""
    for source in making.source.standing:
        making.bodies[source.key] = _set_up(making, source)
    for link in making.source.links:
        link_bodies(making.store, making.bodies[link.body], making.bodies[link.to], link.kind)


def end_bodies(making: Making) -> None:
    """End the bodies that are no more, once their meetings are there to be called off."""
    for source in making.source.bodies:
        if source.ended is not None:
            making.bodies[source.key] = end_body(
                making.store,
                making.bodies[source.key],
                on=making.then(source.ended.on),
                reason=source.ended.reason,
                told_on=making.on(source.ended.told),
                successors=[making.bodies[key] for key in source.ended.successors],
                became=source.ended.became,
            )


def _set_up(making: Making, source: BodySource) -> Body:
    names = [*((each.name, each.short) for each in source.formerly), (source.name, source.short)]
    body = set_up_body(
        making.store,
        names[0][0],
        source.kind,
        level=source.level,
        parent=making.bodies[source.under] if source.under else None,
        short_name=names[0][1],
        owner=making.organisations[source.owner] if source.owner else None,
        chair=making.people[source.chair] if source.chair else None,
        purpose=source.purpose,
        notice_days=source.notice_days,
        notice_unit=source.notice_unit,
        allows_deputies=source.deputies,
        deputies_differ=source.deputies_differ,
        default_route=source.default_route,
        since=making.then_or_none(source.since),
    )
    for before, (name, short) in zip(source.formerly, names[1:], strict=True):
        rename_body(making.store, body, name, on=making.on(before.until), short_name=short)
    return body
