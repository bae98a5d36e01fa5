"""What ends together with a board or group, said before it is ended."""

from vcsdesk.lists.boards import seats
from vcsdesk.lists.boards.boards import BoardRow
from vcsdesk.records.boards.body_parent import BodyParent
from vcsdesk.records.meetings.meeting import Meeting, MeetingStatus
from vcsdesk.rules.boards.current import is_current
from vcsdesk.ui.desk import Desk
from vcsdesk.wording import capital, count, listed


def what_ends(desk: Desk, row: BoardRow) -> str:
    """Say it in sentences: 2 seats end with it. Amina Yusuf stops sitting there."""
    own = [seat for seat in seats.rows(desk.store, desk.on, desk.today) if seat.body_id == row.body_id]
    people = list(dict.fromkeys(name for seat in own if (name := seat.holder or seat.covered_by)))
    ahead = [
        meeting
        for meeting in desk.store.find(Meeting, body_id=row.body_id)
        if meeting.held_on > desk.on and meeting.status is not MeetingStatus.CANCELLED
    ]
    under = [
        place
        for place in desk.store.find(BodyParent, parent_id=row.body_id)
        if is_current(place.valid_from, place.valid_to, desk.on)
    ]
    said = [
        _sentence(count(len(own), "seat"), "ends with it", "end with it", len(own)),
        _sentence(listed(people), "stops sitting there", "stop sitting there", len(people)),
        _sentence(count(len(ahead), "meeting") + " to come", "is called off", "are called off", len(ahead)),
        _sentence(
            count(len(under), "group") + " under it",
            "moves to the one that carries on",
            "move to the one that carries on",
            len(under),
        ),
    ]
    return " ".join(each for each in said if each) or "Nothing else ends with it."


def _sentence(who: str, one: str, several: str, number: int) -> str:
    return f"{capital(who)} {one if number == 1 else several}." if number else ""
