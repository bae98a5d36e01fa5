"""One section of a paper by itself, as it would print with words that are not kept yet, to be looked at."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

import msgspec

from vcsdesk.documents.arranging import arranged_on, holds
from vcsdesk.documents.day import Day
from vcsdesk.documents.printable import Target
from vcsdesk.documents.targets import targets
from vcsdesk.printing import STANDARD, Document, Masthead, Story, Wanted, title_page
from vcsdesk.printing.parts import Section, TitlePage, flat
from vcsdesk.records.boards.seat import Seat
from vcsdesk.records.printing.section_choice import SectionChoice
from vcsdesk.records.printing.section_text import SectionText

if TYPE_CHECKING:
    from vcsdesk.printing.document import Printed

# For how many people or seats a section is looked for that has something to say.
_MOST_TRIED = 12


class OneSection(msgspec.Struct, frozen=True):
    """A section with the cover before it, for whom it is, and how many pages come before it."""

    masthead: Masthead
    sections: tuple[Section, ...]
    words: str


def one_section(day: Day, document: Document[Any], key: str, typed: SectionText | None) -> OneSection | None:
    """Tell one section as it stands, for the first for whom there is something in it; None if for nobody."""
    as_typed = _typed(day, document, key, typed)
    rows = arranged_on(as_typed, document.name, document.sections)
    row = next(each for each in rows if each.key == key)
    for target in _tried(day, document):
        story = flat(document.story(document.gather(as_typed, *target.ids)))
        told = [part for part in story if isinstance(part, Section)]
        numbered = [
            msgspec.structs.replace(part, number=str(place))
            for place, part in enumerate(told, 1)
            if holds(part, row)
        ]
        if numbered and isinstance(story[0], TitlePage):
            return OneSection(story[0].masthead, tuple(numbered), target.words)
    return None


def set_section_out(facts: OneSection, _report: Callable[..., object]) -> Printed:
    """Set a section out, in whatever process this is."""
    from vcsdesk.printing.layout import set_out

    return set_out(SHEET, facts, STANDARD)


def _tried(day: Day, document: Document[Any]) -> list[Target]:
    """Choose for whom to try it; the officer's own pack, which is told otherwise, comes last."""
    found = targets(day.store, document, day.on, day.printed_on)
    officer_id = day.borough.officer_id if day.borough else None
    if document.about is not Seat or officer_id is None:
        return list(found[:_MOST_TRIED])
    return sorted(found, key=lambda target: day.people.get(target.record_id) == officer_id)[:_MOST_TRIED]


def _typed(day: Day, document: Document[Any], key: str, typed: SectionText | None) -> Day:
    """Look at the same day with the section switched on, and with words that are only typed as yet."""
    made = Day(day.store, day.on, day.printed_on, day.since)
    made.__dict__.update(day.__dict__)
    made.section_choices = tuple(
        msgspec.structs.replace(choice, is_in=True) if _is_about(choice, document, key) else choice
        for choice in day.section_choices
    )
    made.section_texts = (*day.section_texts, *([typed] if typed else []))
    return made


def _is_about(choice: SectionChoice, document: Document[Any], key: str) -> bool:
    return (choice.document, choice.section) == (document.name, key)


def _story(facts: OneSection) -> Story:
    return [title_page(facts.masthead), *facts.sections]


def _nothing(*_given: object) -> OneSection:
    raise TypeError("A section is gathered from the paper it stands in")


def _name(_facts: OneSection) -> str:
    return "Section"


SHEET = Document(
    name="one-section",
    title="Section",
    purpose="One section of a paper, to be looked at.",
    wanted=Wanted.ANY,
    about=None,
    gather=_nothing,
    story=_story,
    file_name=_name,
)
