"""The font that is shown in fields of ours, put into a file that has any."""

from __future__ import annotations

from functools import cache

from pikepdf import Pdf

from vcsdesk.printing.assembling.block import Block
from vcsdesk.printing.assembling.pdf_file import PdfFile
from vcsdesk.printing.assembling.taken import block_of
from vcsdesk.printing.lettering.typed import typed_font


def add_typed_font(file: PdfFile) -> int:
    """Put the font into a file; gives its number."""
    block = _typed()
    font = file.take(block.size)
    file.add_block(block, font, {})
    return font


@cache
def _typed() -> Block:
    """Make the font once; it is the first object of its block."""
    pdf = Pdf.new()
    return block_of(pdf, typed_font(pdf))
