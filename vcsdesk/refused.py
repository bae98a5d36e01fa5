"""The failure that a person can put right."""


class Refused(Exception):  # noqa: N818  (a refusal is an answer, not an error)
    """Say what happened, then what to do about it."""

    def __init__(self, message: str, hint: str = "") -> None:
        super().__init__(message, hint)
        self.message = message
        self.hint = hint

    def __str__(self) -> str:
        return f"{self.message} {self.hint}".strip()


class NothingToDo(Refused):
    """The refusal that is good news: what was asked for is not needed."""


class NotNow(Refused):
    """The refusal that lies in this moment, not in what was asked for: asked again, it may well be done."""
