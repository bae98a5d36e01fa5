"""Documents to print, made from a story alone, and papers to bind."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from io import BytesIO

import pikepdf
import pytest

from printing.told import DOCUMENT, MASTHEAD, Told
from vcsdesk.printing import BoundPaper, Document, Masthead, Part, Printed, title_page
from vcsdesk.printing.cleaning import CleanPaper, clean_here
from vcsdesk.printing.edition import STANDARD, Edition
from vcsdesk.printing.layout import Papers, set_out
from vcsdesk.printing.plain_paper import Look, plain_paper

Print = Callable[..., Printed]


@pytest.fixture(scope="session")
def document() -> Document[Told]:
    return DOCUMENT


@pytest.fixture(scope="session")
def masthead() -> Masthead:
    return MASTHEAD


@pytest.fixture(scope="session")
def print_parts(document: Document[Told]) -> Print:
    """Print parts behind a cover."""

    def print_them(
        *parts: Part | Sequence[Part],
        edition: Edition = STANDARD,
        bound: tuple[BoundPaper, ...] = (),
        papers: Papers | None = None,
        start: Part | None = None,
        both_sides: bool = False,
    ) -> Printed:
        told = Told((start or title_page(MASTHEAD), *parts), bound)  # type: ignore[arg-type]
        return set_out(document, told, edition, papers, both_sides=both_sides)

    return print_them


@pytest.fixture(scope="session")
def report() -> bytes:
    """Give somebody else's paper, of three pages."""
    section = "\n\n".join(f"Paragraph {number} of the strategy. " * 9 for number in range(30))
    return plain_paper(
        "Carers’ strategy",
        f"Report to: Board\n\n## Purpose\n\n{section}",
        Look(organisation="Hillingdon Council"),
    )


@pytest.fixture(scope="session")
def clean_report(report: bytes) -> CleanPaper:
    return clean_here(report)


@pytest.fixture
def altered(report: bytes) -> Callable[[Callable[[pikepdf.Pdf], None]], bytes]:
    """Change the paper as a careless or hostile program might."""

    def alter(change: Callable[[pikepdf.Pdf], None]) -> bytes:
        buffer = BytesIO()
        with pikepdf.open(BytesIO(report)) as pdf:
            change(pdf)
            pdf.save(buffer)
        return buffer.getvalue()

    return alter
