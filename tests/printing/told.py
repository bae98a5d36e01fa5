"""A document whose facts are already a story: in a module of its own, for a worker process to import."""

import msgspec

from vcsdesk.printing import BoundPaper, Document, Masthead, Part, Wanted

MASTHEAD = Masthead(
    organisation="Hillingdon CVS",
    title="Rep pack",
    for_whom="Amina Yusuf, Safeguarding Children Board",
    as_at="As at Sunday 22 November 2026",
    short_id="RP3F7",
)


class Told(msgspec.Struct, frozen=True):
    """Facts that are already a story, and the papers to bind behind it."""

    story: tuple[Part, ...]
    papers: tuple[BoundPaper, ...] = ()
    name: str = "Rep pack"


def story(facts: Told) -> tuple[Part, ...]:
    return facts.story


def papers(facts: Told) -> tuple[BoundPaper, ...]:
    return facts.papers


def name(facts: Told) -> str:
    return facts.name


DOCUMENT = Document(
    name="told",
    title="Told",
    purpose="Tells what it is told.",
    wanted=Wanted.ANY,
    about=None,
    gather=Told,
    story=story,
    file_name=name,
    papers=papers,
)
