"""The induction checklist: what is done with somebody new, by when and by whom, signed when it is done."""

from vcsdesk.documents.boards.induction.facts import Induction, gather
from vcsdesk.documents.boards.induction.steps import tables
from vcsdesk.documents.boards.pack.head import pack_masthead
from vcsdesk.documents.file_names import file_name
from vcsdesk.documents.unknown import NOT_RECORDED, known
from vcsdesk.printing import (
    Document,
    Part,
    Story,
    Wanted,
    bold,
    facts,
    heading,
    keep_together,
    lead,
    letterhead,
    note,
    para,
    write_lines,
)
from vcsdesk.records.boards.seat import Seat
from vcsdesk.wording import moment, partial, plain_day

_TITLE = "Induction checklist"


def story(of: Induction) -> Story:
    """Tell the checklist from who it is for to who signs it."""
    return [
        letterhead(pack_masthead(of.pack, _TITLE, of)),
        lead("Write in the day and your initials when a step is done. What does not fit can be left out."),
        facts(_who(of)),
        *tables(of),
        _signed(of),
        _certificate(of),
    ]


def named(of: Induction) -> str:
    """Name the file."""
    return file_name(_TITLE, of.pack.board.name, of.pack.seat.label, of.pack.person.name)


def _who(of: Induction) -> list[tuple[str, str]]:
    pack, first = of.pack, of.meeting(1)
    return [
        ("First day", partial(of.began) if of.began else NOT_RECORDED),
        ("First meeting on record", moment(first.held_on, first.starts_at) if first else NOT_RECORDED),
        ("Supported by", known(pack.supporter or ("" if pack.is_officers else pack.sender.officer))),
        ("Chair", known(pack.board.chair)),
        ("Deputy", pack.row.deputy or "none named"),
        ("Look back by", plain_day(of.review_on) if of.review_on else NOT_RECORDED),
    ]


def _signed(of: Induction) -> Part:
    """Leave room for the three who say that it was done."""
    who = (of.pack.person.name, of.pack.sender.organisation, of.pack.sender.authority)
    lines = [write_lines(f"For {each}: name, signature and day", 1) for each in who[1:] if each]
    own = write_lines(f"{who[0]}: signature and day", 1)
    return keep_together(heading("Signed when all is done", 2), own, *lines)


def _certificate(of: Induction) -> Part:
    """Certify that somebody came to the Induction Day, which both bodies lead, as Lewisham's was led."""
    leads = [each for each in (of.pack.sender.organisation, of.pack.sender.authority) if each]
    led_by = f"The day was led by {' and '.join(leads)}." if leads else f"Who led the day is {NOT_RECORDED}."
    return keep_together(
        heading("Certificate of attendance"),
        note(
            para(bold(of.pack.person.name), " came to the Induction Day for representatives."),
            para(led_by),
            write_lines("Held on, and where", 1),
            *(write_lines(f"For {each}", 1) for each in leads),
        ),
    )


DOCUMENT = Document(
    name="induction-checklist",
    title=_TITLE,
    purpose="The steps of somebody’s first half year in a seat, to date and sign, with a certificate.",
    wanted=Wanted.APPOINTMENT,
    also_called=(
        "induction",
        "new rep",
        "certificate of attendance",
        "induction day",
        "mentor",
        "training",
        "certificates",
        "to-do list",
    ),
    about=Seat,
    gather=gather,
    story=story,
    file_name=named,
    order=25,
)
