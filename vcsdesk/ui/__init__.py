"""The window's machinery, of which screens are made; it has no screens of its own.

To write a screen, put a module into `vcsdesk/screens` with a class like this, and nothing more:

    class SeatsScreen(Screen):
        title = "Seats"
        order = 30                         # these three in plain words and numbers: they are read unrun
        icon = "armchair"
        watches = (Seat, Appointment)      # kinds of record: a step that touches one refreshes the screen
        shows = (Seat,)                    # kinds `desk.show_record` brings here

        def build(self) -> None:           # once, when first shown
            self.seats = self.add_table(
                SEATS,                                              # a Listing from vcsdesk.lists
                thing="seat",
                edits={"Constituency": Edit(self.rename, Text())},  # edited in place
                actions=[Action("Name a holder…", self.name_holder, icon="user-plus", opens=True)],
                empty="No seats yet. Ctrl+N makes one.",
            )
            self.add_filter_bar([Filter("Show", [("All", None), ("Vacant", is_vacant)])], self.seats)

        def actions_offered(self):         # buttons in the head of the window
            return [Action("New seat…", self.new_seat, icon="plus", key="Ctrl+N", main=True)]

`refresh` fills every table made from a `Listing`; write your own to show more (`self.seats.show_rows(rows)`).
It runs when a watched kind or the day looked at changed: at once if seen, else when next shown.

`self.desk` is all a screen is given: `store`, `clock`, `today`, `on`, `jobs`; `do(act)` runs an operation
and says a refusal in the window; `tell(text)` says something quietly; `show_record(Kind, id)` goes elsewhere.
Questions are a form, `ask(self, title, fields, act)` of `form.py`: a list of `Field`s and what to do with the
answers, which come by name; if that raises Refused the form says so and stays open. What may be typed into a
field or a cell is a `Kind` of `kinds.py`. Long work goes through `desk.jobs.run(function, *values, …)`.

A column says by itself how it looks: `mark=` draws its value as a chip of shape, word and colour, `limit=` as
a bar against a limit. Icons are Lucide's names. Words come from `vcsdesk.wording`; labels are made by
`labels.py`, buttons by `buttons.py`, surfaces by `card.py`; colours by what they mean come from
`theme.colours().tone(…)`.
"""
