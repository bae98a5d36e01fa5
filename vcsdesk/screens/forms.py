"""What many forms ask: who, which organisation, which board; found by typing any part of the name."""

from collections import Counter
from collections.abc import Iterable
from datetime import date

from vcsdesk import wording
from vcsdesk.records.boards.body import Body
from vcsdesk.records.boards.standing_body import StandingBody
from vcsdesk.records.meetings.dated_meeting import DatedMeeting
from vcsdesk.records.sector.organisation import Organisation
from vcsdesk.records.sector.person import Person
from vcsdesk.records.sector.post import Post
from vcsdesk.records.sector.standing_organisation import StandingOrganisation
from vcsdesk.ui.desk import Desk
from vcsdesk.ui.kinds import Choice


def people(desk: Desk, *, needed: bool = True) -> Choice:
    """Choose one of the people; those of the same name are told apart by where they belong."""
    posts = {post.person_id: post.organisation for post in reversed(desk.store.view(Post, on=desk.on))}
    everybody = sorted(desk.store.find(Person), key=lambda person: person.name.casefold())
    named = [(person.id, person.name, posts.get(person.id) or f"number {person.id}") for person in everybody]
    return Choice(told_apart(named), needed=needed)


def organisations(desk: Desk, *, needed: bool = True) -> Choice:
    """Choose one of the organisations."""
    named = [
        (each.organisation_id, each.name, each.area or f"number {each.organisation_id}")
        for each in desk.store.view(StandingOrganisation, on=desk.on)
    ]
    return Choice(told_apart(named), needed=needed)


def bodies(desk: Desk, *, needed: bool = True, without: Iterable[int] = ()) -> Choice:
    """Choose one of the boards and groups that are there on the day looked at."""
    left_out = set(without)
    named = [(number, words) for number, words in named_bodies(desk, desk.on) if number not in left_out]
    return Choice(named, needed=needed)


def named_bodies(desk: Desk, on: date) -> list[tuple[object, str]]:
    """Name the boards and groups that are there on a day, those of the same name told apart."""
    standing = desk.store.view(StandingBody, on=on)
    return told_apart([(each.body_id, each.name, wording.value(each.kind)) for each in standing])


def next_first(desk: Desk, meetings: Iterable[DatedMeeting]) -> list[DatedMeeting]:
    """Put the next meeting to come first, then later ones, and behind these the past ones, latest first."""
    return sorted(meetings, key=lambda each: (each.held_on < desk.on, abs(each.held_on - desk.on)))


def meetings_of(desk: Desk, meetings: Iterable[DatedMeeting]) -> Choice:
    """Choose one of these meetings, by board and day."""
    return Choice(
        told_apart(
            [
                (each.meeting_id, f"{each.board}, {wording.day(each.held_on)}", f"number {each.meeting_id}")
                for each in meetings
            ]
        ),
        needed=False,
    )


def person(desk: Desk, number: object) -> Person | None:
    """Read the person chosen, if somebody was."""
    return desk.store.get(Person, number) if isinstance(number, int) else None


def organisation(desk: Desk, number: object) -> Organisation | None:
    """Read the organisation chosen, if one was."""
    return desk.store.get(Organisation, number) if isinstance(number, int) else None


def body(desk: Desk, number: object) -> Body | None:
    """Read the board or group chosen, if one was."""
    return desk.store.get(Body, number) if isinstance(number, int) else None


def told_apart(named: list[tuple[int, str, str]]) -> list[tuple[object, str]]:
    """Give each its words; where two have the same name, add what tells them apart."""
    often = Counter(name.casefold() for _, name, _ in named)
    said: list[tuple[object, str]] = []
    taken: set[str] = set()
    for number, name, apart in named:
        words = name if often[name.casefold()] == 1 else f"{name} ({apart})"
        if words.casefold() in taken:
            words = f"{words}, number {number}"
        taken.add(words.casefold())
        said.append((number, words))
    return said
