"""Reading the words of other people's papers, page by page, as far as anybody would."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pypdfium2 import PdfDocument

_MOST_ON_A_PAGE = 20_000
_MOST = 1_000_000


def texts_of(paper: PdfDocument, most_pages: int | None = None) -> list[str]:
    """Give the text of each page; one that cannot be read has none, nor have those after very many words.

    It can be asked for the first few pages alone.
    """
    texts, left = [], _MOST
    for index in range(len(paper))[:most_pages]:
        texts.append(_text(paper, index, min(left, _MOST_ON_A_PAGE)))
        left -= len(texts[-1])
    return texts


def _text(paper: PdfDocument, index: int, most: int) -> str:
    from pypdfium2 import PdfiumError

    if most <= 0:
        return ""
    try:
        page = paper[index]
        text = page.get_textpage()
        said = text.get_text_range(0, min(text.count_chars(), most)) if text.count_chars() else ""
        page.close()
    except PdfiumError:
        return ""
    return said.replace("\r\n", "\n")
