"""Rep packs, against raw ReportLab drawing the same words on the same pages."""

from __future__ import annotations

from collections.abc import Iterator
from io import BytesIO
from pathlib import Path

from boroughs import sample
from reportlab.pdfgen.canvas import Canvas
from timing import Measured, timed

from vcsdesk.clock import Clock
from vcsdesk.documents.catalogue import document_named
from vcsdesk.documents.making import carry_out, prepare
from vcsdesk.documents.targets import targets
from vcsdesk.printing.lettering.faces import house_face
from vcsdesk.printing.pictures import page_count, page_text
from vcsdesk.store import Store


def measure(folder: Path) -> Iterator[Measured]:
    """Measure one pack and all packs of the Hillingdon sample."""
    store = Store.open(sample(folder, "hillingdon"))
    today = Clock().today()
    everyone = targets(store, document_named("rep-pack"), today, today)
    for what, wanted in (("One rep pack", everyone[:1]), (f"All {len(everyone)} rep packs", everyone)):

        def ours(wanted: tuple[object, ...] = wanted) -> list[Path]:
            run = prepare(store, "rep-pack", wanted, folder / "packs", None, today, today)
            return list(carry_out(run, lambda *_: None).paths)

        pages = [_lines(path) for path in ours()]
        yield timed(
            f"{what} ({sum(map(len, pages))} pages)",
            "raw canvas draws the same lines",
            ours,
            lambda pages=pages: _draw(pages),
            3,
        )
    store.close()


def _lines(path: Path) -> list[list[str]]:
    content = path.read_bytes()
    return [page_text(content, number).splitlines() for number in range(page_count(content))]


def _draw(packs: list[list[list[str]]]) -> None:
    font = house_face().regular
    for pack in packs:
        canvas = Canvas(BytesIO(), invariant=1)
        for page in pack:
            canvas.setFont(font, 12)
            for number, line in enumerate(page):
                canvas.drawString(60, 780 - number * 15, line)
            canvas.showPage()
        canvas.save()
