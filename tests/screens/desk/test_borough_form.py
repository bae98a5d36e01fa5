"""The form for what the borough takes for granted."""

import pytest

from vcsdesk.records.desk.borough import Borough
from vcsdesk.refused import Refused
from vcsdesk.screens.desk.borough_form import ask_borough
from vcsdesk.store import Store
from vcsdesk.ui.desk import Desk
from vcsdesk.ui.window import MainWindow


def test_what_is_taken_for_granted_is_corrected_in_one_step(
    small: object, window: MainWindow, desk: Desk, store: Store
) -> None:
    form = ask_borough(window, desk)
    form.rows["travel_minutes"].editor.say("25")
    form.rows["limit_groups"].editor.say("")
    form.submit()
    kept = store.first(Borough)
    assert kept is not None
    assert (kept.travel_minutes, kept.limit_groups) == (25, None)
    assert store.undoable == "Correct borough"


def test_a_working_day_without_hours_is_refused_and_the_form_stays(
    small: object, window: MainWindow, desk: Desk, store: Store
) -> None:
    before = store.first(Borough)
    form = ask_borough(window, desk)
    form.rows["hours_a_day"].editor.say("0")
    form.submit()
    assert form.isVisible()
    assert store.first(Borough) == before


def test_a_file_without_a_borough_is_refused(window: MainWindow, desk: Desk) -> None:
    with pytest.raises(Refused, match="holds no borough"):
        ask_borough(window, desk)
