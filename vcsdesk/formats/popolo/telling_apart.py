"""Which organizations of a file are groups that people sit on, which are spoken for, which are employers.

Popolo has one word for all three. Their classification says it where it is one that is known here, else what
the file does with them; where that leaves it open, it is a question.
"""

from collections import defaultdict
from collections.abc import Mapping

import msgspec

from vcsdesk import wording
from vcsdesk.formats.incoming import Option, Question
from vcsdesk.formats.popolo.shapes import Membership, Organization, Post
from vcsdesk.formats.popolo.words import body_kind, is_constituency, organisation_kind
from vcsdesk.rules.desk.folding import said_alike

GROUP, EMPLOYER = "group", "organisation"
_NAMED = 3


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
    open_: defaultdict[str, list[tuple[str, Organization]]] = defaultdict(list)
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
            open_[said_alike(each.classification or "")].append((where, each))
            answer = answers.get(_question_id(each.classification))
            found[EMPLOYER if answer == EMPLOYER else GROUP].add(id_)
        elif id_ not in spoken_for:
            found[EMPLOYER].add(id_)
    return Sorts(
        bodies=frozenset(found[GROUP]),
        organisations=frozenset(found[EMPLOYER]),
        constituencies=frozenset(found["constituency"]),
        questions=tuple(question for alike in open_.values() if (question := _which(alike, answers))),
    )


def _is_known(organization: Organization) -> bool:
    return bool(body_kind(organization.classification) or organisation_kind(organization.classification))


def _question_id(classification: str | None) -> str:
    return f"classification/{said_alike(classification or '') or 'none'}"


def _which(alike: list[tuple[str, Organization]], answers: Mapping[str, str]) -> Question | None:
    """Ask once what all organizations of one classification are, unless that was answered."""
    where, first = alike[0]
    id_ = _question_id(first.classification)
    if answers.get(id_) in (GROUP, EMPLOYER):
        return None
    listed = wording.listed((f"“{each.name or each.id}”" for _, each in alike), _NAMED)
    called = f", which it calls “{first.classification}”" if first.classification else ""
    return Question(
        id=id_,
        where=where,
        what=first.name or first.id or "",
        words=f"Are these groups that people sit on, or where they work: {listed}{called}?",
        options=(
            Option(GROUP, "Groups: their members hold seats on them"),
            Option(EMPLOYER, "Organisations: their members belong to them"),
        ),
        default=GROUP,
    )
