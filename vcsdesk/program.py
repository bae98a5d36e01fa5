"""The program while its window is open: which borough, and what is done about files."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtWidgets import QApplication, QFileDialog, QWidget

import vcsdesk.screens
from vcsdesk import wording
from vcsdesk.clock import Clock
from vcsdesk.places import documents_folder, settings_folder
from vcsdesk.records.desk.borough import Borough
from vcsdesk.refused import Refused
from vcsdesk.store import Store
from vcsdesk.ui.at_work import at_work
from vcsdesk.ui.desk import Desk
from vcsdesk.ui.discovery import find_screens
from vcsdesk.ui.fault_window import Faults
from vcsdesk.ui.menus import FileCalls
from vcsdesk.ui.saving import with_ending
from vcsdesk.ui.settings import Settings
from vcsdesk.ui.theme import Theme
from vcsdesk.ui.window import MainWindow

_ENDING = ".vcsdesk"
_PATTERN = "Boroughs (*.vcsdesk)"
_POPOLO = ".json"
_TO_PUBLISH = "Popolo, without contact details and notes (*.json)"
_WITH_NOTES = "Popolo with contact details and notes, not to publish (*.json)"


class Program:
    """Shows one borough, or the page from which one is opened."""

    def __init__(self, clock: Clock, settings: Path | None = None) -> None:
        self.clock = clock
        self.settings = Settings(settings or settings_folder() / "settings.ini")
        self.application = QApplication.instance() or QApplication([])
        assert isinstance(self.application, QApplication)
        self.application.setApplicationName("VCS Desk")
        self.theme = Theme(self.application, self.settings)
        self.desk: Desk | None = None
        self.window: MainWindow | None = None
        self.page: QWidget | None = None
        Faults(self.application).install()

    def run(self, path: Path | None) -> int:
        """Open a borough, or the start page when none is named, and stay until it is closed."""
        self.start(path)
        return QApplication.exec()

    def start(self, path: Path | None) -> None:
        """Show the borough, else the start page, which says why a file could not be opened."""
        try:
            if path is not None:
                self.open(path)
                return
        except Refused as refusal:
            self.show_start_page(refusal)
            return
        self.show_start_page()

    def open(self, path: Path) -> None:
        """Open a borough instead of what is open; when it is refused, what was open stays open."""
        path = path.absolute()
        if self.desk and _same_file(self.desk.store.path, path):
            self.desk.tell("That borough is the one that is open.")
        elif self._show(Store.open(path, self.clock)):
            self.settings.remember_file(path)
        if self.page:
            self.page.close()
            self.page = None

    def show_start_page(self, refusal: Refused | None = None) -> None:
        """Offer the samples, a borough of her own, and the files opened lately."""
        from vcsdesk.operations.desk.sample.offered import SAMPLES
        from vcsdesk.ui.start_page import Sample, StartCalls, StartPage

        samples = [Sample(sample.name, sample.title, sample.sentence) for sample in SAMPLES]
        calls = StartCalls(self.open_sample, self.start_borough, self.open)
        page = StartPage(samples, self.settings.recent_files(), calls)
        if refusal:
            page.message.say(str(refusal))
        self.page = page
        page.show()

    def open_sample(self, name: str) -> None:
        """Open a sample borough, made the first time it is asked for."""
        from vcsdesk.operations.desk.samples import make_sample

        path = self._folder() / f"{name.capitalize()} sample.vcsdesk"
        if not path.exists():
            with at_work():
                make_sample(name, path, self.clock)
        self.open(path)

    def start_borough(self, borough: str, organisation: str, officer: str) -> None:
        """Ask where the new borough shall be kept, make it with the three answers, and open it."""
        from vcsdesk.operations.desk.borough import start_borough
        from vcsdesk.printing import file_stem
        from vcsdesk.store.making import make_file

        suggested = self._folder() / f"{file_stem(borough)}.vcsdesk"
        chosen, _ = QFileDialog.getSaveFileName(
            self._parent(), "Keep the borough as", str(suggested), _PATTERN
        )
        if chosen:
            path = with_ending(chosen, _ENDING)
            make_file(path, self.clock, lambda store: start_borough(store, borough, organisation, officer))
            self.open(path)

    def find_borough(self) -> None:
        """Ask for a borough file and open it."""
        chosen, _ = QFileDialog.getOpenFileName(
            self._parent(), "Open a borough", str(self._folder()), _PATTERN
        )
        if chosen:
            self.open(Path(chosen))

    def save_a_copy(self) -> None:
        """Ask where to, and write a whole copy of the open borough there."""
        assert self.desk is not None
        store = self.desk.store
        name = f"{store.path.stem if store.path else 'Borough'} {self.clock.today().isoformat()}.vcsdesk"
        chosen, _ = QFileDialog.getSaveFileName(
            self._parent(), "Save a copy as", str(self._folder() / name), _PATTERN
        )
        if not chosen:
            return
        path = with_ending(chosen, _ENDING)
        store.save_copy(path)
        self.desk.tell(f"Copied to “{path.name}” in {path.parent}.", path.parent)

    def export_popolo(self) -> None:
        """Ask where to and with how much, and write the structure there for other programs."""
        from vcsdesk.operations.exchange.giving import export_popolo

        assert self.desk is not None
        store, today = self.desk.store, self.clock.today()
        name = f"{store.path.stem if store.path else 'Borough'} {today.isoformat()}{_POPOLO}"
        patterns = f"{_TO_PUBLISH};;{_WITH_NOTES}"
        chosen, pattern = QFileDialog.getSaveFileName(
            self._parent(), "Export as Popolo", str(self._folder() / name), patterns
        )
        if not chosen:
            return
        path = with_ending(chosen, _POPOLO)
        with at_work():
            export_popolo(store, path, today, with_private=pattern == _WITH_NOTES, replaces=True)
        self.desk.tell(f"Exported to “{path.name}” in {path.parent}.", path.parent)

    def export_lists(self) -> None:
        """Ask where to, and write every list as of the day that is looked at into a new folder there."""
        from vcsdesk.operations.exchange.giving import export_lists, list_files
        from vcsdesk.screens.desk.folders import free_folder

        assert self.desk is not None
        chosen = QFileDialog.getExistingDirectory(
            self._parent(), "Export lists into a new folder in", str(self._folder())
        )
        if not chosen:
            return
        store, on = self.desk.store, self.desk.on
        name = f"{store.path.stem if store.path else 'Borough'} lists {on.isoformat()}"
        folder = free_folder(Path(chosen) / name, list_files())
        with at_work():
            written = export_lists(store, folder, on, self.clock.today())
        said = f"Exported {wording.count(len(written), 'list')} to “{folder.name}” in {chosen}."
        self.desk.tell(said, folder)

    def correct_borough(self) -> None:
        """Ask whose desk this is and what it takes for granted."""
        from vcsdesk.screens.desk.borough_form import ask_borough

        assert self.desk is not None
        assert self.window is not None
        ask_borough(self.window, self.desk)

    def bring_in(self) -> None:
        """Ask which file says what boards and seats there are, and bring it in."""
        from vcsdesk.screens.exchange.bringing_in import choose_and_bring_in

        assert self.desk is not None
        assert self.window is not None
        choose_and_bring_in(self.window, self.desk)

    def bring_in_file(self, path: Path) -> None:
        """Bring in a file that was dropped on the window."""
        from vcsdesk.screens.exchange.bringing_in import bring_in_file

        assert self.desk is not None
        assert self.window is not None
        bring_in_file(self.window, self.desk, path)

    def take_in_forms(self) -> None:
        """Ask which forms came back, and take them in."""
        from vcsdesk.screens.feedback.returned import choose_and_take_in_forms

        assert self.desk is not None
        assert self.window is not None
        choose_and_take_in_forms(self.window, self.desk)

    def take_in_form_files(self, paths: Sequence[Path]) -> None:
        """Take in forms that were dropped on the window."""
        from vcsdesk.screens.feedback.returned import take_in_forms

        assert self.desk is not None
        assert self.window is not None
        take_in_forms(self.window, self.desk, paths)

    def close(self) -> bool:
        """Close the borough that is open, if any; its window may stay to have something put right first."""
        return self.window is None or self.window.close()

    def _show(self, store: Store) -> bool:
        """Put a window over a borough in place of the one that is open; tell whether that could be closed."""
        if not self.close():
            store.close()
            return False
        borough = store.first(Borough)
        name = borough.name if borough else (store.path.stem if store.path else "")
        self.desk = Desk(store, self.clock, self.settings)
        calls = FileCalls(
            open_borough=self.find_borough,
            open_sample=self.show_start_page,
            new_borough=self.show_start_page,
            save_a_copy=self.save_a_copy,
            export_popolo=self.export_popolo,
            export_lists=self.export_lists,
            about_borough=self.correct_borough,
            bring_in=self.bring_in,
            bring_in_file=self.bring_in_file,
            take_in_forms=self.take_in_forms,
            take_in_form_files=self.take_in_form_files,
        )
        self.window = MainWindow(self.desk, find_screens(vcsdesk.screens), self.theme, calls, name)
        self.window.closed.connect(self._closed)
        self.window.show()
        return True

    def _closed(self) -> None:
        """Let the borough go, and with it all that was made for it."""
        if self.desk and self.window:
            self.desk.store.close()
            self.window.deleteLater()
            self.desk.deleteLater()
        self.desk = self.window = None

    def _parent(self) -> QWidget | None:
        return self.window or self.page

    def _folder(self) -> Path:
        """Find where her boroughs are: beside the one that is open, else in her documents, else at home."""
        if self.desk and self.desk.store.path:
            return self.desk.store.path.parent
        folder = documents_folder()
        try:
            folder.mkdir(parents=True, exist_ok=True)
        except OSError:
            return Path.home()
        return folder


def _same_file(one: Path | None, other: Path) -> bool:
    return one is not None and one.exists() and other.exists() and one.samefile(other)
