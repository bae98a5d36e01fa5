import gc
import os
import signal
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from multiprocessing import active_children
from pathlib import Path
from threading import Event, Timer
from time import monotonic

import pytest
from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication, QLabel, QProgressBar, QWidget

import toy_work
from keyboard import button
from vcsdesk.refused import Refused
from vcsdesk.ui.closing import StillMaking
from vcsdesk.ui.desk import Desk
from vcsdesk.ui.jobs import Job, WorkFailed
from vcsdesk.ui.one_line import OneLine
from vcsdesk.ui.progress_panel import Clocked, ProgressPanel
from vcsdesk.ui.window import MainWindow
from waiting import wait_for


def test_an_answer_and_how_far_it_is_arrive_in_the_window(desk: Desk) -> None:
    answers: list[int] = []
    steps: list[tuple[int, int, str]] = []
    desk.jobs.run(toy_work.add, 2, 3, on_done=answers.append, on_progress=lambda *step: steps.append(step))
    assert answers == []
    wait_for(lambda: bool(answers))
    assert answers == [5]
    assert steps[0] == (0, 2, "Step 0")
    assert steps[-1] == (2, 2, "Step 2")


def test_one_worker_is_kept_warm_for_the_next_job(desk: Desk) -> None:
    found: list[int] = []
    for _ in range(2):
        desk.jobs.run(toy_work.whose_process, on_done=found.append)
    wait_for(lambda: len(found) == 2)
    assert found[0] == found[1]


def test_what_is_there_before_long_work_is_cleared_up_when_the_borough_is_closed(desk: Desk) -> None:
    before = gc.get_freeze_count()
    desk.jobs.warm()
    assert gc.get_freeze_count() > before
    desk.close()
    assert gc.get_freeze_count() == 0


@contextmanager
def held_worker(desk: Desk) -> Iterator[int]:
    """Have a worker that does not listen and give its number; it is killed where the window waits for it."""
    others = set(active_children())
    desk.jobs.warm()
    (worker,) = set(active_children()) - others
    os.kill(worker.pid, signal.SIGSTOP)
    saviour = Timer(20, worker.kill)
    saviour.start()
    yield worker.pid
    saviour.cancel()
    with suppress(ProcessLookupError):
        os.kill(worker.pid, signal.SIGCONT)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows cannot hold a process")
def test_the_window_waits_for_no_worker_that_does_not_listen_yet(desk: Desk) -> None:
    answers: list[int] = []
    with held_worker(desk):
        desk.jobs.run(toy_work.how_long, bytes(1_000_000), on_done=answers.append)
    wait_for(lambda: answers != [])
    assert answers == [1_000_000]


