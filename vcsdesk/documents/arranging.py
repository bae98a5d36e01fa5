"""Papers of sections: what the house tells, put together as she switched, ordered and reworded it."""

from collections.abc import Iterable, Mapping, Sequence

from vcsdesk.documents.day import Day
from vcsdesk.lists.printing.sections import SectionRow, arranged
from vcsdesk.printing import Part, SectionKind, role_text, section
from vcsdesk.printing.parts import Section, flat
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
    """Give the sections that are printed, in her order and with her words; empty ones are left out."""
    return [made for row in rows if row.is_in for made in _section(row, flat(told.get(row.key, ())))]


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
