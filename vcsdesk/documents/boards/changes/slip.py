"""The slip on top of pages to swap: step by step, what to take out of a pack and what to put in."""

from collections.abc import Sequence

from vcsdesk.documents.boards.changes.facts import PackChanges
from vcsdesk.documents.boards.changes.pages import last_page_of, pages_of
from vcsdesk.documents.boards.pack.head import pack_masthead
from vcsdesk.lists.printing.held import Held
from vcsdesk.printing import (
    Part,
    Story,
    Words,
    bold,
    heading,
    lead,
    letterhead,
    note,
    para,
    tick_list,
)
from vcsdesk.rules.printing.swaps import Swap, SwapKind
from vcsdesk.wording import count, inside, listed, plain_day

TITLE = "Pages to swap"
_LETTERS = "A number with a letter, such as 3A, has its place behind the number without it."
_LIST = "The list of what is in the pack"
_KEEP = (
    "Every page that is not named here stays where it is. What you take out is out of date: do not file it "
    "with the rest."
)


def story(facts: PackChanges) -> Story:
    """Tell what to do in the order of the pack, then to keep all else."""
    return [
        letterhead(pack_masthead(facts.pack, TITLE, facts)),
        lead(f"Your rep pack {_since(facts.held)} stays in use. Swap these pages, and keep everything else."),
        *_how(facts),
        note(_KEEP, title="Keep everything else"),
    ]


def _since(held: Held) -> str:
    """Say what they hold: of 3 March 2026, with the pages swapped on 4 May 2026."""
    said = f"of {plain_day(held.whole.as_at)}"
    added = [f"the late papers of {plain_day(paper.as_at)}" for paper in held.added]
    if held.last != held.whole:
        added.insert(0, f"the new pages of {plain_day(held.last.as_at)}")
    return f"{said}, with {listed(added)}," if added else said


def _how(facts: PackChanges) -> list[Part]:
    if not facts.swaps:
        return []
    new = sum(len(swap.in_pages) for swap in facts.swaps)
    behind = (
        f"{count(new, 'new page')} {'follows' if new == 1 else 'follow'} behind this slip, in the order in "
        "which they go in. "
        if new
        else ""
    )
    lettered = any(swap.now and swap.now.number[-1:].isalpha() for swap in facts.swaps)
    return [
        para(f"{behind}Start at the front of your pack, and tick each step."),
        heading("Step by step"),
        tick_list(_step(swap) for swap in facts.swaps),
        *([para(_LETTERS)] if lettered else []),
    ]


def _step(swap: Swap) -> Words:
    """Say one thing to do."""
    return (bold(f"{_what(swap)}."), f" {' '.join(_do(swap))}")


def _what(swap: Swap) -> str:
    """Name what changed, and say what became of it."""
    section = swap.now or swap.was
    assert section is not None
    became = f"{_called_before(swap)}{_BECAME[swap.kind]}"
    if section.paper_sha256:
        is_newer = swap.was and swap.now and swap.was.paper_sha256 != swap.now.paper_sha256
        version = "A newer version of the board’s paper" if is_newer else "The board’s paper"
        return f"{version} “{section.title}”{became}"
    return f"{section.title if section.number else _opening(swap)}{became}"


def _called_before(swap: Swap) -> str:
    """Give the name that is on the pages to take out, where it is another."""
    if swap.was is None or swap.now is None or swap.was.title == swap.now.title:
        return ""
    return f", until now called “{swap.was.title}”"


def _opening(swap: Swap) -> str:
    """Name the first pages of a pack by what stands on those that are swapped."""
    if 1 not in swap.in_pages:
        return _LIST
    return "The cover" if swap.in_pages == (1,) else f"The cover and {inside(_LIST)}"


_BECAME = {
    SwapKind.CHANGED: "",
    SwapKind.NEW: ", which is new",
    SwapKind.GONE: ", which is no longer in the pack",
    SwapKind.MOVED: ", which has moved",
}


def _do(swap: Swap) -> Sequence[str]:
    done = []
    if swap.was and swap.out_pages:
        done.append(f"Take out {pages_of(swap.was, swap.out_pages)}.")
    if swap.now and swap.in_pages:
        where = f" behind {last_page_of(swap.behind)}" if swap.behind and not swap.was else ""
        new = "the new " if swap.was else ""
        done.append(f"Put in {new}{pages_of(swap.now, swap.in_pages)}{where}.")
    return done
