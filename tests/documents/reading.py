"""Printed files read back."""

import re
import unicodedata
from pathlib import Path
from subprocess import run
from typing import NamedTuple

import pikepdf
import pypdfium2


class Bookmark(NamedTuple):
    """A bookmark, and the page it leads to, counted from one."""

    title: str
    page: int
    level: int


class ReadBack:
    """One file as a reader finds it."""

    def __init__(self, path: Path) -> None:
        self.path = path
        with pypdfium2.PdfDocument(path) as pdf:
            self.pages = [page.get_textpage().get_text_bounded() for page in pdf]
            self.corners = [_corner(page) for page in pdf]
            self.bookmarks = [
                Bookmark(mark.get_title(), mark.get_dest().get_index() + 1, mark.level)
                for mark in pdf.get_toc()
            ]
            self.labels = [pdf.get_page_label(index) for index in range(len(pdf))]

    def asks(self, number: int) -> bool:
        """Tell whether there is anything to fill in on a page, counted from one."""
        with pikepdf.open(self.path) as pdf:
            return any(note.Subtype == "/Widget" for note in pdf.pages[number - 1].obj.get("/Annots", ()))

    def page(self, number: int) -> str:
        """Give the words of a page, counted from one, without anything between them."""
        return squeezed(self.pages[number - 1])

    def number(self, number: int) -> str:
        """Say which page of how many one is, counted from one: of its section where its label names one."""
        label = self.labels[number - 1]
        before = re.sub(r"\d+$", "", label)
        last = [other for other in self.labels if re.sub(r"\d+$", "", other) == before][-1]
        if not before.strip() or before.endswith("-"):
            return f"Page {label} of {last}"
        return f"{label} of {last.removeprefix(before)}".replace(before, f"{before}page ")

    def fonts(self, pages: int) -> set[str]:
        """Name the fonts of the first pages."""
        with pikepdf.open(self.path) as pdf:
            return {
                str(font.BaseFont)
                for page in list(pdf.pages)[:pages]
                for font in page.obj.Resources.get("/Font", {}).values()
            }

    def complaints(self) -> str:
        """Give what qpdf and poppler have to say against the file."""
        return complaints(self.path)


def complaints(path: Path) -> str:
    """Give what qpdf and poppler have to say against a file."""
    said = ""
    for tool in (["qpdf", "--check"], ["pdfinfo"], ["pdftotext"]):
        ending = ["/dev/null"] if tool == ["pdftotext"] else []
        done = run([*tool, str(path), *ending], capture_output=True, text=True, check=False)
        said += done.stderr + (done.stdout if done.returncode else "")
    return said


def _corner(page: pypdfium2.PdfPage) -> str:
    """Read what stands in the corner of the foot, where the page's number is."""
    wide, _ = page.get_size()
    return str(page.get_textpage().get_text_bounded(left=wide - 230, bottom=0, right=wide, top=70))


def page_text(pdf: bytes | Path, index: int) -> str:
    """Read a page's text, counted from nought; a scanned page has none."""
    with pypdfium2.PdfDocument(pdf) as paper:
        return str(paper[index].get_textpage().get_text_range())


def squeezed(words: str) -> str:
    """Take out what lies between words, and what only arranges them."""
    plain = unicodedata.normalize("NFKC", words)
    return "".join(letter for letter in plain if unicodedata.category(letter)[0] not in "ZC")
