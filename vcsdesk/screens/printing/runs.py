"""Runs of papers as they were chosen: looked at one after another, or made into a folder."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any

import msgspec
from PySide6.QtWidgets import QWidget

from vcsdesk import wording
from vcsdesk.documents.catalogue import documents
from vcsdesk.documents.drafting import Message
from vcsdesk.documents.gathering import Wish, gathered_at_once
from vcsdesk.documents.printable import Target
from vcsdesk.printing.choices import Choices
from vcsdesk.printing.document import Document
from vcsdesk.screens.printing.looking import Looking
from vcsdesk.screens.printing.running import Running
from vcsdesk.ui.desk import Desk

_NO_WORDS = Message()


def look_at(parent: QWidget, desk: Desk, document: str, target: Target) -> Looking:
    """Set one paper out in the worker, in the size its reader asked for, and show it."""
    return look_at_all(parent, desk, wish_for(desk, [documents()[document]], [target], Choices()))


def look_between(parent: QWidget, desk: Desk, document: str, since: date, on: date) -> Looking:
    """Set out and show a paper that compares two days."""
    wish = wish_for(desk, [documents()[document]], [Target()], Choices())
    between = msgspec.structs.replace(wish, on=on, since=since)
    return look_at_all(parent, desk, between, f"{wording.plain_day(since)} to {wording.plain_day(on)}")


def look_at_all(parent: QWidget, desk: Desk, wish: Wish, words: str = "") -> Looking:
    """Show papers one after another; a single one is read here and now, so that a refusal is said at once."""
    run = gathered_at_once(desk.store, wish) if len(wish.targets) * len(wish.documents) == 1 else None
    looking = Looking(parent, desk, wish, words)
    looking.start(run)
    return looking


def hand_out_all(parent: QWidget, desk: Desk, wish: Wish, message: Message = _NO_WORDS) -> Running:
    """Have papers made as they were chosen, into a folder; what cannot be printed as typed is asked about."""
    running = Running(parent, desk, wish, wish.documents[0].title, message)
    running.start()
    return running


def wish_for(desk: Desk, wanted: Sequence[Document[Any]], whom: Sequence[Target], choices: Choices) -> Wish:
    """Want papers for some, as they are on the day that is looked at."""
    return Wish(
        documents=tuple(wanted), targets=tuple(whom), on=desk.on, printed_on=desk.today, choices=choices
    )
