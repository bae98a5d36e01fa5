"""Having the papers of the coming meetings read in the worker, for the words nobody has explained."""

from collections.abc import Callable
from shutil import rmtree

from vcsdesk.documents.day import Day
from vcsdesk.documents.papers.unexplained import ReadPaper, coming_papers, lay_ready, read_papers
from vcsdesk.ui.desk import Desk
from vcsdesk.ui.jobs import Job

Read = tuple[ReadPaper, ...]


def read_coming(desk: Desk, on_done: Callable[[Read], object]) -> Job | None:
    """Read them, and hand over what stands in them; without papers there is nothing to do."""
    papers = coming_papers(Day(desk.store, desk.on, desk.today))
    if not papers:
        on_done(())
        return None
    folder = lay_ready(desk.store, papers)
    job = desk.jobs.run(read_papers, papers, folder, on_done=on_done, words="Reading the coming papers")
    job.ended.connect(lambda: rmtree(folder, ignore_errors=True))
    return job
