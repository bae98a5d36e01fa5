"""Every screen opens on every sample borough; Hillingdon is looked at in every look elsewhere."""

from collections.abc import Iterator

import pytest

from vcsdesk.clock import Clock
from vcsdesk.operations.desk.sample.offered import SAMPLES
from vcsdesk.operations.desk.samples import build_sample
from vcsdesk.store import Store
from vcsdesk.ui.window import MainWindow


@pytest.fixture(params=[each.name for each in SAMPLES if each.name != "hillingdon"])
def store(request: pytest.FixtureRequest, clock: Clock) -> Iterator[Store]:
    store = Store.in_memory(clock)
    build_sample(store, request.param, clock)
    yield store
    store.close()


def test_every_screen_opens_on_it(window: MainWindow, go_to) -> None:
    for screen in window.screens:
        assert go_to(screen.title).isVisible()
