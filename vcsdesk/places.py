"""Where things lie: what came with the program, and what belongs to the person using it."""

from pathlib import Path

_ROOT = Path(__file__).resolve().parent.parent


def resource(name: str) -> Path:
    """Find a file or folder that came with the program, such as `fonts` or `samples/hillingdon`."""
    return _ROOT / "resources" / name


def documents_folder() -> Path:
    """Find where this person keeps documents."""
    import platformdirs

    return Path(platformdirs.user_documents_path())


def settings_folder() -> Path:
    """Find where this computer keeps this person's settings for the program."""
    import platformdirs

    return Path(platformdirs.user_config_path("vcsdesk", appauthor=False))
