"""Two days compared on the command line."""

import json
from datetime import date

import make
from vcsdesk.operations.boards.bodies import rename_body
from vcsdesk.store import Store


def rename(borough, clock):
    store = Store.open(borough, clock)
    body = make.body(store, "Housing <b> & co")
    rename_body(store, body, "Homes", on=date(2026, 9, 1))
    store.close()


def test_it_names_both_days_and_what_is_different(line, borough, clock):
    rename(borough, clock)
    assert line("compare", borough, "31 August 2026", "1 September 2026") == 0
    assert line.out.startswith("The structure on Monday 31 August 2026 and on Tuesday 1 September 2026\n")
    assert "Renamed" in line.out
    assert "Housing <b> & co" in line.out


def test_json_has_both_days_the_figures_and_the_changes(line, borough, clock):
    rename(borough, clock)
    assert line("compare", borough, "1/9/26", "31/8/26", "--json") == 0
    said = json.loads(line.out)
    assert (said["before"], said["after"]) == ("2026-08-31", "2026-09-01")
    assert [(each["what"], each["before"], each["after"]) for each in said["changes"]] == [
        ("renamed", "Housing <b> & co", "Homes")
    ]
    assert {"what": "Seats", "before": 10, "after": 10} in said["figures"]


def test_the_same_day_has_nothing_that_changed(line, borough):
    assert line("compare", borough, "1/9/26", "1/9/26") == 0
    assert line.out.endswith("Nothing changed.\n")


def test_a_day_that_is_none_is_wrong_usage(line, borough):
    assert line("compare", borough, "31/13/26", "1/9/26") == 2
