"""Plain PDFs of coloured pages, to see where each page went."""

from collections.abc import Sequence
from io import BytesIO

import pikepdf
from pikepdf import Array, Dictionary, Name
from pypdfium2 import PdfDocument

A5, A4 = (419.53, 595.28), (595.28, 841.89)


def grey(number: int) -> float:
    """Give the shade of a page by its place: never white, each its own."""
    return round(0.05 + 0.07 * number, 3)


def paper(pages: int, size: tuple[float, float] = A5, names: Sequence[str] = (), turned: int = 0) -> bytes:
    """Make a paper whose pages are each filled with a grey of their own, a red square at the top left."""
    with pikepdf.new() as pdf:
        for number in range(pages):
            pdf.add_blank_page(page_size=size)
            shade = grey(number)
            content = f"{shade} g 0 0 {size[0]} {size[1]} re f 1 0 0 rg 0 {size[1] - 60} 60 60 re f".encode()
            pdf.pages[-1].obj.Contents = pdf.make_stream(content)
            if turned:
                pdf.pages[-1].obj.Rotate = turned
        if names:
            labels = Array()
            for number, name in enumerate(names):
                labels.append(number)
                labels.append(Dictionary(P=pikepdf.String(name)))
            pdf.Root.PageLabels = Dictionary(Nums=labels)
        pdf.docinfo[Name.Title] = "Rep pack"
        buffer = BytesIO()
        pdf.save(buffer)
        return buffer.getvalue()


def seen_at(pdf: bytes, page: int, across: float, down: float) -> tuple[int, int, int]:
    """Give the colour at a place of a page, as shares of its width and height from the top left."""
    with PdfDocument(pdf) as opened:
        picture = opened[page].render(scale=0.5).to_pil().convert("RGB")
        return picture.getpixel((int(picture.width * across), int(picture.height * down)))


def sizes(pdf: bytes) -> list[tuple[int, int]]:
    """Give the sizes of all pages as they are seen, in whole millimetres."""
    with PdfDocument(pdf) as opened:
        return [
            (round(width * 25.4 / 72), round(height * 25.4 / 72))
            for width, height in (opened.get_page_size(number) for number in range(len(opened)))
        ]
