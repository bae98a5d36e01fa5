"""Ways of reaching people and organisations as the contact details of Popolo."""

import msgspec

from vcsdesk.formats.popolo.more import Beyond
from vcsdesk.formats.popolo.over_time import first_after
from vcsdesk.formats.popolo.shapes import ContactDetail
from vcsdesk.formats.popolo.words import CONTACT_TYPES
from vcsdesk.records.sector.contact_point import ContactPoint

_SAID = ("person_id", "organisation_id", "channel", "value", "best_hours", "valid_from", "valid_to")


def contact_details(points: list[ContactPoint], beyond: Beyond) -> tuple[ContactDetail, ...]:
    """Write the ways of reaching one person or organisation, the preferred ones first."""
    return tuple(sorted((_detail(point, beyond) for point in points), key=_place))


def _detail(point: ContactPoint, beyond: Beyond) -> ContactDetail:
    return ContactDetail(
        type=CONTACT_TYPES[point.channel],
        value=point.value,
        note=point.best_hours or None,
        valid_from=point.valid_from,
        valid_until=first_after(point.valid_to) if point.valid_to else None,
        x_vcsdesk=beyond(point, _SAID) or None,
    )


def _place(detail: ContactDetail) -> tuple[bool, bytes]:
    """Put the preferred ones first and the rest in an order that does not hang on when they were entered."""
    return "preferred" not in (detail.x_vcsdesk or {}), msgspec.json.encode(detail, enc_hook=str)
