"""The sample's papers: readable texts set as PDF files, taken in for the next meetings."""

from vcsdesk.operations.desk.sample.making import Making
from vcsdesk.operations.papers.papers import take_in_paper
from vcsdesk.places import resource


def lay_papers(making: Making) -> None:
    """Set every paper of the source as a PDF file and take it in."""
    folder = resource("samples") / making.source.name / "papers"
    for source in making.source.papers:
        text = (folder / source.file).read_text(encoding="utf-8")
        take_in_paper(
            making.store,
            making.to_come(source.body)[0],
            source.title,
            _set(source.title, text, source.body),
            file_name=source.file.replace(".md", ".pdf"),
            received_on=making.on(source.came),
            stage=source.stage,
            publishable=source.publishable,
        )


def _set(title: str, text: str, body: str) -> bytes:
    from vcsdesk.printing.plain_paper import plain_paper

    return plain_paper(title, text, body)
