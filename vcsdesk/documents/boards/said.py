"""A body's name in the middle of a sentence."""

from vcsdesk.wording import capital


def the(name: str) -> str:
    """Put the article before a body's name, once."""
    if name.casefold().startswith("the "):
        return f"the {name[4:]}"
    return f"the {name}"


def capital_the(name: str) -> str:
    """Start a sentence with a body's name."""
    return capital(the(name))
