"""Sample boroughs, made by the program's own operations and laid around the day they are made."""

from pathlib import Path

from vcsdesk.clock import Clock
from vcsdesk.operations.desk.sample.boards import end_bodies, lay_boards
from vcsdesk.operations.desk.sample.choosing import lay_constituencies, lay_contracts
from vcsdesk.operations.desk.sample.making import Making
from vcsdesk.operations.desk.sample.meetings import (
    call_meetings,
    change_meetings,
    hold_meetings,
    lay_meetings,
)
from vcsdesk.operations.desk.sample.offered import SAMPLES
from vcsdesk.operations.desk.sample.papers import lay_papers
from vcsdesk.operations.desk.sample.reading import read_source
from vcsdesk.operations.desk.sample.reports import lay_reports
from vcsdesk.operations.desk.sample.restructures import lay_restructures
from vcsdesk.operations.desk.sample.seats import lay_seats
from vcsdesk.operations.desk.sample.sector import lay_sector
from vcsdesk.operations.desk.sample.texts import lay_glossary, lay_texts
from vcsdesk.refused import Refused
from vcsdesk.store import Store
from vcsdesk.store.making import make_file
from vcsdesk.wording import listed

_STEP = "Make the sample borough"


def make_sample(name: str, path: Path, clock: Clock) -> Path:
    """Make a sample borough as a new file; nothing half-made stays behind."""
    if name not in {sample.name for sample in SAMPLES}:
        known = listed(sample.name for sample in SAMPLES)
        raise Refused(f"There is no sample called “{name}”.", f"There are {known}.")
    return make_file(path, clock, lambda store: build_sample(store, name, clock))


def build_sample(store: Store, name: str, clock: Clock) -> None:
    """Lay a sample borough down in an empty store: how it stood, how it was redrawn, and how it is today."""
    making = Making(store, read_source(name), clock.today())
    with store.step(_STEP):
        lay_sector(making)
        lay_boards(making)
        lay_constituencies(making)
        lay_contracts(making)
        lay_seats(making)
        lay_meetings(making)
    lay_restructures(making)
    with store.step(_STEP):
        end_bodies(making)
        call_meetings(making)
        change_meetings(making)
        hold_meetings(making)
        lay_papers(making)
        lay_texts(making)
        lay_glossary(making)
        lay_reports(making)
