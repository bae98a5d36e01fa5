"""The words that roles, routes, levels and sorts of groups go by."""

from vcsdesk.formats.spreadsheets.vocabulary import Vocabulary
from vcsdesk.records.boards.appointment import Capacity
from vcsdesk.records.boards.body import BodyKind, Level
from vcsdesk.records.boards.route import Route
from vcsdesk.records.boards.seat import RoleLabel

Role = tuple[Capacity, RoleLabel | None]


def roles() -> Vocabulary[Role]:
    """Roles: as what somebody comes, and what the borough calls it."""
    meanings: dict[str, tuple[str, Role]] = {
        each.value: (each.words, (Capacity.HOLDER, each)) for each in RoleLabel
    }
    meanings |= {each.value: (each.words, (each, None)) for each in Capacity if each is not Capacity.HOLDER}
    phrases = {
        "representative": (
            "rep|reps|representitive|representive|sector rep|member|full member|board member|holder|"
            "voting member|lead rep|lead representative|main rep|elected rep|elected representative|"
            "elected member|nominated rep|voting rep|seat holder|forum rep"
        ),
        "appointee": "appointed|appointed member",
        "delegate": "delegated",
        "observer": "observing|non voting|non voting member|in attendance|attendee",
        "deputy": "sub|substitute|alternate|deputy rep|deputy representative|reserve|stand in|alternative",
        "shadow": "shadow rep|shadowing|shadow representative",
        "interim": "acting|temporary|interim rep|temp|caretaker|interim representative",
        "gap_fill": "gap fill|gap filler|covering|cover|officer cover|gap filling|officer filling a gap",
        "contract": "contracted|under contract|contract rep|commissioned",
    }
    return Vocabulary("role", "role", phrases, meanings)


def routes() -> Vocabulary[Route]:
    """Routes: how somebody was chosen."""
    phrases = {
        "ballot": "postal ballot|secret vote|postal vote|elected by ballot|ballot of members|online ballot",
        "show_of_hands": "hands|elected by show of hands|vote at meeting|vote in the room",
        "unopposed": "elected unopposed|uncontested|unopposed election|only nominee",
        "no_objection": "no objections|nobody objected|agreed without objection|by consent|offered",
        "draw": "lot|lots|drawn|names out of a hat|by lot|drawing lots|sortition|hat",
        "application": "applied|interview|application form|recruitment|recruited|applied and interviewed",
        "trustee_nomination": "trustees|trustee|nominated by trustee board|cvs trustees|board of trustees",
        "forum_nomination": "forum|nominated by forum|nominated|nomination|forum nominee|through the forum",
        "indirect_election": "indirect|indirect election|elected by reps|indirectly elected",
        "invitation": "invited|by invitation of the chair|invite",
        "approach": "asked|approached by cvs|headhunted|persuaded",
        "chosen_by_authority": (
            "council|chosen by council|appointed by council|local authority|la|authority|chosen by la|"
            "appointed by the council|council appointment"
        ),
        "contract": "contracted|commissioned",
        "organisation_held": "organisation|organisation seat|ex officio|named by organisation|by post",
        "officer_gap_fill": "officer|gap fill|officer cover|officer gap fill",
        "unknown": "not recorded|do not know|dont know|unsure",
    }
    return Vocabulary("route", "way of choosing", phrases, {each.value: (each.words, each) for each in Route})


def levels() -> Vocabulary[Level]:
    """Levels: how near a group is to the decisions."""
    phrases = {
        "strategic": "strategy|strategic board|tier 1|top|strategic level",
        "executive": "exec|executive board|tier 2|executive level",
        "operational": "delivery|operations|tier 3|working|operational group|operational level",
    }
    return Vocabulary("level", "level", phrases, {each.value: (each.words, each) for each in Level})


def kinds() -> Vocabulary[BodyKind]:
    """Sorts of groups."""
    phrases = {
        "board": "partnership board|strategic partnership|partnership|committee|statutory board|trust board",
        "sub_group": (
            "subgroup|sub committee|working group|task group|task and finish group|theme group|"
            "steering group|delivery group|group|working party"
        ),
        "panel": "reference panel|advisory panel",
        "scrutiny_panel": "scrutiny|scrutiny committee|overview and scrutiny|select committee",
        "forum": "network|assembly|sector forum",
        "management_group": "management board|management committee|executive group",
        "liaison": "liaison group|liaison meeting|compact group",
        "service_user_forum": "user forum|service users|user group|service user group",
    }
    return Vocabulary("kind", "sort of group", phrases, {each.value: (each.words, each) for each in BodyKind})
