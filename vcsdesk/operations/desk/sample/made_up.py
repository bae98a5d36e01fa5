"""Organisations made up from word lists, so that a long list of them reads like a real borough's."""

import random
import re
from collections.abc import Iterator

from vcsdesk.operations.desk.sample.source import MadeUpSource, OrganisationSource, Source
from vcsdesk.records.sector.organisation import OrganisationKind, SizeBand

_SEED = 1909
_SIZES = (SizeBand.MICRO, SizeBand.SMALL, SizeBand.MEDIUM, SizeBand.LARGE, SizeBand.NOT_KNOWN)
_HOW_MANY = (38, 27, 13, 3, 19)
_SORTS = (64, 15, 18, 3)


def made_up(source: Source) -> tuple[OrganisationSource, ...]:
    """Make the organisations up, none of them called like another."""
    words = source.made_up
    if words is None:
        return ()
    taken = {organisation.name for organisation in source.organisations}
    found: dict[str, OrganisationSource] = {}
    for organisation in _one_after_another(words, random.Random(_SEED)):  # noqa: S311  (the same every time)
        if organisation.name not in taken:
            found.setdefault(organisation.name, organisation)
        if len(found) == words.number:
            break
    return tuple(found.values())


def _one_after_another(words: MadeUpSource, dice: random.Random) -> Iterator[OrganisationSource]:
    sorts = (words.work, words.faith_work, words.people_work, words.founder_work)
    while True:
        sort = dice.choices(sorts, _SORTS)[0]
        pattern, does = dice.choice(sort)
        area = dice.choice(words.places)
        name = pattern.format(
            place=area,
            first=dice.choice((area, dice.choice(words.images))),
            saint=dice.choice(words.saints),
            people=dice.choice(words.peoples),
            founder=dice.choice(words.founders),
        )
        yield OrganisationSource(
            name=name,
            kind=OrganisationKind.FAITH if sort is words.faith_work else OrganisationKind.VCS,
            size=dice.choices(_SIZES, _HOW_MANY)[0],
            does=does,
            area=area,
            email=f"hello@{_address(name)}.example.org" if dice.random() < 0.7 else "",
            phone=f"020 7946 0{dice.randrange(1000):03}" if dice.random() < 0.5 else "",
        )


def _address(name: str) -> str:
    plain = re.sub(r"[^a-z0-9]+", "-", name.lower().replace("’", "").replace("'", ""))
    return plain.strip("-")[:40].strip("-")
