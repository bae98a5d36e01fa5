"""Versions of a paper that is given out again and again: a version is what it said, whoever got it."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date

import msgspec

from vcsdesk.records.printing.given_paper import GivenPaper
from vcsdesk.records.printing.given_section import GivenSection


class Said(msgspec.Struct, frozen=True):
    """What one section of a version said: the hash of all of it, and of each piece."""

    key: str
    title: str
    hash: str
    pieces: tuple[str, ...] = ()


class Version(msgspec.Struct, frozen=True):
    """One version: its number, the day it was first given, and its sections in order."""

    number: int
    on: date
    sections: tuple[Said, ...]

    @property
    def content(self) -> tuple[tuple[str, str], ...]:
        """What tells it from another version."""
        return tuple((each.key, each.hash) for each in self.sections)


class Changes(msgspec.Struct, frozen=True, kw_only=True):
    """What is different in a version, by the titles of sections."""

    new: tuple[str, ...] = ()
    changed: tuple[str, ...] = ()
    gone: tuple[str, ...] = ()
    is_reordered: bool = False


def versions_given(
    papers: Iterable[GivenPaper], sections: Mapping[int, Sequence[GivenSection]], without: Sequence[str]
) -> tuple[Version, ...]:
    """Count the versions among what was given: what was given again unchanged is no other version.

    Some sections say nothing of their own, such as the one about the version itself.
    """
    found: list[Version] = []
    for paper in papers:
        said = tuple(_said(each) for each in sections.get(paper.id, ()) if each.section not in without)
        if said:
            found = with_next(found, said, paper.printed_on)
    return tuple(found)


def with_next(versions: Sequence[Version], said: tuple[Said, ...], on: date) -> list[Version]:
    """Add what is said now as the next version, unless it is what the last one said."""
    number = versions[-1].number + 1 if versions else 1
    following = Version(number, on, said)
    if versions and versions[-1].content == following.content:
        return list(versions)
    return [*versions, following]


def changes(before: Version, now: Version) -> Changes:
    """Tell what changed from one version to the next."""
    was, said = ({each.key: each for each in version.sections} for version in (before, now))
    both = [key for key in said if key in was]
    return Changes(
        new=tuple(each.title for key, each in said.items() if key not in was),
        changed=tuple(said[key].title for key in both if said[key].hash != was[key].hash),
        gone=tuple(each.title for key, each in was.items() if key not in said),
        is_reordered=both != [key for key in was if key in said],
    )


def _said(section: GivenSection) -> Said:
    return Said(section.section, section.title, section.hash, tuple(section.part_hashes.split()))
