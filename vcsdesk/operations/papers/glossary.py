"""Words of the trade are explained, corrected, taken out, and taken over from a list somebody pasted."""

from collections.abc import Iterable
from datetime import date

import msgspec

from vcsdesk.operations import checks
from vcsdesk.records.papers.glossary_sense import GlossarySense
from vcsdesk.refused import Refused
from vcsdesk.rules.papers.pasted_terms import read_terms
from vcsdesk.store import Store

_NOTHING = "Type what it stands for, or what it means."


class Pasted(msgspec.Struct, frozen=True):
    """What came of a pasted list: what was new, what was known, and the lines that say nothing."""

    added: tuple[GlossarySense, ...]
    completed: tuple[str, ...]
    """The words that stood there without a meaning in plain words, and got one."""
    otherwise: tuple[str, ...]
    """The words that stand there with another meaning in plain words, which stays."""
    known: int
    """How many were there just so."""
    unread: tuple[str, ...]


def explain(
    store: Store,
    term: str,
    *,
    expansion: str = "",
    meaning: str = "",
    body_id: int | None = None,
    source: str = "",
    checked_on: date | None = None,
) -> GlossarySense:
    """Say what a term means, everywhere or on one board; it may mean other things besides."""
    sense = GlossarySense(
        term=checks.name(term, "A word"),
        expansion=checks.text(expansion),
        meaning=checks.text(meaning),
        body_id=body_id,
        source=checks.text(source),
        checked_on=checked_on,
    )
    _check(store, sense)
    with store.step("Explain word"):
        return store.add(sense)


def correct_sense(store: Store, sense: GlossarySense, **new: object) -> GlossarySense:
    """Correct what is said of a term."""
    tidy = checks.tidied(new)
    if "term" in tidy:
        tidy["term"] = checks.name(str(tidy["term"]), "A word")
    _check(store, msgspec.structs.replace(sense, **tidy))
    with store.step("Correct word"):
        return store.change(sense, **tidy)


def take_out(store: Store, senses: Iterable[GlossarySense]) -> None:
    """Take explanations out of the glossary."""
    with store.step("Take out words"):
        for sense in senses:
            store.remove(sense)


def paste_terms(store: Store, pasted: str, *, source: str = "", checked_on: date | None = None) -> Pasted:
    """Take over a list of words from elsewhere; what is said there already stays as it is."""
    terms, unread = read_terms(pasted)
    if not terms:
        raise Refused(
            "Nothing in this reads as a word with its meaning.",
            "Put each on a line of its own: the word, a tab or a dash, and what it stands for.",
        )
    there = {_key(sense): sense for sense in store.find(GlossarySense)}
    new = [
        GlossarySense(
            term=checks.name(each.term, "A word"),
            expansion=checks.text(each.expansion),
            meaning=checks.text(each.meaning),
            source=checks.text(source),
            checked_on=checked_on,
        )
        for each in terms
    ]
    fresh = {_key(sense): sense for sense in new if _key(sense) not in there}
    said = [(there[_key(sense)], sense.meaning) for sense in new if _key(sense) in there]
    wanting = {old.id: (old, meaning) for old, meaning in said if meaning and not old.meaning}
    with store.step("Paste words"):
        added = tuple(store.add(sense) for sense in fresh.values())
        for old, meaning in wanting.values():
            store.change(old, meaning=meaning)
    otherwise = dict.fromkeys(old.term for old, meaning in said if _differs(old.meaning, meaning))
    known = len(new) - len(added) - len(wanting) - len(otherwise)
    return Pasted(added, tuple(old.term for old, _ in wanting.values()), tuple(otherwise), known, unread)


def _differs(there: str, pasted: str) -> bool:
    """Tell whether a list says in plain words what is not what is there."""
    return bool(there and pasted) and _folded(there) != _folded(pasted)


def _check(store: Store, sense: GlossarySense) -> None:
    """Refuse what explains nothing, or says again what is there."""
    if not sense.expansion and not sense.meaning:
        raise Refused(f"“{sense.term}” is not explained yet.", _NOTHING)
    others = (each for each in store.find(GlossarySense) if each.id != sense.id)
    if _key(sense) in {_key(each) for each in others}:
        raise Refused(f"“{sense.term}” is already explained so.", "Change the one that is there.")


def _key(sense: GlossarySense) -> tuple[str, str, str, int | None]:
    term, stands_for, means = map(_folded, (sense.term, sense.expansion, sense.meaning))
    return term, stands_for, "" if stands_for else means, sense.body_id


def _folded(said: str) -> str:
    return " ".join(said.split()).strip(".").casefold()
