"""What is said of the files that lie beside printed ones, for readers who listen."""

from vcsdesk.documents.making import PrintedRun


def said_beside(run: PrintedRun) -> str:
    """Say where our own pages of papers with others bound in lie by themselves, if there are any."""
    if not run.beside:
        return ""
    folder, many = run.beside[0].parent.name, len(run.paths)
    if many == 1:
        return f"Beside it, in “{folder}”, are our own pages for whoever listens to it."
    of = "each" if len(run.beside) == many else f"{len(run.beside):,} of them"
    return f"Beside them, in “{folder}”, are our own pages of {of} for whoever listens to them."
