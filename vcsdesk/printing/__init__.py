"""The printing room: it turns a story into accessible PDF and binds other people's papers in behind.

To write a document, make a file in `vcsdesk/documents/`; nothing in it knows about fonts or millimetres:

    class Handover(msgspec.Struct, frozen=True): ...        # the facts: frozen, picklable, today among them

    def gather(day: Day, seat_id: int) -> Handover: ...       # `documents.day.Day`: the borough on a day

    def story(facts: Handover) -> Story:
        masthead = Masthead(
            organisation=facts.organisation,
            title="Handover sheet",
            for_whom=facts.holder,
            as_at="As at Sunday 22 November 2026",
            short_id=short_id("handover", facts.seat_id, facts.printed_on),
        )
        return [
            letterhead(masthead),                         # or title_page(masthead), contents(), page_break()
            heading("What to know"),
            para("Your deputy is ", bold(facts.deputy), "."),
            grid(["Date", "Meeting"], [[m.when, m.title] for m in facts.meetings], summary="This year"),
            role_text(facts.terms_of_reference),            # a group of parts may stand where a part does
        ]

    DOCUMENT = Document(
        name="handover", title="Handover sheet", about=Seat, gather=gather, story=story,
        purpose="Tells a deputy what to know before they sit in.", wanted=Wanted.BEFORE,
        also_called=("stand-in", "cover"),                  # words by which people look for it
        file_name=file_name,                                # file_stem("Handover", facts.board, facts.holder)
        papers=papers,                                      # optional: a tuple of BoundPaper
    )

All these are plain functions of the module, never lambdas, so that the worker process can be handed them.
Every string is plain text: `<`, `&` and `*` print as themselves, and any script finds its font. What must not
break over two lines goes through `unbroken`. Leave a section out when there is nothing to say in it: without
rows `grid` and `facts` print nothing, but a heading above them would stand alone.

A longer paper is told in sections, each of which starts a page under its title and is numbered by itself:

    return [
        title_page(masthead), contents(),                   # the opening: whatever stands before the sections
        section("dates", "Dates for the year", para("..."), grid(...)),
        section("people", "Who is who", ...),
    ]

Behind the first section stand only sections; the papers bound in go on as sections after them, and
`Printed.sections` says what each was. Its hashes are of its words alone, so they are the same on another day
and in another pack. What concerns the whole paper, such as the day of printing, belongs into the opening.

A section is laid out once, as pages without head, foot and numbers, and kept in the process that prints
(`kept`) for every paper that has the same words in the same edition. `assembling` puts such pages into a
file; heads, feet, numbers, bookmarks and the tree of meaning are added there, and each font once. Papers are
bound behind a finished file of ours (`behind.bind_behind`), which stays byte for byte as it was, so that what
was kept can be bound again as it was given. `listening.for_listening` adds to it a page that says where
those papers are, for readers who listen. `set_out(both_sides=True)`, and `Request.both_sides` in a run,
start each section and each bound paper on a right-hand page. `first_page.first_page` sets the first page
alone, for somebody who waits; `documents.making.show_first_page` does so for a run.

What lays out is imported by name, since it brings ReportLab, pikepdf or PDFium with it:
`layout.set_out`, `cleaning.clean_paper`, `behind.bind_behind`, `worker.print_all`, `pictures`, `plain_paper`.
"""

from vcsdesk.printing.brand import HOUSE_BRAND, Brand
from vcsdesk.printing.document import (
    BoundPaper,
    Document,
    Gives,
    MissingLetter,
    Printed,
    PrintedSection,
    SectionKind,
    UnboundPaper,
    Wanted,
)
from vcsdesk.printing.edition import LARGE_PRINT, STANDARD, VERY_LARGE_PRINT, Edition
from vcsdesk.printing.fields import (
    FormField,
    choice_field,
    date_field,
    field_grid,
    field_row,
    hidden_field,
    text_field,
    tick_field,
)
from vcsdesk.printing.jargon import Jargon, Sense
from vcsdesk.printing.maps import drawn_map, poster
from vcsdesk.printing.naming import file_stem, short_id
from vcsdesk.printing.parts import (
    Bar,
    BarKind,
    Branch,
    Masthead,
    Part,
    Story,
    addressed,
    bar_chart,
    branch,
    bullets,
    contents,
    facts,
    grid,
    heading,
    keep_together,
    lead,
    letterhead,
    note,
    numbered,
    page_break,
    para,
    section,
    tick_list,
    title_page,
    tree,
    turn_to,
    write_lines,
)
from vcsdesk.printing.role_text import role_text
from vcsdesk.printing.words import Words, bold, link, unbroken

__all__ = [
    "HOUSE_BRAND",
    "LARGE_PRINT",
    "STANDARD",
    "VERY_LARGE_PRINT",
    "Bar",
    "BarKind",
    "BoundPaper",
    "Branch",
    "Brand",
    "Document",
    "Edition",
    "FormField",
    "Gives",
    "Jargon",
    "Masthead",
    "MissingLetter",
    "Part",
    "Printed",
    "PrintedSection",
    "SectionKind",
    "Sense",
    "Story",
    "UnboundPaper",
    "Wanted",
    "Words",
    "addressed",
    "bar_chart",
    "bold",
    "branch",
    "bullets",
    "choice_field",
    "contents",
    "date_field",
    "drawn_map",
    "facts",
    "field_grid",
    "field_row",
    "file_stem",
    "grid",
    "heading",
    "hidden_field",
    "keep_together",
    "lead",
    "letterhead",
    "link",
    "note",
    "numbered",
    "page_break",
    "para",
    "poster",
    "role_text",
    "section",
    "short_id",
    "text_field",
    "tick_field",
    "tick_list",
    "title_page",
    "tree",
    "turn_to",
    "unbroken",
    "write_lines",
]
