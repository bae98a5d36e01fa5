"""The steps of somebody’s first months in a seat, as the pack and the induction checklist both name them."""

from vcsdesk.documents.boards.pack.facts import RepPack


def before(pack: RepPack) -> list[str]:
    """Name what comes before the first meeting."""
    tell = "Told the chair" if pack.is_officers else "Told us"
    who = pack.supporter or pack.sender.officer or "the officer who supports you"
    return [
        f"Talked with {who} about what the seat asks of you"
        if not pack.is_officers
        else "Read this pack through",
        *(["Read the terms of reference"] if pack.texts.terms else []),
        *(["Read the job description, and said what does not fit"] if pack.texts.role else []),
        *(["Put the dates of the year in your diary"] if pack.dates else []),
        "Spoken with the chair, or with somebody who sits there already",
        *([] if pack.is_officers else ["Told us how you like to get papers, and in what size of print"]),
        f"{tell} of any interest you or your organisation has in what the board decides",
        *(["Met your deputy"] if pack.row.deputy else []),
    ]


def at_first() -> list[str]:
    """Name what belongs to the first meeting."""
    return [
        "Said whom you speak for, and for whom you do not",
        "Found out how to put something on the agenda",
        "Noted what the sector needs to know",
    ]


def after_first(pack: RepPack) -> list[str]:
    """Name what follows the first meeting."""
    own, by = pack.is_officers, pack.sender
    claims = not own and _says(pack, "expenses", by.expenses)
    return [
        "Reported back" + (" as this pack says" if _says(pack, "reporting", by.how_to_report) else ""),
        *(["Claimed what this pack says you can claim"] if claims else []),
        *(["Marked which promises were kept"] if pack.promises else []),
        *([] if own else ["Talked it over with us: what was clear, and what was not"]),
    ]


def after_third(pack: RepPack) -> list[str]:
    """Name what follows the third meeting."""
    return [
        *(["Marked again which promises were kept"] if pack.promises else []),
        *([] if pack.is_officers else ["Said what training or support would help"]),
        "Noted what this pack left out" if pack.is_officers else "Said whether this pack told you enough",
    ]


def _says(pack: RepPack, key: str, house: str) -> bool:
    """Tell whether this pack has something to say in a section."""
    return pack.has(key) and (bool(house) or pack.in_her_words(key))