@pytest.mark.skipif(sys.platform == "win32", reason="Windows cannot hold a process")
def test_work_that_a_worker_never_reads_is_ended_with_it(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("vcsdesk.ui.worker_process.PATIENCE_SECONDS", 0.1)
    living_when_ended: list[bool] = []
    with held_worker(desk) as process:
        job = desk.jobs.run(toy_work.how_long, bytes(1_000_000))
        job.ended.connect(lambda: living_when_ended.append(lives(process)))
        job.cancel()
        wait_for(lambda: living_when_ended != [])
        assert living_when_ended == [False]


@pytest.mark.skipif(sys.platform == "win32", reason="Windows tells it in another way")
def test_the_window_goes_before_the_worker(desk: Desk) -> None:
    found: list[int] = []
    desk.jobs.run(toy_work.how_polite, on_done=found.append)
    wait_for(lambda: found != [])
    assert found[0] > os.getpriority(os.PRIO_PROCESS, 0)


def test_a_refusal_is_said_in_the_window(desk: Desk, said: list[str]) -> None:
    desk.jobs.run(toy_work.refuse)
    wait_for(lambda: bool(said))
    assert said == ["That paper has no pages. Ask for it again."]


def test_a_refusal_can_be_answered_elsewhere(desk: Desk, said: list[str]) -> None:
    heard: list[Refused] = []
    desk.jobs.run(toy_work.refuse, on_refused=heard.append)
    wait_for(lambda: bool(heard))
    assert heard[0].hint == "Ask for it again."
    assert said == []


@pytest.mark.parametrize("work", [(toy_work.break_down, "Ann"), (toy_work.die,)])
def test_a_bug_is_a_fault_and_the_next_job_still_runs(
    desk: Desk, monkeypatch: pytest.MonkeyPatch, work: tuple[object, ...]
) -> None:
    faults: list[BaseException] = []
    monkeypatch.setattr("sys.excepthook", lambda _kind, fault, _trace: faults.append(fault))
    desk.jobs.run(*work)
    wait_for(lambda: bool(faults))
    assert isinstance(faults[0], WorkFailed)
    answers: list[int] = []
    desk.jobs.run(toy_work.add, 1, 1, on_done=answers.append)
    wait_for(lambda: bool(answers))
    assert answers == [2]


def test_a_bug_in_what_nobody_waits_for_any_more_is_noted_and_not_shown(
    desk: Desk, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    faults: list[BaseException] = []
    monkeypatch.setattr("sys.excepthook", lambda _kind, fault, _trace: faults.append(fault))
    over: list[bool] = []
    job = desk.jobs.run(toy_work.break_down, "Ann")
    job.ended.connect(lambda: over.append(True))
    job.forget()
    wait_for(lambda: over != [])
    assert faults == []
    assert "in break_down\nbuiltins.ValueError" in caplog.text
    assert "Ann" not in caplog.text


def test_cancel_answers_at_once_and_leaves_nothing_half_written(desk: Desk, tmp_path: Path) -> None:
    steps: list[int] = []
    ended: list[bool] = []
    answers: list[object] = []
    job = desk.jobs.run(
        toy_work.write_for_ever,
        tmp_path,
        on_done=answers.append,
        on_progress=lambda done, _total, _words: steps.append(done),
    )
    job.ended.connect(lambda: ended.append(True))
    wait_for(lambda: bool(steps))
    began = monotonic()
    job.cancel()
    assert monotonic() - began < 0.5
    wait_for(lambda: bool(ended))
    assert [path.name for path in tmp_path.iterdir()] == ["first.pdf"]
    desk.jobs.run(toy_work.add, 1, 1, on_done=answers.append)
    wait_for(lambda: bool(answers))
    assert answers == [2]


def test_what_is_done_as_it_is_cancelled_is_done(desk: Desk) -> None:
    said, order, arrived = list[object](), list[str](), Event()
    desk.jobs.warm()._came.connect(lambda _word: arrived.set(), Qt.ConnectionType.DirectConnection)
    job = desk.jobs.run(toy_work.how_polite, on_done=said.append, on_stopped=lambda: order.append("stopped"))
    job.ended.connect(lambda: order.append(f"ended, {job.is_done}"))
    assert arrived.wait(30)
    job.cancel()
    desk.jobs.run(toy_work.add, 1, 1, on_done=said.append)
    wait_for(lambda: said[1:] == [2])
    assert order == ["ended, True"]


def test_other_work_does_not_wait_for_long_work_and_its_worker_goes_with_that(
    desk: Desk, tmp_path: Path
) -> None:
    others, steps, found = {*active_children()}, list[int](), list[int]()
    long = desk.jobs.run(
        toy_work.write_for_ever, tmp_path, is_long=True, on_progress=lambda *step: steps.append(step[0])
    )
    desk.jobs.run(toy_work.whose_process, on_done=found.append, is_long=True)
    wait_for(lambda: steps != [])
    (busy,) = {*active_children()} - others
    for _ in range(2):
        desk.jobs.run(toy_work.whose_process, on_done=found.append)
    wait_for(lambda: len(found) == 2)
    assert found[0] == found[1] != busy.pid
    long.cancel()
    wait_for(lambda: len(found) == 3)
    assert found[2] not in {busy.pid, found[0]}
    desk.jobs.run(toy_work.whose_process, on_done=found.append)
    wait_for(lambda: len(found) == 4)
    assert found[3] == found[2]
    wait_for(lambda: [each.pid for each in {*active_children()} - others] == [found[2]])


def test_both_workers_end_with_the_desk(desk: Desk, tmp_path: Path) -> None:
    others, steps, answers = {*active_children()}, list[int](), list[int]()
    desk.jobs.run(
        toy_work.write_for_ever, tmp_path, is_long=True, on_progress=lambda *step: steps.append(step[0])
    )
    desk.jobs.run(toy_work.add, 1, 1, on_done=answers.append)
    wait_for(lambda: steps != [] and answers != [])
    waiting = desk.jobs.run(toy_work.write_for_ever, tmp_path)
    ended: list[bool] = []
    waiting.ended.connect(lambda: ended.append(True))
    desk.close()
    assert ended == [True]
    assert {*active_children()} == others


class Drawn(QObject):
    """Counts how often a widget is drawn."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self.times = 0
        widget.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        self.times += event.type() == QEvent.Type.Paint
        return False


def worker_of(desk: Desk) -> tuple[Job, int]:
    """Start what cannot be asked to stop; give it and the number of its process."""
    steps: list[int] = []
    job = desk.jobs.run(
        toy_work.be_stuck, words="Being stuck", on_progress=lambda done, *_step: steps.append(done)
    )
    wait_for(lambda: bool(steps))
    return job, steps[0]


def lives(process: int) -> bool:
    return process in {child.pid for child in active_children()}


def test_work_that_cannot_be_asked_to_stop_is_stopped(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("vcsdesk.ui.worker_process.PATIENCE_SECONDS", 0.1)
    job, process = worker_of(window.desk)
    living_when_ended: list[bool] = []
    job.ended.connect(lambda: living_when_ended.append(lives(process)))
    button(window, "Cancel: Being stuck").click()
    assert "Stopping…" in [each.text() for each in window.findChild(ProgressPanel).findChildren(QLabel)]
    wait_for(lambda: bool(living_when_ended))
    assert living_when_ended == [False]


def test_nothing_works_on_when_the_desk_is_closed(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("vcsdesk.ui.worker_process.PATIENCE_SECONDS", 0.1)
    running, process = worker_of(desk)
    waiting = desk.jobs.run(toy_work.add, 1, 1)
    ended: list[tuple[str, bool]] = []
    running.ended.connect(lambda: ended.append(("running", lives(process))))
    waiting.ended.connect(lambda: ended.append(("waiting", lives(process))))
    desk.close()
    assert ended == [("running", False), ("waiting", False)]


def test_a_job_that_waits_can_be_cancelled(desk: Desk) -> None:
    answers: list[int] = []
    desk.jobs.run(toy_work.add, 1, 1, on_done=answers.append)
    desk.jobs.run(toy_work.add, 5, 5, on_done=answers.append).cancel()
    desk.jobs.run(toy_work.add, 2, 2, on_done=answers.append)
    wait_for(lambda: len(answers) == 2)
    assert answers == [2, 4]


def test_the_window_shows_how_far_a_job_is_until_it_is_over(window: MainWindow) -> None:
    done: list[int] = []
    window.desk.jobs.run(toy_work.add, 1, 1, on_done=done.append, words="Making 2 packs")
    QApplication.processEvents()
    panel = window.findChild(ProgressPanel)
    assert panel.isVisible()
    assert panel.findChild(QProgressBar).accessibleName() == "Making 2 packs"
    wait_for(lambda: bool(done) and window.findChild(ProgressPanel) is None)


def asked(closing: Callable[[StillMaking], object], window: MainWindow) -> tuple[bool, list[str]]:
    """Close a window, answer what it asks, and give whether it closed and what was asked."""
    said: list[str] = []

    def answer() -> None:
        question = window.findChild(StillMaking)
        said.extend(question.said)
        closing(question)

    QTimer.singleShot(0, window, answer)
    return window.close(), said


def test_before_closing_it_is_said_that_papers_of_a_run_that_is_stopped_are_taken_away_again(
    window: MainWindow,
) -> None:
    said = " ".join(each.text() for each in StillMaking(window, ()).findChildren(QLabel))
    assert "Papers of a run that is stopped do not count as given, and are taken away again." in said


def test_a_window_in_which_something_is_made_asks_before_it_stops_that(window: MainWindow) -> None:
    stopped: list[bool] = []
    job = window.desk.jobs.run(toy_work.be_stuck, words="Making 29 rep packs")
    job.ended.connect(lambda: stopped.append(True))
    assert asked(lambda question: question.go_on.click(), window) == (
        False,
        ["Making 29 rep packs is not done yet."],
    )
    assert window.isVisible()
    assert stopped == []
    closed, _ = asked(lambda question: question.stop.click(), window)
    assert closed
    assert stopped == [True]


def test_nothing_is_asked_any_more_once_all_is_made(window: MainWindow) -> None:
    job = Job(window.desk.jobs, (toy_work.add, ()), "Making 29 rep packs")
    window.desk.job_started.emit(job)
    closed, said = asked(lambda _question: job.ended.emit(), window)
    assert (closed, len(said)) == (False, 1)
    assert window.close()


def test_a_long_name_of_what_is_being_made_makes_the_window_no_wider(window: MainWindow) -> None:
    job = Job(window.desk.jobs, (toy_work.add, ()), "Making 9 packs")
    window.desk.job_started.emit(job)
    QApplication.processEvents()
    least, wide = window.minimumSizeHint(), window.width()
    job.progressed.emit(3, 9, f"{'Rep pack of a board with a long name ' * 9}.pdf")
    QApplication.processEvents()
    assert (window.minimumSizeHint(), window.width()) == (least, wide)
    line = window.findChild(ProgressPanel).findChild(OneLine)
    assert line.text().startswith("3 of 9 · Rep pack of a board")
    assert line.toolTip().endswith(".pdf</p>")
    job.ended.emit()


def test_what_still_arrives_after_cancel_does_not_take_the_place_of_stopping(window: MainWindow) -> None:
    job = Job(window.desk.jobs, (toy_work.add, ()), "Making 9 packs")
    window.desk.job_started.emit(job)
    QApplication.processEvents()
    button(window, "Cancel: Making 9 packs").click()
    job.progressed.emit(3, 9, "Third.pdf")
    assert window.findChild(ProgressPanel).findChild(OneLine).text() == "Stopping…"
    job.ended.emit()


def test_how_far_it_is_is_drawn_with_the_next_picture_of_the_window(window: MainWindow) -> None:
    job = Job(window.desk.jobs, (toy_work.add, ()), "Making 9 packs")
    window.desk.job_started.emit(job)
    QApplication.processEvents()
    bar = window.findChild(ProgressPanel).findChild(QProgressBar)
    drawn = Drawn(bar)
    job.progressed.emit(3, 9, "Third.pdf")
    assert (bar.value(), bar.maximum(), drawn.times) == (3, 9, 0)
    QApplication.processEvents()
    assert drawn.times == 1
    job.ended.emit()


def test_a_job_that_was_cancelled_is_said_to_have_stopped(
    desk: Desk, said: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("vcsdesk.ui.worker_process.PATIENCE_SECONDS", 0.1)
    job, _ = worker_of(desk)
    waiting = desk.jobs.run(toy_work.add, 1, 1, words="Adding")
    waiting.cancel()
    assert said == ["Stopped: Adding."]
    job.cancel()
    wait_for(lambda: len(said) == 2)
    assert said[1] == "Stopped: Being stuck."


def test_whoever_began_a_job_can_say_what_there_is_when_it_stopped(desk: Desk, said: list[str]) -> None:
    order: list[str] = []
    steps: list[int] = []
    job = desk.jobs.run(
        toy_work.be_stuck,
        words="Making 9 packs",
        on_progress=lambda done, *_step: steps.append(done),
        on_stopped=lambda: order.append("stopped"),
    )
    job.ended.connect(lambda: order.append("ended"))
    wait_for(lambda: bool(steps))
    job.cancel()
    assert order == []
    wait_for(lambda: len(order) == 2)
    assert order == ["ended", "stopped"]
    assert said == []


@pytest.mark.parametrize(
    ("done", "total", "seconds", "words"),
    [
        (0, 30, 9, ""),
        (3, 30, 1, ""),
        (10, 30, 10, "about 20 seconds left"),
        (10, 30, 60, "about 2 minutes left"),
        (29, 30, 29, "about 5 seconds left"),
        (30, 30, 30, ""),
    ],
)
def test_time_left_is_said_roughly_and_never_guessed(
    done: int, total: int, seconds: float, words: str
) -> None:
    clock = Clocked()
    assert clock.left(0, total, 100.0) == ""
    assert clock.left(done, total, 100.0 + seconds) == words


def test_time_left_does_not_jump_about_and_what_is_read_before_does_not_count() -> None:
    clock = Clocked()
    assert clock.left(0, 0, 0.0) == ""
    assert clock.left(0, 30, 60.0) == ""
    assert clock.left(10, 30, 70.0) == "about 20 seconds left"
    assert clock.left(10, 30, 71.0) == "about 20 seconds left"
    assert clock.left(13, 30, 75.0) == "about 15 seconds left"
    assert clock.left(14, 30, 100.0) == "about 45 seconds left"
