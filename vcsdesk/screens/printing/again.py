"""A paper that was given, looked at, saved and printed again as it was."""

from PySide6.QtWidgets import QWidget

from vcsdesk import wording
from vcsdesk.documents.lacking import not_bound
from vcsdesk.documents.reprinting import SeenAgain, given_again, put_away, ready_again, see_again
from vcsdesk.printing.naming import file_stem
from vcsdesk.records.printing.given_paper import GivenHow, GivenPaper
from vcsdesk.refused import Refused
from vcsdesk.screens.printing.any_pdf import show_paper
from vcsdesk.screens.printing.pages import draw_page
from vcsdesk.screens.printing.remembering import remember
from vcsdesk.ui.desk import Desk
from vcsdesk.ui.jobs import Job
from vcsdesk.ui.paper import Paper


def look_again(parent: QWidget, desk: Desk, paper: GivenPaper) -> Job:
    """Make a given paper again in the worker and show it; saved or printed, it is given once more."""
    again = ready_again(desk.store, paper)
    given = given_again(desk.store, again, desk.today)
    title = f"{paper.title} of {wording.plain_day(paper.as_at)}: {paper.words}"

    def show(seen: SeenAgain) -> None:
        printed = seen.printed
        name = f"{file_stem(paper.title, paper.words, paper.as_at.isoformat())}.pdf"
        shown = Paper(
            title=wording.shortened(title, 60),
            file_name=name,
            pdf=printed.pdf,
            pages=printed.pages,
            draw=draw_page,
            names=seen.names,
            heads=seen.heads,
        )
        window = show_paper(parent, desk, shown)
        window.saved.connect(lambda: remember(desk, paper.title, [given], GivenHow.SAVED))
        window.printed.connect(lambda: remember(desk, paper.title, [given], GivenHow.PRINTED))
        if printed.unbound:
            desk.refused.emit(Refused(not_bound(printed.unbound)))

    job = desk.jobs.run(see_again, again, on_done=show, words=f"Making again: {paper.title}")
    job.ended.connect(lambda: put_away(again))
    return job
