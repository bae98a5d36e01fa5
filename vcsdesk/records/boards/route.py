"""Routes: the ways by which somebody comes to sit in a seat."""

from vcsdesk.records.kinds import Kind


class Route(Kind):
    """How a seat was filled, whether or not the sector did the choosing."""

    BALLOT = "ballot"
    SHOW_OF_HANDS = "show_of_hands"
    UNOPPOSED = "unopposed"
    NO_OBJECTION = "no_objection"
    DRAW = "draw"
    APPLICATION = "application"
    TRUSTEE_NOMINATION = "trustee_nomination"
    FORUM_NOMINATION = "forum_nomination"
    INDIRECT_ELECTION = "indirect_election"
    INVITATION = "invitation"
    APPROACH = "approach"
    CHOSEN_BY_AUTHORITY = "chosen_by_authority"
    CONTRACT = "contract"
    ORGANISATION_HELD = "organisation_held"
    OFFICER_GAP_FILL = "officer_gap_fill"
    UNKNOWN = "unknown"

    @property
    def words(self) -> str:
        """Say it as people read it."""
        return _WORDS[self.value]


_WORDS = {
    "ballot": "Secret ballot",
    "show_of_hands": "Show of hands",
    "unopposed": "Unopposed",
    "no_objection": "Offered, nobody objected",
    "draw": "Drawn from a hat",
    "application": "Application and interview",
    "trustee_nomination": "Nominated by trustees",
    "forum_nomination": "Nominated by the forum",
    "indirect_election": "Elected by other seat-holders",
    "invitation": "By invitation",
    "approach": "Approached",
    "chosen_by_authority": "Chosen by the authority",
    "contract": "Appointed by contract",
    "organisation_held": "Named by the organisation",
    "officer_gap_fill": "Officer filling a gap",
    "unknown": "Not known",
}
