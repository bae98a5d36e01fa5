"""Binding papers behind a file of ours that is finished already, and stays what it was."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from vcsdesk.printing.assembling.appended import Appended, append_papers
from vcsdesk.printing.assembling.bodies import SetPage
from vcsdesk.printing.assembling.edges import Edging, Lines
from vcsdesk.printing.assembling.finished import Finished, read
from vcsdesk.printing.assembling.writing import Labelled
from vcsdesk.printing.binding import empty_label, label_from
from vcsdesk.printing.brand import Brand
from vcsdesk.printing.cleaning import CleanPaper
from vcsdesk.printing.edition import Edition
from vcsdesk.printing.kept import kept_blank, kept_paper
from vcsdesk.printing.numbering import Numbering
from vcsdesk.printing.styles import sheet


class Gone(NamedTuple):
    """So many pages of a paper that the contents name and that is there no longer."""

    pages: int


def bind_behind(
    own: bytes | Finished,
    papers: Sequence[tuple[str, CleanPaper | Gone]],
    numbers: Numbering,
    edition: Edition,
    *,
    both_sides: bool = False,
) -> bytes:
    """Bind papers, each by its title, behind a file of ours; `numbers` counts its pages too.

    Their feet are drawn in the colour of that file, or in black as it is. The same file and papers give the
    same bytes. For printing on both sides each starts on the right. What is gone keeps its numbers.
    """
    finished = read(own) if isinstance(own, bytes) else own
    style, first = sheet(edition, Brand(colour=finished.colour)), len(finished.pages)
    appended: list[Appended] = []
    pages: list[tuple[SetPage, Lines]] = []
    labels: list[Labelled] = []
    numbered = numbers.pages - sum(paper.pages for _, paper in papers)
    for place, (title, paper) in enumerate(papers, 1):
        if isinstance(paper, Gone):
            numbered += paper.pages
            continue
        if both_sides and (first + len(pages)) % 2:
            labels.append(empty_label(first + len(pages)))
            appended.append(Appended(kept_blank(style).body))
            pages.append((appended[-1].body.pages[0], Lines("", "", "")))
        labels.append(label_from(first + len(pages), numbers.label(numbered)))
        appended.append(Appended(kept_paper(paper).body, title, place))
        for page in appended[-1].body.pages:
            pages.append((page, Lines("", title, numbers.words(numbered))))
            numbered += 1
    return append_papers(finished, appended, Edging(pages, style), labels)
