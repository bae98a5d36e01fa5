"""A paper that is looked at shows its first page while the rest is set out."""

from __future__ import annotations

import os
import signal
import sys
from multiprocessing import active_children
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog

from vcsdesk.documents.catalogue import documents
from vcsdesk.documents.targets import targets
from vcsdesk.screens.printing import runs
from vcsdesk.store import Store
from vcsdesk.ui.preview import Preview
from waiting import wait_for


@pytest.mark.skipif(sys.platform == "win32", reason="Windows cannot hold a process")
def test_what_lies_ready_stays_until_the_worker_reads_it_no_more(
    small, go_to, desk, window, store: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    (target, *_) = targets(store, documents()["rep-pack"], desk.on, desk.today)
    others = {*active_children()}
    desk.jobs.warm()
    (worker,) = {*active_children()} - others
    os.kill(worker.pid, signal.SIGSTOP)
    looking = runs.look_at(window, desk, "rep-pack", target)
    (laid,) = tmp_path.glob("vcsdesk-*")
    looking.cancel()
    assert laid.is_dir()
    os.kill(worker.pid, signal.SIGCONT)
    wait_for(lambda: not laid.exists())


def test_the_first_page_is_there_before_the_whole_and_is_neither_saved_nor_printed(
    small, go_to, desk, window, store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown: list[tuple[int, bool, bool]] = []
    asked: list[object] = []
    show_paper = Preview.show_paper

    def watched(preview: Preview, paper) -> None:
        show_paper(preview, paper)
        preview.save()
        shown.append((paper.pages, preview.bar.print.isEnabled(), preview.bar.save.isEnabled()))

    monkeypatch.setattr(Preview, "show_paper", watched)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *given: asked.append(given) or ("", ""))
    (target, *_) = targets(store, documents()["rep-pack"], desk.on, desk.today)
    runs.look_at(window, desk, "rep-pack", target)
    wait_for(lambda: len(shown) == 2)
    (first, whole) = shown
    assert first == (1, False, False)
    assert (whole[0] > 5, whole[1:]) == (True, (True, True))
    assert len(asked) == 1
