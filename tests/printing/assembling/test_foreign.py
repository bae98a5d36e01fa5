"""Papers taken over: what stands on a page is hashed, and nothing that it only leads to."""

from __future__ import annotations

import pikepdf
import pytest

from vcsdesk.printing.assembling.foreign import body_of_paper
from vcsdesk.printing.cleaning import clean_here


def link_to_the_last_page(pdf: pikepdf.Pdf) -> None:
    goal = pikepdf.Array([pdf.pages[-1].obj, pikepdf.Name.Fit])
    note = pikepdf.Dictionary(Subtype=pikepdf.Name.Link, Rect=[0, 0, 90, 90], Dest=goal)
    note.Type = pikepdf.Name.Annot
    pdf.pages[0].obj.Annots = pikepdf.Array([pdf.make_indirect(note)])


@pytest.fixture
def hashes(altered):
    """Hash the pages of the report with a link on its first page, changed further."""

    def hash_pages(change=lambda pdf: None) -> list[str]:
        def linked(pdf: pikepdf.Pdf) -> None:
            link_to_the_last_page(pdf)
            change(pdf)

        return [page.hash for page in body_of_paper(clean_here(altered(linked))).pages]

    return hash_pages


def test_a_page_that_changes_has_another_hash_and_one_that_leads_to_it_has_not(hashes) -> None:
    def change(pdf: pikepdf.Pdf) -> None:
        pdf.pages[-1].obj.Contents = pdf.make_stream(b"0 0 9 9 re f")

    before, after = hashes(), hashes(change)
    assert before == hashes()
    assert [one == other for one, other in zip(before, after, strict=True)] == [True, True, False]


def test_a_picture_that_changes_changes_the_hash_of_its_page(hashes) -> None:
    def picture(grey: int):
        def change(pdf: pikepdf.Pdf) -> None:
            image = pdf.make_stream(bytes([grey]) * 4)
            image.Type, image.Subtype = pikepdf.Name.XObject, pikepdf.Name.Image
            image.Width = image.Height = 2
            image.ColorSpace, image.BitsPerComponent = pikepdf.Name.DeviceGray, 8
            pdf.pages[1].obj.Resources.XObject = pikepdf.Dictionary(Picture=image)
            pdf.pages[1].obj.Contents = pdf.make_stream(b"q 100 0 0 100 0 0 cm /Picture Do Q")

        return change

    dark, light = hashes(picture(20)), hashes(picture(220))
    assert [one == other for one, other in zip(dark, light, strict=True)] == [True, False, True]
