"""What is said of the files that lie beside printed ones, for readers who listen."""

from vcsdesk.documents.making import PrintedRun


def said_beside(run: PrintedRun) -> str:
    """Say where our own pages of papers with others bound in lie by themselves, if there are any."""
    if not run.beside:
        return ""
    folder, many = run.beside[0].parent.name, len(run.paths)
    of = "" if len(run.beside) == many else f" of {len(run.beside):,} of the {many:,}"
    return f"For whoever listens, our own pages{of} lie in “{folder}”."
