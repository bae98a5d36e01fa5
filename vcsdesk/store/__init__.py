"""The borough file: one SQLite file that holds the records, the papers and the history of every step.

`Store` is what the other rooms see. It knows no table by name: the record classes say what there is.
Inside, `driver` is the one place that knows which SQLite is used, `opening` opens and turns away files,
`schema` brings a file up to this program's records, `history` undoes and redoes, `reversing` takes one
earlier step back, `checking` looks for damage.
"""

from vcsdesk.store.reversing import LaterFacts
from vcsdesk.store.store import Store

__all__ = ["LaterFacts", "Store"]
