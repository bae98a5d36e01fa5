"""What the papers about boards say alike: a body's name in a sentence, and whether the sector chose."""

from vcsdesk.wording import capital

CHOSEN = {
    True: "Chosen by the sector",
    False: "Not chosen by the sector",
    None: "Not known whether the sector chose",
}
"""By whether the sector did the choosing, as far as that is known."""

OFFICERS_REPORT = (
    "Put your own note beside those of the other representatives: what was decided, what is coming, and what "
    "the rest of the sector ought to know."
)
"""How the officer reports back, who cannot send it to the officer."""


def the(name: str) -> str:
    """Put the article before a body's name, once."""
    if name.casefold().startswith("the "):
        return f"the {name[4:]}"
    return f"the {name}"


def capital_the(name: str) -> str:
    """Start a sentence with a body's name."""
    return capital(the(name))
