"""What e-mail drafts say unless she writes other words."""

from vcsdesk.documents.drafting import Message
from vcsdesk.records.desk.borough import Borough
from vcsdesk.records.sector.organisation import Organisation
from vcsdesk.records.sector.person import Person
from vcsdesk.store import Store

_WORDS = (
    "Here are your papers, attached as PDF files. "
    "If you would rather have them on paper, in larger letters or in another way, please tell me."
)


def usual_message(store: Store) -> Message:
    """Say that papers are attached, in the name of the officer and her organisation."""
    borough = store.first(Borough)
    officer = store.first(Person, id=borough.officer_id) if borough and borough.officer_id else None
    own = borough.organisation_id if borough else None
    organisation = store.first(Organisation, id=own) if own else None
    names = [each.name for each in (officer, organisation) if each]
    of = f" from {organisation.name}" if organisation else ""
    return Message(f"Your papers{of}", "\n\n".join([_WORDS, "\n".join(names)]).strip())
