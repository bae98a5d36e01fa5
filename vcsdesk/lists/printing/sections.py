"""The sections of a paper as she arranged them: in order, in or out, under whose title and in whose words."""

from collections.abc import Iterable, Sequence
from typing import Any

import msgspec

from vcsdesk.printing import Document, SectionKind
from vcsdesk.records.printing.section_choice import SectionChoice
from vcsdesk.records.printing.section_text import SectionText
from vcsdesk.rules.printing.section_order import in_order
from vcsdesk.store import Store


class SectionRow(msgspec.Struct, frozen=True, kw_only=True):
    """One section: the kind it is, whether it is printed, and the latest of her texts for it."""

    kind: SectionKind
    is_in: bool = True
    is_own: bool = False
    text: SectionText | None = None

    @property
    def key(self) -> str:
        """Name it among the sections of its paper."""
        return self.kind.key

    @property
    def title(self) -> str:
        """Give the title it prints under: hers, or the house's."""
        return (self.text.title if self.text else "") or self.kind.title

    @property
    def has_her_words(self) -> bool:
        """Tell whether something she wrote is printed in it."""
        return self.text is not None and bool(self.text.text.strip())


def section_rows(store: Store, document: Document[Any]) -> tuple[SectionRow, ...]:
    """Read how the sections of a paper are arranged."""
    choices = store.find(SectionChoice, document=document.name)
    texts = store.find(SectionText, document=document.name, order_by="version, id")
    return arranged(document.sections, choices, texts)


def section_row(store: Store, document: Document[Any], key: str) -> SectionRow:
    """Read one section of a paper."""
    return next(row for row in section_rows(store, document) if row.key == key)


def text_versions(store: Store, document: Document[Any], key: str) -> tuple[SectionText, ...]:
    """Read every text she wrote for a section, the latest first."""
    return store.find(SectionText, document=document.name, section=key, order_by="version")[::-1]


def arranged(
    kinds: Sequence[SectionKind], choices: Sequence[SectionChoice], texts: Iterable[SectionText]
) -> tuple[SectionRow, ...]:
    """Arrange sections by what she chose and wrote; of the texts the latest count, which come last."""
    latest = {text.section: text for text in texts}
    house = {kind.key: kind for kind in kinds}
    own = {key: _own(text) for key, text in latest.items() if key not in house and _is_there(text)}
    known, out = {**house, **own}, {choice.section for choice in choices if not choice.is_in}
    return tuple(
        SectionRow(
            kind=known[key],
            is_in=known[key].is_fixed or key not in out,
            is_own=key in own,
            text=latest.get(key),
        )
        for key in _order(kinds, own, choices)
    )


def _order(
    kinds: Sequence[SectionKind], own: Iterable[str], choices: Iterable[SectionChoice]
) -> tuple[str, ...]:
    keys = [*(kind.key for kind in kinds), *own]
    return in_order(
        keys,
        [choice for choice in choices if choice.section in keys],
        first=[kind.key for kind in kinds if kind.is_fixed],
        last=[kind.key for kind in kinds if kind.is_last],
    )


def _own(text: SectionText) -> SectionKind:
    return SectionKind(key=text.section, title=text.title, about="A section of your own.")


def _is_there(text: SectionText) -> bool:
    """Tell whether a section of her own is still there: one taken away has neither title nor text."""
    return bool(text.title or text.text)
