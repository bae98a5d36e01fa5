"""A place for bound pages in the tree of meaning: whoever listens hears each paper's name, then its words.

Their own tags do not survive, so a page is one stretch of text, in the order in which it is drawn.
"""

from __future__ import annotations

from collections.abc import Sequence

from pikepdf import Array, Dictionary, Name, Object, Page, Pdf


def hang_in_tree(pdf: Pdf, title: str, pages: Sequence[Page]) -> None:
    """Hang a paper's pages behind what is in the tree; the content of each is marked with number nought."""
    tree = pdf.Root.StructTreeRoot
    document = tree.K[0]
    paper = _element(pdf, document, "Sect")
    paper.T = title
    for page in pages:
        stretch = _element(pdf, paper, "P")
        stretch.Pg, stretch.K = page.obj, Array([0])
        number = int(tree.ParentTreeNextKey)
        tree.ParentTreeNextKey = number + 1
        tree.ParentTree.Nums.append(number)
        tree.ParentTree.Nums.append(pdf.make_indirect(Array([stretch])))
        page.obj.StructParents, page.obj.Tabs = number, Name.S


def _element(pdf: Pdf, parent: Object, kind: str) -> Object:
    made = pdf.make_indirect(Dictionary(Type=Name.StructElem, S=Name(f"/{kind}"), P=parent, K=Array()))
    parent.K.append(made)
    return made
