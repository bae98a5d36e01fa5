"""Papers whose pages are not what they are about: only a cover over files inside, or words to wait by."""

from __future__ import annotations

from io import BytesIO
from typing import TYPE_CHECKING

import pikepdf

from vcsdesk.printing.boxes import DAMAGE
from vcsdesk.refused import Refused

if TYPE_CHECKING:
    from pypdfium2 import PdfDocument


def refuse_what_pages_lack(paper: PdfDocument, content: bytes) -> None:
    """Refuse an open paper of which nothing that matters would be bound in."""
    from pypdfium2 import raw

    if paper.get_formtype() == raw.FORMTYPE_XFA_FULL:
        raise Refused(
            "It is a form that is drawn only by the program it was made for.",
            "Open it there, print it to a new PDF, and use that.",
        )
    if raw.FPDFDoc_GetAttachmentCount(paper) > 0 and _is_case(content):
        raise Refused(
            "It is a case of several files, and its pages are only the cover.",
            "Save the files in it as papers of their own.",
        )


def _is_case(content: bytes) -> bool:
    """Tell whether readers show the files inside in place of the pages."""
    try:
        with pikepdf.open(BytesIO(content)) as pdf:
            return "/Collection" in pdf.Root
    except DAMAGE:
        return False
