"""What is not recorded is said, never left blank and never made up."""

NOT_RECORDED = "not recorded"


def known(said: str | None) -> str:
    """Say something, or that it is not recorded."""
    return said or NOT_RECORDED
