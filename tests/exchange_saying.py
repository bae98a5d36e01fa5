"""Short ways to say what a source says."""

from typing import Any

from vcsdesk.formats.incoming import (
    Incoming,
    IncomingAppointment,
    IncomingBody,
    IncomingName,
    IncomingOrganisation,
    IncomingParent,
    IncomingPerson,
    IncomingPost,
    IncomingSeat,
)
from vcsdesk.records.exchange.import_source import SourceKind
from vcsdesk.records.partial_date import PartialDate


class Saying:
    """A source in the making."""

    def __init__(self) -> None:
        self.lists: dict[str, list[Any]] = {}

    def add(self, list_name: str, kind: type, key: str, **fields: Any) -> str:
        for each in ("valid_from", "valid_to"):
            if each in fields and fields[each] is not None:
                fields[each] = PartialDate(fields[each])
        where = fields.pop("where", f"{list_name} {key}")
        self.lists.setdefault(list_name, []).append(kind(key=key, where=where, **fields))
        return key

    def body(self, name: str, under: str | None = None, key: str | None = None, **fields: Any) -> str:
        key = key or name
        self.add("bodies", IncomingBody, key, **fields)
        self.add("names", IncomingName, key, body=key, name=name)
        if under:
            self.add("parents", IncomingParent, key, body=key, parent=under)
        return key

    def seat(
        self, body: str, label: str | None = "Sector seat", key: str | None = None, **fields: Any
    ) -> str:
        return self.add("seats", IncomingSeat, key or f"{body}|{label}", body=body, label=label, **fields)

    def person(self, name: str, key: str | None = None, **fields: Any) -> str:
        return self.add("people", IncomingPerson, key or name, name=name, **fields)

    def organisation(self, name: str, **fields: Any) -> str:
        return self.add("organisations", IncomingOrganisation, name, name=name, **fields)

    def post(self, person: str, organisation: str, **fields: Any) -> str:
        key = f"{person}|{organisation}"
        return self.add("posts", IncomingPost, key, person=person, organisation=organisation, **fields)

    def sits(self, seat: str, person: str, key: str | None = None, **fields: Any) -> str:
        key = key or f"{seat}|{person}"
        return self.add("appointments", IncomingAppointment, key, seat=seat, person=person, **fields)

    def all(self) -> Incoming:
        lists = {name: tuple(things) for name, things in self.lists.items()}
        return Incoming(kind=SourceKind.POPOLO, rows=sum(map(len, lists.values())), **lists)
