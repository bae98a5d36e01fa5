"""What a run cannot print as it was typed, said before it is printed: which text, and in whose paper."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

import msgspec

from vcsdesk.documents.making import Report
from vcsdesk.documents.print_run import PrintRun
from vcsdesk.wording import count, listed, shortened

_MOST_LETTERS = 60


class NotAsTyped(msgspec.Struct, frozen=True, kw_only=True):
    """A text with letters that no face has, what stands in place of them, and the papers it is in."""

    text: str
    instead: tuple[tuple[str, str], ...]
    papers: tuple[str, ...]

    def __str__(self) -> str:
        return f"{self.stem} in {self._where}."

    @property
    def stem(self) -> str:
        """Say what stands in place of what, without the papers and the full stop."""
        letters = listed(f"“{each}”" for each, _ in self.instead)
        text = "" if letters == f"“{self.text}”" else f" in “{shortened(self.text, _MOST_LETTERS)}”"
        they = "it" if len(self.instead) == 1 else "they"
        said = listed(dict.fromkeys(said for _, said in self.instead))
        return f"{letters}{text} cannot be printed; {they} will stand as {said}"

    @property
    def _where(self) -> str:
        first, more = f"“{self.papers[0]}”", len(self.papers) - 1
        return f"{first} and {count(more, 'more paper', 'more papers')}" if more else first


def letters_of(found: Iterable[NotAsTyped]) -> frozenset[str]:
    """Give all letters that are told of."""
    return frozenset(letter for each in found for letters, _ in each.instead for letter in letters)


def not_as_typed(run: PrintRun, report: Report) -> tuple[NotAsTyped, ...]:
    """Find what a run cannot print as it was typed, each text once, in whatever process this is."""
    from vcsdesk.printing.missing import printed_otherwise

    texts: dict[str, tuple[tuple[str, str], ...]] = {}
    papers: dict[str, list[str]] = {}
    for place, (request, draft) in enumerate(zip(run.requests, run.drafts, strict=True), 1):
        name = f"{request.document.title}: {draft.words}"
        for each in printed_otherwise(request.document, request.facts):
            texts[each.text] = each.instead
            papers.setdefault(each.text, []).append(name)
        report(place, len(run.requests), name)
    return tuple(
        NotAsTyped(text=text, instead=instead, papers=tuple(papers[text]))
        for text, instead in texts.items()
        if not _is_told_by_part(text, texts)
    )


def _is_told_by_part(text: str, texts: Mapping[str, tuple[tuple[str, str], ...]]) -> bool:
    """Tell whether all there is to tell of a text is told of a name in it, such as “Ask Bo 🍰 Cake”."""
    inside = {each for part, instead in texts.items() if part in text and part != text for each in instead}
    return inside.issuperset(texts[text])
