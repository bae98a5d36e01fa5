"""Promises to representatives are recorded, corrected and ended."""

from vcsdesk.operations import checks
from vcsdesk.operations.checks import When
from vcsdesk.records.boards.body import Body
from vcsdesk.records.boards.commitment import Commitment, PromisedBy
from vcsdesk.store import Store


def promise(
    store: Store,
    text: str,
    *,
    body: Body | None = None,
    promised_by: PromisedBy = PromisedBy.AUTHORITY,
    since: When | None = None,
) -> Commitment:
    """Record a promise to representatives, on one body or on every body where none is given."""
    body_id = body.id if body else None
    others = store.find(Commitment, body_id=body_id, promised_by=promised_by)
    commitment = Commitment(
        body_id=body_id,
        promised_by=promised_by,
        text=checks.said(text, "The promise"),
        place=max((other.place for other in others), default=0) + 1,
        valid_from=checks.partial(since),
    )
    with store.step("Record promise"):
        return store.add(commitment)


def correct_promise(store: Store, commitment: Commitment, **new: object) -> Commitment:
    """Correct how a promise reads, or its place among the others."""
    new = checks.corrected(commitment, new)
    if "text" in new:
        new["text"] = checks.said(str(new["text"]), "The promise")
    with store.step("Correct promise"):
        return store.change(commitment, **new)


def end_promise(store: Store, commitment: Commitment, on: When) -> Commitment:
    """Record that a promise no longer holds."""
    end = checks.partial(on)
    checks.in_order(commitment.valid_from, end)
    with store.step("End promise"):
        return store.change(commitment, valid_to=end)
