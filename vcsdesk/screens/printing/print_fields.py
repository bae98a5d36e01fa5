"""The questions asked before printing, and the choices made of the answers; each where there is a choice."""

from collections.abc import Mapping, Sequence
from typing import Any

import msgspec

from vcsdesk import wording
from vcsdesk.documents.drafting import Message
from vcsdesk.documents.printable import Target, distinct_words
from vcsdesk.printing.choices import Choices, Sets, Sheets, Way
from vcsdesk.printing.document import Document
from vcsdesk.printing.edition import Ink, Letters
from vcsdesk.printing.page_ranges import ANY_PAPER
from vcsdesk.records.boards.seat import Seat
from vcsdesk.screens.printing.out_folder import folder_field
from vcsdesk.ui.desk import Desk
from vcsdesk.ui.form import Field
from vcsdesk.ui.kinds import Choice, Kind, Several, Text, Tick, Ticked

_AS_ASKED = "As each person asked for"
_SIZES = [(_AS_ASKED, _AS_ASKED), *((each, wording.capital(each)) for each in Letters)]
_INKS = [(_AS_ASKED, _AS_ASKED), (Ink.COLOUR, "In colour"), (Ink.BLACK, "Black and white")]
_SIDES = [(False, "One side of each sheet"), (True, "Both sides of each sheet")]
_NAMED = "The boards it is about are named behind it."
_SENT = "It goes to nobody by itself: you look at each draft in your e-mail program and send it there."


class Asked(msgspec.Struct, frozen=True, kw_only=True):
    """What can be printed: the papers, the first of them usual, and for whom."""

    found: tuple[Document[Any], ...]
    wanted: tuple[Target, ...]
    ticked: bool = True
    """Whether all of them are ticked to begin with."""

    @property
    def has_people(self) -> bool:
        """Tell whether each paper is for a person."""
        return self.found[0].about is Seat


def usual_fields(desk: Desk, asked: Asked, choices: Choices) -> list[Field]:
    """Ask which paper, for whom, in which letters, what becomes of it, and where to."""
    fields = [_choice("size", "Size of the letters", _SIZES, choices.letters or _AS_ASKED)]
    if len(asked.wanted) > 1:
        fields.insert(0, _whom(asked))
    if len(asked.found) > 1:
        names = [(document.name, document.title) for document in asked.found]
        fields.insert(0, _choice("document", "Which paper", names, asked.found[0].name))
    ways = list(Way) if asked.has_people else [Way.LOOK, Way.FILES]
    fields.append(_choice("way", "What becomes of it", [(way, str(way)) for way in ways], choices.way))
    fields.append(folder_field(desk, asked.found[0].title))
    return fields


def more_fields(asked: Asked, choices: Choices, message: Message) -> list[Field]:
    """Ask what few want to choose."""
    sheets = [(each, str(each)) for each in Sheets]
    fields = [
        _choice("ink", "Colours", _INKS, choices.ink or _AS_ASKED),
        _choice("sheets", "Sheets", sheets, choices.sheets),
        _choice("sides", "Printed on", _SIDES, choices.both_sides),
        Field("pages", "Only these pages", Text(most=200), "", help=ANY_PAPER),
    ]
    if not asked.has_people:
        return fields
    others = [(document, document.title) for document in asked.found[1:]]
    if others:
        fields.append(Field("also", "And these papers for the same people", Several(others), ()))
    sets = [(each, str(each)) for each in Sets]
    cover = "A covering sheet with the address in front, for a window envelope"
    return [
        *fields,
        _choice("sets", "Files", sets, choices.sets),
        Field("cover", cover, Tick(), choices.cover_sheet),
        Field(
            "subject",
            "Subject of the e-mails",
            Text(most=200),
            message.subject,
            needed=True,
            help=f"{_NAMED} {_SENT}",
        ),
        Field("words", "Words of the e-mails", Text(lines=6, most=5000), message.words, needed=True),
    ]


def choices_of(answers: Mapping[str, Any]) -> Choices:
    """Make choices of the answers to the fields."""
    size, ink = answers["size"], answers["ink"]
    return Choices(
        way=answers["way"],
        letters=size if isinstance(size, Letters) else None,
        ink=ink if isinstance(ink, Ink) else None,
        sheets=answers["sheets"],
        both_sides=answers["sides"],
        sets=answers.get("sets", Sets.EACH),
        cover_sheet=answers.get("cover", False),
        pages=answers["pages"] or "",
    )


def _whom(asked: Asked) -> Field:
    choices = list(zip(asked.wanted, distinct_words(asked.wanted), strict=True))
    ticked = asked.wanted if asked.ticked else ()
    return Field("whom", "For whom", Ticked(choices, "paper"), ticked, needed=True)


def _choice(name: str, words: str, choices: Sequence[tuple[object, str]], value: object) -> Field:
    kind: Kind = Choice(choices)
    return Field(name, words, kind, value, needed=True)
