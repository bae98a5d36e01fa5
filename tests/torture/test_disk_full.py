"""A disk that is full at any byte: what stood there stays, nothing half-written is left, and it is said."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from hashlib import sha256
from pathlib import Path

import pytest

from printing.told import DOCUMENT, MASTHEAD, Told
from vcsdesk.files import lay_ready, write_whole
from vcsdesk.printing import BoundPaper, contents, para, title_page
from vcsdesk.printing.naming import file_stem
from vcsdesk.printing.plain_paper import Look, plain_paper
from vcsdesk.printing.worker import READERS_FOLDER, Request, print_all
from vcsdesk.refused import Refused

pytestmark = pytest.mark.skipif(
    sys.platform != "linux", reason="only Linux lets a test limit what is written"
)

OLD = b"what stood here before"


@contextmanager
def room_for(count: int) -> Iterator[None]:
    """Let no file grow beyond so many bytes: the system fails what would, as it does on a full disk."""
    import resource

    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (count, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


def everything(folder: Path) -> dict[str, bytes]:
    return {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


@pytest.mark.parametrize("size", [1, 100, 5_000, 300_000])
def test_a_file_is_whole_or_as_it_was_wherever_the_disk_is_full(tmp_path: Path, size: int) -> None:
    path, content = tmp_path / "Rep pack.pdf", os.urandom(size)
    path.write_bytes(OLD)
    for room in sorted({0, 1, size // 3, size // 2, size - 1} - {size}):
        with room_for(room), pytest.raises(Refused, match=r"“Rep pack\.pdf” could not be written"):
            write_whole(path, content)
        assert everything(tmp_path) == {"Rep pack.pdf": OLD}
    with room_for(size):
        write_whole(path, content)
    assert everything(tmp_path) == {"Rep pack.pdf": content}


def test_what_cannot_be_laid_ready_on_a_full_disk_is_refused(tmp_path: Path) -> None:
    with room_for(10), pytest.raises(Refused, match=r"“paper\.pdf” could not be written"):
        lay_ready(tmp_path / "paper.pdf", bytes(20))
    with room_for(20):
        assert lay_ready(tmp_path / "paper.pdf", bytes(20)).read_bytes() == bytes(20)


def request(name: str) -> Request:
    paper = (BoundPaper("Strategy", name),)
    story = (title_page(MASTHEAD), contents(), para("Words."))
    return Request(document=DOCUMENT, facts=Told(story, paper, file_stem("Rep pack")))


def test_a_pack_is_whole_or_as_it_was_and_so_are_our_own_pages_beside_it(tmp_path: Path) -> None:
    spool, out = tmp_path / "spool", tmp_path / "out"
    for folder in (spool, out):
        folder.mkdir()
    paper = plain_paper("Plan", "Words. " * 500, Look(organisation="Council"))
    wanted = [request(sha256(paper).hexdigest())]
    (spool / f"{sha256(paper).hexdigest()}.pdf").write_bytes(paper)
    print_all(wanted, out, lambda _: None, spool)
    whole = everything(out)
    sizes = sorted(len(content) for content in whole.values())
    assert set(whole) == {"Rep pack.pdf", f"{READERS_FOLDER}/Rep pack.pdf"}
    before = dict.fromkeys(whole, OLD)
    for name, content in before.items():
        (out / name).write_bytes(content)
    steps = {sizes[-1] * step // 20 for step in range(20)} | {sizes[0], sizes[-1] - 1}
    for room in sorted(steps):
        with room_for(room), pytest.raises(Refused, match="could not be written"):
            print_all(wanted, out, lambda _: None, spool)
        assert everything(out) == before
    with room_for(sizes[-1]):
        print_all(wanted, out, lambda _: None, spool)
    again = {name.replace(".pdf", " (2).pdf"): content for name, content in whole.items()}
    assert everything(out) == before | again


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """Mount a disk of 64 KB, where this may be done."""
    place = tmp_path / "disk"
    place.mkdir()
    mounted = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", "size=64k", "tmpfs", str(place)], capture_output=True, check=False
    )
    if mounted.returncode:
        pytest.skip("no disk may be mounted here")
    yield place
    subprocess.run(["umount", str(place)], check=True)


def test_on_a_disk_that_is_really_full_she_is_told_to_make_room(small_disk: Path) -> None:
    path = small_disk / "Rep pack.pdf"
    write_whole(path, OLD)
    with pytest.raises(Refused) as refused:
        write_whole(path, bytes(100_000))
    assert refused.value.hint == "The disk is full. Make some room, then try again."
    assert everything(small_disk) == {"Rep pack.pdf": OLD}
    write_whole(path, bytes(20_000))
    assert everything(small_disk) == {"Rep pack.pdf": bytes(20_000)}
