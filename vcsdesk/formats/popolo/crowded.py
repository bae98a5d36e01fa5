"""Posts that several people hold at the same time: to some programs one post, here a seat for each."""

from collections import defaultdict
from collections.abc import Mapping
from contextlib import suppress

import msgspec

from vcsdesk.formats.incoming import Option, Question
from vcsdesk.formats.popolo.dates import read_span
from vcsdesk.formats.popolo.file import Shaped
from vcsdesk.formats.popolo.shapes import Membership
from vcsdesk.formats.popolo.unposted import Unposted, seats_of
from vcsdesk.formats.popolo.words import capacity
from vcsdesk.records.boards.appointment import Capacity
from vcsdesk.refused import Refused

_ONE, _EACH = "one", "each"


class Crowds(msgspec.Struct, frozen=True):
    """The posts that become numbered seats, and those of which that is to be asked."""

    numbered: frozenset[str]
    questions: tuple[Question, ...]


def crowds_of(file: Shaped, answers: Mapping[str, str]) -> Crowds:
    """Find the posts that several hold at once, and what she said of them."""
    held: defaultdict[str, list[Unposted]] = defaultdict(list)
    people = {person.id for _, person in file.persons}
    for where, each in file.memberships:
        post = each.post_id or ""
        if not file.is_ours and each.person_id in people and _holds(file, each):
            with suppress(Refused):
                held[post].append(
                    Unposted(
                        key=where,
                        where=where,
                        body="",
                        person=each.person_id or "",
                        role=None,
                        area=None,
                        constituency=None,
                        **read_span(each.start_date, each.end_date),
                    )
                )
    crowds = {post: count for post, sittings in held.items() if (count := len(seats_of(sittings))) > 1}
    questions = {post: _which(file, post, count) for post, count in crowds.items()}
    said = {post: answers.get(question.id) for post, question in questions.items()}
    return Crowds(
        frozenset(post for post in crowds if said[post] == _EACH),
        tuple(question for post, question in questions.items() if said[post] not in (_ONE, _EACH)),
    )


def _holds(file: Shaped, of: Membership) -> bool:
    """Tell whether somebody comes to a post of the file to hold it, in the body in which it is."""
    if of.post_id not in file.posts or capacity(of.role) not in (None, Capacity.HOLDER):
        return False
    body = file.posts[of.post_id][1].organization_id
    return None in (of.organization_id, body) or of.organization_id == body


def _which(file: Shaped, post_id: str, count: int) -> Question:
    where, post = file.posts[post_id]
    name = post.label or post.role or post_id
    return Question(
        id=f"post/{post_id}",
        where=where,
        what=name,
        words=f"“{name}” is held by {count:,} at the same time. Is that one seat, or one for each of them?",
        options=(
            Option(_ONE, "One seat: those who come later in the file are left out"),
            Option(_EACH, f"{count:,} seats, numbered"),
        ),
        default=_ONE,
    )
