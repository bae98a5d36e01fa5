"""What stands at the head of a paper: whose it is, for whom, and of what day."""

from datetime import date

import msgspec

from vcsdesk.documents.desk.sender import Sender
from vcsdesk.printing import Masthead, short_id, unbroken
from vcsdesk.records.sector.contact_point import Channel
from vcsdesk.wording import plain_day


def masthead(
    by: Sender,
    title: str,
    of: msgspec.Struct,
    *,
    on: date,
    printed_on: date,
    for_whom: str = "",
    about: str = "",
    lines: tuple[str, ...] = (),
) -> Masthead:
    """Head a paper; its short number follows from all that it says, so the same paper keeps it."""
    as_at = f"As at {plain_day(on)}"
    if printed_on != on:
        as_at += f", printed {plain_day(printed_on)}"
    return Masthead(
        organisation=by.name,
        title=title,
        as_at=as_at,
        short_id=short_id(title, msgspec.json.encode(of, enc_hook=str)),
        for_whom=for_whom,
        about=about,
        lines=lines,
        brand=by.brand,
    )


def ask(by: Sender) -> tuple[str, ...]:
    """Say on the cover whom to ask, where that is known: Any questions: Jo Baker, 020 7946 0123."""
    if not by.officer:
        return ()
    first = next((way.value for way in by.reached if way.channel in {Channel.PHONE, Channel.EMAIL}), "")
    return (f"Any questions: {by.officer}{first and f', {unbroken(first)}'}",)
