"""Adding a stretch of our own pages to a finished file of ours, which stays as accessible as it was."""

from __future__ import annotations

from collections.abc import Mapping

from vcsdesk.printing.assembling.bodies import Body
from vcsdesk.printing.assembling.edges import Edging
from vcsdesk.printing.assembling.ending import end
from vcsdesk.printing.assembling.finished import Finished, reopened
from vcsdesk.printing.assembling.outlines import Bookmarked
from vcsdesk.printing.assembling.placing import Around, Placing
from vcsdesk.printing.assembling.writing import Goal, Labelled, font_words


def add_stretch(
    own: Finished, body: Body, edging: Edging, label: Labelled, names: Mapping[str, str]
) -> bytes:
    """Write our own file and pages behind it; `names` are new names in the file for places on these pages."""
    file = reopened(own)
    fonts = file.take()
    around = Around(own.numbers.pages, fonts, (own.numbers.document,))
    placing = Placing(file, [body], around, own.next_key)
    placing.write(edging)
    told = {fonts: b"<<%s>>" % font_words(placing.fonts(own.fonts))}
    pages = placing.pages(0)
    goals = {key: Goal(pages[spot.page], spot.left, spot.top) for key, spot in body.spots.items()}
    whole = own._replace(
        pages=(*own.pages, *pages),
        tops=(*own.tops, *placing.tops(0)),
        owners=(*own.owners, *placing.owners()),
        next_key=placing.keys[-1],
        names={**own.names, **{name: goals[key] for name, key in names.items()}},
        marks=(*own.marks, *(Bookmarked(mark.title, goals[mark.key], mark.level) for mark in body.marks)),
        labels=(*own.labels, label),
    )
    return end(file, told, whole).content
