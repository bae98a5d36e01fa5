"""Pictures of pages, their number and their size."""

import sys
import zlib

import pikepdf
import pytest

from vcsdesk.printing import para, pictures
from vcsdesk.printing.guard import Guard
from vcsdesk.printing.pictures import page_count, page_picture, page_size
from vcsdesk.refused import Refused


def test_a_picture_is_as_large_as_asked_and_shows_the_accent_colour(print_parts) -> None:
    pdf = print_parts(para("Words")).pdf
    picture = page_picture(pdf, 0, 72)
    assert (picture.width, picture.height) == (596, 842)
    assert len(picture.pixels) == picture.stride * picture.height
    assert b"\x5c\x4f\x0b" in picture.pixels


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux limits a process's memory")
def test_a_page_that_swells_without_end_is_refused_and_the_next_one_drawn(
    altered, report: bytes, monkeypatch: pytest.MonkeyPatch
) -> None:
    def swell(pdf: pikepdf.Pdf) -> None:
        packer = zlib.compressobj(9)
        drawing = b"0 0 m 100 100 l 50 9 l h f " * 100_000
        packed = b"".join(packer.compress(drawing) for _ in range(20)) + packer.flush()
        assert len(packed) < 1_000_000
        pdf.pages[0].obj.Contents = pikepdf.Stream(pdf, packed, Filter=pikepdf.Name.FlateDecode)

    with Guard(seconds=3, most_memory=450 * 1024 * 1024) as guard:
        monkeypatch.setattr(pictures, "_artist", lambda: guard)
        with pytest.raises(Refused, match=r"memory|too long"):
            page_picture(altered(swell), 0)
        assert page_picture(report, 0, 20).width == 166


def test_pages_are_counted_and_measured(print_parts, tmp_path) -> None:
    path = tmp_path / "pack.pdf"
    path.write_bytes(print_parts(para("Words to find")).pdf)
    assert page_count(path) == 2
    assert page_size(path, 1) == pytest.approx((595.28, 841.89), abs=0.01)


def test_what_is_no_pdf_is_refused(tmp_path) -> None:
    with pytest.raises(Refused):
        page_count(b"not a pdf")
    with pytest.raises(Refused):
        page_size(tmp_path / "missing.pdf", 0)
