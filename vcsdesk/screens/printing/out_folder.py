"""Into which folder papers are made: where the last ones went, and named after borough, paper and day."""

from pathlib import Path

from vcsdesk.places import documents_folder
from vcsdesk.printing.naming import file_stem
from vcsdesk.records.desk.borough import Borough
from vcsdesk.ui.desk import Desk
from vcsdesk.ui.form import Field
from vcsdesk.ui.kinds import Folder
from vcsdesk.wording import plural

_KEPT = "made papers/folder"


def folder_field(desk: Desk, title: str) -> Field:
    """Ask into which folder papers of a title are made."""
    return Field(
        "folder",
        "Into which folder",
        Folder(),
        usual_folder(desk, title),
        needed=True,
        help="It is made if it is not there yet.",
    )


def usual_folder(desk: Desk, title: str) -> Path:
    """Give a folder of its own for papers of a title in this borough, where the last ones went."""
    kept = desk.settings.text(_KEPT)
    place = Path(kept) if kept and Path(kept).is_dir() else documents_folder()
    borough = desk.store.first(Borough)
    return place / file_stem(borough.name if borough else "", f"{plural(title)} {desk.on.isoformat()}")


def keep_place(desk: Desk, folder: Path) -> None:
    """Remember where a folder lies, for the next one."""
    desk.settings.keep(_KEPT, str(folder.parent))
