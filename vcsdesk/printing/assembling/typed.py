"""The form that a file's fields make together, and the font that what is typed into them is shown in."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from pikepdf import Pdf

from vcsdesk.printing.assembling.block import Block
from vcsdesk.printing.assembling.foreign import block_of
from vcsdesk.printing.assembling.pdf_file import PdfFile
from vcsdesk.printing.assembling.writing import refs
from vcsdesk.printing.lettering.typed import typed_font
from vcsdesk.printing.setting.widgets import TYPED


def form_words(file: PdfFile, fields: Sequence[int]) -> bytes:
    """Gather fields by their numbers, so that readers offer to fill them in."""
    block = _typed()
    font = file.take(block.size)
    file.add_block(block, font, {})
    name = TYPED.encode()
    words = b"<</Fields[%s]/DA(/%s 12 Tf 0 g)/DR<</Font<</%s %d 0 R>>>>>>"
    return words % (refs(fields), name, name, font)


@cache
def _typed() -> Block:
    """Make the font once; it is the first object of its block."""
    pdf = Pdf.new()
    return block_of(pdf, typed_font(pdf))
