"""Which papers came after a pack was given, where they go in it, and how much notice they leave."""

from datetime import date, timedelta

import msgspec

from vcsdesk.documents.boards import rep_pack
from vcsdesk.documents.boards.changes.facts import held_of
from vcsdesk.documents.boards.late.already import AlreadyGiven, already_given, said
from vcsdesk.documents.boards.pack.facts import RepPack
from vcsdesk.documents.boards.pack.facts import gather as gather_pack
from vcsdesk.documents.day import Day
from vcsdesk.lists.meetings.meetings import MeetingRow
from vcsdesk.lists.papers.papers import PaperRow
from vcsdesk.lists.printing.held import Held
from vcsdesk.records.boards.body import Body
from vcsdesk.records.printing.given_paper import GivenAs, GivenPaper
from vcsdesk.records.printing.given_section import GivenSection
from vcsdesk.refused import Refused
from vcsdesk.rules.meetings.bank_holidays import holidays_between
from vcsdesk.rules.meetings.notice import in_words
from vcsdesk.rules.printing.kept_numbers import kept_numbers
from vcsdesk.wording import day as in_full
from vcsdesk.wording import plain_day

_HALF_A_YEAR = timedelta(days=183)


class LatePaper(msgspec.Struct, frozen=True, kw_only=True):
    """One paper that came late; `was` are the pages of an earlier version that are held."""

    paper: PaperRow
    now: GivenSection
    was: GivenSection | None
    behind: GivenSection | None
    notice: str


class LatePapers(msgspec.Struct, frozen=True, kw_only=True):
    """One supplement to a pack.

    `unbound` are papers that turned out not to be fit to bind, `already` those that came since the pack and
    were given.
    """

    number: int
    pack: RepPack
    meeting: MeetingRow
    held: Held
    late: tuple[LatePaper, ...]
    unbound: tuple[LatePaper, ...] = ()
    already: tuple[AlreadyGiven, ...] = ()

    @property
    def none_is_late(self) -> str:
        """What to say where there is nothing to add, or nothing but what cannot be bound."""
        name = self.pack.person.name
        if self.already:
            return f"{name} was already given {said(self.already)}."
        paper = "other paper" if self.late else "paper"
        return (
            f"No {paper} for {in_full(self.meeting.held_on)} came after {name} was given papers on "
            f"{plain_day(self.held.given_on)}."
        )


def gather(day: Day, seat_id: int) -> LatePapers:
    """Read which papers for the next meeting a seat's representative does not hold; Refused where none."""
    pack = gather_pack(day, seat_id)
    meeting, holds = pack.next_meeting, held_of(day, pack)
    if meeting is None:
        raise Refused(f"No meeting of {pack.board.name} is to come.", "Note its date first.")
    _check_meeting(holds, meeting)
    facts = LatePapers(
        number=1 + len(_supplements(day, pack, meeting)),
        pack=pack,
        meeting=meeting,
        held=holds,
        late=_late(day, pack, holds, meeting),
        already=already_given(day.store, holds, pack.papers),
    )
    if not facts.late:
        hint = "There is nothing to add." if facts.already else "Take the papers in first."
        raise Refused(facts.none_is_late, hint)
    return facts


def _check_meeting(holds: Held, meeting: MeetingRow) -> None:
    """Refuse to add papers to a pack that was for another meeting."""
    if holds.last.meeting_id not in (None, meeting.meeting_id):
        raise Refused(
            f"What was given on {plain_day(holds.last.printed_on)} was for an earlier meeting than that of "
            f"{plain_day(meeting.held_on)}.",
            "Print “Pages to swap”, which has all papers for the next meeting.",
        )


def _supplements(day: Day, pack: RepPack, meeting: MeetingRow) -> tuple[GivenPaper, ...]:
    return day.store.find(
        GivenPaper,
        seat_id=pack.seat.id,
        person_id=pack.person.id,
        meeting_id=meeting.meeting_id,
        given_as=GivenAs.SUPPLEMENT,
    )


def _late(day: Day, pack: RepPack, holds: Held, meeting: MeetingRow) -> tuple[LatePaper, ...]:
    """Find what is not held, number it as a pack would, and say behind what it goes."""
    held = {section.section: section for section in holds.sections}
    papers = {paper.key: row for paper, row in zip(rep_pack.papers(pack), pack.papers, strict=False)}
    keys = rep_pack.keys(pack)
    numbers = kept_numbers(holds.numbers, keys)
    late: list[LatePaper] = []
    before: GivenSection | None = holds.sections[-1] if holds.sections else None
    for key in keys:
        was, row = held.get(key), papers.get(key)
        if row is not None and (was is None or was.paper_sha256 != row.sha256):
            now = _section(key, numbers[key], row)
            notice = _notice(day, row, meeting)
            late.append(LatePaper(paper=row, now=now, was=was, behind=before, notice=notice))
            before = now
        elif was is not None:
            before = was
    return tuple(late)


def _section(key: str, number: str, row: PaperRow) -> GivenSection:
    return GivenSection(
        given_paper_id=0,
        place=0,
        section=key,
        number=number,
        title=row.title,
        pages=row.pages or 1,
        hash="",
        paper_sha256=row.sha256,
    )


def _notice(day: Day, row: PaperRow, meeting: MeetingRow) -> str:
    """Say how much notice a paper leaves, against what the board promises."""
    body = day.store.get(Body, meeting.body_id)
    came: date | None = row.received_on
    holidays = holidays_between((came or day.on) - _HALF_A_YEAR, meeting.held_on)
    return in_words(came, meeting.held_on, body.notice_days, body.notice_unit, holidays)
