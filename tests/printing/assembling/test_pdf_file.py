"""Files written object by object, and added to."""

from io import BytesIO

import pikepdf

from vcsdesk.printing.assembling.block import Builder
from vcsdesk.printing.assembling.pdf_file import PdfFile, Start

MANY = 70_000


def written(values: int) -> bytes:
    """Write a file whose catalogue leads to a block of so many numbers."""
    file, builder = PdfFile(), Builder()
    for value in range(values):
        builder.add(b"[%d]" % value)
    block = builder.finish()
    root, info, pages = (file.take() for _ in range(3))
    base = file.take(block.size)
    file.add_block(block, base, {})
    kept = b"<</Type/Catalog/Pages %d 0 R/Last %d 0 R>>" % (pages, base + values - 1)
    file.add_objects({root: kept, info: b"<<>>", pages: b"<</Type/Pages/Count 0/Kids[]>>"})
    return file.finish(root, info)


def test_a_file_of_more_objects_than_two_bytes_count_is_read_back() -> None:
    with pikepdf.open(BytesIO(written(MANY))) as pdf:
        assert list(pdf.Root.Last) == [MANY - 1]


def test_a_file_that_is_added_to_keeps_what_it_held_and_says_what_is_new() -> None:
    first = written(3)
    last = int(first[first.rindex(b"startxref") :].split()[1])
    with pikepdf.open(BytesIO(first)) as pdf:
        size, root, info = int(pdf.trailer.Size), pdf.Root.objgen[0], pdf.trailer.Info.objgen[0]
        pages = pdf.Root.Pages.objgen[0]
    file = PdfFile(Start(first, size - 1, b"/Prev %d" % last))
    new = file.take()
    file.add_stream(new, b"<<", b"new words")
    file.add_objects({root: b"<</Type/Catalog/Pages %d 0 R/New %d 0 R>>" % (pages, new)})
    whole = file.finish(root, info)
    assert whole.startswith(first)
    with pikepdf.open(BytesIO(whole)) as pdf:
        assert pdf.Root.New.read_bytes() == b"new words"
        assert "/Last" not in pdf.Root
        assert pdf.check_pdf_syntax() == []
