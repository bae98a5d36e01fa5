"""Rep packs: against raw drawing of the same words, the naive recipe, and an office program."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from hashlib import sha256
from io import BytesIO
from multiprocessing import active_children
from multiprocessing.process import BaseProcess
from pathlib import Path
from resource import RUSAGE_CHILDREN, getrusage
from shutil import rmtree
from time import process_time

import naive_pack
import office_pack
import pack_told
import pack_words
from boroughs import sample
from reportlab.pdfgen.canvas import Canvas
from timing import Measured, paired, timed

from documents.giving_out import gathered
from documents.reading import page_text
from vcsdesk.clock import Clock
from vcsdesk.documents.catalogue import document_named
from vcsdesk.documents.making import carry_out, let_go
from vcsdesk.documents.targets import targets
from vcsdesk.printing.cleaned import cleaned_here
from vcsdesk.printing.guard import guard_here
from vcsdesk.printing.kept import SHELF
from vcsdesk.printing.lettering.faces import house_face
from vcsdesk.printing.pictures import page_count
from vcsdesk.printing.request import Request
from vcsdesk.printing.worker import print_all
from vcsdesk.store import Store

THIRTY = f"{pack_words.PACKS} packs of 20 own pages and 15 bound"
# How many packs an office program makes for each measurement, one call each: it takes seconds for one.
_FEW = 2


def measure(folder: Path) -> Iterator[Measured]:
    """Measure one pack and all packs of the Hillingdon sample, then thirty packs of made-up words."""
    yield from _sample(folder)
    yield from _thirty(folder)


def _sample(folder: Path) -> Iterator[Measured]:
    store = Store.open(sample(folder, "hillingdon"))
    today = Clock().today()
    everyone = targets(store, document_named("rep-pack"), today, today)
    for what, wanted in (("One rep pack", everyone[:1]), (f"All {len(everyone)} rep packs", everyone)):

        def ours(wanted: tuple[object, ...] = wanted) -> list[Path]:
            SHELF.clear(), cleaned_here().close()
            run = gathered(store, "rep-pack", wanted, folder / "packs", today)
            done = carry_out(run, lambda *_: None)
            let_go(done)
            return list(done.paths)

        pages = [_lines(path) for path in ours()]
        yield timed(
            f"{what} ({sum(map(len, pages))} pages)",
            "raw canvas draws the same lines",
            ours,
            lambda pages=pages: _draw(pages),
            3,
        )
    store.close()


def _lines(path: Path) -> list[list[str]]:
    content = path.read_bytes()
    return [page_text(content, number).splitlines() for number in range(page_count(content))]


def _draw(packs: list[list[list[str]]]) -> None:
    font = house_face().regular
    for pack in packs:
        canvas = Canvas(BytesIO(), invariant=1)
        for page in pack:
            canvas.setFont(font, 12)
            for number, line in enumerate(page):
                canvas.drawString(60, 780 - number * 15, line)
            canvas.showPage()
        canvas.save()


def _thirty(folder: Path) -> Iterator[Measured]:
    """Make thirty packs, each time from nothing unless it is a reprint; the pages are counted first."""
    ours, naive = _Ours(folder), _Naive(folder)
    for path in (*ours.made(), *naive.made()):
        assert page_count(path) == 35, f"{path} has other pages"
    platypus = "Platypus, numbered at the end, pypdf"
    with_contents = "the same with a list of contents (multiBuild)"
    yield paired(THIRTY, platypus, ours.fresh, naive.made_in, 3)
    yield paired("the same, the reader of papers not yet there", platypus, ours.started, naive.made_in, 3)
    yield paired("the same, papers made safe before", platypus, ours.with_safe_papers, naive.made_in, 3)
    yield paired(
        "the same, papers made safe before", with_contents, ours.with_safe_papers, naive.with_contents, 2
    )
    yield paired("reprint, nothing changed", platypus, ours.again, naive.made_in, 3)
    if not office_pack.is_there():
        print(
            "Without soffice and pdfunite on this computer, packs are not compared with those.",
            file=sys.stderr,
        )
        return
    office = _Office(folder)
    yield paired("a pack of the thirty", "an office program's call and pdfunite", ours.each, office.each, 2)
    yield paired("a pack of the thirty", "one call for all, then pdfunite", ours.each, office.all_at_once, 1)


def _cost(act: Callable[[], object]) -> float:
    """Give the processor seconds that this process and those it waited for spent on an act."""
    begun = _spent()
    act()
    return _spent() - begun


def _spent() -> float:
    children = getrusage(RUSAGE_CHILDREN)
    return process_time() + children.ru_utime + children.ru_stime + sum(map(_spent_by, active_children()))


def _spent_by(child: BaseProcess) -> float:
    """Give the processor seconds of a process that has not ended yet: of the one that reads papers."""
    threads = Path(f"/proc/{child.pid}/task").glob("*/schedstat")
    return sum(int(thread.read_text().split()[0]) for thread in threads) / 1e9


class _Ours:
    """Our packs."""

    def __init__(self, folder: Path) -> None:
        self.out, self.spool = folder / "ours", folder / "spool"
        self.spool.mkdir()
        for board in range(pack_words.BOARDS):
            for paper in pack_words.papers(board):
                (self.spool / f"{sha256(paper).hexdigest()}.pdf").write_bytes(paper)
        self.requests = [
            Request(document=pack_told.DOCUMENT, facts=pack_told.Facts(number))
            for number in range(pack_words.PACKS)
        ]

    def made(self) -> list[Path]:
        """Make all packs."""
        files = print_all(self.requests, self.out, lambda _: None, self.spool)
        return [Path(file.path) for file in files]

    def fresh(self) -> float:
        """Make them from nothing: no section laid out before, no paper made safe."""
        SHELF.clear(), cleaned_here().close()
        return _cost(self.made)

    def started(self) -> float:
        """Make them from nothing, and start the process that reads papers as well."""
        guard_here().close()
        return self.fresh()

    def with_safe_papers(self) -> float:
        """Make them from nothing but papers that were made safe before, as the naive recipe takes them."""
        SHELF.clear()
        return _cost(self.made)

    def again(self) -> float:
        """Make them again when nothing has changed."""
        return _cost(self.made)

    def each(self) -> float:
        """Make them from nothing, and start the process that reads papers; gives the seconds for one."""
        return self.started() / pack_words.PACKS


class _Naive:
    """Packs of the naive recipe."""

    def __init__(self, folder: Path) -> None:
        self.out = folder / "naive"
        self.out.mkdir()

    def made(self, *, with_contents: bool = False) -> list[Path]:
        """Make all packs."""
        paths = [self.out / f"{number}.pdf" for number in range(pack_words.PACKS)]
        for path, pack in zip(paths, pack_words.packs(), strict=True):
            path.write_bytes(naive_pack.make(pack, with_contents=with_contents))
        return paths

    def made_in(self) -> float:
        """Make all packs; gives the seconds."""
        return _cost(self.made)

    def with_contents(self) -> float:
        """Make all packs with a list of contents; gives the seconds."""
        return _cost(lambda: self.made(with_contents=True))


class _Office:
    """Packs of an office program; gives the seconds for one."""

    def __init__(self, folder: Path) -> None:
        self.out = folder / "office"
        self.out.mkdir()
        packs = pack_words.packs()
        self.sources = [
            office_pack.write_source(pack, self.out / f"{number}.fodt") for number, pack in enumerate(packs)
        ]
        self.papers = [office_pack.write_papers(board, self.out) for board in range(pack_words.BOARDS)]

    def each(self) -> float:
        """Call it for every pack."""
        return _cost(lambda: [self._make([number]) for number in range(_FEW)]) / _FEW

    def all_at_once(self) -> float:
        """Call it once for all."""
        return _cost(lambda: self._make(range(len(self.sources)))) / len(self.sources)

    def _make(self, numbers: range | list[int]) -> None:
        office_pack.convert([self.sources[number] for number in numbers], self.out)
        for number in numbers:
            pack, own = pack_words.packs()[number], self.out / f"{number}.pdf"
            assert page_count(own) == 20, own
            office_pack.unite(pack, own, self.papers[pack.board], self.out / f"united-{number}.pdf")
        rmtree(self.out / "profile")
