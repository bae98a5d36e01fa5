"""People and organisations: two lists on one screen, each edited in place and searched together."""

from collections.abc import Sequence

from PySide6.QtWidgets import QStackedWidget

from vcsdesk.records.boards.appointment import Appointment
from vcsdesk.records.boards.body import Body
from vcsdesk.records.boards.body_name import BodyName
from vcsdesk.records.boards.contract import Contract
from vcsdesk.records.boards.dispute import Dispute
from vcsdesk.records.boards.seat import Seat
from vcsdesk.records.record import Record
from vcsdesk.records.sector.affiliation import Affiliation
from vcsdesk.records.sector.contact_point import ContactPoint
from vcsdesk.records.sector.organisation import Organisation
from vcsdesk.records.sector.person import Person
from vcsdesk.refused import Refused
from vcsdesk.screens.sector.organisation_forms import ask_add_organisation
from vcsdesk.screens.sector.organisations import Organisations
from vcsdesk.screens.sector.people import People
from vcsdesk.screens.sector.person_forms import ask_add_person
from vcsdesk.ui.actions import Action
from vcsdesk.ui.filter_bar import Filter, FilterBar
from vcsdesk.ui.screen import Screen

_PEOPLE, _ORGANISATIONS = "People", "Organisations"


class PeopleAndOrganisationsScreen(Screen):
    """Everybody the desk deals with, and where they belong."""

    title = "People and organisations"
    order = 30
    icon = "users"
    watches = (
        Affiliation,
        Appointment,
        Body,
        BodyName,
        ContactPoint,
        Contract,
        Dispute,
        Organisation,
        Person,
        Seat,
    )
    shows = (Person, Organisation)

    def build(self) -> None:
        """Make both lists, and the choice between them."""
        self.which = FilterBar([Filter("Show", [(_PEOPLE, None), (_ORGANISATIONS, None)])])
        self.body.addWidget(self.which)
        self.people, self.organisations = People(self), Organisations(self)
        self._sides = QStackedWidget()
        self._sides.addWidget(self.people)
        self._sides.addWidget(self.organisations)
        self.body.addWidget(self._sides, 1)
        self._unread: set[str] = set()
        self.which.changed.connect(self._turn)

    def refresh(self) -> None:
        """Read the list that is seen anew; the other is read when it is turned to."""
        self._unread = {_PEOPLE, _ORGANISATIONS}
        self._read()

    def actions_offered(self) -> Sequence[Action]:
        """Offer to add one of either."""
        return (
            Action("Add a person…", self._add_person, "user-plus", "Ctrl+N", main=True),
            Action("Add an organisation…", self._add_organisation, "building-2", "Ctrl+Shift+A"),
        )

    def show_record(self, kind: type[Record], number: int) -> None:
        """Go to a person or an organisation."""
        self.ensure_built()
        self.which.choose("Show", _PEOPLE if kind is Person else _ORGANISATIONS)
        side = self.people.list if kind is Person else self.organisations.list
        field = "person_id" if kind is Person else "organisation_id"
        side.go_to(lambda row: getattr(row, field) == number)

    def print_paper(self) -> None:
        """Print the packs of the person that is chosen."""
        row = self.people.list.current()
        if row is None or self._sides.currentWidget() is not self.people:
            raise Refused("Nobody is chosen.", "Choose somebody on the list of people first.")
        self.people.print_packs(row)

    def _turn(self) -> None:
        self._sides.setCurrentWidget(self._side)
        self._read()

    @property
    def _side(self) -> People | Organisations:
        return self.people if self.which.answer("Show") == _PEOPLE else self.organisations

    def _read(self) -> None:
        """Read the list that is seen, unless it was read since the last change."""
        seen = self.which.answer("Show")
        if seen in self._unread:
            self._unread.remove(seen)
            self._side.refresh()

    def _add_person(self) -> None:
        ask_add_person(self, self.desk)

    def _add_organisation(self) -> None:
        ask_add_organisation(self, self.desk)
