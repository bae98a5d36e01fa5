"""Which organizations of a file are groups that people sit on, which are spoken for, which are employers.

Popolo has one word for all three. Their classification says it where it is one that is known here, else what
the file does with them; where that leaves it open, it is a question.
"""

from collections.abc import Mapping

import msgspec

from vcsdesk.formats.incoming import Option, Question
from vcsdesk.formats.popolo.shapes import Membership, Organization, Post
from vcsdesk.formats.popolo.words import body_kind, is_constituency, organisation_kind

GROUP, EMPLOYER = "group", "organisation"


class Sorts(msgspec.Struct, frozen=True):
    """The ids of organizations by what they are; a forum can be a group and spoken for at once."""

    bodies: frozenset[str]
    organisations: frozenset[str]
    constituencies: frozenset[str]
    questions: tuple[Question, ...]


def tell_apart(
    organizations: list[tuple[str, Organization]],
    posts: list[Post],
    memberships: list[Membership],
    answers: Mapping[str, str],
) -> Sorts:
    """Tell every organization of a file for what it is."""
    spoken_for = {each.on_behalf_of_id for each in memberships}
    sat_on = {each.organization_id for each in posts}
    sat_on |= {each.organization_id for each in memberships if each.on_behalf_of_id or each.area_id}
    joined = {each.organization_id for each in memberships}
    tree = {each.parent_id for _, each in organizations if not _is_known(each)}
    found: dict[str, set[str]] = {GROUP: set(), EMPLOYER: set(), "constituency": set()}
    questions = []
    for where, each in organizations:
        id_ = each.id or ""
        if id_ in spoken_for or is_constituency(each.classification):
            found["constituency"].add(id_)
        if is_constituency(each.classification):
            continue
        if _is_known(each):
            found[GROUP if body_kind(each.classification) else EMPLOYER].add(id_)
        elif id_ in sat_on or each.parent_id or id_ in tree:
            found[GROUP].add(id_)
        elif id_ in joined:
            question = _which(where, each)
            answer = answers.get(question.id)
            questions += [] if answer in (GROUP, EMPLOYER) else [question]
            found[EMPLOYER if answer == EMPLOYER else GROUP].add(id_)
        elif id_ not in spoken_for:
            found[EMPLOYER].add(id_)
    return Sorts(
        bodies=frozenset(found[GROUP]),
        organisations=frozenset(found[EMPLOYER]),
        constituencies=frozenset(found["constituency"]),
        questions=tuple(questions),
    )


def _is_known(organization: Organization) -> bool:
    return bool(body_kind(organization.classification) or organisation_kind(organization.classification))


def _which(where: str, organization: Organization) -> Question:
    name = organization.name or organization.id or ""
    return Question(
        id=f"organization/{organization.id}",
        where=where,
        what=name,
        words=f"The file does not say whether “{name}” is a group that people sit on or where they work.",
        options=(
            Option(GROUP, "A group: its members hold seats on it"),
            Option(EMPLOYER, "An organisation: its members belong to it"),
        ),
        default=GROUP,
    )
