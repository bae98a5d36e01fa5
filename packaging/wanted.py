"""What the person must do before the environment can be made."""


class Wanted(Exception):  # noqa: N818  (it asks for something; nothing went wrong inside)
    """Say what is missing, then what to type."""
