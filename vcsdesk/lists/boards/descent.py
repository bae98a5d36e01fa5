"""What became of bodies between two days, and what new ones came out of, however many steps lie between."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

from vcsdesk.records.boards.lineage import Lineage, LineageKind

Links = Mapping[int, Sequence[tuple[int, LineageKind]]]


class Descent:
    """The lineage read once, to be followed forwards and backwards."""

    def __init__(self, lineage: Iterable[Lineage]) -> None:
        heirs: defaultdict[int, list[tuple[int, LineageKind]]] = defaultdict(list)
        origins: defaultdict[int, list[tuple[int, LineageKind]]] = defaultdict(list)
        for each in lineage:
            heirs[each.from_body_id].append((each.to_body_id, each.kind))
            origins[each.to_body_id].append((each.from_body_id, each.kind))
        self._heirs, self._origins = heirs, origins

    def heirs(self, body_id: int, among: Iterable[int]) -> dict[int, LineageKind]:
        """Give which of these carry on from a body, and by what each came about."""
        return _follow(body_id, self._heirs, set(among))

    def origins(self, body_id: int, among: Iterable[int]) -> dict[int, LineageKind]:
        """Give which of these a body came out of, and how."""
        return _follow(body_id, self._origins, set(among))


def _follow(start: int, links: Links, among: set[int]) -> dict[int, LineageKind]:
    """Go along links until one of those wanted is met; what is between them is passed through."""
    found: dict[int, LineageKind] = {}
    seen = {start}
    open_ends = list(links.get(start, ()))
    while open_ends:
        body_id, kind = open_ends.pop(0)
        if body_id in seen:
            continue
        seen.add(body_id)
        if body_id in among:
            found[body_id] = kind
        else:
            open_ends += links.get(body_id, ())
    return found
