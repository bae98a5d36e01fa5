"""What stands at the end of every file and holds it together: pages, tree of meaning, places, catalogue."""

from __future__ import annotations

from vcsdesk.printing.assembling.finished import Finished
from vcsdesk.printing.assembling.outlines import outline
from vcsdesk.printing.assembling.pdf_file import PdfFile
from vcsdesk.printing.assembling.writing import font_words, label_words, name_words, refs
from vcsdesk.printing.setting.widgets import TYPED


def end(file: PdfFile, told: dict[int, bytes], known: Finished) -> Finished:
    """Write the last objects of a file, beside what else there is to be told, and finish it."""
    numbers, metadata = known.numbers, file.take()
    file.add_stream(metadata, b"<</Type/Metadata/Subtype/XML", known.described)
    told[numbers.pages] = b"<</Type/Pages/Count %d/Kids[%s]>>" % (len(known.pages), refs(known.pages))
    told[numbers.document] = b"<</Type/StructElem/S/Document/P %d 0 R/K[%s]>>" % (
        numbers.tree,
        refs(known.tops),
    )
    told[numbers.tree] = _tree(known)
    told[numbers.root] = (
        b"<</Type/Catalog/Pages %d 0 R/StructTreeRoot %d 0 R/MarkInfo<</Marked true>>/Lang(en-GB)"
        b"/Metadata %d 0 R/ViewerPreferences<</DisplayDocTitle true>>/PageLabels<</Nums[%s]>>"
        b"/Names<</Dests<</Names[%s]>>>>%s%s>>"
    ) % (
        numbers.pages,
        numbers.tree,
        metadata,
        label_words(known.labels),
        name_words(known.names),
        _outline(file, told, known),
        _form(known),
    )
    file.add_objects(told)
    content = file.finish(numbers.root, numbers.info)
    return known._replace(content=content, taken=file.taken)


def _tree(known: Finished) -> bytes:
    owners = b" ".join(b"%d %d 0 R" % owner for owner in known.owners)
    words = b"<</Type/StructTreeRoot/K[%d 0 R]/ParentTree<</Nums[%s]>>/ParentTreeNextKey %d>>"
    return words % (known.numbers.document, owners, known.next_key)


def _outline(file: PdfFile, told: dict[int, bytes], known: Finished) -> bytes:
    if not known.marks:
        return b""
    root = file.take()
    told.update(outline(known.marks, root, file.take))
    return b"/Outlines %d 0 R/PageMode/UseOutlines" % root


def _form(known: Finished) -> bytes:
    """Gather the fields, so that readers offer to fill them in; ours say how what is typed is shown."""
    if not known.fields:
        return b""
    style = b"/DA(/%s 12 Tf 0 g)" % TYPED.encode() if TYPED in known.form_fonts else b""
    fonts = font_words(known.form_fonts)
    return b"/AcroForm<</Fields[%s]%s/DR<</Font<<%s>>>>>>" % (refs(known.fields), style, fonts)
