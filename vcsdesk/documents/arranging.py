"""Papers of sections: what the house tells, put together as she switched, ordered and reworded it."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence

import msgspec

from vcsdesk.documents.day import Day
from vcsdesk.lists.printing.sections import SectionRow, arranged
from vcsdesk.printing import Part, SectionKind, heading, role_text, section
from vcsdesk.printing.parts import Heading, Section, flat
from vcsdesk.records.printing.section_text import Stands

# What the house tells in a section: parts, or sections where there are several under one choice of hers.
Told = Mapping[str, Sequence[Part]]
COVER = SectionKind(
    key="cover",
    title="Cover and contents",
    about="Whose paper it is, for whom, and what is in it. It always stands in front.",
    is_fixed=True,
)


def arranged_on(day: Day, document: str, kinds: Sequence[SectionKind]) -> tuple[SectionRow, ...]:
    """Read how she arranged the sections of a paper."""
    choices = [choice for choice in day.section_choices if choice.document == document]
    return arranged(kinds, choices, [text for text in day.section_texts if text.document == document])


def in_sections(rows: Iterable[SectionRow], told: Told) -> list[Section]:
    """Give the sections that are printed, in her order and with her words; empty ones are left out.

    Short ones that belong beside one another stand on the same pages.
    """
    made: list[Section] = []
    runs = Counter[str]()
    before = ""
    for row in rows:
        beside = row.kind.beside
        for part in _section(row, flat(told.get(row.key, ()))) if row.is_in else ():
            if beside and beside == before:
                made[-1] = _with(made[-1], part)
            else:
                runs[beside] += 1
                key = beside if runs[beside] == 1 else f"{beside}-{runs[beside]}"
                made.append(msgspec.structs.replace(part, key=key) if beside else part)
            before = beside
    return made


def holds(made: Section, row: SectionRow) -> bool:
    """Tell whether what is printed in a row stands in a section, by itself or beside others."""
    key = row.kind.beside or row.key
    titles = (made.title, *(part.text for part in made.parts if isinstance(part, Heading)))
    is_there = made.key == key or made.key.startswith(f"{key}-")
    return is_there and (not row.kind.beside or row.title in titles)


def _with(made: Section, part: Section) -> Section:
    """Let a short section follow another on its pages."""
    return msgspec.structs.replace(made, parts=(*made.parts, heading(part.title), *part.parts))


def _section(row: SectionRow, house: tuple[Part, ...]) -> list[Section]:
    several = [part for part in house if isinstance(part, Section)]
    hers = role_text(row.text.text) if row.text and row.has_her_words else ()
    if several:
        return _beside(row, several, hers)
    stands = row.text.stands if row.text and hers else None
    parts = {None: house, Stands.INSTEAD: hers, Stands.BEFORE: (*hers, *house), Stands.AFTER: (*house, *hers)}
    return [section(row.key, row.title, parts[stands])] if parts[stands] else []


def _beside(row: SectionRow, several: list[Section], hers: Sequence[Part]) -> list[Section]:
    """Set her text as a section of its own beside several of the house."""
    if row.text is None or not hers:
        return several
    own = [section(row.key, row.title, hers)]
    if row.text.stands is Stands.INSTEAD:
        return own
    return [*own, *several] if row.text.stands is Stands.BEFORE else [*several, *own]
