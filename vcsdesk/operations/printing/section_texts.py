"""Her words for the sections of a paper: each text a version of its own, none of them ever lost."""

from datetime import date
from typing import Any

import msgspec

from vcsdesk.lists.printing.sections import section_row, section_rows
from vcsdesk.operations import checks
from vcsdesk.operations.printing.arranging import keep_arranged
from vcsdesk.printing import Document
from vcsdesk.records.printing.section_choice import SectionChoice
from vcsdesk.records.printing.section_text import SectionText, Stands
from vcsdesk.refused import Refused
from vcsdesk.store import Store

_OWN = "own-"


def write_section(
    store: Store,
    document: Document[Any],
    key: str,
    text: str,
    *,
    written_on: date,
    title: str = "",
    stands: Stands = Stands.INSTEAD,
) -> SectionText:
    """Write what a section says, or what it is called; what is empty, the house says."""
    row = section_row(store, document, key)
    if row.kind.is_fixed:
        raise Refused(f"“{row.title}” has no words of yours.", "Write in another section.")
    needs_title = row.is_own or bool(checks.text(title))
    called = checks.name(title, "A section of your own") if needs_title else ""
    written = SectionText(
        document=document.name,
        section=key,
        title="" if called == row.kind.title and not row.is_own else called,
        stands=stands,
        text=checks.text(text),
    )
    if row.text is not None and _says_the_same(row.text, written):
        return row.text
    with store.step("Write section"):
        return _kept(store, written, written_on)


def go_back_to(store: Store, earlier: SectionText, written_on: date) -> SectionText:
    """Let an earlier version of a text count again, as the newest."""
    with store.step("Go back to earlier words"):
        return _kept(store, earlier, written_on)


def give_words_back(store: Store, document: Document[Any], key: str, written_on: date) -> None:
    """Let a section of the house say again what the house says."""
    with store.step("Give the house’s words back"):
        _blank(store, document, key, written_on)


def add_section(store: Store, document: Document[Any], title: str, written_on: date) -> SectionText:
    """Add a section of her own at the end."""
    written = SectionText(
        document=document.name,
        section=_new_key(store, document),
        title=checks.name(title, "A section of your own"),
    )
    with store.step("Add section"):
        return _kept(store, written, written_on)


def remove_section(store: Store, document: Document[Any], key: str, written_on: date) -> None:
    """Take a section of her own away; what she wrote in it stays in the file."""
    row = section_row(store, document, key)
    if not row.is_own:
        raise Refused(f"“{row.title}” is one of the house’s sections.", "Leave it out instead.")
    with store.step("Remove section"):
        _blank(store, document, key, written_on)
        for choice in store.find(SectionChoice, document=document.name, section=key):
            store.remove(choice)


def put_all_back(store: Store, document: Document[Any], written_on: date) -> None:
    """Give a paper back as the house has it; her own sections are left out, and no text of hers is lost."""
    with store.step("Put all sections back"):
        for choice in store.find(SectionChoice, document=document.name):
            store.remove(choice)
        rows = section_rows(store, document)
        for row in rows:
            if not row.is_own and row.text is not None and (row.text.text or row.text.title):
                _blank(store, document, row.key, written_on)
        own = {row.key: False for row in rows if row.is_own}
        if own:
            keep_arranged(store, document, rows, own)


def _blank(store: Store, document: Document[Any], key: str, written_on: date) -> None:
    _kept(store, SectionText(document=document.name, section=key), written_on)


def _kept(store: Store, text: SectionText, written_on: date) -> SectionText:
    """Keep a text as the newest version of its section."""
    before = store.find(SectionText, document=text.document, section=text.section)
    version = 1 + max((each.version for each in before), default=0)
    return store.add(msgspec.structs.replace(text, id=0, version=version, written_on=written_on))


def _says_the_same(one: SectionText, other: SectionText) -> bool:
    return (one.title, one.stands, one.text) == (other.title, other.stands, other.text)


def _new_key(store: Store, document: Document[Any]) -> str:
    """Name a section as none was named before, also none that was taken away."""
    taken = {text.section for text in store.find(SectionText, document=document.name)}
    numbers = [int(key.removeprefix(_OWN)) for key in taken if key.startswith(_OWN)]
    return f"{_OWN}{1 + max(numbers, default=0)}"
