"""The sample's papers: readable texts set as PDF files, taken in for the next meetings."""

from vcsdesk.operations.desk.sample.making import Making
from vcsdesk.operations.papers.papers import take_in_paper
from vcsdesk.places import resource


def lay_papers(making: Making) -> None:
    """Set every paper of the source as a PDF file and take it in."""
    from vcsdesk.printing.cleaning import clean_here
    from vcsdesk.printing.plain_paper import plain_paper

    folder = resource("samples") / making.source.name / "papers"
    for source in making.source.papers:
        text = (folder / source.file).read_text(encoding="utf-8")
        take_in_paper(
            making.store,
            making.to_come(source.body)[0],
            source.title,
            plain_paper(source.title, text, source.body),
            file_name=source.file.replace(".md", ".pdf"),
            received_on=making.on(source.came),
            stage=source.stage,
            publishable=source.publishable,
            read=clean_here,  # our own files need no guard
        )
