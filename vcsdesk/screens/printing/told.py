"""What is told once papers are made: how many, where, and what did not go as it should."""

from collections.abc import Sequence
from pathlib import Path

from vcsdesk.documents.beside import said_beside
from vcsdesk.documents.drafting import DRAFTS_FOLDER, said_not_drafted
from vcsdesk.documents.handing_out import HandedOut
from vcsdesk.documents.lacking import lacking, not_bound
from vcsdesk.documents.making import PrintedRun, taken_away
from vcsdesk.documents.not_as_typed import NotAsTyped, letters_of
from vcsdesk.printing.document import Printed
from vcsdesk.refused import Refused
from vcsdesk.wording import called, count, listed, single

_MOST = 3
_UNSENT = "in your e-mail program as a message still to be sent; where it shows one that came, forward it."


def told(run: PrintedRun, title: str, folder: Path) -> str:
    """Say it in sentences."""
    are = "is" if len(run.paths) == 1 else "are"
    made = f"{count(len(run.paths), called(title))} of {count(run.pages, 'page')} {are} in “{folder}”."
    return " ".join((made, *_to_know(run)))


def _to_know(run: PrintedRun) -> list[str]:
    """Say what did not go as it should, and what lies beside."""
    few = (
        2 if len(run.untagged) == 2 else 1
    )  # titles are long, and a message has three lines to be read at once
    lacks = lacking(run.missing_letters, run.untagged, few)
    return [each for each in (_not_made(run), not_bound(run.unbound), lacks, said_beside(run)) if each]


def _not_made(run: PrintedRun) -> str:
    """Say what could not be made, and why: reason by reason, of which only the first few are told."""
    reasons: dict[str, list[str]] = {}
    for each in run.refused:
        reasons.setdefault(str(each.refusal), []).append(each.words)
    told = list(reasons.items())[:_MOST]
    said = [f"Not made: {listed(names, _MOST)}. {why}" for why, names in told]
    rest = len(run.refused) - sum(len(names) for _, names in told)
    if rest:
        said.append(f"Nor {'was' if rest == 1 else 'were'} {rest:,} more.")
    return " ".join(said)


def told_of(done: HandedOut, title: str, folder: Path, wanted: int) -> str:
    """Say what was handed out of what was wanted: papers in files, and drafts with what becomes of them."""
    run, papers, files = done.printed, len(done.saved), len(done.printed.paths)
    if done.is_stopped and not files and not done.drafts:
        return stopped_before_any(title)
    said = []
    if done.is_stopped:
        said += [_stopped(papers, files, wanted, title, folder), *_to_know(run)]
    elif files and papers == files:
        said.append(told(run, title, folder))
    else:
        if files:
            said.append(f"{count(papers, called(title))} are in “{folder}”, in {count(files, 'file')}.")
        said += _to_know(run)
    if done.drafts:
        number = len(done.drafts)
        they = "each opens" if number > 1 else "it opens"
        are = count(number, "e-mail draft") + (" are" if number > 1 else " is")
        said.append(f"{are} in “{folder / DRAFTS_FOLDER}”. Nothing was sent: {they} {_UNSENT}")
    said.append(said_not_drafted(done.not_drafted))
    return " ".join(each for each in said if each)


def _stopped(papers: int, files: int, wanted: int, title: str, folder: Path) -> str:
    """Say how many are in files, of papers whose making was stopped."""
    if not files:
        return "Stopped."
    are = "is" if papers == 1 else "are"
    within = "" if papers == files else f", in {count(files, 'file')}"
    return f"Stopped. {papers:,} of {count(wanted, called(title))} {are} in “{folder}”{within}."


def stopped_before_any(title: str, taken_back: int = 0) -> str:
    """Say that there is nothing of papers whose making was stopped, and what became of what there was."""
    if not taken_back:
        return f"Stopped. No {single(called(title))} was made."
    return f"Stopped in the middle of a paper that took long. {taken_away(taken_back)}"


def broken_off(title: str, taken_back: int) -> str:
    """Say what is left of papers in whose making the program failed."""
    none = f"No {single(title.lower())} was made."
    return f"{none} {taken_away(taken_back)}" if taken_back else none


def refused_after(refusal: Refused, taken_back: int) -> Refused:
    """Say why papers cannot be made, and what became of those that were made before that was known."""
    if not taken_back:
        return refusal
    return Refused(f"{refusal.message} {taken_away(taken_back)}", refusal.hint)


def before_printing(printed: Printed, otherwise: Sequence[NotAsTyped] = ()) -> str:
    """Say what she should know of a paper before it is printed."""
    told = letters_of(otherwise)
    letters = [each for each in printed.missing_letters if each.letter not in told]
    said = [f"{each.stem}." for each in otherwise[:_MOST]]
    if len(otherwise) > _MOST:
        said.append(f"So it is with {count(len(otherwise) - _MOST, 'more text')}.")
    said += [not_bound(printed.unbound), lacking(letters, printed.untagged)]
    return " ".join(each for each in said if each)
