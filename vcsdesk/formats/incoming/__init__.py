"""What any source says, as frozen values: each thing with the source's own name for it and where it stood.

A thing has the fields of the record it is to become; what is `body_id` there is `body` here, the key of a
thing of the same source. None is “the source does not say”, and never overwrites what is known.
"""

from vcsdesk.formats.incoming.boards import (
    IncomingBody,
    IncomingConstituency,
    IncomingLineage,
    IncomingLink,
    IncomingName,
    IncomingParent,
    IncomingSeat,
)
from vcsdesk.formats.incoming.sector import (
    IncomingContact,
    IncomingContract,
    IncomingOrganisation,
    IncomingPerson,
    IncomingPost,
)
from vcsdesk.formats.incoming.sitting import (
    IncomingAppointment,
    IncomingContinuance,
    IncomingDispute,
    IncomingMandate,
)
from vcsdesk.formats.incoming.thing import IncomingThing, Lasting
from vcsdesk.formats.incoming.whole import IdleRow, Incoming, NotTaken, Option, Question, RefusedRow

__all__ = [
    "IdleRow",
    "Incoming",
    "IncomingAppointment",
    "IncomingBody",
    "IncomingConstituency",
    "IncomingContact",
    "IncomingContinuance",
    "IncomingContract",
    "IncomingDispute",
    "IncomingLineage",
    "IncomingLink",
    "IncomingMandate",
    "IncomingName",
    "IncomingOrganisation",
    "IncomingParent",
    "IncomingPerson",
    "IncomingPost",
    "IncomingSeat",
    "IncomingThing",
    "Lasting",
    "NotTaken",
    "Option",
    "Question",
    "RefusedRow",
]
