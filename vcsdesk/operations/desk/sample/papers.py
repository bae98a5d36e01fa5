"""The sample's papers: readable texts set as PDF files, taken in for the next meetings."""

from vcsdesk import wording
from vcsdesk.operations.desk.sample.board_source import BodySource
from vcsdesk.operations.desk.sample.making import Making
from vcsdesk.operations.desk.sample.source import PaperSource
from vcsdesk.operations.papers.papers import take_in_paper
from vcsdesk.places import resource
from vcsdesk.records.meetings.meeting import Meeting


def lay_papers(making: Making) -> None:
    """Set every paper of the source as a PDF file and take it in."""
    from vcsdesk.printing.cleaning import clean_here

    bodies = {body.key: body for body in making.source.bodies}
    for source in making.source.papers:
        meeting = making.to_come(source.body)[0]
        take_in_paper(
            making.store,
            meeting,
            source.title,
            _set(making, source, bodies[source.body], meeting),
            file_name=source.file.replace(".md", ".pdf"),
            received_on=making.on(source.came),
            stage=source.stage,
            publishable=source.publishable,
            read=clean_here,  # our own files need no guard
        )


def _set(making: Making, source: PaperSource, body: BodySource, meeting: Meeting) -> bytes:
    """Set one text, with the names and days of this borough put in."""
    from vcsdesk.printing.plain_paper import Look, plain_paper

    text = (resource("samples") / "papers" / source.file).read_text(encoding="utf-8")
    names = {
        "borough": making.source.borough.name,
        "council": making.source.borough.authority,
        "host": making.source.borough.organisation,
        "board": body.name,
        "meeting": wording.moment(meeting.held_on, meeting.starts_at),
        "venue": meeting.venue,
        "year": str(making.today.year),
        "last_year": str(making.today.year - 1),
        "next_year": str(making.today.year + 1),
        "in_three_years": str(making.today.year + 3),
    }
    look = Look(
        organisation=body.owner or making.source.borough.authority,
        reference=source.reference,
        colour=source.colour,
        is_landscape=source.landscape,
    )
    return plain_paper(source.title, text.format(**names), look)
