"""The words by which Popolo files tell kinds apart: classifications, roles and means of contact."""

from vcsdesk.records.boards.appointment import Capacity
from vcsdesk.records.boards.body import BodyKind
from vcsdesk.records.boards.seat import RoleLabel
from vcsdesk.records.kinds import Kind
from vcsdesk.records.sector.contact_point import Channel
from vcsdesk.records.sector.organisation import OrganisationKind
from vcsdesk.rules.desk.folding import said_alike

CONSTITUENCY = "constituency"
CHARITY_NUMBER = "GB-CHC"
"""The scheme of charity numbers of England and Wales in the register of org-id.guide."""
KNOWN_AS = "Known as"

CONTACT_TYPES = {
    Channel.EMAIL: "email",
    Channel.PHONE: "voice",
    Channel.TEXT: "text",
    Channel.POST: "address",
    Channel.VISIT: "visit",
    Channel.THROUGH: "through",
}
_CHANNELS = {words: channel for channel, words in CONTACT_TYPES.items()} | {
    "e-mail": Channel.EMAIL,
    "phone": Channel.PHONE,
    "telephone": Channel.PHONE,
    "tel": Channel.PHONE,
    "cell": Channel.PHONE,
    "mobile": Channel.PHONE,
    "sms": Channel.TEXT,
    "post": Channel.POST,
    "postal address": Channel.POST,
}


def classification(kind: Kind) -> str:
    """Say what sort of group or organisation it is."""
    return kind.words.lower()


def role(capacity: Capacity, seat: RoleLabel) -> str:
    """Say as what somebody comes: as what the seat is for, or in the capacity of somebody else."""
    return seat.words if capacity is Capacity.HOLDER else capacity.words


_BODIES = {said_alike(kind.words): kind for kind in BodyKind} | {
    "partnership board": BodyKind.BOARD,
    "legislature": BodyKind.BOARD,
    "chamber": BodyKind.BOARD,
    "council": BodyKind.BOARD,
    "committee": BodyKind.BOARD,
    "sub committee": BodyKind.SUBGROUP,
    "subcommittee": BodyKind.SUBGROUP,
    "subgroup": BodyKind.SUBGROUP,
    "working group": BodyKind.SUBGROUP,
    "task group": BodyKind.SUBGROUP,
    "network": BodyKind.FORUM,
}
_ORGANISATIONS = {said_alike(kind.words): kind for kind in OrganisationKind} | {
    "charity": OrganisationKind.VCS,
    "voluntary organisation": OrganisationKind.VCS,
    "community group": OrganisationKind.VCS,
    "ngo": OrganisationKind.VCS,
    "local authority": OrganisationKind.STATUTORY,
    "company": OrganisationKind.PRIVATE,
    "corporation": OrganisationKind.PRIVATE,
    "church": OrganisationKind.FAITH,
}
_CONSTITUENCIES = {CONSTITUENCY, "party", "political party", "faction", "parliamentary group"}
_ROLES = {said_alike(label.words): label for label in RoleLabel} | {
    "rep": RoleLabel.REPRESENTATIVE,
    "reps": RoleLabel.REPRESENTATIVE,
    "representitive": RoleLabel.REPRESENTATIVE,
    "in attendance": RoleLabel.OBSERVER,
}
_CAPACITIES = {said_alike(each.words): each for each in Capacity if each is not Capacity.HOLDER} | {
    "substitute": Capacity.DEPUTY,
    "alternate": Capacity.DEPUTY,
    "acting": Capacity.INTERIM,
}


def body_kind(words: str | None) -> BodyKind | None:
    """Tell what sort of group a classification means, if it means one."""
    return _BODIES.get(said_alike(words or ""))


def organisation_kind(words: str | None) -> OrganisationKind | None:
    """Tell what sort of organisation a classification means, if it means one."""
    return _ORGANISATIONS.get(said_alike(words or ""))


def is_constituency(words: str | None) -> bool:
    """Tell whether a classification means those for whom somebody speaks."""
    return said_alike(words or "") in _CONSTITUENCIES


def role_label(words: str | None) -> RoleLabel | None:
    """Tell what a seat is for, however the role is spelt, if it is one of ours."""
    return _ROLES.get(said_alike(words or ""))


def capacity(words: str | None) -> Capacity | None:
    """Tell as what somebody comes, if the role says so."""
    found = _CAPACITIES.get(said_alike(words or ""))
    return found or (Capacity.HOLDER if role_label(words) else None)


def channel(words: str | None) -> Channel | None:
    """Tell by what means somebody is reached, if it is one of ours."""
    return _CHANNELS.get((words or "").casefold())
