"""Which version a handbook is, what is new in it, and the versions before it in words."""

from collections.abc import Iterator, Sequence
from datetime import date

from msgspec.structs import replace

from vcsdesk.documents.boards.book.kinds import VERSION
from vcsdesk.printing import unbroken
from vcsdesk.printing.changes import piece_hashes
from vcsdesk.printing.hashing import hash_of
from vcsdesk.printing.parts import Section
from vcsdesk.rules.printing.versions import Changes, Said, Version, changes, with_next
from vcsdesk.wording import listed, plain_day

_MOST_TITLES = 6


def versions_until(given: Sequence[Version], sections: Sequence[Section], on: date) -> list[Version]:
    """Give all versions with the one that is printed now, which may be the last one that was given."""
    said = tuple(
        Said(each.key, each.title, hash_of(each.title, each.parts), piece_hashes(each.parts))
        for each in sections
        if each.key != VERSION
    )
    return with_next(given, said, on)


def named(version: Version) -> str:
    """Name a version: Version 4, 24 November 2026."""
    return f"Version {version.number}, {plain_day(version.on)}"


def with_changes(sections: Sequence[Section], versions: Sequence[Version]) -> list[Section]:
    """Mark in each section what is new since the version before; nothing is in the first one."""
    if len(versions) < 2:
        return list(sections)
    before = versions[-2]
    was = {each.key: each for each in before.sections}
    return [_marked(section, was.get(section.key), before.number) for section in sections]


def history(versions: Sequence[Version]) -> Iterator[tuple[str, str, str]]:
    """Tell each version by number, day and what changed in it, the newest first."""
    for number in range(len(versions) - 1, -1, -1):
        version = versions[number]
        told = in_words(changes(versions[number - 1], version)) if number else "The first one remembered."
        yield unbroken(f"Version {version.number}"), plain_day(version.on), told


def in_words(found: Changes) -> str:
    """Say what changed."""
    told = [
        _about(found.new, "is new", "are new", "new sections"),
        _about(found.changed, "changed", "changed", "sections changed"),
        _about(found.gone, "was taken out", "were taken out", "sections were taken out"),
    ]
    if found.is_reordered:
        told.append("The sections stand in another order.")
    return " ".join(each for each in told if each)


def _about(titles: Sequence[str], one: str, several: str, many: str) -> str:
    if not titles:
        return ""
    if len(titles) > _MOST_TITLES:
        return f"{len(titles)} {many}."
    names = listed(f"“{title}”" for title in titles)
    return f"{names} {one if len(titles) == 1 else several}."


def _marked(section: Section, was: Said | None, number: int) -> Section:
    if section.key == VERSION:
        return section
    if was is None:
        return replace(section, note=f"New since version {number}")
    if was.hash == hash_of(section.title, section.parts):
        return section
    new = tuple(each for each in piece_hashes(section.parts) if each not in was.pieces)
    note = f"Changed since version {number}" if new else f"Shorter since version {number}"
    return replace(section, note=note, changed=new if was.pieces else ())
