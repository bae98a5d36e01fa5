"""What stands at the head of a rep pack, and of each paper that goes with one."""

import msgspec

from vcsdesk.documents.boards.pack.facts import RepPack
from vcsdesk.documents.desk.heads import ask, masthead
from vcsdesk.printing import Masthead


def pack_masthead(pack: RepPack, title: str, of: msgspec.Struct, *before: str) -> Masthead:
    """Head a paper for the reader of a pack, with their board and seat; other lines may come before those.

    A representative is told whom to ask, the officer is not.
    """
    return masthead(
        pack.sender,
        title,
        of,
        on=pack.on,
        printed_on=pack.printed_on,
        for_whom=pack.person.name,
        lines=(*before, pack.board.name, pack.seat.label, *(() if pack.is_officers else ask(pack.sender))),
    )
