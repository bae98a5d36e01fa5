"""A new window fits on the screen with its frame."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QGuiApplication

from vcsdesk.ui.desk import Desk
from vcsdesk.ui.first_size import first_size
from vcsdesk.ui.paper import Paper
from vcsdesk.ui.preview import Preview
from vcsdesk.ui.theme import Theme


def test_a_window_leaves_room_for_its_frame(theme: Theme) -> None:
    room = QGuiApplication.primaryScreen().availableSize()
    assert first_size(QSize(9000, 9000)) == QSize(room.width() - 8, room.height() - 40)
    assert first_size(QSize(300, 200)) == QSize(300, 200)


def test_a_paper_to_look_at_fits_on_the_screen(theme: Theme, desk: Desk) -> None:
    preview = Preview(desk, Paper("Rep pack", "rep-pack.pdf", b"%PDF-1.7", 3, print))
    room = QGuiApplication.primaryScreen().availableSize()
    assert preview.width() < room.width()
    assert preview.height() <= room.height() - 40
    preview.deleteLater()
