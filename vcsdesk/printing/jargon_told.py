"""Lists of a paper's own that say what words mean, each line a term in bold, then its meaning."""

from __future__ import annotations

import re
from collections.abc import Mapping

from vcsdesk.printing.parts import Bullets, Part
from vcsdesk.printing.words import Bold, Words, plain
from vcsdesk.rules.papers.capitals import is_abbreviation

_MEANING = re.compile(r"\s*[:–—-]?\s+(.+?)[\s.]*", re.DOTALL)


def meanings(part: Part) -> Mapping[str, str]:
    """Give what abbreviations mean by a list of terms with their meanings; nothing of any other part.

    Bold words also begin the lines of other lists: one in which no term is an abbreviation is not taken for
    a list of words, lest an abbreviation inside its sentences be passed over.
    """
    if not isinstance(part, Bullets):
        return {}
    told = [_told(item) for item in part.items]
    if not all(term for term, _ in told):
        return {}
    return {term: meaning for term, meaning in told if is_abbreviation(term)}


def _told(item: Words) -> tuple[str, str]:
    """Give a line's term with its meaning; nothing where it does not begin with a term."""
    if not isinstance(item, tuple) or len(item) < 2 or not isinstance(item[0], Bold):
        return "", ""
    head, rest = item[0].text.strip(), plain(item[1:])
    found = _MEANING.fullmatch(rest)
    if found is None or not (head.endswith(":") or rest.lstrip()[0] in ":–—-"):
        return "", ""
    return head.rstrip(" :"), found[1]
