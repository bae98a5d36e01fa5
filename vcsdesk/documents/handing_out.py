"""A run from its facts to what she holds in her hands: files to print and e-mail drafts, as she chose."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import msgspec

from vcsdesk.documents.drafting import DRAFTS_FOLDER, Message
from vcsdesk.documents.finishing import Finisher
from vcsdesk.documents.making import PrintedRun, Report, carry_out, clear_up, own_pages_of, sweep_up
from vcsdesk.documents.print_run import PrintRun
from vcsdesk.documents.set_out import SetOut, in_part_of
from vcsdesk.printing.choices import Way
from vcsdesk.printing.given import Given
from vcsdesk.printing.stopping import Stopping
from vcsdesk.printing.sweeping import READERS_FOLDER
from vcsdesk.wording import called, capital, plural

_LAID = "laid"


class Handing(msgspec.Struct, frozen=True, kw_only=True):
    """A run to be handed out, with what its e-mail drafts say."""

    run: PrintRun
    message: Message = Message()

    @property
    def is_plain(self) -> bool:
        """Tell whether each paper is a file as it is set out, and nothing else is made."""
        return self.run.choices.is_usual and self.run.choices.way in (Way.FILES, Way.LOOK)


class HandedOut(msgspec.Struct, frozen=True, kw_only=True):
    """What was made of a run."""

    printed: PrintedRun
    drafts: tuple[Path, ...] = ()
    not_drafted: tuple[tuple[str, str], ...] = ()
    """For whom no draft was made, and why."""
    saved: tuple[Given, ...] = ()
    """What is remembered as given to be printed."""
    drafted: tuple[Given, ...] = ()
    """What is remembered as given in a draft."""
    is_stopped: bool = False
    """Whether it was stopped before all that was wanted went out."""


def hand_out(handing: Handing, report: Report) -> HandedOut:
    """Set a run out and make of it what was chosen, in whatever process this is, and clear up after it."""
    if handing.is_plain:
        printed = carry_out(handing.run, report)
        return HandedOut(printed=printed, saved=printed.given, is_stopped=printed.is_stopped)
    return _hand_out(handing, handing.run.spool_folder / _LAID, report)


def put_away(handing: Handing) -> None:
    """Take away what a run laid ready, and what it left half-written if it was stopped."""
    clear_up(handing.run)
    if handing.run.out_folder is not None:
        sweep_up(handing.run.out_folder / DRAFTS_FOLDER, handing.run)


def _hand_out(handing: Handing, laid: Path, report: Report) -> HandedOut:
    run = handing.run
    if run.out_folder is None:
        raise ValueError("A run without a folder can only be looked at")
    finisher = Finisher(
        run.choices, handing.message, run.out_folder, Stopping(run.spool_folder, run.own_folder)
    )
    groups = _groups(run)
    first = next(each.title for at, each in enumerate(run.drafts) if at not in run.covers)
    title = capital(plural(called(first)))
    in_part = bool(run.choices.pages.strip())
    made: list[SetOut] = []

    def finish(done: int, total: int, words: str) -> None:
        group = [each for each in made if groups.get(done, done) <= each.place < done]
        if group:
            finisher.finish(group)
        if done == total:
            finisher.finish_all(title)
        report(done, total, words)

    def said(done: int, total: int, words: str) -> None:
        if words:
            made.append(_set_out(run, done - 1, laid / words))
            words = made[-1].file_name
        if not in_part:
            finish(done, total, words)
        elif done < total:
            report(0, 0, words)  # nothing is made before the pages are known to be in every paper
        else:
            made[:] = in_part_of(made, run.choices)
            named = {each.place: each.file_name for each in made}
            for place in range(total):
                finish(place + 1, total, named.get(place, ""))

    printed = carry_out(msgspec.structs.replace(run, out_folder=laid), said)
    bound_went_out = bool(finisher.paths or finisher.drafts) and (not in_part or _have_bound(made))
    told = printed if bound_went_out else msgspec.structs.replace(printed, unbound=(), untagged=())
    return _summed(told, finisher, [] if in_part else made, run.not_drafted)


def _have_bound(made: Sequence[SetOut]) -> bool:
    """Tell whether pages of papers behind our own are among those that were chosen."""
    return any(each.for_listening for each in made)


def _set_out(run: PrintRun, place: int, path: Path) -> SetOut:
    """Describe one paper that was set out just now."""
    for_listening = path.parent / READERS_FOLDER / path.name
    request, choices = run.requests[place], run.choices
    number = path.stem.removeprefix(request.file_name)  # which sets it apart from another called alike

    def called(*, folded: bool) -> str:
        return request.called(choices.apart(request.edition, folded=folded)) + number

    return SetOut(
        place=place,
        name=path.stem,
        to_print=called(folded=choices.sheets.is_booklet),
        to_send=called(folded=False),
        title=run.drafts[place].words,
        path=path,
        own=own_pages_of(run, place),
        for_listening=for_listening if for_listening.is_file() else None,
        recipient=run.recipients[place],
        is_cover=place in run.covers,
    )


def _groups(run: PrintRun) -> dict[int, int]:
    """Give for the last paper of each group, counted from one, where the group begins, counted from nought.

    A group is what one person gets together.
    """
    groups: dict[int, int] = {}
    first = 0
    for number, whose in enumerate(run.recipients, 1):
        after = run.recipients[number] if number < len(run.recipients) else None
        same = after is not None and whose.person_id is not None and after.person_id == whose.person_id
        if not (run.choices.goes_by_person and same):
            groups[number] = first
            first = number
    return groups


def _summed(
    printed: PrintedRun,
    finisher: Finisher,
    made: Sequence[SetOut],
    not_drafted: Sequence[tuple[str, str]],
) -> HandedOut:
    """Say what was made; only what went out is remembered as given, and some pages of it are not it."""
    placed = [(paper.place, given) for paper, given in zip(made, printed.given, strict=False)]
    return HandedOut(
        printed=msgspec.structs.replace(
            printed,
            paths=tuple(finisher.paths),
            beside=tuple(finisher.beside),
        ),
        drafts=tuple(finisher.drafts),
        not_drafted=tuple(dict.fromkeys((*not_drafted, *finisher.not_drafted))),
        saved=tuple(given for place, given in placed if place in finisher.saved),
        drafted=tuple(given for place, given in placed if place in finisher.drafted),
        is_stopped=not finisher.is_finished,
    )
