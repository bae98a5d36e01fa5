"""The values that readers give have the fields of the records they are to become."""

import msgspec
import pytest

from vcsdesk.formats.incoming import Incoming, IncomingBody, IncomingName, IncomingThing
from vcsdesk.formats.incoming.whole import _IN_ORDER
from vcsdesk.records.exchange.import_source import SourceKind

_OWN = {"key", "where", "stands", "of"}


def _kinds(kind=IncomingThing):
    for each in kind.__subclasses__():
        yield from _kinds(each)
        if hasattr(each, "record"):
            yield each


@pytest.mark.parametrize("kind", list(_kinds()), ids=lambda kind: kind.__name__)
def test_every_field_of_a_record_can_be_said_and_nothing_else(kind):
    said = {field.name for field in msgspec.structs.fields(kind)} - _OWN
    known = {name.removesuffix("_id") for name in kind.record.__struct_fields__} - {"id"}
    assert known - said <= {"restructure"}
    assert said <= known


def test_everything_that_came_in_is_given_once():
    board = IncomingBody(key="b", where="row 2")
    name = IncomingName(key="n", where="row 2", body="b", name="Housing board")
    assert list(Incoming(kind=SourceKind.POPOLO, names=(name,), bodies=(board,)).things()) == [board, name]


def test_each_list_of_things_is_among_those_given():
    said_besides = {
        "kind",
        "refused",
        "idle",
        "questions",
        "not_taken",
        "remarks",
        "unread",
        "is_ours",
        "rows",
    }
    lists = {field.name for field in msgspec.structs.fields(Incoming)} - said_besides
    assert set(_IN_ORDER) == lists
