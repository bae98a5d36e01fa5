"""Role documents and other longer texts, kept in Markdown, as parts of a story.

`# Heading`, `## Heading below`, `- item`, `1. item`, items further in below an item, paragraphs parted by an
empty line, `**bold words**`, `[words](https://address)`, tables, and `---` where a page ends.
Whatever else is typed prints as it stands.
"""

from vcsdesk.printing.parts import Part, para


def role_text(source: str, level: int = 2) -> tuple[Part, ...]:
    """Turn a text into parts; its first headings stand at the level given."""
    if not source.strip():
        return ()
    from vcsdesk.printing.marked import parts_of

    lines = tuple(source.splitlines())
    told = parts_of(lines, level)
    return told or tuple(para(line.strip()) for line in lines if line.strip())
