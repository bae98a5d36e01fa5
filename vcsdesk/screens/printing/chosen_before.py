"""How each document was printed last on this computer, to begin with the next time."""

import msgspec

from vcsdesk.printing.choices import Choices
from vcsdesk.ui.settings import Settings


def chosen_before(settings: Settings, document: str) -> Choices:
    """Recall how a document was printed; what cannot be read counts as not chosen."""
    kept = settings.text(_name(document))
    try:
        return msgspec.json.decode(kept, type=Choices) if kept else Choices()
    except msgspec.MsgspecError:
        return Choices()


def keep_chosen(settings: Settings, document: str, choices: Choices) -> None:
    """Remember how a document is printed; which pages is chosen anew each time."""
    kept = msgspec.structs.replace(choices, pages="")
    settings.keep(_name(document), msgspec.json.encode(kept).decode())


def _name(document: str) -> str:
    return f"print/{document}"
