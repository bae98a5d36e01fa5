"""What an office program makes of the same packs: a document for each, made a PDF, papers put behind."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from shutil import which
from subprocess import run
from xml.sax.saxutils import escape

from pack_words import Pack, Unit, papers

_NAMES = "".join(
    f' xmlns:{name}="urn:oasis:names:tc:opendocument:xmlns:{full}:1.0"'
    for name, full in (
        ("office", "office"),
        ("style", "style"),
        ("text", "text"),
        ("table", "table"),
        ("fo", "xsl-fo-compatible"),
    )
)
_DOCUMENT = """<?xml version="1.0" encoding="UTF-8"?>
<office:document{names} office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.text">
<office:styles>
<style:style style:name="Standard" style:family="paragraph">
<style:paragraph-properties fo:margin-bottom="7pt" fo:line-height="18.5pt" fo:margin-right="23mm"/>
<style:text-properties fo:font-size="13pt" fo:font-family="Liberation Sans"/></style:style>
<style:style style:name="Cell" style:family="paragraph">
<style:paragraph-properties fo:line-height="17pt"/>
<style:text-properties fo:font-size="13pt" fo:font-family="Liberation Sans"/></style:style>
<style:style style:name="Title" style:family="paragraph">
<style:paragraph-properties fo:break-before="page" fo:margin-bottom="5pt"/>
<style:text-properties fo:font-size="24pt" fo:font-weight="bold"
 fo:font-family="Liberation Sans"/></style:style>
</office:styles>
<office:automatic-styles>
<style:page-layout style:name="A4"><style:page-layout-properties fo:page-width="210mm"
 fo:page-height="297mm" fo:margin-top="14mm" fo:margin-bottom="10mm" fo:margin-left="25mm"
 fo:margin-right="22mm"/>
<style:header-style><style:header-footer-properties fo:min-height="12mm"/></style:header-style>
<style:footer-style><style:header-footer-properties fo:min-height="12mm"/></style:footer-style>
</style:page-layout></office:automatic-styles>
<office:master-styles><style:master-page style:name="Standard" style:page-layout-name="A4">
<style:header><text:p text:style-name="Cell">Anyborough Voluntary Action</text:p></style:header>
<style:footer><text:p text:style-name="Cell">Page <text:page-number text:select-page="current"/> of
 <text:page-count/></text:p></style:footer></style:master-page></office:master-styles>
<office:body><office:text>{body}</office:text></office:body></office:document>
"""


def is_there() -> bool:
    """Tell whether the programs are on this computer."""
    return which("soffice") is not None and which("pdfunite") is not None


def write_source(pack: Pack, path: Path) -> Path:
    """Write a pack as the document that an office program opens."""
    listed = "".join(_paragraph(unit.title) for unit in pack.units)
    body = (
        _paragraph("Rep pack", "Title") + _paragraph(pack.person) + _paragraph("Contents", "Title") + listed
    )
    path.write_text(_DOCUMENT.format(names=_NAMES, body=body + "".join(map(_unit, pack.units))), "utf-8")
    return path


def convert(sources: Sequence[Path], out: Path) -> None:
    """Convert documents in one call of the office program."""
    profile = out / "profile"
    how = (f"-env:UserInstallation=file://{profile}", "--headless", "--convert-to", "pdf", "--outdir")
    run(["soffice", *how, str(out), *map(str, sources)], check=True, capture_output=True)


def unite(pack: Pack, own: Path, bound: Sequence[Path], out: Path) -> None:
    """Put a board's papers behind a pack."""
    run(["pdfunite", str(own), *map(str, bound), str(out)], check=True, capture_output=True)


def write_papers(board: int, folder: Path) -> list[Path]:
    """Lay a board's papers into a folder."""
    paths = [folder / f"paper-{board}-{place}.pdf" for place in range(len(papers(board)))]
    for path, content in zip(paths, papers(board), strict=True):
        path.write_bytes(content)
    return paths


def _unit(unit: Unit) -> str:
    items = "".join(f"<text:list-item>{_paragraph(words)}</text:list-item>" for words in unit.bullets)
    rows = "".join(map(_row, (unit.headings, *unit.rows)))
    return (
        _paragraph(unit.title, "Title")
        + "".join(map(_paragraph, unit.paragraphs))
        + f"<text:list>{items}</text:list>"
        + f'<table:table><table:table-column table:number-columns-repeated="3"/>{rows}</table:table>'
    )


def _row(words: Sequence[str]) -> str:
    cells = "".join(f"<table:table-cell>{_paragraph(each, 'Cell')}</table:table-cell>" for each in words)
    return f"<table:table-row>{cells}</table:table-row>"


def _paragraph(words: str, style: str = "Standard") -> str:
    return f'<text:p text:style-name="{style}">{escape(words)}</text:p>'
