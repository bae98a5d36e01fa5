"""Which release of the program this is."""

from functools import cache
from importlib.metadata import PackageNotFoundError, version


@cache
def program_version() -> str:
    """Name the release, or say that it is in the making."""
    try:
        return version("vcsdesk")
    except PackageNotFoundError:
        return "in the making"
