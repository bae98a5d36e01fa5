"""Organisations made up from word lists, so that a long list of them reads like a real borough's."""

import random
import re
from collections.abc import Iterator

from vcsdesk.operations.desk.sample.source import MadeUpSource, OrganisationSource, Source
from vcsdesk.records.sector.organisation import OrganisationKind, SizeBand

_SEED = 1909
_SIZES = (SizeBand.MICRO, SizeBand.SMALL, SizeBand.MEDIUM, SizeBand.LARGE, SizeBand.NOT_KNOWN)
_HOW_MANY = (38, 27, 13, 3, 19)


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
    while True:
        faith = dice.random() < 0.14
        area = dice.choice(words.places)
        name, does = _of_faith(words, dice, area) if faith else _of_the_sector(words, dice, area)
        yield OrganisationSource(
            name=name,
            kind=OrganisationKind.FAITH if faith else OrganisationKind.VCS,
            size=dice.choices(_SIZES, _HOW_MANY)[0],
            does=does,
            area=area,
            email=f"hello@{_address(name)}.example.org" if dice.random() < 0.7 else "",
            phone=f"020 7946 0{dice.randrange(1000):03}" if dice.random() < 0.5 else "",
        )


def _of_faith(words: MadeUpSource, dice: random.Random, area: str) -> tuple[str, str]:
    work, does = dice.choice(words.faith_work)
    saint = dice.choice(words.saints)
    return work.format(saint=saint, place=area), does


def _of_the_sector(words: MadeUpSource, dice: random.Random, area: str) -> tuple[str, str]:
    work, does = dice.choice(words.work)
    first = dice.choice((area, area, dice.choice(words.images), dice.choice(words.peoples)))
    pattern = dice.choice(words.forms)
    founder = dice.choice(words.founders)
    return pattern.format(first=first, work=work, place=area, founder=founder), does


def _address(name: str) -> str:
    plain = re.sub(r"[^a-z0-9]+", "-", name.lower().replace("’", "").replace("'", ""))
    return plain.strip("-")[:40].strip("-")
