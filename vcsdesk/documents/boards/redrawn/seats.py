"""What becomes of seats and of those who sit in them; every row names its board and its seat."""

from vcsdesk import wording
from vcsdesk.documents.boards.redrawn.facts import Redrawn
from vcsdesk.lists.boards.restructuring.effects import MeetingEffect, SeatEffect
from vcsdesk.printing import Part, bullets, grid, heading, para, unbroken
from vcsdesk.records.boards.seat_fate import Fate
from vcsdesk.wording import capital, count, listed


def seats(report: Redrawn) -> list[Part]:
    """Tell which seats are lost, which carry over and where there are new ones."""
    found = report.found
    lost = [each for each in found.seats if each.fate is Fate.LAPSES]
    carried = [each for each in found.seats if each.fate is Fate.CARRIES_OVER]
    gained = [f"{new.board}: {count(new.seats, 'new seat')}, vacant at first" for new in found.new_seats]
    if not (lost or carried or gained):
        return [heading("Seats"), para("No seat is lost, carried over or gained.")]
    made: list[Part] = [heading("Seats"), para(_counted(len(lost), len(carried), found.figures.seats_gained))]
    if lost:
        gone = [(each.board, each.seat, _sits(each)) for each in lost]
        made += [
            heading("Seats lost", 2),
            grid(("Board or group", "Seat", "Who sits there"), gone, (3, 2, 3), "Seats lost"),
        ]
    if carried:
        rows = [(each.board, each.seat, _sits(each), each.to or "") for each in carried]
        headings = ("From", "Seat", "Who sits there", "To")
        made += [heading("Seats carried over", 2), grid(headings, rows, (3, 2, 2.6, 3), "Seats carried over")]
    return [*made, heading("Seats gained", 2), bullets(gained)] if gained else made


def endings(report: Redrawn) -> list[Part]:
    """Tell whose appointment ends and why, and which meetings are called off."""
    ending = [each for each in report.found.appointments if not each.goes_on]
    made: list[Part] = []
    if ending:
        rows = [
            (each.person, f"{each.seat}, {each.board}", wording.value(each.capacity), each.why)
            for each in ending
        ]
        headings = ("Who", "Seat", "As", "Why")
        made += [
            heading("Appointments that end"),
            grid(headings, rows, (2.2, 3, 1.6, 3), "Appointments that end"),
        ]
    return [*made, *_meetings(report), *_texts(report)]


def _meetings(report: Redrawn) -> list[Part]:
    """Name the days of each board in one row, and those boards whose rhythm ends without any."""
    found = report.found
    of_board: dict[str, list[MeetingEffect]] = {}
    for each in found.meetings:
        of_board.setdefault(each.board, []).append(each)
    rows = [
        (board, count(len(meetings), "meeting"), *_when(meetings)) for board, meetings in of_board.items()
    ]
    rhythms = [
        f"{each.board}: its meetings end with {wording.day(each.last_on)}"
        for each in found.series
        if each.board not in of_board
    ]
    if not (rows or rhythms):
        return []
    headings = ("Board or group", "How many", "On which days", "Where")
    table = grid(headings, rows, (3, 1.6, 3.4, 2.2), "Meetings called off")
    return [heading("Meetings called off"), table, *([bullets(rhythms)] if rhythms else [])]


def _when(meetings: list[MeetingEffect]) -> tuple[str, str]:
    """Say on which days and where, each place once."""
    places = dict.fromkeys(each.venue for each in meetings if each.venue)
    return listed(unbroken(wording.short_day(each.held_on)) for each in meetings), "; ".join(places)


def _texts(report: Redrawn) -> list[Part]:
    """Name what stays with a body as it was, so that nobody looks for it with the new one."""
    stays = [f"{each.board}: {each.title}" for each in report.found.texts]
    return [heading("Documents and promises that stay as they were"), bullets(stays)] if stays else []


def _counted(lost: int, carried: int, gained: int) -> str:
    said = f"{capital(count(lost, 'seat'))} {'is' if lost == 1 else 'are'} lost"
    return f"{said}, {carried:,} carried over and {gained:,} gained."


def _sits(each: SeatEffect) -> str:
    state = each.state.words
    return f"{each.holder} ({state[:1].lower()}{state[1:]})" if each.holder else state
