"""The program killed in the middle of its work: what it said was kept is there whole at the next opening."""

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from vcsdesk.records.sector.person import Person
from vcsdesk.store import Store
from vcsdesk.store.checking import damage

ADD_PEOPLE = """
import sys
from pathlib import Path
from vcsdesk.records.sector.person import Person
from vcsdesk.store import Store

store = Store.open(Path(sys.argv[1]))
number = 0
while True:
    with store.step("Add two people"):
        store.add(Person(name=f"Person {number}", note="x" * 2000))
        store.add(Person(name=f"Partner {number}"))
    number += 1
    print(number, flush=True)
"""


@pytest.mark.parametrize("after", [1, 7, 40])
def test_every_step_that_was_acknowledged_is_kept_whole(tmp_path: Path, after: int) -> None:
    path = tmp_path / "borough.vcsdesk"
    Store.create(path).close()
    worker = subprocess.Popen(
        [sys.executable, "-c", ADD_PEOPLE, str(path)], stdout=subprocess.PIPE, text=True
    )
    assert worker.stdout
    acknowledged = 0
    while acknowledged < after:
        acknowledged = int(worker.stdout.readline())
    os.kill(worker.pid, signal.SIGKILL)
    acknowledged = max([acknowledged, *(int(line) for line in worker.stdout.read().split("\n") if line)])
    worker.wait()
    worker.stdout.close()
    store = Store.open(path)
    people = len(store.find(Person))
    assert people >= 2 * acknowledged
    assert people % 2 == 0
    assert store.undoable == "Add two people"
    assert damage(store) == ()
    store.close()
    assert [each.name for each in tmp_path.iterdir()] == ["borough.vcsdesk"]
