"""A story's words, without setting it out."""

import msgspec

from vcsdesk.printing import Part, Story
from vcsdesk.printing.parts import Facts, Heading, Section, Together, flat


def words(story: Story) -> str:
    """Give everything a story says, a line for each piece of words."""
    return "\n".join(_strings(flat(story)))


def headings(story: Story) -> list[str]:
    """Give a story's headings of the first level."""
    parts = opened(story)
    return [
        part.title if isinstance(part, Section) else part.text
        for part in parts
        if isinstance(part, Section) or (isinstance(part, Heading) and part.level == 1)
    ]


def opened(story: Story) -> list[Part]:
    """Give a story's parts one by one, also those in sections or kept together."""
    found: list[Part] = []
    for part in flat(story):
        found += [] if isinstance(part, Together) else [part]
        found += opened(part.parts) if isinstance(part, Together | Section) else []
    return found


def facts_of(story: Story) -> dict[str, str]:
    """Give what the labels of a story say."""
    pairs = [pair for part in opened(story) if isinstance(part, Facts) for pair in part.pairs]
    return {label: "".join(_strings(said)) for label, said in pairs}


def _strings(thing: object) -> list[str]:
    if isinstance(thing, str):
        return [thing.replace("\u00a0", " ")] if thing else []
    if isinstance(thing, Part | msgspec.Struct):
        return _strings(msgspec.structs.astuple(thing))
    return [each for inside in thing for each in _strings(inside)] if isinstance(thing, tuple | list) else []
