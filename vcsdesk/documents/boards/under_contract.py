"""The contract under which somebody sits: which it is, with whom, what it asks for, and who praised it."""

from vcsdesk.lists.boards.mandates import Mandate, contract_words
from vcsdesk.printing import Words
from vcsdesk.wording import number, span

ENDORSED = "Endorsed"


def contract_pairs(mandate: Mandate, *, in_brief: bool = False) -> list[tuple[str, Words]]:
    """Set the contract out; what is not recorded of it, or who sits by another right, gives nothing."""
    contract = mandate.contract
    if contract is None:
        return []
    runs = span(contract.valid_from, contract.valid_to) if contract.valid_from or contract.valid_to else ""
    days = f"{number(contract.days_week)} days a week" if contract.days_week else ""
    said = (contract_words(contract), f"with {mandate.contract_with}", days, runs)
    pairs = [
        ("Contract", ", ".join(filter(None, (said[0], runs) if in_brief else said))),
        ("It asks for", "" if in_brief else contract.specification.strip()),
        (ENDORSED, contract.endorsement.strip()),
    ]
    return [(label, words) for label, words in pairs if words]
